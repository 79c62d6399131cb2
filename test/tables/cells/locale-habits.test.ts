import { habitsOf } from '../../../src/tables/cells/locale-habits';

const LOCALES =
  'ar_AE ar_DZ ar_MA az_AZ be_BY bg_BG bn_IN bs_BA ca_ES cs_CZ cy_GB da_DK de_AT de_CH de_DE el_GR en_AU en_CA en_GB ' +
  'en_IE en_IN en_NZ en_PH en_SG en_US en_ZA es_AR es_CL es_CO es_ES es_MX es_PE es_PR es_US et_EE eu_ES fi_FI fr_BE ' +
  'fr_CA fr_CH fr_FR fil_PH gl_ES gu_IN he_IL hi_IN hr_HR hu_HU hy_AM id_ID is_IS it_CH it_IT ja_JP ka_GE kk_KZ ko_KR ' +
  'lt_LT lv_LV mn_MN ms_MY my_MM nb_NO nl_NL nn_NO pl_PL pt_BR pt_PT ro_RO ru_RU sk_SK sl_SI sr_RS sv_SE sw_KE sw_TZ ' +
  'ta_IN th_TH tr_TR uk_UA uz_UZ vi_VN zh_CN zh_HK zh_TW';

/** The sign before decimals, and the order of the parts of a date, as the platform's own data have them. */
function platformHabits(locale: string): { decimals: string; order: string } {
  const tag = locale.replace('_', '-');
  const decimal = new Intl.NumberFormat(tag).formatToParts(1.5).find(({ type }) => type === 'decimal');
  const date = new Intl.DateTimeFormat(`${tag}-u-ca-gregory`).formatToParts(0);
  const order = date.map(({ type }) => (/day|month|year/.test(type) ? type.slice(0, 1) : '')).join('');
  return { decimals: decimal?.value ?? '', order };
}

const ORDERS: Readonly<Record<string, number | undefined>> = { dmy: 0, mdy: 1, ymd: undefined };

test.each(LOCALES.split(' '))('the habits of %s are those of the platform', (locale) => {
  const { decimals, order } = platformHabits(locale);
  expect(habitsOf(locale)).toMatchObject({ decimals: decimals === ',' ? 1 : 0, dayOrder: ORDERS[order] });
});

test.each(['', 'x', 'nonsense', '../etc', 'EN_us'])('"%s" is no locale', (locale) => {
  expect(habitsOf(locale)).toBeUndefined();
});

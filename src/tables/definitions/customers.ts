import type { Spoken } from '../../model/languages';
import { field } from '../field';
import type { TableDefinition } from '../field';

/** What the status of a contract says where it tells nothing of its renewal: its days tell whether it runs. */
export const RUNNING_WORDS: Spoken = {
  en: 'active, activated, current, live, pending, inactive, expired',
  sw: 'hai, inaendelea, imeisha',
  ar: 'نشط, غير نشط, ساري, منتهي',
  zh: '有效, 活跃, 生效中, 已过期',
  tr: 'aktif, pasif, devam ediyor, süresi doldu',
};

/** One row per contract or term. */
export const CUSTOMERS: TableDefinition = {
  id: 'customers',
  name: 'Customers',
  row: 'contract',
  brings: 'Contracts: renewal, retention, contract value and lifetime value',
  fields: [
    field('account', 'Account', 'text', {
      en: 'customer, customer name, account, account name, company, company name',
      sw: 'mteja, akaunti, jina la akaunti',
      ar: 'العميل, اسم العميل, الحساب, اسم الحساب',
      zh: '客户, 客户名称, 公司名称',
      tr: 'müşteri, müşteri adı, hesap, hesap adı',
    }),
    field('start_date', 'Start date', 'date', {
      en: 'start date, contract start, contract start date, subscription start, subscription start date, signed, start',
      sw: 'tarehe ya kuanza',
      ar: 'تاريخ البدء, بداية العقد',
      zh: '开始日期, 合同开始, 合同开始日期',
      tr: 'başlangıç tarihi, sözleşme başlangıcı',
    }),
    field('end_date', 'End date', 'date', {
      en: 'end date, contract end, contract end date, subscription end date, renewal date, term end, expiry, expiry date, end',
      sw: 'tarehe ya mwisho, tarehe ya kusasisha',
      ar: 'تاريخ الانتهاء, تاريخ التجديد',
      zh: '结束日期, 合同结束日期, 到期日, 续约日期',
      tr: 'bitiş tarihi, sözleşme bitişi, yenileme tarihi',
    }),
    field('term', 'Term', 'text', {
      en: 'term, contract term, contract term (months), term (months), months, contract length, term in months, years, term (years), term in years',
      sw: 'muda wa mkataba, muda',
      ar: 'مدة العقد, المدة',
      zh: '合同期限, 期限',
      tr: 'sözleşme süresi, süre',
    }),
    field(
      'tcv',
      'Contract value',
      'number',
      {
        en: 'total contract value, tcv, contract value, amount, value',
        sw: 'thamani ya mkataba, kiasi',
        ar: 'قيمة العقد, المبلغ',
        zh: '合同总额, 合同金额, 金额',
        tr: 'sözleşme tutarı, sözleşme değeri, tutar',
      },
      'money',
    ),
    field('currency', 'Currency', 'text', {
      en: 'currency, contract currency, currency code, amount currency',
      sw: 'sarafu',
      ar: 'العملة, رمز العملة',
      zh: '币种, 货币, 货币代码',
      tr: 'para birimi, para birimi kodu',
    }),
    field('one_time', 'One-time fee', 'number', {
      en: 'one-time fee, one-time fees, set-up fee, setup fee, implementation, implementation fee',
      sw: 'ada ya mara moja',
      ar: 'رسوم لمرة واحدة',
      zh: '一次性费用',
      tr: 'tek seferlik ücret',
    }),
    {
      ...field('renewed', 'Renewed', 'flag', {
        en: 'renewed, renewal status, status',
        sw: 'imesasishwa, hali ya usasishaji',
        ar: 'تم التجديد, حالة التجديد',
        zh: '已续约, 续约状态',
        tr: 'yenilendi, yenileme durumu',
      }),
      silent: RUNNING_WORDS,
    },
    field('renewal_acv', 'Value a year after renewal', 'number', {
      en: 'renewal value, new acv, renewal acv',
      sw: 'thamani ya usasishaji',
      ar: 'قيمة التجديد',
      zh: '续约金额',
      tr: 'yenileme tutarı',
    }),
  ],
  requires: [['account'], ['start_date']],
  rowNeeds: ['account'],
};

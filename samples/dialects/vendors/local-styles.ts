// How a CRM writes in Turkey, Egypt, China and Kenya: stages, digits, dates, legal forms.
import { dotted, grouped, TECHNICAL } from '../style';
import type { Style, Ymd } from '../style';

/** The languages of the localised CRM. */
export type Language = 'turkish' | 'arabic' | 'chinese' | 'swahili';

/** The languages, in the order in which headers are written. */
export const LANGUAGES: readonly Language[] = ['turkish', 'arabic', 'chinese', 'swahili'];

const padded = (number: number): string => String(number).padStart(2, '0');
const slashed = ([year, month, day]: Ymd): string => `${padded(day)}/${padded(month)}/${String(year)}`;

const SWAHILI_MONTHS = [
  ...['Januari', 'Februari', 'Machi', 'Aprili', 'Mei', 'Juni'],
  ...['Julai', 'Agosti', 'Septemba', 'Oktoba', 'Novemba', 'Desemba'],
];

/** The text with the digits of another script, whose zero this is. */
const inDigits = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

const arabic = (text: string): string => inDigits(text, 0x0660);
const fullWidth = (text: string): string => inDigits(text, 0xff10).replace(/,/g, '，').replace(/\./g, '．');

const decimalsOf = (value: number): number => (Number.isInteger(value) ? 0 : 2);

/** How each country writes. */
export const STYLES: Readonly<Record<Language, Style>> = {
  turkish: {
    ...TECHNICAL,
    locale: 'tr_TR',
    date: dotted,
    decimals: 'decimal-comma',
    number: (value) => grouped(value, '.', ',', decimalsOf(value)),
    money: (value) => grouped(value, '.', ',', 2),
    flag: ['Evet', 'Hayır'],
    nothing: ['', '-'],
    forms: [' A.Ş.', ' Ltd. Şti.'],
    upper: (text) => text.toLocaleUpperCase('tr'),
    stages: {
      'Closed Won': 'Kazanıldı',
      'Closed Lost': 'Kaybedildi',
      Negotiation: 'Müzakere',
      Proposal: 'Teklif',
      Discovery: 'Keşif',
    },
  },
  arabic: {
    ...TECHNICAL,
    locale: 'ar_EG',
    date: (date) => arabic(slashed(date)),
    order: 'day-first',
    number: (value) => arabic(grouped(value, '٬', '٫', decimalsOf(value))),
    money: (value) => arabic(grouped(value, '٬', '٫', 2)),
    whole: (value) => arabic(String(value)),
    flag: ['نعم', 'لا'],
    nothing: ['', '-'],
    forms: [' ش.م.م'],
    stages: {
      'Closed Won': 'مغلق - تم الفوز',
      'Closed Lost': 'مغلق - خسارة',
      Negotiation: 'تفاوض',
      Proposal: 'عرض سعر',
      Discovery: 'قيد التنفيذ',
    },
  },
  chinese: {
    ...TECHNICAL,
    locale: 'zh_CN',
    date: ([year, month, day]) => `${String(year)}年${String(month)}月${String(day)}日`,
    number: (value) => fullWidth(grouped(value, ',', '.', decimalsOf(value))),
    money: (value) => fullWidth(grouped(value, ',', '.', 2)),
    whole: (value) => fullWidth(String(value)),
    flag: ['是', '否'],
    nothing: ['', '－', '--'],
    forms: ['有限公司', '股份有限公司'],
    stages: {
      'Closed Won': '赢单',
      'Closed Lost': '输单',
      Negotiation: '谈判',
      Proposal: '报价',
      Discovery: '需求分析',
    },
  },
  swahili: {
    ...TECHNICAL,
    locale: 'sw_KE',
    date: ([year, month, day]) => `${String(day)} ${SWAHILI_MONTHS[month - 1] ?? ''} ${String(year)}`,
    number: (value) => grouped(value, ',', '.', decimalsOf(value)),
    money: (value) => grouped(value, ',', '.', 2),
    flag: ['Ndiyo', 'Hapana'],
    nothing: ['', '-'],
    forms: [' Ltd', ' Limited'],
    stages: {
      'Closed Won': 'Imeshinda',
      'Closed Lost': 'Imepotea',
      Negotiation: 'Majadiliano',
      Proposal: 'Pendekezo',
      Discovery: 'Inaendelea',
    },
  },
};

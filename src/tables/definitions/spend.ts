import { field } from '../field';
import type { TableDefinition } from '../field';

/** One row per cost. */
export const SPEND: TableDefinition = {
  id: 'spend',
  name: 'Spend',
  row: 'cost',
  brings: 'Cost: cost per engaged, per opportunity and per won account, CAC and ROI',
  fields: [
    field(
      'date',
      'Date or month',
      'date',
      {
        en: 'date, month, day, start date (in utc), start date, period, quarter, week, campaign start date, start',
        sw: 'tarehe, mwezi',
        ar: 'التاريخ, الشهر, اليوم',
        zh: '日期, 月份, 天',
        tr: 'tarih, ay, gün',
      },
      'date',
    ),
    field('end_date', 'End date', 'date', {
      en: 'end date, end date (in utc), campaign end date, end, until',
      sw: 'tarehe ya mwisho',
      ar: 'تاريخ الانتهاء',
      zh: '结束日期',
      tr: 'bitiş tarihi',
    }),
    field(
      'amount',
      'Amount',
      'number',
      {
        en: 'amount, cost, spend, total spent, amount spent, actual, actual cost, actual spend, total cost, spent',
        sw: 'gharama, kiasi',
        ar: 'التكلفة, الإنفاق, المبلغ',
        zh: '费用, 花费, 成本, 金额',
        tr: 'maliyet, harcama, tutar',
      },
      'money',
    ),
    field('currency', 'Currency', 'text', {
      en: 'currency, currency code',
      sw: 'sarafu',
      ar: 'العملة, رمز العملة',
      zh: '币种, 货币, 货币代码',
      tr: 'para birimi, para birimi kodu',
    }),
    field('channel', 'Channel', 'text', {
      en: 'channel, platform, vendor, campaign, campaign name, item',
      sw: 'chaneli, njia',
      ar: 'القناة',
      zh: '渠道',
      tr: 'kanal',
    }),
    field('category', 'Category', 'text', {
      en: 'category, cost type',
      sw: 'kategoria',
      ar: 'الفئة',
      zh: '类别',
      tr: 'kategori',
    }),
    field('stage', 'Funnel stage', 'text', {
      en: 'funnel stage, stage',
      sw: 'hatua ya funeli, hatua',
      ar: 'مرحلة القمع, المرحلة',
      zh: '漏斗阶段, 阶段',
      tr: 'huni aşaması, aşama',
    }),
  ],
  requires: [['date'], ['amount']],
  rowNeeds: ['amount'],
  across: 'months',
  days: ['date', 'end_date'],
  monthly: true,
};

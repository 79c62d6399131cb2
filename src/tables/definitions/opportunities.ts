import { field } from '../field';
import type { TableDefinition } from '../field';

/** One row per deal. */
export const OPPORTUNITIES: TableDefinition = {
  id: 'opportunities',
  name: 'Opportunities',
  row: 'deal',
  brings: 'Deals: pipeline, win rates, revenue and velocity',
  fields: [
    field('account', 'Account', 'text', {
      en: 'account name, account, company name, company, associated company (primary), associated company, company account, customer, customer name, accountid, account id, associated company ids (primary), associated company ids',
      sw: 'akaunti, jina la akaunti, kampuni',
      ar: 'الحساب, اسم الحساب, الشركة, اسم الشركة',
      zh: '客户, 客户名称, 客户名, 公司, 公司名称',
      tr: 'hesap, hesap adı, şirket, şirket adı, müşteri',
    }),
    field(
      'stage',
      'Stage',
      'text',
      {
        en: 'stage, deal stage, stagename, stage name, sales stage, opportunity stage, status, deal status',
        sw: 'hatua, hatua ya ofa, hatua ya fursa',
        ar: 'المرحلة, مرحلة الصفقة, مرحلة الفرصة',
        zh: '阶段, 商机阶段, 销售阶段, 交易阶段',
        tr: 'aşama, anlaşma aşaması, fırsat aşaması, satış aşaması',
      },
      'stage',
    ),
    field(
      'created_date',
      'Created date',
      'date',
      {
        en: 'created date, create date, createddate, created, date created, open date, engage date, opened, created at, created on',
        sw: 'tarehe ya kuundwa',
        ar: 'تاريخ الإنشاء',
        zh: '创建日期, 创建时间',
        tr: 'oluşturma tarihi, oluşturulma tarihi',
      },
      'date',
    ),
    field('close_date', 'Close date', 'date', {
      en: 'close date, closedate, closed date, won date, closed, expected close date, date closed',
      sw: 'tarehe ya kufunga',
      ar: 'تاريخ الإغلاق',
      zh: '结束日期, 成交日期, 关闭日期',
      tr: 'kapanış tarihi',
    }),
    field(
      'amount',
      'Amount',
      'number',
      {
        en: 'amount (converted), total amount (converted), amount, amount in company currency, deal amount, value, deal value, close value, total amount, opportunity amount, tcv, acv',
        sw: 'kiasi, thamani',
        ar: 'المبلغ, القيمة, مبلغ الصفقة',
        zh: '金额, 商机金额, 交易金额',
        tr: 'tutar, anlaşma tutarı, fırsat tutarı, değer',
      },
      'money',
    ),
    field('currency', 'Currency', 'text', {
      en: 'amount (converted) currency, total amount (converted) currency, currency, amount currency, total amount currency, deal currency, currency code, opportunity currency, currencyisocode',
      sw: 'sarafu',
      ar: 'العملة, رمز العملة',
      zh: '币种, 货币, 货币代码',
      tr: 'para birimi, para birimi kodu',
    }),
    field('opp_id', 'Opportunity ID', 'text', {
      en: 'opportunity id, record id, deal id, opportunityid, id',
      sw: 'kitambulisho cha fursa',
      ar: 'معرف الفرصة, معرف الصفقة',
      zh: '商机编号, 商机ID, 业务机会ID, 交易ID',
      tr: 'fırsat kimliği, anlaşma kimliği',
    }),
    field('opp_name', 'Opportunity', 'text', {
      en: 'opportunity name, deal name, name, opportunity, deal',
      sw: 'jina la fursa, fursa',
      ar: 'اسم الفرصة, اسم الصفقة',
      zh: '商机名称, 业务机会名称, 交易名称',
      tr: 'fırsat adı, anlaşma adı',
    }),
    field('type', 'Deal type', 'text', {
      en: 'deal type, opportunity type, type',
      sw: 'aina ya fursa, aina',
      ar: 'نوع الفرصة, نوع الصفقة, النوع',
      zh: '商机类型, 交易类型, 类型',
      tr: 'fırsat türü, anlaşma türü, tür',
    }),
    field('probability', 'Probability', 'number', {
      en: 'probability (%), win probability, deal probability',
      sw: 'uwezekano',
      ar: 'الاحتمالية',
      zh: '概率, 赢单率, 可能性',
      tr: 'olasılık',
    }),
    field('term', 'Term', 'text', {
      en: 'term, contract term, term (months), term in months, contract length, term (years), term in years',
      sw: 'muda wa mkataba, muda',
      ar: 'مدة العقد, المدة',
      zh: '合同期限, 期限',
      tr: 'sözleşme süresi, süre',
    }),
  ],
  requires: [['account'], ['stage'], ['created_date']],
  rowNeeds: ['account', 'stage', 'opp_id', 'opp_name'],
};

import { field } from '../field';
import type { TableDefinition } from '../field';

/** One row per touch, or per account, kind and day with a quantity. */
export const ACTIVITIES: TableDefinition = {
  id: 'activities',
  name: 'Activities',
  row: 'touch',
  brings: 'Touches: who is engaged, how, and how long it takes',
  fields: [
    field('account', 'Account', 'text', {
      en: 'account, account name, company, company name, company account, domain, account domain',
      sw: 'akaunti, jina la akaunti, kampuni, jina la kampuni',
      ar: 'الحساب, اسم الحساب, الشركة, اسم الشركة',
      zh: '客户, 客户名称, 公司, 公司名称',
      tr: 'hesap, hesap adı, şirket, şirket adı',
    }),
    field(
      'date',
      'Date',
      'date',
      {
        en: 'date, activity date, activity date time, member first responded date, created date, timestamp, occurred at, day, date time, activity created at',
        sw: 'tarehe, tarehe ya shughuli',
        ar: 'التاريخ, تاريخ النشاط',
        zh: '日期, 活动日期, 活动时间',
        tr: 'tarih, etkinlik tarihi',
      },
      'date',
    ),
    field('type', 'Kind of touch', 'text', {
      en: 'type, activity type, event, engagement type, member status, channel, activity, subject',
      sw: 'aina, aina ya shughuli',
      ar: 'النوع, نوع النشاط',
      zh: '类型, 活动类型',
      tr: 'tür, etkinlik türü',
    }),
    field('qty', 'Quantity', 'number', {
      en: 'quantity, count, qty, impressions, clicks, visits',
      sw: 'idadi',
      ar: 'العدد, الكمية',
      zh: '数量, 次数',
      tr: 'adet, sayı, miktar',
    }),
    field(
      'contact',
      'Person',
      'text',
      {
        en: 'contact, email, email address, e-mail, person, lead, prospect, contact email, contact name, full name, name',
        sw: 'mtu, mawasiliano, barua pepe',
        ar: 'جهة الاتصال, البريد الإلكتروني',
        zh: '联系人, 邮箱, 电子邮件',
        tr: 'kişi, ilgili kişi, e-posta',
      },
      'email',
    ),
    field('asset', 'Asset', 'text', {
      en: 'asset, asset name, content, page, url, campaign, campaign name',
      sw: 'kampeni, ukurasa, maudhui',
      ar: 'الحملة, المحتوى, الصفحة',
      zh: '活动, 营销活动, 内容, 页面',
      tr: 'kampanya, içerik, sayfa',
    }),
    field('content_stage', 'Content stage', 'text', {
      en: 'content stage, funnel stage, tofu/mofu/bofu',
      sw: 'hatua ya funeli, hatua ya maudhui',
      ar: 'مرحلة القمع, مرحلة المحتوى',
      zh: '漏斗阶段, 内容阶段',
      tr: 'huni aşaması, içerik aşaması',
    }),
    field('duration', 'Seconds', 'number', {
      en: 'seconds, duration seconds, duration s, time on page seconds, duration, time on page',
      sw: 'sekunde, muda',
      ar: 'الثواني, المدة',
      zh: '秒数, 时长, 停留时间',
      tr: 'saniye, süre',
    }),
    field('variant', 'Variant', 'text', {
      en: 'variant, ad variant, ab variant, a/b variant, test group',
      sw: 'toleo la tangazo, toleo',
      ar: 'النسخة, نسخة الإعلان',
      zh: '版本, 广告版本, 测试组',
      tr: 'varyant, reklam varyantı, test grubu',
    }),
    field('score', 'Answer', 'number', {
      en: 'answer, survey score, survey answer, rating, score',
      sw: 'jibu, alama',
      ar: 'الإجابة, الدرجة',
      zh: '答案, 评分, 得分',
      tr: 'cevap, yanıt, puan',
    }),
  ],
  requires: [['account', 'contact'], ['date'], ['type']],
  rowNeeds: ['date'],
  across: 'counts',
  days: ['date'],
};

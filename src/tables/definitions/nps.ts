import { field } from '../field';
import type { TableDefinition } from '../field';

/** One row per answer to "how likely are you to recommend us?". */
export const NPS: TableDefinition = {
  id: 'nps',
  name: 'NPS answers',
  row: 'answer',
  brings: 'Answers: net promoter score',
  fields: [
    field(
      'score',
      'Score',
      'number',
      {
        en: 'score, nps, nps score, rating, how likely are you to recommend us, answer',
        sw: 'alama, alama ya NPS',
        ar: 'الدرجة, التقييم, درجة NPS',
        zh: '评分, 得分, NPS评分',
        tr: 'puan, NPS puanı',
      },
      'answer',
    ),
    field('date', 'Date', 'date', {
      en: 'created at, date created, end date, date, response date, answered, date modified, responded at, submitted at, submit date (utc), submit date, completed at, survey date, timestamp, start date',
      sw: 'tarehe',
      ar: 'التاريخ',
      zh: '日期',
      tr: 'tarih',
    }),
    field('account', 'Account', 'text', {
      en: 'company, company name, account, account name, customer, customer name',
      sw: 'kampuni, akaunti',
      ar: 'الشركة, الحساب',
      zh: '公司, 公司名称, 客户',
      tr: 'şirket, hesap',
    }),
    field(
      'person',
      'Person',
      'text',
      {
        en: 'email, email address, e-mail, respondent id, respondent, person, contact',
        sw: 'barua pepe',
        ar: 'البريد الإلكتروني',
        zh: '邮箱, 电子邮件',
        tr: 'e-posta',
      },
      'email',
    ),
  ],
  requires: [['score']],
  rowNeeds: ['score'],
};

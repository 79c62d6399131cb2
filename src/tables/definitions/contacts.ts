import { field } from '../field';
import type { TableDefinition } from '../field';

/** One row per person. */
export const CONTACTS: TableDefinition = {
  id: 'contacts',
  name: 'Contacts',
  row: 'person',
  brings: 'People: coverage, stakeholders, penetration and multi-threading',
  fields: [
    field('account', 'Account', 'text', {
      en: 'account, account name, company, company name, associated company, company account, associated company (primary), domain',
      sw: 'akaunti, jina la akaunti, kampuni',
      ar: 'الحساب, اسم الحساب, الشركة, اسم الشركة',
      zh: '客户, 客户名称, 公司, 公司名称',
      tr: 'hesap, hesap adı, şirket, şirket adı',
    }),
    field(
      'email',
      'Email or name',
      'text',
      {
        en: 'email, email address, e-mail, contact email, contact, full name, contact name, name',
        sw: 'barua pepe, jina',
        ar: 'البريد الإلكتروني, الاسم',
        zh: '邮箱, 电子邮件, 姓名',
        tr: 'e-posta, ad soyad',
      },
      'email',
    ),
    field('role', 'Role', 'text', {
      en: 'job title, title, buying role, role',
      sw: 'cheo, jukumu',
      ar: 'المسمى الوظيفي, الدور',
      zh: '职位, 职务, 角色',
      tr: 'unvan, rol',
    }),
    field('stance', 'Stance', 'text', {
      en: 'champion, blocker, stance, champion/blocker',
      sw: 'bingwa, mpinzani, msimamo',
      ar: 'بطل, معارض, الموقف',
      zh: '支持者, 阻碍者, 立场',
      tr: 'destekçi, engelleyen, tutum',
    }),
    field('score', 'Score', 'number', {
      en: 'score, lead score, person score',
      sw: 'alama',
      ar: 'الدرجة',
      zh: '评分, 得分',
      tr: 'puan',
    }),
    field('first_known_date', 'First known', 'date', {
      en: 'create date, created date, created at, acquisition date, converted at, first known',
      sw: 'tarehe ya kuundwa',
      ar: 'تاريخ الإنشاء',
      zh: '创建日期, 创建时间',
      tr: 'oluşturma tarihi, oluşturulma tarihi',
    }),
  ],
  requires: [['email']],
  rowNeeds: ['email'],
};

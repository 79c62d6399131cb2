// A CRM that speaks Turkish, Arabic, Chinese or Swahili: headers, stages, digits and dates as there.
import type { TableName } from '../clean';
import { TABLE_NAMES } from '../clean';
import { carries } from '../dialect';
import type { Dialect, Layout } from '../dialect';
import { LANGUAGES, STYLES } from './local-styles';
import type { Language } from './local-styles';

/** Headers by field, in the order of the languages, parted by strokes. */
const HEADERS: Readonly<Record<TableName, Readonly<Record<string, string>>>> = {
  Accounts: {
    account_name: 'Hesap Adı|اسم الحساب|客户名称|Jina la akaunti',
    account_id: 'Hesap Kimliği|معرف الحساب|客户编号|Kitambulisho cha akaunti',
    domain: 'Web Sitesi|الموقع الإلكتروني|网站|Tovuti',
    is_target: 'Hedef Hesap|حساب مستهدف|目标客户|Akaunti lengwa',
    tier: 'Kademe|الفئة|层级|Daraja',
    segment: 'Sektör|القطاع|行业|Sekta',
    owner: 'Hesap Sahibi|مالك الحساب|客户负责人|Mmiliki wa akaunti',
    target_since: 'Hedefe Alınma Tarihi|تاريخ الاستهداف|列入日期|Lengwa tangu',
    customer_since: 'Müşteri Olma Tarihi|عميل منذ|成为客户日期|Mteja tangu',
    intent_score: 'Niyet Puanı|درجة النية|意向评分|Alama ya nia',
    relationship_score: 'İlişki Puanı|درجة العلاقة|关系评分|Alama ya uhusiano',
    size: 'Çalışan Sayısı|عدد الموظفين|员工人数|Idadi ya wafanyakazi',
    icp_fit: 'ICP Uyumu|ملاءمة ICP|ICP匹配度|Ulingano wa ICP',
    parent: 'Ana Hesap|الحساب الأم|上级客户|Akaunti mama',
  },
  Activities: {
    account: 'Hesap|الحساب|客户|Akaunti',
    date: 'Etkinlik Tarihi|تاريخ النشاط|活动日期|Tarehe',
    type: 'Etkinlik Türü|نوع النشاط|活动类型|Aina ya shughuli',
    qty: 'Miktar|الكمية|数量|Idadi',
    contact: 'E-posta|البريد الإلكتروني|邮箱|Barua pepe',
    asset: 'Kampanya|الحملة|活动|Kampeni',
    content_stage: 'Huni Aşaması|مرحلة القمع|漏斗阶段|Hatua ya funeli',
  },
  Opportunities: {
    account: 'Hesap Adı|اسم الحساب|客户名称|Akaunti',
    opp_name: 'Fırsat Adı|اسم الفرصة|商机名称|Jina la fursa',
    stage: 'Aşama|المرحلة|销售阶段|Hatua',
    created_date: 'Oluşturma Tarihi|تاريخ الإنشاء|创建日期|Tarehe ya kuundwa',
    close_date: 'Kapanış Tarihi|تاريخ الإغلاق|结束日期|Tarehe ya kufunga',
    amount: 'Tutar|المبلغ|金额|Kiasi',
    currency: 'Para Birimi|العملة|币种|Sarafu',
    opp_id: 'Fırsat Kimliği|معرف الفرصة|商机编号|Kitambulisho cha fursa',
    type: 'Fırsat Türü|نوع الفرصة|商机类型|Aina ya fursa',
    probability: 'Olasılık|الاحتمالية|概率|Uwezekano',
  },
  Customers: {
    account: 'Müşteri|العميل|客户|Mteja',
    start_date: 'Başlangıç Tarihi|تاريخ البدء|合同开始|Tarehe ya kuanza',
    end_date: 'Bitiş Tarihi|تاريخ الانتهاء|到期日|Tarehe ya mwisho',
    term: 'Sözleşme Süresi|مدة العقد|合同期限|Muda wa mkataba',
    tcv: 'Sözleşme Tutarı|قيمة العقد|合同金额|Thamani ya mkataba',
    renewed: 'Yenilendi|تم التجديد|已续约|Imesasishwa',
    renewal_acv: 'Yenileme Tutarı|قيمة التجديد|续约金额|Thamani ya usasishaji',
  },
  Spend: {
    date: 'Tarih|التاريخ|日期|Tarehe',
    channel: 'Kanal|القناة|渠道|Chaneli',
    category: 'Kategori|الفئة|类别|Kategoria',
    amount: 'Maliyet|التكلفة|费用|Gharama',
    currency: 'Para Birimi|العملة|币种|Sarafu',
    stage: 'Huni Aşaması|مرحلة القمع|漏斗阶段|Hatua ya funeli',
  },
  NPS: {
    score: 'Puan|التقييم|评分|Alama',
    date: 'Tarih|التاريخ|日期|Tarehe',
    account: 'Şirket|الشركة|公司|Kampuni',
    person: 'E-posta|البريد الإلكتروني|邮箱|Barua pepe',
  },
  Contacts: {
    account: 'Şirket|الشركة|公司|Kampuni',
    email: 'E-posta|البريد الإلكتروني|邮箱|Barua pepe',
    role: 'Unvan|المسمى الوظيفي|职位|Cheo',
    score: 'Puan|الدرجة|评分|Alama',
    first_known_date: 'Oluşturma Tarihi|تاريخ الإنشاء|创建日期|Tarehe ya kuundwa',
  },
};

/** What a total is called. */
const TOTALS: Readonly<Record<Language, string>> = {
  turkish: 'Genel Toplam',
  arabic: 'الإجمالي',
  chinese: '合计',
  swahili: 'Jumla kuu',
};

const layoutIn = (language: Language): Layout => ({ totals: () => [TOTALS[language]], airy: language === 'arabic' });

const dialectIn = (language: Language, table: TableName): Dialect => {
  const columns = Object.entries(HEADERS[table]).map(([field, names]) => {
    const column = carries(names.split('|')[LANGUAGES.indexOf(language)] ?? '', field);
    return table === 'Spend' && field === 'date' ? { ...column, keeps: { heading: 'Date', cell: same } } : column;
  });
  return { vendor: `crm-${language}`, table, style: STYLES[language], columns, layout: layoutIn(language) };
};

const same = <T>(cell: T): T => cell;

/** Exports of a CRM in four languages. */
export const LOCALISED: readonly Dialect[] = LANGUAGES.flatMap((language) =>
  TABLE_NAMES.map((table) => dialectIn(language, table)),
);

import type { TableId } from '../model/table-id';
import { normalWords } from '../model/words';

/** Beginnings of words by which people name a tab, in the languages of the headers. */
const HINTS: Readonly<Record<TableId, string>> = {
  accounts: 'account compan target organi akaunti kampuni الحسابات الشركات 客户 账户 公司 hesap sirket firma',
  activities: 'activit touch engagement interaction event shughuli الانشطه الأنشطة 活动 互动 etkinlik etkilesim',
  opportunities: 'opportun deal pipeline fursa mikataba الفرص الصفقات 商机 交易 业务机会 firsat anlasma',
  customers: 'customer contract renewal subscription wateja mkataba العملاء العقود 合同 续约 musteri sozlesme',
  spend: 'spend cost budget invest linkedin google ads gharama الإنفاق التكاليف 费用 花费 成本 harcama maliyet butce',
  nps: 'nps survey promoter delighted utafiti استطلاع 调查 anket',
  contacts: 'contact people person lead watu mawasiliano جهات 联系人 kisi',
};

/** Whether the name of a tab says that it is this table. */
export function namesTable(tab: string, table: TableId): boolean {
  const hints = HINTS[table].split(' ');
  return normalWords(tab)
    .split(' ')
    .some((word) => hints.some((hint) => word.startsWith(hint)));
}

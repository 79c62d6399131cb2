import type { CellValue } from '../model/cell';
import type { Spoken } from '../model/languages';
import { wordReader } from '../model/words';

/** What stands for yes and for no in a column that asks: of answers, of lists, of renewals and of grades. */
export const FLAG_WORDS: Readonly<Record<'yes' | 'no', Spoken>> = {
  yes: {
    en: 'yes, y, true, 1, x, target, matched, fit, renewed, a, good, strong, high, ja, oui, sí, sim, wahr, vrai, verdadeiro, verdadero',
    sw: 'ndiyo, ndio, kweli, lengwa, imelinganishwa, imesasishwa, nzuri, juu',
    ar: 'نعم, صحيح, مستهدف, مطابق, تم التجديد, مجدد, جيد, مرتفع, عالي',
    zh: '是, 对, 目标, 目标客户, 已匹配, 匹配, 已续约, 好, 高',
    tr: 'evet, doğru, hedef, eşleşti, uygun, yenilendi, iyi, yüksek',
  },
  no: {
    en:
      'no, n, false, 0, not a target, not matched, not fit, not renewed, churned, cancelled, canceled, lost, b, c, d, f, poor, weak, low, ' +
      'moderate, medium, nein, non, não, falsch, faux, falso',
    sw: 'hapana, sivyo, si lengwa, haijalinganishwa, haijasasishwa, amejiondoa, imeghairiwa, mbaya, chini, wastani',
    ar: 'لا, خطأ, غير مستهدف, غير مطابق, لم يتم التجديد, غير مجدد, ملغى, ضعيف, منخفض, متوسط',
    zh: '否, 不, 不是, 非目标, 非目标客户, 未匹配, 不匹配, 未续约, 已流失, 已取消, 差, 低, 中',
    tr: 'hayır, yanlış, hedef değil, eşleşmedi, uygun değil, yenilenmedi, ayrıldı, iptal edildi, kötü, düşük, orta',
  },
};

const readWord = wordReader([
  [1, FLAG_WORDS.yes],
  [0, FLAG_WORDS.no],
]);

const TICKS = /^\s*[✓✔☑✅]\ufe0f?\s*$/;

/** 1 for yes, 0 for no; undefined for anything else. */
export function readFlag(cell: CellValue): number | undefined {
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (typeof cell === 'number') return cell === 1 || cell === 0 ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  return TICKS.test(cell) ? 1 : readWord(cell);
}

/** A cell as text, trimmed; a number or yes/no as it would be typed. */
export function readText(cell: CellValue): string {
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'object' ? '' : String(cell);
}

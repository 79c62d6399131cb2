import type { ListedAccount } from '../../src/protocol/account-lists';
import type { Explanation } from '../../src/protocol/answers';

/** A text that stays one cell, and never becomes a formula where it is pasted. */
function plainCell(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /^[=+\-@"']/.test(line) ? `'${line}` : line;
}

/** A list as tab-separated text: name, what it adds, why not. */
export function listText(
  { names }: Explanation,
  listed: readonly ListedAccount[],
  headings: readonly [string, string, string],
): string {
  const rows = listed.map(({ account, amount, why }) => [
    plainCell(names[account] ?? ''),
    amount === 0 ? '' : String(amount),
    plainCell(why),
  ]);
  return [headings, ...rows].map((row) => row.join('\t')).join('\n');
}

/** Puts a text on the clipboard, by the older way where the page may not use the newer one. Tells whether it went. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'heard-only';
  document.body.append(area);
  area.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where the frame may not use the clipboard
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}

import type { AccountTable } from '../metrics/account-table';

/**
 * The accounts in the order in which sales reads them, by their number: the list first; on it those with an open
 * deal; then the furthest stage, the most open pipeline, the highest score; then by name.
 */
export function accountOrder(table: AccountTable): readonly number[] {
  const { numbers, texts } = table;
  const keys = (account: number): readonly number[] => [
    numbers.target[account] ?? 0,
    numbers.has_open[account] ?? 0,
    Number(texts.stage[account]?.slice(0, 1)) || 0,
    numbers.open_pipeline[account] ?? 0,
    numbers.score[account] ?? 0,
  ];
  const cached = Array.from({ length: table.size }, (_, account) => keys(account));
  return cached
    .map((_, account) => account)
    .sort((a, b) => {
      const left = cached[a] ?? [];
      const right = cached[b] ?? [];
      const difference = left.findIndex((value, key) => value !== right[key]);
      if (difference >= 0) return (right[difference] ?? 0) - (left[difference] ?? 0);
      const [first, second] = [texts.account[a] ?? '', texts.account[b] ?? ''];
      return first === second ? a - b : first < second ? -1 : 1;
    });
}

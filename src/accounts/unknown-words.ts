import type { DataIssueCode } from '../model/data-issue';
import type { TableId } from '../model/table-id';
import type { Findings } from './findings';

/** Counts texts that fit no list of words, so that each is said once, with how many rows have it. */
export type UnknownWords = { readonly meet: (text: string) => void; readonly say: () => void };

/** Collects the unknown texts of one column; they are said in the order of the alphabet. */
export function unknownWords(findings: Findings, table: TableId, code: DataIssueCode): UnknownWords {
  const counts = new Map<string, number>();
  return {
    meet: (text) => {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    },
    say: () => {
      const ordered = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
      for (const [text, rows] of ordered) findings.say(table, code, text, rows);
    },
  };
}

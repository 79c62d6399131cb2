import type { DataIssueCode } from '../../src/model/data-issue';

const DOUBTS: readonly string[] = ['date-turned', 'number-turned'] satisfies readonly DataIssueCode[];

/** Whether a problem is a doubt about all that a column holds; the notes of a build tell each of them. */
export function isDoubt({ code }: { readonly code: string }): boolean {
  return DOUBTS.includes(code);
}

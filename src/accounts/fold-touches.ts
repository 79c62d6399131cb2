import { numberAt, textAt } from '../model/columns';
import { numbersOf, textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import type { Draft } from './draft';
import { emailTotals } from './email-totals';
import type { DealDays } from './fold-deals';
import type { People } from './fold-people';
import { findPerson } from './resolve';
import type { Resolved } from './resolve';
import { touchFolder } from './touch-folder';
import { kindReader } from './touch-kinds';

/** What touches are judged by: which account a row means, the days of its deals, the people known. */
export type TouchContext = { readonly resolved: Resolved; readonly deals: DealDays; readonly people: People };

/** Touches into engagement: counts by kind, score, first and last touch, people, influence on deals. */
export function foldTouches(draft: Draft, table: Table | undefined, context: TouchContext): void {
  if (table === undefined) return;
  const { asOf } = draft.frame;
  const dates = numbersOf(table, 'date');
  const foldRow = rowFolder(draft, table, context);
  for (let row = 0; row < table.size; row++) {
    const day = numberAt(dates, row);
    if (day <= asOf) foldRow.fold(row, day);
    else draft.findings.leaveOut(table, row, 'date', Number.isNaN(day) ? 'no-date' : 'after-as-of');
  }
  foldRow.finish();
}

type RowFolder = { readonly fold: (row: number, day: number) => void; readonly finish: () => void };

function rowFolder(draft: Draft, table: Table, { resolved, deals, people }: TouchContext): RowFolder {
  const kinds = kindReader(draft, table);
  const foldTouch = touchFolder(draft, deals, people);
  const emails = emailTotals(draft);
  const quantities = numbersOf(table, 'qty');
  const types = textsOf(table, 'type');
  const accounts = textsOf(table, 'account');
  const contacts = textsOf(table, 'contact');
  const fold = (row: number, day: number): void => {
    const kind = kinds(textAt(types, row));
    const named = textAt(accounts, row);
    const contact = textAt(contacts, row);
    const given = numberAt(quantities, row);
    const quantity = Number.isNaN(given) ? 1 : given;
    const account = findPerson(resolved.index, named, contact);
    const nameless = named === '' && contact === '';
    const isTotal = emails.take({ kind: kind.id, account, day, quantity, nameless });
    if (account !== -1) foldTouch({ account, day, kind, quantity, contact });
    else if (!isTotal) draft.findings.leaveOut(table, row, 'account', nameless ? 'no-account' : 'unknown-account');
  };
  return { fold, finish: emails.finish };
}

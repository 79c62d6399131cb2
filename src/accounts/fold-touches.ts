import { numberAt, textAt } from '../model/columns';
import { numbersOf, textsOf } from '../tables/table';
import type { Table } from '../tables/table';
import { campaignTotals } from './campaign-totals';
import type { Draft } from './draft';
import { unknownCaps } from './engagement-model/agreement';
import { engagementModel } from './engagement-model/engagement-model';
import { firstHalf } from './engagement-model/halves';
import { judgeEngagement } from './engagement-model/judge';
import type { DealDays } from './fold-deals';
import type { People } from './fold-people';
import { highValuePages } from './high-value-pages';
import { findPerson, whyUnknown } from './resolve';
import type { Resolved } from './resolve';
import { touchFolder } from './touch-folder';
import { kindsOf } from './touch-kinds';
import type { Kind } from './touch-kinds';
import { kindFolds } from './touches/folds';

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
  const model = engagementModel(draft.settings, draft.frame.asOf, draft.size);
  const half = firstHalf(draft);
  const folds = kindFolds(draft, table);
  const kindAt = kindReader(draft, table, folds);
  const foldTouch = touchFolder(draft, { deals, people, model, half });
  const campaigns = campaignTotals(draft);
  const quantities = numbersOf(table, 'qty');
  const accounts = textsOf(table, 'account');
  const contacts = textsOf(table, 'contact');
  const fold = (row: number, day: number): void => {
    const kind = kindAt(row);
    const named = textAt(accounts, row);
    const contact = textAt(contacts, row);
    const given = numberAt(quantities, row);
    const quantity = Number.isNaN(given) ? 1 : given;
    const account = findPerson(resolved.index, named, contact);
    const nameless = named === '' && contact === '';
    const isTotal = campaigns.concerns(kind.id) && campaigns.take({ kind: kind.id, account, day, quantity, nameless });
    if (account !== -1) foldTouch({ row, account, day, kind, quantity, contact });
    else if (!isTotal) draft.findings.leaveOut(table, row, 'account', whyUnknown(resolved.index, named, contact));
  };
  const finish = (): void => {
    for (const { finish: finishFold } of folds) finishFold?.();
    judgeEngagement(draft, model);
    half.finish(deals);
    campaigns.finish();
    nameUnknownCaps(draft);
  };
  return { fold, finish };
}

/** The kind of touch in a row; a visit to one of the agreed pages is one to a high-value page. */
function kindReader(draft: Draft, table: Table, folds: ReturnType<typeof kindFolds>): (row: number) => Kind {
  const kinds = kindsOf(draft, table, folds);
  const types = textsOf(table, 'type');
  const pages = textsOf(table, 'asset');
  const isHighValue = highValuePages(draft.settings);
  return (row) => {
    const kind = kinds.named(textAt(types, row));
    return kind.id === 'website_visit' && isHighValue(textAt(pages, row)) ? kinds.ofId('high_value_page') : kind;
  };
}

function nameUnknownCaps({ settings, findings }: Draft): void {
  for (const received of unknownCaps(settings)) {
    const about = 'Most points by kind';
    findings.issues.push({ at: { kind: 'setting', id: 'score_caps' }, code: 'setting-name', received, about });
  }
}

import { unknownCaps } from '../engagement/agreement';
import { engagementOf } from '../engagement/engagement';
import { numberAt, textAt } from '../model/columns';
import { wordAt } from '../tables/columns/coded';
import { numbersOf, textsOf, wordsOf } from '../tables/table';
import type { Table } from '../tables/table';
import { campaignTotals } from './campaign-totals';
import type { Draft } from './draft';
import type { DealDays } from './fold-deals';
import type { People } from './fold-people';
import { highValuePages } from './high-value-pages';
import { markLaterDeals } from './later-deals';
import { NO_ACCOUNT } from './no-account';
import { peopleFinder } from './people-found';
import { whyUnknown } from './resolve';
import type { Resolved } from './resolve';
import { touchFolder } from './touch-folder';
import { kindsOf } from './touch-kinds';
import type { Kind } from './touch-kinds';
import type { TouchLog } from './touch-log';
import { kindFolds } from './touches/folds';

/** What touches are judged by: which account a row means, the days of its deals, the people known. */
export type TouchContext = {
  readonly resolved: Resolved;
  readonly deals: DealDays;
  readonly people: People;
  readonly log: TouchLog | undefined;
};

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

function rowFolder(draft: Draft, table: Table, { resolved, deals, people, log }: TouchContext): RowFolder {
  const engagement = engagementOf(draft);
  const folds = kindFolds(draft, table);
  const kindAt = kindReader(draft, table, folds);
  const foldTouch = touchFolder(draft, {
    deals,
    people: peopleFinder(people, resolved.activities.contacts.words),
    engagement,
    log,
  });
  const campaigns = campaignTotals(draft);
  const quantities = numbersOf(table, 'qty');
  const { accounts, named, contacts } = resolved.activities;
  const isNameless = (row: number): boolean => wordAt(named, row) === '' && wordAt(contacts, row) === '';
  const fold = (row: number, day: number): void => {
    const kind = kindAt(row);
    const account = accounts[row] ?? NO_ACCOUNT;
    const given = numberAt(quantities, row);
    const quantity = Number.isNaN(given) ? 1 : given;
    const isTotal =
      campaigns.concerns(kind.id) &&
      campaigns.take({ kind: kind.id, account, day, quantity, nameless: isNameless(row) });
    if (account !== NO_ACCOUNT) foldTouch({ row, account, day, kind, quantity, contact: contacts.codes[row] ?? 0 });
    else if (!isTotal)
      draft.findings.leaveOut(
        table,
        row,
        'account',
        whyUnknown(resolved.index, wordAt(named, row), wordAt(contacts, row)),
      );
  };
  const finish = (): void => {
    for (const { finish: finishFold } of folds) finishFold?.();
    engagement.finish();
    markLaterDeals(draft, deals, engagement.halfway);
    campaigns.finish();
    nameUnknownCaps(draft);
  };
  return { fold, finish };
}

/** The kind of touch in a row; a visit to one of the agreed pages is one to a high-value page. */
function kindReader(draft: Draft, table: Table, folds: ReturnType<typeof kindFolds>): (row: number) => Kind {
  const kinds = kindsOf(draft, table, folds);
  const { codes, words } = wordsOf(table, 'type');
  const known: Kind[] = [];
  const pages = textsOf(table, 'asset');
  const isHighValue = highValuePages(draft.settings);
  return (row) => {
    const code = codes[row] ?? 0;
    const kind = (known[code] ??= kinds.named(words[code] ?? ''));
    return kind.id === 'website_visit' && isHighValue(textAt(pages, row)) ? kinds.ofId('high_value_page') : kind;
  };
}

function nameUnknownCaps({ settings, findings }: Draft): void {
  for (const received of unknownCaps(settings)) findings.sayOfSetting('score_caps', 'setting-name', received);
}

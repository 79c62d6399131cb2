import { unknownCaps } from '../engagement/agreement';
import { engagementOf } from '../engagement/engagement';
import { numberAt } from '../model/columns';
import { numbersOf, wordIn, wordsOf } from '../tables/table';
import type { Table } from '../tables/table';
import { campaignTotals } from './campaign-totals';
import type { Draft } from './draft';
import type { DealDays } from './fold-deals';
import type { People } from './fold-people';
import { highValuePages } from './high-value-pages';
import { markLaterDeals } from './later-deals';
import { NO_ACCOUNT } from './no-account';
import { peopleFinder } from './people-found';
import { whyNone } from './resolve';
import type { Resolved } from './resolve';
import { interaction, touchFolder } from './touch-folder';
import type { FoldTouch } from './touch-folder';
import { kindsOf } from './touch-kinds';
import type { Kind } from './touch-kinds';
import type { TouchLog } from './touch-log';
import { kindFolds } from './touches/folds';
import type { TouchFold } from './touches/touch';

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
  const { deals, resolved } = context;
  const engagement = engagementOf(draft);
  const folds = kindFolds(draft, table);
  const campaigns = campaignTotals(draft);
  const judges = {
    deals,
    engagement,
    log: context.log,
    people: peopleFinder(context.people, resolved.activities.people),
  };
  const foldTouch = touchFolder(draft, judges, interaction(draft, judges));
  foldRows(draft, table, { resolved, folds, campaigns, foldTouch });
  for (const { finish } of folds) finish?.();
  engagement.finish();
  markLaterDeals(draft, deals, engagement.halfway);
  campaigns.finish();
  nameUnknownCaps(draft);
}

type RowFolds = {
  readonly resolved: Resolved;
  readonly folds: readonly TouchFold[];
  readonly campaigns: ReturnType<typeof campaignTotals>;
  readonly foldTouch: FoldTouch;
};

/** Each row once: the day first, then the kind, then what it does to its account. */
function foldRows(draft: Draft, table: Table, { resolved, folds, campaigns, foldTouch }: RowFolds): void {
  const { findings, frame } = draft;
  const { asOf } = frame;
  const days = numbersOf(table, 'date');
  const quantities = numbersOf(table, 'qty');
  const { accounts } = resolved.activities;
  const kindAt = kindReader(draft, table, folds);
  const isNameless = namelessRows(table);
  for (let row = 0; row < table.size; row++) {
    const day = numberAt(days, row);
    if (!(day <= asOf)) {
      findings.leaveOut(table, row, 'date', Number.isNaN(day) ? 'no-date' : 'after-as-of');
      continue;
    }
    const kind = kindAt(row);
    const account = accounts[row] ?? NO_ACCOUNT;
    const given = numberAt(quantities, row);
    const quantity = Number.isNaN(given) ? 1 : given;
    const isTotal =
      kind.totalled && campaigns.take({ kind: kind.id, account, day, quantity, nameless: isNameless(row) });
    if (account >= 0) foldTouch(row, account, day, kind, quantity);
    else if (!isTotal) findings.leaveOut(table, row, 'account', whyNone(account, !isNameless(row)));
  }
}

/** Whether a row names neither an account nor a person. */
function namelessRows(table: Table): (row: number) => boolean {
  const accounts = wordsOf(table, 'account');
  const contacts = wordsOf(table, 'contact');
  return (row) => accounts.at(row) === '' && contacts.at(row) === '';
}

/** The kind of touch in a row; a visit to one of the agreed pages is one to a high-value page. */
function kindReader(draft: Draft, table: Table, folds: readonly TouchFold[]): (row: number) => Kind {
  const kinds = kindsOf(draft, table, folds);
  const { codes, words } = wordsOf(table, 'type').numbered();
  const known: Kind[] = [];
  const isHighValue = highValuePages(draft.settings);
  return (row) => {
    const code = codes[row] ?? 0;
    const kind = (known[code] ??= kinds.named(words[code] ?? ''));
    const isPage = kind.id === 'website_visit' && isHighValue?.(wordIn(table, 'asset', row) ?? '') === true;
    return isPage ? kinds.ofId('high_value_page') : kind;
  };
}

function nameUnknownCaps({ settings, findings }: Draft): void {
  for (const received of unknownCaps(settings)) findings.sayOfSetting('score_caps', 'setting-name', received);
}

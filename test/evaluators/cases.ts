// The workbooks on which TypeScript and two spreadsheet engines must agree.
import fc from 'fast-check';
import type { Sheet } from '../../samples/book';
import { believableBook } from '../../samples/believable';
import { workedBook } from '../../samples/worked';
import { workedSettings } from '../../samples/worked-answers';
import { accountsTab } from '../../src/funnel/accounts-tab';
import type { BuildFacts } from '../../src/funnel/build-facts';
import { funnelTab } from '../../src/funnel/funnel-tab';
import { cellsOf } from '../../src/funnel/tab';
import { buildFrom, YEAR } from '../support/core';
import type { Core } from '../support/core';
import { factsOf } from '../support/facts';
import { LAW } from '../support/laws';
import { anyCase } from '../support/workbooks';

/** A workbook built, and its two tabs as a sheet takes them. */
export type Case = {
  readonly name: string;
  readonly core: Core;
  readonly facts: BuildFacts;
  readonly funnel: string;
  readonly tabs: Readonly<Record<string, Sheet>>;
};

/**
 * How many workbooks nobody thought of are tried in each run, and how many share one workbook of tabs: fewer mean more
 * openings of a workbook, more let the second engine take four times as long for each.
 */
const GENERATED = 200;
const AT_ONCE = 10;

function caseOf(name: string, core: Core): Case {
  const accounts = `${name}'s accounts`;
  const funnel = `${name} funnel`;
  const facts = factsOf(core, { accountsTab: accounts });
  const tabs = { [accounts]: cellsOf(accountsTab(facts)), [funnel]: cellsOf(funnelTab(facts, 'formulas')) };
  return { name, core, facts, funnel, tabs };
}

/** Workbooks whose tabs are calculated together, by what they are. */
export type Batch = { readonly name: string; readonly cases: () => readonly Case[] };

const known: Batch = {
  name: 'the worked and the believable workbook',
  cases: () => [
    caseOf('Worked', buildFrom(workedBook(), workedSettings)),
    caseOf('Believable', buildFrom(believableBook().book, { ...YEAR, market_accounts: '900' })),
  ],
};

const generated = fc.sample(anyCase, { ...LAW, numRuns: GENERATED });

/** The worked workbook, the believable one and those that nobody thought of; the same each time. */
export const BATCHES: readonly Batch[] = [
  known,
  ...Array.from({ length: GENERATED / AT_ONCE }, (_, batch): Batch => {
    const first = batch * AT_ONCE;
    return {
      name: `workbooks ${String(first + 1)} to ${String(first + AT_ONCE)}`,
      cases: () =>
        generated
          .slice(first, first + AT_ONCE)
          .map(({ book, settings }, index) => caseOf(`Book ${String(first + index + 1)}`, buildFrom(book, settings))),
    };
  }),
];

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

const GENERATED = 15;

function caseOf(name: string, core: Core): Case {
  const accounts = `${name}'s accounts`;
  const funnel = `${name} funnel`;
  const facts = factsOf(core, { accountsTab: accounts });
  const tabs = { [accounts]: cellsOf(accountsTab(facts)), [funnel]: cellsOf(funnelTab(facts, 'formulas')) };
  return { name, core, facts, funnel, tabs };
}

/** The worked workbook, the believable one and fifteen that nobody thought of; the same each time. */
export const CASES: readonly Case[] = [
  caseOf('Worked', buildFrom(workedBook(), workedSettings)),
  caseOf('Believable', buildFrom(believableBook().book, { ...YEAR, market_accounts: '900' })),
  ...fc
    .sample(anyCase, { ...LAW, numRuns: GENERATED })
    .map(({ book, settings }, index) => caseOf(`Book ${String(index + 1)}`, buildFrom(book, settings))),
];

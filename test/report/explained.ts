import type { CellSubject } from '../../src/funnel/cell-subject';
import { accountsIn } from '../../src/protocol/account-lists';
import type { Explanation } from '../../src/protocol/answers';
import { explainedOf } from '../../src/report/explain/explained';
import { explanation } from '../../src/report/explain/explanation';
import type { Told } from '../../src/report/explain/explanation';
import type { Core } from '../support/core';
import { factsOf } from '../support/facts';

/** What an explanation tells beside the accounts. */
const TOLD: Told = {
  ...{
    subject: { kpi: 'x', column: 0 },
    column: '',
    columns: [],
    frame: 'The year',
    build: 7,
    builtAt: 'today',
    decimals: '.',
  },
  ...{ funnel: 'ABM Funnel', onTab: undefined, waiting: '' },
};

export type Table = Core['table'];

/** What is told of a subject. */
export const told = (table: Table, subject: CellSubject, more: Partial<Told> = {}): Explanation =>
  explanation(explainedOf(subject), table, { ...TOLD, ...more });

/** The account table as a build leaves it. */
export const tableOf = (core: Core): Table => factsOf(core).table;

/** What the accounts of a list add up to. */
export const added = (explained: Explanation, list: number): number =>
  accountsIn(explained, list).reduce((sum, { amount }) => sum + amount, 0);

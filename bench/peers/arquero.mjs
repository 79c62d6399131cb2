import * as aq from 'arquero';
import { byTier, instantOf, keyOf, numbersOf } from './keys.mjs';
const { op } = aq;

const columns = (cells, named) =>
  aq.table(
    Object.fromEntries(
      Object.entries(named).map(([name, [column, read]]) => {
        const values = new Array(cells.length - 1);
        for (let row = 1; row < cells.length; row++) {
          const cell = cells[row][column];
          values[row - 1] = read === undefined ? cell : read(cell);
        }
        return [name, values];
      }),
    ),
  );

/** Puts the cells into tables. */
export function load({ accounts, activities, opportunities, nps }) {
  return {
    accounts: columns(accounts, { raw: [1], tier: [2] }),
    touches: columns(activities, { raw: [1], day: [0, instantOf], kind: [2] }),
    deals: columns(opportunities, {
      raw: [1],
      created: [2, instantOf],
      closed: [3, instantOf],
      stage: [4],
      worth: [5],
    }),
    answers: columns(nps, { raw: [1], day: [0, instantOf], score: [2] }),
  };
}

/** The numbers of the job. */
export function query(tables, job) {
  const { from, to, threshold } = job;
  const points = aq.table({
    kind: job.kinds.map(({ word }) => word),
    weight: job.kinds.map(({ points: each }) => each),
  });
  const keyed = (table) => table.derive({ key: aq.escape((row) => keyOf(row.raw)) });
  const accounts = keyed(tables.accounts).select('key', 'tier');
  const within = (name) => aq.escape((row) => row[name] >= from && row[name] <= to);
  const touches = keyed(tables.touches.filter(aq.escape((row) => row.day <= to))).join(accounts, 'key');
  const now = touches.filter(within('day')).join(points, 'kind');
  const scored = now.groupby('key').rollup({ score: (row) => op.sum(row.weight) });
  const all = accounts
    .join_left(
      touches
        .select('key')
        .dedupe('key')
        .derive({ met: () => 1 }),
      'key',
    )
    .groupby('tier')
    .rollup({
      accounts: () => op.count(),
      touched: (row) => op.sum(row.met),
    });
  return numbersOf(
    job,
    byTier(kindsOf(now), engagedOf(accounts, scored, threshold, all), ...sums(now, tables, job, keyed, accounts)),
  );
}

const kindsOf = (now) =>
  now
    .groupby('tier', 'kind')
    .rollup({ n: () => op.count() })
    .objects();

function engagedOf(accounts, scored, threshold, all) {
  const engaged = accounts
    .join(scored.filter(aq.escape((row) => row.score >= threshold)), 'key')
    .groupby('tier')
    .rollup({ engaged: () => op.count() })
    .objects();
  const counts = new Map(engaged.map((row) => [row.tier, row.engaged]));
  return all.objects().map((row) => ({ ...row, engaged: counts.get(row.tier) ?? 0 }));
}

function sums(now, tables, { from, to }, keyed, accounts) {
  const touched = now
    .groupby('tier')
    .rollup({ touches: () => op.count(), points: (row) => op.sum(row.weight) })
    .objects();
  const deals = keyed(tables.deals.filter(aq.escape((row) => row.created <= to)))
    .join(accounts, 'key')
    .derive({
      made: aq.escape((row) => (row.created >= from ? 1 : 0)),
      isOpen: aq.escape((row) => (row.stage === 'Open' || row.closed > to ? 1 : 0)),
      isWon: aq.escape((row) => (row.stage === 'Closed Won' && row.closed >= from && row.closed <= to ? 1 : 0)),
      isLost: aq.escape((row) => (row.stage === 'Closed Lost' && row.closed >= from && row.closed <= to ? 1 : 0)),
    })
    .groupby('tier')
    .rollup({
      created: (row) => op.sum(row.made),
      created_worth: (row) => op.sum(row.made * row.worth),
      open: (row) => op.sum(row.isOpen),
      open_worth: (row) => op.sum(row.isOpen * row.worth),
      won: (row) => op.sum(row.isWon),
      won_worth: (row) => op.sum(row.isWon * row.worth),
      lost: (row) => op.sum(row.isLost),
      lost_worth: (row) => op.sum(row.isLost * row.worth),
    })
    .objects();
  const answers = keyed(tables.answers.filter(aq.escape((row) => row.day >= from && row.day <= to)))
    .join(accounts, 'key')
    .derive({ up: (row) => (row.score >= 9 ? 1 : 0), down: (row) => (row.score <= 6 ? 1 : 0) })
    .groupby('tier')
    .rollup({ answers: () => op.count(), promoters: (row) => op.sum(row.up), detractors: (row) => op.sum(row.down) })
    .objects();
  return [touched, deals, answers];
}

import alasql from 'alasql';
import { byTier, instantOf, keyOf, numbersOf } from './keys.mjs';

alasql.fn.keyOf = keyOf;

/** Puts the cells into rows of objects. */
export function load({ accounts, activities, opportunities, nps }) {
  const under = (cells, read) => cells.slice(1).map(read);
  return {
    accounts: under(accounts, (row) => ({ raw: row[1], tier: row[2] })),
    touches: under(activities, (row) => ({ raw: row[1], t: row[0].getTime(), kind: row[2] })),
    deals: under(opportunities, (row) => ({
      raw: row[1],
      c: instantOf(row[2]),
      e: instantOf(row[3]),
      stage: row[4],
      worth: row[5],
    })),
    answers: under(nps, (row) => ({ raw: row[1], t: row[0].getTime(), score: row[2] })),
  };
}

/** The numbers of the job. */
export function query(tables, job) {
  const { from, to, threshold } = job;
  const q = (text, ...given) => alasql(text, given);
  const points = job.kinds.map(({ word, points: each }) => ({ kind: word, p: each }));
  const accounts = q('SELECT keyOf(raw) AS k, tier FROM ?', tables.accounts);
  const touches = q(
    `SELECT a.k AS k, a.t AS t, a.kind AS kind, c.tier AS tier FROM
     (SELECT keyOf(raw) AS k, t, kind FROM ? WHERE t <= ${to}) a JOIN ? c ON a.k = c.k`,
    tables.touches,
    accounts,
  );
  const met = q('SELECT k, 1 AS met FROM ? GROUP BY k', touches);
  const now = q(
    `SELECT n.k AS k, n.tier AS tier, n.kind AS kind, w.p AS p FROM
     (SELECT * FROM ? WHERE t >= ${from}) n JOIN ? w ON n.kind = w.kind`,
    touches,
    points,
  );
  const scored = q('SELECT k, SUM(p) AS score FROM ? GROUP BY k', now);
  const judged = q(
    'SELECT a.k AS k, a.tier AS tier, m.met AS met, s.score AS score FROM ? a LEFT JOIN ? m ON a.k = m.k LEFT JOIN ? s ON a.k = s.k',
    accounts,
    met,
    scored,
  );
  const groups = q(
    `SELECT tier, COUNT(*) AS accounts, SUM(CASE WHEN met = 1 THEN 1 ELSE 0 END) AS touched,
     SUM(CASE WHEN score >= ${threshold} THEN 1 ELSE 0 END) AS engaged FROM ? GROUP BY tier`,
    judged,
  );
  const touched = q('SELECT tier, COUNT(*) AS touches, SUM(p) AS points FROM ? GROUP BY tier', now);
  const kinds = q('SELECT tier, kind, COUNT(*) AS n FROM ? GROUP BY tier, kind', now);
  return numbersOf(
    job,
    byTier(kinds, groups, touched, dealsOf(q, tables, accounts, job), answersOf(q, tables, accounts, job)),
  );
}

function dealsOf(q, tables, accounts, { from, to }) {
  const joined = q(
    `SELECT d.c AS c, d.e AS e, d.stage AS stage, d.worth AS worth, a.tier AS tier FROM
     (SELECT keyOf(raw) AS k, c, e, stage, worth FROM ? WHERE c <= ${to}) d JOIN ? a ON d.k = a.k`,
    tables.deals,
    accounts,
  );
  const sum = (test, name) =>
    `SUM(CASE WHEN ${test} THEN 1 ELSE 0 END) AS ${name}, SUM(CASE WHEN ${test} THEN worth ELSE 0 END) AS ${name}_worth`;
  const closed = `e >= ${from} AND e <= ${to}`;
  const rows = q(
    `SELECT tier, ${sum(`c >= ${from}`, 'made')}, ${sum(`(stage = 'Open' OR e > ${to})`, 'isopen')},
     ${sum(`stage = 'Closed Won' AND ${closed}`, 'won')}, ${sum(`stage = 'Closed Lost' AND ${closed}`, 'lost')}
     FROM ? GROUP BY tier`,
    joined,
  );
  return rows.map(({ made, made_worth, isopen, isopen_worth, ...row }) => ({
    ...row,
    created: made,
    created_worth: made_worth,
    open: isopen,
    open_worth: isopen_worth,
  }));
}

function answersOf(q, tables, accounts, { from, to }) {
  return q(
    `SELECT a.tier AS tier, COUNT(*) AS answers, SUM(CASE WHEN n.score >= 9 THEN 1 ELSE 0 END) AS promoters,
     SUM(CASE WHEN n.score <= 6 THEN 1 ELSE 0 END) AS detractors FROM
     (SELECT keyOf(raw) AS k, score FROM ? WHERE t >= ${from} AND t <= ${to}) n JOIN ? a ON n.k = a.k GROUP BY a.tier`,
    tables.answers,
    accounts,
  );
}

import { DOUBLE, DuckDBDataChunk, DuckDBInstance, VARCHAR } from '@duckdb/node-api';
import { byTier, instantOf, numbersOf } from './keys.mjs';

const asIs = (cell) => cell;

const TABLES = {
  accounts: { raw: [1, VARCHAR, asIs], tier: [2, VARCHAR, asIs] },
  activities: { t: [0, DOUBLE, instantOf], raw: [1, VARCHAR, asIs], kind: [2, VARCHAR, asIs] },
  opportunities: {
    raw: [1, VARCHAR, asIs],
    c: [2, DOUBLE, instantOf],
    e: [3, DOUBLE, instantOf],
    stage: [4, VARCHAR, asIs],
    worth: [5, DOUBLE, asIs],
  },
  nps: { t: [0, DOUBLE, instantOf], raw: [1, VARCHAR, asIs], score: [2, DOUBLE, asIs] },
};

/** Rows of a chunk that DuckDB takes at once. */
const CHUNK = 2048;

let connection;

async function connected() {
  connection ??= await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  return connection;
}

/** Puts the cells into tables, chunk by chunk. */
export async function load(data) {
  const con = await connected();
  for (const [name, columns] of Object.entries(TABLES)) await loadTable(con, name, Object.entries(columns), data[name]);
  return con;
}

async function loadTable(con, name, columns, cells) {
  await con.run(`CREATE OR REPLACE TABLE ${name} (${columns.map(([id, [, type]]) => `${id} ${type}`).join(', ')})`);
  const appender = await con.createAppender(name);
  const types = columns.map(([, [, type]]) => type);
  for (let from = 1; from < cells.length; from += CHUNK) {
    const end = Math.min(from + CHUNK, cells.length);
    const chunk = DuckDBDataChunk.create(types);
    chunk.setColumns(
      columns.map(([, [column, , read]]) => {
        const values = new Array(end - from);
        for (let row = from; row < end; row++) values[row - from] = read(cells[row][column]);
        return values;
      }),
    );
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

const keyOf = (column) =>
  `regexp_replace(regexp_replace(regexp_replace(lower(trim(${column})), '^[a-z]+://', ''), '^www\\.', ''), '[/?#].*$', '')`;

/** The numbers of the job; each distinct key is put in its one spelling once, as somebody who knows DuckDB would. */
export async function query(con, job) {
  const { from, to, threshold } = job;
  const all = async (text) => (await con.runAndReadAll(text)).getRowObjects();
  const points = job.kinds.map(({ word, points: each }) => `WHEN '${word}' THEN ${each}`).join(' ');
  await con.run(`CREATE OR REPLACE TEMP TABLE acc AS SELECT ${keyOf('raw')} AS k, tier FROM accounts`);
  await con.run(`CREATE OR REPLACE TEMP TABLE keys AS SELECT raw, k, tier FROM (SELECT raw, ${keyOf('raw')} AS k FROM
    (SELECT raw FROM activities UNION SELECT raw FROM opportunities UNION SELECT raw FROM nps)) JOIN acc USING (k)`);
  await con.run(`CREATE OR REPLACE TEMP TABLE act AS SELECT k, tier, kind, t >= ${from} AS now,
    CASE kind ${points} ELSE 0 END AS p FROM activities JOIN keys USING (raw) WHERE t <= ${to}`);
  const groups = await all(`WITH e AS (SELECT k, sum(p) FILTER (now) AS score FROM act GROUP BY k)
    SELECT tier, count(*) AS accounts, count(e.k) AS touched, count(*) FILTER (score >= ${threshold}) AS engaged
    FROM acc LEFT JOIN e USING (k) GROUP BY tier`);
  const touched = await all('SELECT tier, count(*) AS touches, sum(p) AS points FROM act WHERE now GROUP BY tier');
  const kinds = await all('SELECT tier, kind, count(*) AS n FROM act WHERE now GROUP BY ALL');
  return numbersOf(job, byTier(kinds, groups, touched, await dealsOf(all, job), await answersOf(all, job)));
}

function dealsOf(all, { from, to }) {
  const sum = (test, name) =>
    `count(*) FILTER (${test}) AS ${name}, coalesce(sum(worth) FILTER (${test}), 0) AS ${name}_worth`;
  const closed = `e >= ${from} AND e <= ${to}`;
  return all(`SELECT tier, ${sum(`c >= ${from}`, 'created')}, ${sum(`stage = 'Open' OR e > ${to}`, '"open"').replace('"open"_worth', 'open_worth')},
    ${sum(`stage = 'Closed Won' AND ${closed}`, 'won')}, ${sum(`stage = 'Closed Lost' AND ${closed}`, 'lost')}
    FROM opportunities JOIN keys USING (raw) WHERE c <= ${to} GROUP BY tier`);
}

function answersOf(all, { from, to }) {
  return all(`SELECT tier, count(*) AS answers, count(*) FILTER (score >= 9) AS promoters,
    count(*) FILTER (score <= 6) AS detractors FROM nps JOIN keys USING (raw) WHERE t >= ${from} AND t <= ${to} GROUP BY tier`);
}

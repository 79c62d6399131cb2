/** The one spelling of a company's domain: what every engine has to do before it can join. */
export function keyOf(raw) {
  if (/^(?!www\.)[a-z0-9][a-z0-9.-]*$/.test(raw)) return raw;
  return raw
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#].*$/, '');
}

/** The instant of a cell of dates; far off where it is blank. */
export const instantOf = (cell) => (cell === '' ? Number.MAX_SAFE_INTEGER : cell.getTime());

/**
 * The numbers in the order of the job from rows of groups: one row per tier, kinds apart. What is absent is 0.
 *
 * @param rows - By tier: accounts, touched, engaged, touches, points, deals and answers by name, kinds as an array.
 */
export function numbersOf(job, rows) {
  return job.tiers.flatMap((tier) => {
    const row = rows.get(tier) ?? {};
    const of = (name) => Number(row[name] ?? 0);
    return [
      ...['accounts', 'touched', 'engaged', 'touches', 'points'].map(of),
      ...job.kinds.map(({ word }) => Number(row.kinds?.get(word) ?? 0)),
      ...['created', 'created_worth', 'open', 'open_worth', 'won', 'won_worth', 'lost', 'lost_worth'].map(of),
      ...['answers', 'promoters', 'detractors'].map(of),
    ];
  });
}

/** Puts rows of groups together by their tier. */
export function byTier(kinds, ...tables) {
  const rows = new Map();
  const at = (tier) => rows.get(tier) ?? rows.set(tier, { kinds: new Map() }).get(tier);
  for (const table of tables) for (const row of table) Object.assign(at(row.tier), row);
  for (const { tier, kind, n } of kinds) at(tier).kinds.set(kind, Number(n));
  return rows;
}

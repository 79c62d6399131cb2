/** What the data card of a table shows, or what the whole answer is, as one line. */
export function told(answer: unknown, table: string): string {
  const { data, trouble: refusal } = isRecord(answer) ? answer : {};
  if (isRecord(refusal)) return troubleLine(refusal);
  const source = sourcesIn(data).find((one) => one['table'] === table);
  if (source === undefined) return JSON.stringify(data);
  const { chosen, trouble } = source;
  return [isRecord(chosen) ? cardLine(chosen) : 'no range', isRecord(trouble) ? troubleLine(trouble) : '']
    .filter((part) => part !== '')
    .join(' | ');
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const listIn = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isRecord) : []);

function sourcesIn(data: unknown): readonly Fields[] {
  return isRecord(data) ? listIn(data['sources']) : [];
}

/** `List!A1:C3, 2 rows, account_name=A domain=B`, and what is said about it. */
function cardLine(chosen: Fields): string {
  const columns = listIn(chosen['columns']).map(({ id, column }) => `${String(id)}=${String(column)}`);
  const notes = Array.isArray(chosen['notes']) ? chosen['notes'].map(String) : [];
  return [`${String(chosen['range'])}, ${String(chosen['rows'])} rows, ${columns.join(' ')}`, ...notes].join(' | ');
}

/** `DATA, changed no: List: What it is. What to do.` */
function troubleLine({ code, changed, where, what, fix }: Fields): string {
  const place = where === '' ? '' : `${String(where)}: `;
  return `${String(code)}, changed ${String(changed)}: ${place}${String(what)} ${String(fix)}`;
}

/** The funnel as the page tells of it: `a funnel, build 3`. */
export function funnelTold(answer: unknown): string {
  const data = isRecord(answer) ? answer['data'] : undefined;
  const funnel = isRecord(data) ? data['funnel'] : undefined;
  return isRecord(funnel) ? `a funnel, build ${String(funnel['build'])}` : 'no funnel';
}

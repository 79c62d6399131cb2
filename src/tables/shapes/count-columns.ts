import { headerKey } from '../header-key';
import { knownReport } from '../known-reports';

/** Headers that are counts of one kind of touch, with the word for it. */
const KINDS: readonly (readonly [string, string])[] = [
  ['impressions, ad impressions, paid impressions, gösterimler, 展示次数, مرات الظهور', 'Ad impression'],
  ['clicks, ad clicks, paid clicks, tıklamalar, 点击次数, 点击量, النقرات', 'Ad click'],
  [
    'website visits, web visits, visits, site visits, page views, pageviews, 网站访问次数, زيارات الموقع',
    'Website visit',
  ],
  ['organic engagement, organic engagements, social engagements, total social actions, reactions', 'Social engagement'],
  ['email opens, opens', 'Email open'],
  ['email clicks', 'Email click'],
  ['email replies, replies, reply count', 'Email reply'],
  ['open count', 'Email open'],
  ['click count', 'Email click'],
  ['form fills, form submissions, influenced form fills', 'Form fill'],
  ['downloads, content downloads', 'Content download'],
  ['meetings', 'Meeting'],
  ['calls', 'Call'],
];

/** Counts that hold others: they count only where none of these has a column. */
const TOGETHER = {
  headers: ['ad engagement', 'ad engagements', 'total engagements'],
  of: 'Ad click',
  as: 'Social engagement',
};

let byKey: ReadonlyMap<string, string> | undefined;

/** The kind of touch that a header counts, by its key; undefined for any other. */
function kindOf(key: string): string | undefined {
  byKey ??= new Map(
    KINDS.flatMap(([headers, kind]) => headers.split(', ').map((header) => [headerKey(header), kind] as const)),
  );
  return byKey.get(key);
}

/** A column of counts, and the kind of touch that it counts. */
export type CountColumn = { readonly column: number; readonly kind: string };

/**
 * The columns of a header that count touches, one for each kind; none in a report that is known to be something else.
 *
 * What LinkedIn calls engagement with ads holds the clicks: it counts only where these have no column.
 */
export function countColumns(texts: readonly string[]): readonly CountColumn[] {
  const keys = texts.map(headerKey);
  const report = knownReport(new Set(keys));
  if (report !== undefined && report.table !== 'activities') return [];
  const seen = new Set<string>();
  const single = keys.flatMap((key, column): readonly CountColumn[] => {
    const kind = kindOf(key);
    if (kind === undefined || seen.has(kind)) return [];
    seen.add(kind);
    return [{ column, kind }];
  });
  if (single.some(({ kind }) => kind === TOGETHER.of)) return single;
  const together = keys.findIndex((key) => TOGETHER.headers.includes(key));
  return together < 0 ? single : [...single, { column: together, kind: TOGETHER.as }];
}

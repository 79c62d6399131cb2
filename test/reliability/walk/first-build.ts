// What a first build over the same data makes of it: a refresh after whatever happened has to make the same.
import { DEFINITIONS_COLUMN, META_KEYS } from '../../../src/funnel/definitions-layout';
import { TAB_IDS } from '../../../src/funnel/stamp';
import type { TabId } from '../../../src/funnel/stamp';
import { NO_RECORD, recordText } from '../../../src/protocol/stored-record';
import { SETTINGS } from '../../../src/settings/definitions';
import type { LightBook } from '../../../workbench/light/light-book';
import { digest } from '../state-key';
import { blockIn } from '../tabs';
import { recordOf, tabIn, tabsIn } from './known';
import type { Walk } from './known';

type Blocks = Readonly<Record<TabId, readonly string[]>>;

const made = new Map<string, Blocks>();

/** Tables that differ from those of a first build. */
export function agreesWithFirstBuild(walk: Walk): readonly string[] {
  const book = walk.bench.engine.state();
  const { live, mode } = recordOf(book);
  const wanted = plain(firstBlocks(walk, book));
  const found = plain(blocksOf(book));
  const compared = TAB_IDS.filter(
    (tab) => !(tab === 'accounts' && live === true) && !(tab === 'funnel' && mode === 'values'),
  );
  return compared.flatMap((tab) => {
    const at = wanted[tab].findIndex((row, line) => row !== found[tab][line]);
    if (at < 0 && wanted[tab].length === found[tab].length) return [];
    return [
      `${tab} differs from a first build in line ${String(at + 1)}: ${String(found[tab][at])} / ${String(wanted[tab][at])}`,
    ];
  });
}

/** Without blank rows, which people may have put between, and without the numbers of rows, which go along with these. */
const plain = (blocks: Blocks): Blocks => {
  const lines = (tab: TabId): readonly string[] =>
    blocks[tab].filter((row) => row !== '').map((row) => row.replace(/(\$?[A-Z]{1,3}\$?)\d+/g, '$1'));
  return { accounts: lines('accounts'), definitions: lines('definitions'), funnel: lines('funnel') };
};

function firstBlocks({ bench, known }: Walk, book: LightBook): Blocks {
  const sheets = book.sheets.filter(({ id }) => !known.made.has(id));
  const names = book.names.filter(({ name }) => name.startsWith('ABM_data_') && name !== 'ABM_data_definitions');
  const { areas, choices } = recordOf(book);
  const settings = settingsIn(book);
  const chosen = new Set(names.map(({ box }) => box.sheet));
  const read = sheets.filter(({ id }) => chosen.has(id));
  const key = JSON.stringify([
    read.map(({ id, name, cells }) => [id, name, digest(cells)]),
    names,
    areas,
    choices,
    settings,
  ]);
  const before = made.get(key);
  if (before !== undefined) return before;
  const record = { ...NO_RECORD, ...(areas && { areas }), ...(choices && { choices }) };
  bench.engine.restore({
    ...book,
    ...{ sheets, names, active: sheets[0]?.id ?? 0, user: 'owner', selection: [] },
    document: { properties: { 'abm-funnel': recordText(record) }, pressed: [] },
    keepsakes: { ...book.keepsakes, metadata: { things: [], next: 1 }, charts: { things: [], next: 1 } },
  });
  const { said, answer } = bench.ann.send('build', { settings });
  const blocks = blocksOf(bench.engine.state());
  bench.engine.restore(book);
  if (said !== 'done') throw new Error(`A first build over the same data stopped: ${answer}`);
  made.set(key, blocks);
  return blocks;
}

/** The tables as text, each down to its last line, without what tells of the builds and agreements before. */
function blocksOf(book: LightBook): Blocks {
  const labels = new Map(tabsIn(book).map(([tab, { id }]) => [id, tab]));
  const rowsOf = (tab: TabId): readonly string[] => {
    const sheet = tabIn(book, tab);
    const rows = sheet === undefined ? [] : (blockIn(sheet, tab, labels)?.rows ?? []);
    return rows.slice(0, rows.findIndex((row) => row.startsWith('End')) + 1).map((row) => withoutPast(tab, row));
  };
  return { accounts: rowsOf('accounts'), definitions: rowsOf('definitions'), funnel: rowsOf('funnel') };
}

function withoutPast(tab: TabId, row: string): string {
  const isPast =
    tab === 'definitions' && Object.values<string>(META_KEYS).includes(row.split('\t')[DEFINITIONS_COLUMN.key] ?? '');
  return isPast ? '' : row;
}

/** The settings as the definitions tab has them. */
function settingsIn(book: LightBook): Readonly<Record<string, string>> {
  const rows = tabIn(book, 'definitions')?.cells ?? [];
  const texts = new Map(
    rows.map((row) => [row?.[DEFINITIONS_COLUMN.key]?.value, String(row?.[DEFINITIONS_COLUMN.value]?.value ?? '')]),
  );
  return Object.fromEntries(SETTINGS.map(({ id }) => [id, texts.get(id) ?? '']));
}

import fc from 'fast-check';
import { DEFINITION_VALUE_COLUMN, definitionsTab, readDefinitions } from '../../src/funnel/definitions-tab';
import { cellsOf } from '../../src/funnel/tab';
import type { CellValue, Grid } from '../../src/model/cell';
import { calendarIn } from '../../src/model/day';
import { ACTIVITY_TYPES } from '../../src/settings/activity-types';
import { SETTINGS } from '../../src/settings/definitions';
import { choicesOf } from '../../src/settings/setting';
import { parseSettings } from '../../src/settings/parse-settings';
import { TABLES } from '../../src/tables/registry';
import { buildYear } from '../support/core';
import { factsOf } from '../support/facts';
import { LAW } from '../support/laws';
import { shown } from './tab-cells';

const gmt = calendarIn('Etc/GMT');
const core = buildYear({ Accounts: [['Account'], ['Acme']] });
const facts = factsOf(core);

/** The tab as a sheet hands it back: texts without their apostrophe, numbers as numbers. */
function readBack(texts: Readonly<Record<string, string>>): Grid {
  const settingTexts = new Map(Object.entries(texts));
  return cellsOf(definitionsTab({ ...facts, settingTexts })).map((row) =>
    row.map((cell): CellValue => (typeof cell === 'number' ? cell : shown(cell))),
  );
}

/** A grid with another value in the row of a setting. */
function edited(grid: Grid, id: string, value: CellValue): Grid {
  const row = readDefinitions(grid, gmt).rowOf.get(id) ?? -1;
  const put = (cells: readonly CellValue[]): CellValue[] => [
    ...cells.slice(0, DEFINITION_VALUE_COLUMN),
    value,
    ...cells.slice(DEFINITION_VALUE_COLUMN + 1),
  ];
  return grid.map((cells, index) => (index === row ? put(cells) : cells));
}

const settingsOf = (grid: Grid) => parseSettings(readDefinitions(grid, gmt).texts);

describe('the definitions tab', () => {
  test('says of every setting what was agreed, its default, what it changes and who says so', () => {
    const grid = readBack({ engagement_threshold: '35', split: 'owner', period_start: '2024-01-01', margin: '80%' });
    const lines = SETTINGS.map(({ id }) => grid[readDefinitions(grid, gmt).rowOf.get(id) ?? -1]);
    expect(lines.map((line) => [line?.[0], ...(line?.slice(3) ?? [])])).toEqual(
      SETTINGS.map(({ id, name, source, effect }) => [name, id, source, effect]),
    );
    const agreed = new Map(SETTINGS.map(({ id }, index) => [id, lines[index]?.slice(1, 3)]));
    expect(agreed.get('engagement_threshold')).toEqual([35, 20]);
    expect(agreed.get('split')).toEqual(['Owner', 'Tier']);
    expect(agreed.get('period_start')).toEqual(['2024-01-01', '']);
    expect(agreed.get('margin')).toEqual(['80%', '100%']);
    expect(agreed.get('currency')).toEqual(['', '']);
  });

  test('tells which ranges are in use, and which tables are not chosen', () => {
    const grid = readBack({});
    const from = grid.findIndex((row) => row[0] === 'Data in use');
    const lines = grid.slice(from + 1, from + 8).map((row) => [row[0], row[1]]);
    expect(lines).toEqual(
      Object.values(TABLES).map(({ id, name }) => [name, id === 'accounts' ? 'range ABM_data_accounts' : 'not chosen']),
    );
  });

  test('has rows of equal width', () => {
    expect(new Set(readBack({}).map((row) => row.length)).size).toBe(1);
  });
});

describe('settings that go through the tab', () => {
  const text = (kind: string, choices: readonly string[]): fc.Arbitrary<string> => {
    if (kind === 'choice') return fc.constantFrom(...choices);
    if (kind === 'date')
      return fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    if (kind === 'percent') return fc.integer({ min: 0, max: 100 }).map((share) => `${String(share)}%`);
    if (kind === 'number') return fc.integer({ min: 2, max: 3_000 }).map((number) => String(number / 4));
    return fc.string({ maxLength: 30 });
  };
  const pairs = SETTINGS.map((setting) =>
    fc.option(
      text(
        setting.kind,
        choicesOf(setting).map(({ value }) => value),
      ).map((typed): [string, string] => [setting.id, typed]),
      { nil: undefined },
    ),
  );
  const some = fc.tuple(...pairs).map((found) => Object.fromEntries(found.filter((pair) => pair !== undefined)));

  test('come back as they were (P18)', () => {
    fc.assert(
      fc.property(some, (texts) => {
        const direct = parseSettings(new Map(Object.entries(texts)));
        const { settings, issues } = settingsOf(readBack(texts));
        expect(settings).toEqual(direct.settings);
        expect(issues.map(({ code, at }) => [code, at])).toEqual(direct.issues.map(({ code, at }) => [code, at]));
      }),
      LAW,
    );
  });

  test('are the defaults when nothing was agreed', () => {
    expect(settingsOf(readBack({}))).toEqual(parseSettings(new Map()));
  });

  test('are what a person types into the yellow cells: dates, numbers, percentages, words, blanks', () => {
    const typed: [string, CellValue][] = [
      ['period_start', new Date('2024-02-01T00:00:00Z')],
      ['period_end', '2024-03-31'],
      ['margin', 0.8],
      ['engagement_threshold', 12.5],
      ['split', 'segment'],
      ['won_words', ' Gewonnen '],
      ['look_back_days', ''],
      [`weight_${ACTIVITY_TYPES[0].id}`, 3],
    ];
    const grid = typed.reduce((before, [id, value]) => edited(before, id, value), readBack({ look_back_days: '30' }));
    const direct = parseSettings(
      new Map([
        ['period_start', '2024-02-01'],
        ['period_end', '2024-03-31'],
        ['margin', '80%'],
        ['engagement_threshold', '12.5'],
        ['split', 'segment'],
        ['won_words', 'gewonnen'],
        [`weight_${ACTIVITY_TYPES[0].id}`, '3'],
      ]),
    );
    expect(settingsOf(grid)).toEqual(direct);
  });

  test('are found by their key when rows were moved, and a key that nobody knows is passed over', () => {
    const grid = readBack({ engagement_threshold: '35' });
    const moved = [['a note'], ...[...grid].reverse(), ['Mine', 7, '', 'my_own', '', '']];
    expect(settingsOf(moved)).toEqual(settingsOf(grid));
    expect(readDefinitions(moved, gmt).texts.has('my_own')).toBe(false);
  });

  test('that cannot be read keep their row, so that the cell can be named', () => {
    const grid = edited(readBack({}), 'margin', 'a lot');
    const { texts, rowOf } = readDefinitions(grid, gmt);
    expect(parseSettings(texts).issues).toEqual([
      { at: { kind: 'setting', id: 'margin' }, code: 'setting-percent', received: 'a lot', about: 'Gross margin' },
    ]);
    expect(grid[rowOf.get('margin') ?? -1]?.slice(0, 2)).toEqual(['Gross margin', 'a lot']);
  });
});

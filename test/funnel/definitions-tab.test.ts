import fc from 'fast-check';
import { agreementOn } from '../../src/funnel/agreement';
import { DEFINITIONS_COLUMN } from '../../src/funnel/definitions-layout';
import { definitionsTab, readDefinitions } from '../../src/funnel/definitions-tab';
import { CONFLICTS } from '../../src/metrics/conflicts';
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
    ...cells.slice(0, DEFINITIONS_COLUMN.value),
    value,
    ...cells.slice(DEFINITIONS_COLUMN.value + 1),
  ];
  return grid.map((cells, index) => (index === row ? put(cells) : cells));
}

const settingsOf = (grid: Grid) => parseSettings(readDefinitions(grid, gmt).texts);

describe('the definitions tab', () => {
  test('says of every setting what was agreed, its default, what it changes and who says so', () => {
    const grid = readBack({ engagement_threshold: '35', split: 'owner', period_start: '2024-01-01', margin: '80%' });
    const lines = SETTINGS.map(({ id }) => grid[readDefinitions(grid, gmt).rowOf.get(id) ?? -1]);
    const { name, key, source, effect } = DEFINITIONS_COLUMN;
    expect(lines.map((line) => [line?.[name], line?.[key], line?.[source], line?.[effect]])).toEqual(
      SETTINGS.map((setting) => {
        const labels = choicesOf(setting).map(({ label }) => label);
        const offered = labels.length === 0 ? '' : ` · type one of: ${labels.join('; ')}`;
        return [setting.name, setting.id, setting.source, `${setting.effect}${offered}`];
      }),
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

  test('tells every point on which the sources disagree: question, who says what, our default, what switches it', () => {
    const grid = readBack({});
    for (const { code, question, says, ours } of CONFLICTS) {
      const at = grid.findIndex((row) => row[0] === `${code}  ${question}`);
      expect(grid.slice(at + 1, at + 3).map((row) => row[0])).toEqual(['Who says what', 'Our default']);
      expect(grid[at + 1]?.[1]).toBe(says);
      expect(grid[at + 2]?.[1]).toMatch(ours);
    }
    const [first] = SETTINGS.filter(({ id }) => id === 'win_rate_base');
    const row = grid[readDefinitions(grid, gmt).rowOf.get('win_rate_base') ?? -1];
    expect([row?.[0], row?.[DEFINITIONS_COLUMN.point]]).toEqual([first?.name, 'C04']);
  });

  test('says which version is in force, since when and who agreed, and reads it back', () => {
    const agreement = { version: 3, since: '2 May 2026', by: 'Ann and Bo, 2 May', check: '0badcafe' };
    const grid = cellsOf(definitionsTab({ ...facts, agreement })).map((row) =>
      row.map((cell): CellValue => (typeof cell === 'number' ? cell : shown(cell))),
    );
    expect(readDefinitions(grid, gmt).agreement).toEqual(agreement);
    expect(grid.slice(2, 5).map((row) => row.slice(0, 2))).toEqual([
      ['Version', 3],
      ['In force since', '2 May 2026'],
      ['Agreed by', 'Ann and Bo, 2 May'],
    ]);
  });

  test('has rows of equal width', () => {
    expect(new Set(readBack({}).map((row) => row.length)).size).toBe(1);
  });
});

describe('the version of the agreement', () => {
  const first = agreementOn(undefined, new Map([['margin', '80%']]), '1 May 2026');
  const later = (texts: Readonly<Record<string, string>>) => {
    const { version, since, by } = agreementOn({ ...first, by: 'Ann' }, new Map(Object.entries(texts)), '9 May 2026');
    return [version, since, by];
  };

  test.each<[string, Record<string, string>, unknown[]]>([
    ['stays when nothing changed', { margin: '80%' }, [1, '1 May 2026', 'Ann']],
    ['stays when a value is spelled otherwise', { margin: '0.8' }, [1, '1 May 2026', 'Ann']],
    ['stays when a default is written out', { margin: '80%', split: 'tier' }, [1, '1 May 2026', 'Ann']],
    ['counts up when a value changed', { margin: '70%' }, [2, '9 May 2026', 'Ann']],
    ['counts up when a value went back to its default', {}, [2, '9 May 2026', 'Ann']],
  ])('%s', (_words, texts, expected) => {
    expect(first.version).toBe(1);
    expect(later(texts)).toEqual(expected);
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
    const moved = [['a note'], ...[...grid].reverse(), ['Mine', 7, '', '', '', '', '', '', '', 'my_own']];
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

import { COLUMN, OWNED_COLUMNS } from '../../src/funnel/funnel-layout';
import { columnLetters } from '../../src/model/a1';
import { TROUBLES } from '../../src/messages/troubles';
import { metricById } from '../../src/metrics/registry';
import { goal } from '../support/goal';
import { openLightAddOn } from './light-add-on';
import { withoutBuilds } from './our-cells';
import { BUILD, withFunnel } from './with-funnel';

const [KEY, NOTE, NAME_AGAIN] = [COLUMN.key, COLUMN.note, COLUMN.nameAgain].map((column) => columnLetters(column + 1));
const LAST_OWNED = columnLetters(OWNED_COLUMNS);

const addOn = withFunnel(openLightAddOn);

const everything = (): string => withoutBuilds(addOn());

const height = (tab: string): number => addOn().extent(tab).rows;

const blockOfFunnel = (): string =>
  addOn().services.SpreadsheetApp.getActive().getRangeByName('ABM_funnel_tab')?.getA1Notation() ?? '';

/** Rows of KPIs with the note that stands beside them, and whether their name is that of their key. */
const notesOn = (): readonly (readonly unknown[])[] => {
  const rows = String(height('ABM Funnel'));
  const column = (letters = ''): unknown[] => addOn().values('ABM Funnel', `${letters}1:${letters}${rows}`).flat();
  const [keys, notes, names] = [column(KEY), column(NOTE), column(NAME_AGAIN)];
  return keys.flatMap((key, row) => {
    if (notes[row] === '' || key === '' || key === 'Key') return [];
    return [[key, notes[row], names[row] === metricById(String(key)).name]];
  });
};

const rowOfKey = (key: string): number =>
  addOn()
    .values('ABM Funnel', `${String(KEY)}1:${String(KEY)}${String(height('ABM Funnel'))}`)
    .flat()
    .indexOf(key) + 1;

const BESIDE = [
  ['target_accounts', 'as planned', true],
  ['engaged_accounts', 'ours', true],
  ['won_accounts', 'Q3', true],
];

const typeNotes = (): void => {
  for (const [key, note] of BESIDE)
    addOn().type('ABM Funnel', `${String(NOTE)}${String(rowOfKey(String(key)))}`, [[note]]);
};

/** Inserts rows at a place, refreshes, and tells what is not as the inserted rows alone had left it. */
function wrongAfter(tab: string, below: number, rows: number): readonly string[] {
  addOn().insertRows(tab, below, rows);
  const before = everything();
  const answer = addOn().send('build', BUILD);
  const where = `${String(rows)} below row ${String(below)}`;
  if (!answer.ok) return [`${where}: ${answer.trouble.what}`];
  return everything() === before ? [] : [`${where}: other cells`];
}

/** Every row of the head and of the end of a tab, and every eleventh between, from below; the test of rows tries all. */
const placesIn = (tab: string, head: number): readonly number[] => {
  const rows = height(tab);
  const all = Array.from({ length: rows - 1 }, (_, at) => rows - 1 - at);
  return all.filter((row) => row <= head || row % 11 === 0 || row > rows - 6);
};

test('blank rows stay where people inserted them, anywhere in the funnel, and everything goes along', () => {
  typeNotes();
  const places = placesIn('ABM Funnel', 14);
  const wrong = places.flatMap((below) => wrongAfter('ABM Funnel', below, below % 3 === 0 ? 2 : 1));
  goal('rows inserted in the funnel', places.length, wrong);
  expect(notesOn()).toEqual(BESIDE);
  expect(blockOfFunnel()).toBe(`A1:${LAST_OWNED}${String(height('ABM Funnel'))}`);
}, 120_000);

test('and anywhere on the definitions tab', () => {
  addOn().type('ABM Definitions', 'L5', [['agreed on Monday']]);
  const places = placesIn('ABM Definitions', 8);
  const wrong = places.flatMap((below) => wrongAfter('ABM Definitions', below, 1));
  goal('rows inserted in the definitions', places.length, wrong);
}, 120_000);

describe('rows that were inserted', () => {
  it('among the accounts, in the head or between them, are closed up again', () => {
    const before = everything();
    for (const below of [1, 2, 5, height('ABM Accounts') - 1]) {
      addOn().insertRows('ABM Accounts', below, 2);
      addOn().ask('build', BUILD);
    }
    expect(everything()).toBe(before);
  });

  it('in the head of live accounts are closed up, too', () => {
    addOn().ask('live', { on: true });
    const before = everything();
    for (const below of [1, 2]) {
      addOn().insertRows('ABM Accounts', below, 1);
      addOn().ask('build', BUILD);
    }
    expect(everything()).toBe(before);
    addOn().ask('live', { on: false });
  });

  it('keep a note of their own beside them', () => {
    const row = rowOfKey('engaged_accounts');
    addOn().insertRows('ABM Funnel', row, 1);
    addOn().type('ABM Funnel', `${String(NOTE)}${String(row + 1)}`, [['a line of ours']]);
    addOn().ask('build', BUILD);
    expect(addOn().values('ABM Funnel', `${String(NOTE)}${String(row + 1)}`)).toEqual([['a line of ours']]);
  });

  it('and hold something in our columns are named, and written over once a person agrees', () => {
    const row = rowOfKey('engaged_accounts');
    addOn().insertRows('ABM Funnel', row, 1);
    addOn().type('ABM Funnel', `B${String(row + 1)}:C${String(row + 1)}`, [['our own', 7]]);
    const before = everything();
    const trouble = addOn().trouble('build', BUILD);
    expect(trouble).toMatchObject({
      code: 'EDITED',
      changed: 'no',
      where: `ABM Funnel, cells B${String(row + 1)}:C${String(row + 1)}`,
    });
    expect(everything()).toBe(before);
    addOn().ask('build', { ...BUILD, over: trouble.over });
    expect(addOn().values('ABM Funnel', `B${String(row + 1)}:C${String(row + 1)}`)).toEqual([['', '']]);
  });

  it('do not keep KPIs from being told by what they were before, and explained', () => {
    addOn().insertRows('ABM Funnel', 1, 1);
    addOn().insertRows('ABM Funnel', rowOfKey('engaged_accounts') - 1, 2);
    addOn().ask('build', BUILD);
    addOn().select('ABM Funnel', `B${String(rowOfKey('engaged_accounts'))}`);
    expect(addOn().ask('explain', {})).toMatchObject({ subject: { kpi: 'engaged_accounts' } });
  });
});

test('rows of KPIs that somebody sorted keep their notes', () => {
  typeNotes();
  const [one, other] = ['target_accounts', 'engaged_accounts'].map(rowOfKey);
  const last = columnLetters(COLUMN.key + 1);
  const [a, b] = [`A${String(one)}:${last}${String(one)}`, `A${String(other)}:${last}${String(other)}`];
  const [first, second] = [addOn().values('ABM Funnel', a), addOn().values('ABM Funnel', b)];
  addOn().type('ABM Funnel', a, second);
  addOn().type('ABM Funnel', b, first);
  addOn().ask('build', BUILD);
  expect([...notesOn()].sort()).toEqual([...BESIDE].sort());
});

describe('the row of a setting', () => {
  const cells = (): unknown[][] => addOn().values('ABM Definitions', `A1:L${String(height('ABM Definitions'))}`);
  const rowOfSetting = (id: string): number => cells().findIndex((row) => row.includes(id)) + 1;

  it('that was copied stops a build, which cannot tell which value counts', () => {
    const row = rowOfSetting('look_back_days');
    addOn().insertRows('ABM Definitions', row, 1);
    addOn().type('ABM Definitions', `A${String(row + 1)}:L${String(row + 1)}`, [cells()[row - 1] ?? []]);
    const before = everything();
    expect(addOn().trouble('build', BUILD)).toMatchObject({
      code: 'LAYOUT',
      changed: 'no',
      where: `ABM Definitions, rows ${String(row)} and ${String(row + 1)}`,
    });
    expect(everything()).toBe(before);
    addOn().type('ABM Definitions', `A${String(row + 1)}:L${String(row + 1)}`, [Array.from({ length: 12 }, () => '')]);
    addOn().ask('build', BUILD);
  });

  it('that was deleted stops a build, which would take the default, and is named', () => {
    const row = rowOfSetting('look_back_days');
    const line = cells()[row - 1] ?? [];
    const at = `A${String(row)}:L${String(row)}`;
    addOn().type('ABM Definitions', at, [line.map(() => '')]);
    expect(addOn().trouble('build', BUILD)).toMatchObject({
      code: 'LAYOUT',
      changed: 'no',
      where: 'ABM Definitions',
      what: TROUBLES.settingGone('ABM Definitions', String(line[0])).what,
    });
    addOn().type('ABM Definitions', at, [line]);
    addOn().ask('build', BUILD);
  });
});

import type { TableId } from '../../src/model/table-id';
import type { SourceState } from '../../src/protocol/answers';
import { openAddOn } from './add-on';
import type { AddOn } from './add-on';

const PLAIN = {
  sheets: {
    'My deals': [
      ['Exported on 1 May', null, null, null],
      ['Account Name', 'Stage', 'Created Date', 'Amount', 'Comment'],
      ['Acme', 'Closed Won', '2024-01-05', 100, 'fine'],
      ['Beta', 'Closed Lost', 'one day', '12 apples', null],
    ],
    Companies: [
      ['Company', 'Domain'],
      ['Acme', 'acme.example'],
      ['Beta', 'beta.example'],
    ],
    Empty: [],
  },
};

const rangeOf = (addOn: AddOn, table: TableId): string | undefined =>
  addOn.services.SpreadsheetApp.getActive().getRangeByName(`ABM_data_${table}`)?.getA1Notation();

test('a row that is rightly left out is no problem', async () => {
  const header = ['Account Name', 'Stage', 'Created Date'];
  const addOn = await openAddOn({ sheets: { Deals: [header, ['Acme', 'Open', 'one day'], header] } });
  const { sources } = addOn.ask('use-range', { table: 'opportunities', range: 'Deals' });
  await addOn.close();
  expect(sources.find(({ table }) => table === 'opportunities')?.chosen).toMatchObject({ rows: 2, problems: 1 });
});

describe('choosing a source', () => {
  let addOn: AddOn;
  beforeEach(async () => {
    addOn = await openAddOn(PLAIN);
  });
  afterEach(async () => addOn.close());

  const card = (sources: readonly SourceState[], table: TableId): SourceState | undefined =>
    sources.find((source) => source.table === table);

  it('takes the marked cells, and on down to the end of the sheet when nothing stands below', () => {
    addOn.select('My deals', 'A2:D4');
    const { sources } = addOn.ask('use-selection', { table: 'opportunities' });
    expect(rangeOf(addOn, 'opportunities')).toBe('A2:D1000');
    expect(card(sources, 'opportunities')).toMatchObject({
      chosen: {
        sheet: 'My deals',
        range: "'My deals'!A2:D4",
        rows: 2,
        columns: [
          { field: 'Account', header: 'Account Name', column: 'A' },
          { field: 'Stage', header: 'Stage', column: 'B' },
          { field: 'Created date', header: 'Created Date', column: 'C' },
          { field: 'Amount', header: 'Amount', column: 'D' },
        ],
        ignored: 0,
        problems: 2,
      },
    });
  });

  it('tells in words what could not be read', () => {
    const { sources } = addOn.ask('use-range', { table: 'opportunities', range: "'My deals'" });
    const { notes = [], ignored } = card(sources, 'opportunities')?.chosen ?? {};
    expect(ignored).toBe(1);
    expect(notes[0]).toBe('The header is in row 2.');
    expect(notes.slice(1).sort()).toEqual([
      expect.stringMatching(/^My deals, cell C4: "one day"/),
      expect.stringMatching(/^My deals, cell D4: "12 apples"/),
    ]);
  });

  it('stops where the marked cells stop when something stands below them', () => {
    addOn.select('My deals', 'A2:D3');
    addOn.ask('use-selection', { table: 'opportunities' });
    expect(rangeOf(addOn, 'opportunities')).toBe('A2:D3');
  });

  it('takes the whole table for a single marked cell', () => {
    addOn.select('Companies', 'B2');
    addOn.ask('use-selection', { table: 'accounts' });
    expect(rangeOf(addOn, 'accounts')).toBe('A1:B1000');
  });

  it.each([
    ["'My deals'!A2:D4", 'A2:D1000'],
    ["'My deals'!$A$2:$D$3", 'A2:D3'],
    ["'My deals'!A:D", 'A1:D1000'],
    ['My deals', 'A1:E1000'],
    ["'My deals'", 'A1:E1000'],
    ["'My deals'!A1:ZZ99999", 'A1:Z1000'],
  ])('understands %s', (range, cells) => {
    addOn.ask('use-range', { table: 'opportunities', range });
    expect(rangeOf(addOn, 'opportunities')).toBe(cells);
  });

  it.each(['Nowhere!A1:B2', 'Nowhere', '', 'Companies!A2000:B2001', 'Companies!ZZZ1', '=Companies!A1'])(
    'does not know %s, and keeps what was chosen',
    (range) => {
      addOn.ask('use-range', { table: 'accounts', range: 'Companies' });
      expect(addOn.trouble('use-range', { table: 'accounts', range })).toMatchObject({ code: 'DATA', changed: 'no' });
      expect(rangeOf(addOn, 'accounts')).toBe('A1:B1000');
    },
  );

  it('lets a source go and leaves its cells', () => {
    const before = addOn.everything();
    addOn.ask('use-range', { table: 'accounts', range: 'Companies' });
    const { sources } = addOn.ask('forget', { table: 'accounts' });
    expect(card(sources, 'accounts')?.chosen).toBeUndefined();
    expect(addOn.ask('forget', { table: 'accounts' }).sources).toEqual(sources);
    expect(addOn.everything()).toEqual(before);
  });

  it('shows on the card why a range cannot be used', () => {
    const { sources } = addOn.ask('use-range', { table: 'spend', range: 'Companies' });
    expect(card(sources, 'spend')).toMatchObject({ trouble: { code: 'DATA', where: 'Companies, cell A1' } });
    const empty = addOn.ask('use-range', { table: 'spend', range: 'Empty' });
    expect(card(empty.sources, 'spend')?.trouble?.code).toBe('DATA');
  });

  it.each([
    ['one cell', "'My deals'!A2"],
    ['cells without a header', "'My deals'!A3:D4"],
    ['an empty tab', 'Empty'],
    ['a second area with other columns', "'My deals'!A2:D4, Companies!A1:B3"],
  ])('keeps what was chosen when %s is typed, and changes nothing', (_name, range) => {
    const { sources } = addOn.ask('use-range', { table: 'opportunities', range: "'My deals'" });
    const trouble = addOn.trouble('use-range', { table: 'opportunities', range });
    expect(trouble).toMatchObject({ code: 'DATA', changed: 'no' });
    expect(addOn.ask('state', {}).sources).toEqual(sources);
  });

  it('keeps what was chosen when cells are marked that are no table', () => {
    const { sources } = addOn.ask('use-range', { table: 'opportunities', range: "'My deals'" });
    addOn.select('My deals', 'A3:D4');
    expect(addOn.trouble('use-selection', { table: 'opportunities' })).toMatchObject({ code: 'DATA', changed: 'no' });
    expect(addOn.ask('state', {}).sources).toEqual(sources);
  });

  it('keeps what was chosen when a column is missed, and takes the cells once it was forgotten', () => {
    const part = { table: 'opportunities', range: "'My deals'!B2:D4" } as const;
    addOn.ask('use-range', { table: 'opportunities', range: "'My deals'" });
    expect(addOn.trouble('use-range', part)).toMatchObject({
      where: 'My deals, cell B2',
      what: 'Opportunities needs a column for Account.',
    });
    addOn.ask('forget', { table: 'opportunities' });
    const { chosen, trouble } = card(addOn.ask('use-range', part).sources, 'opportunities') ?? {};
    expect(trouble?.what).toBe('Opportunities needs a column for Account.');
    expect(chosen?.headers.map(({ column }) => column)).toEqual(['B', 'C', 'D']);
  });

  it('takes cells that cannot be used in the place of others that cannot', () => {
    addOn.ask('use-range', { table: 'opportunities', range: 'Companies' });
    const { sources } = addOn.ask('use-range', { table: 'opportunities', range: 'Empty' });
    expect(card(sources, 'opportunities')?.trouble?.where).toBe('Empty, cell A1');
  });

  it('warns on both cards when cells serve two tables, and only then', () => {
    addOn.ask('use-range', { table: 'accounts', range: 'Companies' });
    addOn.ask('use-range', { table: 'opportunities', range: "'My deals'" });
    const { sources } = addOn.ask('use-range', { table: 'contacts', range: 'Companies!A1:B3' });
    const warned = sources.filter(({ warnings }) => warnings !== undefined);
    expect(warned.map(({ table, warnings }) => [table, warnings])).toEqual([
      [
        'accounts',
        ['Some of these cells are used as Contacts, too. If that is not meant, choose others here or there.'],
      ],
      [
        'contacts',
        ['Some of these cells are used as Accounts, too. If that is not meant, choose others here or there.'],
      ],
    ]);
    const after = addOn.ask('use-range', { table: 'contacts', range: 'Companies!D1:E3' });
    expect(after.sources.filter(({ warnings }) => warnings !== undefined)).toEqual([]);
  });

  it('shows the dates that the data gives where nobody agreed on others', () => {
    addOn.ask('find', {});
    const { settings } = addOn.ask('state', {});
    expect(settings.map(({ id, value }) => [id, value])).toEqual([
      ['period_start', '2024-01-05'],
      ['period_end', '2024-01-05'],
      ['as_of', '2024-01-05'],
      ['split', 'tier'],
      ['compare', 'previous'],
    ]);
  });
});

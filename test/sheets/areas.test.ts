import type { TableId } from '../../src/model/table-id';
import type { SourceState } from '../../src/protocol/answers';
import { openAddOn } from './add-on';
import type { AddOn } from './add-on';

const HEADER = ['Account', 'Stage', 'Amount', 'Created Date'];

/** A table of deals in pieces: two on one tab, one on another with its columns turned round, one that is something else. */
const BOOK = {
  sheets: {
    Companies: [
      ['Company', 'Domain', 'Target Account'],
      ['Acme', 'acme.example', 'yes'],
      ['Beta', 'beta.example', 'yes'],
      ['Gamma', 'gamma.example', 'yes'],
    ],
    'First half': [
      HEADER,
      ['Acme', 'Closed Won', 100, '2024-02-01'],
      [null, null, null, null],
      ['Deals of June', null, null, null],
      ['Beta', 'Closed Won', 'ten', '2024-06-01'],
    ],
    'Second half': [
      ['From the other team', null, null, null],
      ['Created Date', 'Account', 'Stage', 'Amount'],
      ['2024-09-01', 'Gamma', 'Closed Won', 400],
      ['2024-10-01', 'Nobody Knows Them', 'Closed Won', 'many'],
    ],
    Prices: [
      ['Product', 'Price'],
      ['Platform', 10],
    ],
  },
};

const opened = async (): Promise<AddOn> => {
  const addOn = await openAddOn(BOOK);
  addOn.ask('use-range', { table: 'accounts', range: 'Companies' });
  return addOn;
};

const card = (sources: readonly SourceState[], table: TableId = 'opportunities'): SourceState['chosen'] =>
  sources.find((source) => source.table === table)?.chosen;

const namesIn = (addOn: AddOn): readonly string[] =>
  addOn.services.SpreadsheetApp.getActive()
    .getNamedRanges()
    .map((named) => named.getName())
    .filter((name) => name.includes('opportunities'))
    .sort();

const ALL = "'First half'!A1:D2, A5:D5, 'Second half'";

describe('a table in several areas', () => {
  it('is read as one, each area below the one before, whatever order its columns have', async () => {
    const addOn = await opened();
    const chosen = card(addOn.ask('use-range', { table: 'opportunities', range: ALL }).sources);
    expect(chosen?.range).toBe("'First half'!A1:D2, A5:D5, 'Second half'!A1:D4");
    expect(chosen?.rows).toBe(4);
    expect(namesIn(addOn)).toEqual(['ABM_data_opportunities', 'ABM_data_opportunities_2', 'ABM_data_opportunities_3']);
    await addOn.close();
  });

  it('names every cell where it stands, in the cards and in a build', async () => {
    const addOn = await opened();
    const { sources } = addOn.ask('use-range', { table: 'opportunities', range: ALL });
    const notes = card(sources)?.notes.join('\n');
    expect(notes).toContain('First half, cell C5: "ten"');
    expect(notes).toContain('Second half, cell D4: "many"');
    const { detail } = addOn.ask('build', { settings: {}, detail: true });
    expect(detail?.health['opportunities']).toMatchObject({ rows: 4, used: 4 });
    const cells = detail?.issues.map(({ code, cell }) => `${code} ${cell}`);
    expect(cells).toEqual(
      expect.arrayContaining([
        'not-a-number C5',
        "not-a-number 'Second half'!D4",
        'closed-without-date A5',
        "closed-without-date 'Second half'!B4",
      ]),
    );
    const causes = detail?.health['opportunities']?.causes.flatMap(({ cells: named }) => named);
    expect(causes).toEqual(expect.arrayContaining(["'Second half'!B4"]));
    await addOn.close();
  });

  it('is marked as several areas, and goes on with what is marked next', async () => {
    const addOn = await opened();
    addOn.select('First half', 'A1:D2', 'A5:D5');
    expect(card(addOn.ask('use-selection', { table: 'opportunities' }).sources)?.rows).toBe(2);
    addOn.select('Second half', 'A2:D4');
    expect(card(addOn.ask('use-selection', { table: 'opportunities', add: true }).sources)?.rows).toBe(4);
    await addOn.close();
  });

  it('notices a change in any of them, and is gone when one of them is', async () => {
    const addOn = await opened();
    addOn.ask('use-range', { table: 'opportunities', range: ALL });
    addOn.ask('build', { settings: {} });
    expect(addOn.display('ABM Funnel', 'A3')).toEqual([['● No change seen in the source data']]);
    addOn.type('Second half', 'D3', [[401]]);
    expect(addOn.display('ABM Funnel', 'A3')[0]?.[0]).toContain('changed since this build');
    addOn.deleteSheet('Second half');
    expect(addOn.trouble('build', { settings: {} })).toMatchObject({ code: 'SOURCE_GONE', changed: 'no' });
    await addOn.close();
  });

  it('leaves no name behind when it becomes one area, or is forgotten', async () => {
    const addOn = await opened();
    addOn.ask('use-range', { table: 'opportunities', range: ALL });
    addOn.ask('use-range', { table: 'opportunities', range: "'First half'!A1:D2" });
    expect(namesIn(addOn)).toEqual(['ABM_data_opportunities']);
    addOn.ask('use-range', { table: 'opportunities', range: ALL });
    const { sources } = addOn.ask('forget', { table: 'opportunities' });
    expect([namesIn(addOn), card(sources)]).toEqual([[], undefined]);
    await addOn.close();
  });

  it('is not read where an area has other columns or a cell twice, and is not live', async () => {
    const addOn = await opened();
    const { sources } = addOn.ask('use-range', { table: 'opportunities', range: "'First half'!A1:D2, Prices" });
    expect(sources.find(({ table }) => table === 'opportunities')?.trouble).toMatchObject({
      code: 'DATA',
      where: 'Prices, cell A1',
      fix: 'Give it the same header, or leave it out.',
    });
    const twice = addOn.trouble('use-range', { table: 'opportunities', range: "'First half'!A1:D2, A2:D5" });
    expect(twice.what).toBe('Two of the areas share cells, which would count twice.');
    addOn.ask('use-range', { table: 'opportunities', range: ALL });
    addOn.ask('build', { settings: {} });
    expect(addOn.trouble('live', { on: true })).toMatchObject({ code: 'LIVE', where: 'Opportunities' });
    await addOn.close();
  });
});

import type { TableId } from '../../src/model/table-id';
import type { WorkbookState } from '../../src/protocol/answers';
import { openAddOn } from './add-on';
import type { AddOn } from './add-on';
import { BOOK } from './ambiguous-deals';
import { chosenOf } from './chosen-of';

const KEY = 'abm-funnel';

const troubleOf = ({ sources }: WorkbookState, table: TableId): string | undefined =>
  sources.find((one) => one.table === table)?.trouble?.what;

describe('the columns of a table', () => {
  let addOn: AddOn;
  beforeEach(async () => {
    addOn = await openAddOn(BOOK);
    addOn.ask('use-range', { table: 'opportunities', range: 'Deals' });
  });
  afterEach(async () => addOn.close());

  const state = (): WorkbookState => addOn.ask('state', {});
  const columns = (from: WorkbookState): Record<string, string> =>
    Object.fromEntries(chosenOf(from, 'opportunities').columns.map(({ id, column }) => [id, column]));
  const properties = (): GoogleAppsScript.Properties.Properties =>
    addOn.services.PropertiesService.getDocumentProperties();

  it('are proposed by their cells where they are needed, and not used before a person says so', () => {
    expect(troubleOf(state(), 'opportunities')).toBe(
      'Opportunities needs a column for Created date; column C may be one (its cells are dates).',
    );
    const { proposed } = chosenOf(state(), 'opportunities');
    expect(
      proposed.map(({ id, column, samples, confidence, reason }) => [id, column, samples, confidence, reason]),
    ).toEqual([
      ['created_date', 'C', ['2024-01-05', '2024-02-05', '2024-03-05'], 'likely', 'its cells are dates'],
      ['amount', 'D', ['EUR 100', 'EUR 70', 'EUR 30'], 'likely', 'its cells are amounts of money'],
    ]);
  });

  it('are what a person says, wherever they move, until that is undone', () => {
    const mapped = addOn.ask('map', { table: 'opportunities', field: 'created_date', column: 'C' });
    expect(columns(mapped)).toEqual({ account: 'A', stage: 'B', created_date: 'C', close_date: 'E' });
    expect(troubleOf(mapped, 'opportunities')).toBeUndefined();
    addOn.insertColumns('Deals', 1, 1);
    expect(columns(state())).toEqual({ account: 'A', stage: 'C', created_date: 'D', close_date: 'F' });
    expect(columns(addOn.ask('map', { table: 'opportunities', field: 'close_date', column: 'none' }))).toEqual({
      ...{ account: 'A', stage: 'C', created_date: 'D' },
    });
    expect(columns(addOn.ask('map', { table: 'opportunities', field: 'close_date', column: 'found' }))).toEqual({
      ...{ account: 'A', stage: 'C', created_date: 'D', close_date: 'F' },
    });
  });

  it('are never two fields: the later choice takes the column', () => {
    addOn.ask('map', { table: 'opportunities', field: 'created_date', column: 'C' });
    const mapped = addOn.ask('map', { table: 'opportunities', field: 'created_date', column: 'E' });
    expect(columns(mapped)).toEqual({ account: 'A', stage: 'B', created_date: 'E' });
    expect(columns(addOn.ask('map', { table: 'opportunities', field: 'close_date', column: 'E' }))).toEqual({
      ...{ account: 'A', stage: 'B', close_date: 'E' },
    });
  });

  it('are forgotten with the range', () => {
    addOn.ask('map', { table: 'opportunities', field: 'created_date', column: 'C' });
    expect(properties().getProperty(KEY)).toContain('created_date');
    addOn.ask('forget', { table: 'opportunities' });
    expect(properties().getProperty(KEY)).not.toContain('created_date');
  });

  it('are kept by a build, without a word of any cell', () => {
    addOn.ask('use-range', { table: 'accounts', range: 'Companies' });
    addOn.ask('map', { table: 'opportunities', field: 'created_date', column: 'C' });
    addOn.ask('map', { table: 'opportunities', field: 'amount', column: 'D' });
    addOn.ask('build', { settings: {} });
    expect(columns(state())).toMatchObject({ created_date: 'C', amount: 'D' });
    expect(properties().getProperty(KEY)).not.toMatch(/angelegt|wert/i);
  });

  it.each([
    ['a column beyond the range', { field: 'amount', column: 'ZZZ' }, 'DATA'],
    ['a field that is none', { field: 'colour', column: 'A' }, 'VERSION'],
    ['a column that is none', { field: 'amount', column: 'a1' }, 'VERSION'],
  ])('do not take %s', (_what, more, code) => {
    expect(addOn.trouble('map', { table: 'opportunities', ...more })).toMatchObject({ code, changed: 'no' });
  });

  it.each<[string, unknown]>([
    ['no list', 'all'],
    ['entries of another shape', [{ table: 'opportunities', columns: 7 }]],
    ['a table that is none', [{ table: '__proto__', headers: 'x', columns: {}, answers: {} }]],
    ['an answer that is none', [{ table: 'spend', headers: 'x', columns: {}, answers: { date: 'guess' } }]],
  ])('are as found when what is stored is %s', (_what, choices) => {
    addOn.ask('map', { table: 'opportunities', field: 'created_date', column: 'C' });
    const record: unknown = JSON.parse(properties().getProperty(KEY) ?? '');
    properties().setProperty(KEY, JSON.stringify({ ...Object(record), choices }));
    addOn.endRun();
    expect(troubleOf(state(), 'opportunities')).toContain('needs a column for Created date');
    addOn.ask('map', { table: 'opportunities', field: 'created_date', column: 'C' });
    expect(columns(state())).toMatchObject({ created_date: 'C' });
  });
});

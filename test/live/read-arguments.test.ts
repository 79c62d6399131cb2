import { workedBook } from '../../samples/worked';
import { definitionsTab } from '../../src/funnel/definitions-tab';
import { shownBy } from '../../src/funnel/sheet-cell';
import { WHOLE_FUNCTIONS, WHOLE_CARDS } from '../../src/live/registry';
import { WHOLE_NAMES } from '../../src/live/names';
import type { Block, Surroundings } from '../../src/live/whole-function';
import { a1Of } from '../../src/model/a1';
import { buildFrom, day } from '../support/core';
import { factsOf } from '../support/facts';

const CORE = buildFrom(workedBook());

const { Accounts: ACCOUNTS = [], Opportunities: DEALS = [] } = workedBook().sheets;
const AROUND: Surroundings = {
  dayOfInstant: (instant) => Math.floor(instant / 86_400_000),
  today: day('2025-06-30'),
  locale: () => 'en_US',
  decided: () => ({}),
};

const funnel = (...args: readonly unknown[]): Block => WHOLE_FUNCTIONS.ABM_FUNNEL.evaluate(args, AROUND);

/** The cells of a definitions tab with these values; the defaults of all other settings. */
function definitions(values: Readonly<Record<string, string>> = {}): unknown[][] {
  const facts = { ...factsOf(CORE), settingTexts: new Map(Object.entries(values)) };
  return definitionsTab(facts).rows.map((row) => row.map(({ cell }) => shownBy(cell) ?? ''));
}

const CELLS = definitions();
const HEADER = CELLS.find((row) => row.includes('Agreed value')) ?? [];
const rowOf = (id: string): number => CELLS.findIndex((row) => row.includes(id));

const refusal = (...args: readonly unknown[]): string => {
  try {
    funnel(...args);
  } catch (problem) {
    return problem instanceof Error ? problem.message : '';
  }
  return 'no refusal';
};

describe('the arguments of a function on whole tables', () => {
  test('may be left out or given as "" where a table is not there, with the same result', () => {
    const block = funnel(ACCOUNTS, undefined, DEALS);
    expect(block).toHaveLength(7);
    expect(funnel(ACCOUNTS, '', DEALS, '', '', '', '', '')).toEqual(block);
    expect(funnel(ACCOUNTS, '', DEALS, '', '', '', '', definitions())).toEqual(block);
  });

  test('hold blank cells, dates and serial numbers as a sheet hands them over', () => {
    const serials = DEALS.map((row) => row.map((cell) => serial(cell) ?? cell ?? ''));
    const dates = DEALS.map((row) => row.map((cell) => date(cell) ?? cell ?? ''));
    expect(funnel(ACCOUNTS, '', serials)).toEqual(funnel(ACCOUNTS, '', DEALS));
    expect(funnel(ACCOUNTS, '', dates)).toEqual(funnel(ACCOUNTS, '', DEALS));
  });

  test('change what counts by the definitions', () => {
    const period = definitions({ period_start: '2030-01-01', period_end: '2030-12-31', as_of: '2030-12-31' });
    expect(funnel(ACCOUNTS, '', DEALS, '', '', '', '', period)).not.toEqual(funnel(ACCOUNTS, '', DEALS));
  });

  test('are read by the locale and by what people decided, as the header they have', () => {
    const deals = [
      ['Account', 'Stage', 'Opened up', 'Close date', 'Amount', 'Type'],
      ['Acme', 'Closed Won', '2024-02-01', '03/06/2024', '1,500', 'New'],
      ['Acme', 'Open', '2024-02-01', '', '', 'New'],
    ];
    const period = definitions({ period_start: '2024-06-01', period_end: '2024-06-30', as_of: '2024-06-30' });
    const revenue = (around: Partial<Surroundings>): unknown => {
      const args = [[['Account'], ['Acme']], '', deals, '', '', '', '', period];
      return WHOLE_FUNCTIONS.ABM_FUNNEL.evaluate(args, { ...AROUND, ...around })[4]?.slice(1, 4);
    };
    const columns: Surroundings['decided'] = (table, header) =>
      table === 'opportunities' ? { columns: new Map([['created_date', header.indexOf('Opened up')]]) } : {};
    expect(() => revenue({})).toThrow('Opportunities needs a column for Created date');
    expect(revenue({ decided: columns, locale: () => 'en_GB' })).toEqual([1, 1, 1500]);
    expect(revenue({ decided: columns, locale: () => 'de_DE' })).toEqual([1, 1, 1.5]);
    expect(revenue({ decided: columns, locale: () => 'en_US' })).toEqual([0, null, 0]);
    const answers = new Map([['close_date', 'day-first'] as const]);
    const answered: Surroundings['decided'] = (table, header) => ({ ...columns(table, header), answers });
    expect(revenue({ decided: answered, locale: () => 'en_US' })).toEqual([1, 1, 1500]);
  });

  test.each<[string, readonly unknown[], string]>([
    ['no accounts', ['', '', DEALS], 'accounts is missing. Add it, as in =ABM_FUNNEL('],
    ['no header', [[['a'], ['b']]], 'accounts, cell A1 of its range: No header of Accounts was found'],
    [
      'a missing column',
      [ACCOUNTS, '', [['Report'], ['Amount', 'Deal name'], [1, 'x']]],
      'opportunities, cell A2 of its range: Opportunities needs a column for ',
    ],
    ['only a header', [ACCOUNTS.slice(0, 1)], 'accounts, cell A1 of its range: Accounts has a header and no rows'],
    [
      'a bad setting',
      [ACCOUNTS, '', '', '', '', '', '', definitions({ as_of: 'soon' })],
      `definitions, cell ${a1Of(rowOf('as_of') + 1, HEADER.indexOf('Agreed value') + 1)} of its range: "soon" is not a date`,
    ],
    [
      'no settings',
      [ACCOUNTS, '', '', '', '', '', '', [['a', 'b']]],
      'definitions: no setting is found in this range.',
    ],
    [
      'a missing setting',
      [ACCOUNTS, '', '', '', '', '', '', CELLS.filter((_, row) => row !== rowOf('split'))],
      'definitions: the row of Split by (key split) is missing.',
    ],
    [
      'too many cells',
      [ACCOUNTS, Array.from({ length: 1000 }, () => Array.from({ length: 500 }, () => ''))],
      'The ranges hold 500,0',
    ],
  ])('are refused with a sentence: %s', (_what, args, sentence) => {
    expect(refusal(...args)).toContain(sentence);
    expect(refusal(...args)).toMatch(/^[A-Za-z].*\.$/);
  });
});

test('functions on whole tables are registered under their names', () => {
  expect(WHOLE_CARDS.map(({ name }) => name)).toEqual([...WHOLE_NAMES]);
});

function date(cell: unknown): Date | undefined {
  return typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell) ? new Date(cell) : undefined;
}

function serial(cell: unknown): number | undefined {
  const found = date(cell);
  return found && found.getTime() / 86_400_000 + 25_569;
}

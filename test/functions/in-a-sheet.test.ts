import { FUNCTIONS } from '../../src/functions/registry';
import { ensurePushedSet } from '../../tools/build/pushed-set';
import { inRepository } from '../../tools/paths';
import type { Book } from '../../workbench/engine/book';
import type { Host } from '../../workbench/node/open-host';
import { openTestHost } from '../support/host';

type Example = { readonly sheet: string; readonly formula: string; readonly comma: string } & {
  readonly args: readonly unknown[];
  readonly result: unknown;
};

const EXAMPLES: readonly Example[] = FUNCTIONS.flatMap(({ name, worked }) =>
  worked.map(({ formula, args, result }, index) => ({
    sheet: `${name} ${String(index)}`,
    formula,
    comma: formula.replace(/;/g, ','),
    args,
    result,
  })),
);

const isGrid = (value: unknown): value is (readonly (string | number)[])[] => Array.isArray(value);

/** Puts the cells of each range that a formula names where the formula looks for them. */
function typeArguments(host: Host, { sheet, formula, args }: Example): void {
  const places = formula.slice(formula.indexOf('(') + 1, -1).split(';');
  for (const [index, place] of places.entries()) {
    const cells = args[index];
    if (isGrid(cells))
      host.type(
        sheet,
        place,
        cells.map((row) => [...row]),
      );
  }
}

describe('a worked example, typed into a sheet with the pushed files', () => {
  let host: Host;

  beforeAll(async () => {
    await ensurePushedSet();
    const book: Book = { sheets: Object.fromEntries(EXAMPLES.map(({ sheet }) => [sheet, [['']]])) };
    host = openTestHost(book, { dist: inRepository('dist') });
    for (const example of EXAMPLES) typeArguments(host, example);
  });
  afterAll(() => host.close());

  test.each(EXAMPLES)('$formula gives its result with either separator', ({ sheet, formula, comma, result }) => {
    const rows = isGrid(result) ? result : [[result]];
    host.type(sheet, 'J1', [[formula, '', '', comma]]);
    expect(host.values(sheet, `J1:J${String(rows.length)}`)).toEqual(rows);
    expect(host.values(sheet, `M1:M${String(rows.length)}`)).toEqual(rows);
  });
});

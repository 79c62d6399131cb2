import { ACCOUNTS_WIDTH } from '../funnel/accounts-tab';
import { foundContent } from '../funnel/cell-checks';
import type { Content } from '../funnel/cell-checks';
import { OWNED_COLUMNS } from '../funnel/funnel-layout';
import type { TabId } from '../funnel/stamp';
import { ourContents } from '../funnel/tab-checks';
import type { Grid } from '../model/cell';
import { readCells, readFormulas } from './cells';
import type { OpenWorkbook } from './open-workbook';
import type { OwnedAccounts } from './owned-accounts';
import type { OwnedTabs } from './plan-build';

/** The contents of a block, row by row; none of them is kept, because a long tab has a million. */
type FoundRows = () => Iterable<readonly Content[]>;

/** What our tabs hold before they are written over, as far as there are any. */
export type AsFound = Partial<Readonly<Record<TabId, FoundRows>>>;

/**
 * Of what was not read yet of the tabs that a build is going to write over, it asks which cells of the funnel hold formulas.
 */
export function contentsAsFound({ clock }: OpenWorkbook, { accounts, definitions, funnel }: OwnedTabs): AsFound {
  const contents = (tab: TabId, cells: Grid, formulas: Formulas = []): AsFound => ({
    *[tab]() {
      for (const [down, row] of cells.entries()) {
        const found = row.map((cell, right) => foundContent(cell, formulas[down]?.[right] ?? '', clock.serialOf));
        yield ourContents(tab, found);
      }
    },
  });
  return {
    ...(accounts && contents('accounts', ...accountsAsFound(accounts))),
    ...(definitions && contents('definitions', definitions.cells)),
    ...(funnel && contents('funnel', ownColumns(funnel.cells), funnel.formulas())),
  };
}

const ownColumns = (cells: Grid): Grid => cells.map((row) => row.slice(0, OWNED_COLUMNS));

type Formulas = readonly (readonly string[])[];

/**
 * Cells and formulas. A live table spills all its cells, and what they come from is there as long as anything stands below
 * it; else it is asked whether the formula is one still, and what stands beside one that shows a failure is in its way.
 */
function accountsAsFound({ place, isLive, isSpilling, filled, cells: all }: OwnedAccounts): readonly [Grid, Formulas] {
  if (!isLive || isSpilling) return [all, []];
  const rows = place.getNumRows();
  const block = place.offset(0, 0, rows, ACCOUNTS_WIDTH);
  const cells = readCells(block).map((row, at) => (at === rows - 1 && filled > 0 ? row.slice(0, 1) : row));
  return [cells, readFormulas(block)];
}

import type { Book } from '../../workbench/engine/book';
import type { Cells, Data } from '../core/data';

/** The tables of the core's bench as a workbook: every cell as a person would type it. */
export function bookFrom(data: Data): Book {
  const typed = (cells: Cells): Book['sheets'][string] =>
    cells.map((row) =>
      row.map((cell) => {
        if (cell instanceof Date) return cell.toISOString().slice(0, 10);
        return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;
      }),
    );
  return {
    sheets: {
      Accounts: typed(data.accounts),
      Activities: typed(data.activities),
      Opportunities: typed(data.opportunities),
      NPS: typed(data.nps),
    },
  };
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CheckedCell, CheckedReason, CheckedTable } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Button } from '../parts/button';
import { CellText, cellText } from '../parts/text';
import type { GoTo } from './use-go-to';

/** Cells that are seen at once. */
const SEEN = 5;

interface Props {
  readonly table: CheckedTable;
  readonly reason: CheckedReason;
  readonly goTo: GoTo;
}

function CellLine({ table, cell, goTo }: Omit<Props, 'reason'> & { readonly cell: CheckedCell }): JSX.Element {
  const words = useSidebar().words.check;
  const place = cellText(cell.cell, 40);
  return (
    <li>
      <Button
        label={words.goTo(place, table.name)}
        onPress={() => {
          goTo(table.table, cell.cell);
        }}
      >
        <bdi>{place}</bdi>
      </Button>
      {cell.received !== '' && <CellText text={cell.received} limit={40} />}
      {cell.nearest !== '' && (
        <span class="quiet">
          <CellText text={words.nearest(cell.nearest)} limit={60} />
        </span>
      )}
    </li>
  );
}

/** The cells of a reason, each a way to it in the sheet. */
export function Cells({ table, reason, goTo }: Props): JSX.Element | null {
  const words = useSidebar().words.check;
  const [isWhole, turn] = useState(false);
  const { cells, count } = reason;
  if (cells.length === 0) return null;
  const hidden = isWhole ? 0 : Math.max(0, cells.length - SEEN);
  const unnamed = hidden === 0 ? count - cells.length : 0;
  return (
    <div>
      <h4>{words.cells}</h4>
      <ul class="checked-cells">
        {cells.slice(0, cells.length - hidden).map((cell) => (
          <CellLine key={cell.cell} table={table} cell={cell} goTo={goTo} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          onPress={() => {
            turn(true);
          }}
        >
          {words.moreCells(hidden)}
        </Button>
      )}
      {unnamed > 0 && <p class="quiet">{words.unnamedCells(unnamed)}</p>}
    </div>
  );
}

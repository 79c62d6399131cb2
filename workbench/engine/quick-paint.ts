// Painting, Univer works out the look of every cell anew, though most cells of a column were blank and alike, and are so
// afterwards. The first of them is painted Univer's way; the others get what came out.
import {
  isNullCell,
  IUniverInstanceService,
  ObjectMatrix,
  type IAccessor,
  type ICellData,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand, type ISetRangeValuesMutationParams } from '@univerjs/sheets';

type Params = ISetRangeValuesMutationParams;
type Paint = (accessor: IAccessor, params: Params) => boolean;

const isPainting = ({ trigger }: Params): boolean => trigger === SetStyleCommand.id;

type Matrix = ObjectMatrix<Nullable<ICellData>>;

/** Paints a blank cell in one style: the first of each former look through Univer, the others alike. */
function blankPainter(matrix: Matrix, paint: (row: number, column: number) => void) {
  const lookAfter = new Map<ICellData['s'], string>();
  return (row: number, column: number): void => {
    const cell = matrix.getValue(row, column);
    const before = cell?.s;
    const after = lookAfter.get(before);
    if (after === undefined) {
      paint(row, column);
      const look = matrix.getValue(row, column)?.s;
      if (typeof look === 'string') lookAfter.set(before, look);
    } else if (cell) cell.s = after;
    else matrix.setValue(row, column, { s: after });
  };
}

/** Paints the blank cells that get the very same style as the first cell, and gives back what is left to paint. */
function paintedAlike(ownWay: Paint, accessor: IAccessor, params: Params): Params {
  const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(params.unitId);
  const matrix = workbook?.getSheetBySheetId(params.subUnitId)?.getCellMatrix();
  if (matrix === undefined) return params;
  const left: Matrix = new ObjectMatrix();
  let first: Nullable<ICellData>;
  const paint = blankPainter(matrix, (row, column) => {
    ownWay(accessor, { ...params, cellValue: { [row]: { [column]: first } } });
  });
  new ObjectMatrix(params.cellValue).forValue((row, column, cell) => {
    first ??= cell;
    if (cell === first && isNullCell(matrix.getValue(row, column))) paint(row, column);
    else left.setValue(row, column, cell);
  });
  return { ...params, cellValue: left.getMatrix() };
}

let quick = false;

/** Lets blank cells that are painted alike share the work; once per thread. */
export function paintQuickly(): void {
  if (quick) return;
  quick = true;
  const ownWay = SetRangeValuesMutation.handler.bind(SetRangeValuesMutation);
  SetRangeValuesMutation.handler = (accessor, params) =>
    ownWay(accessor, isPainting(params) ? paintedAlike(ownWay, accessor, params) : params);
}

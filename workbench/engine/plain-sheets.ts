// Before each calculation Univer looks through every cell of the workbook for formulas: half a second for a million
// cells. Sheets known to hold none, such as big exports, are left out of that search.
import {
  IUniverInstanceService,
  ObjectMatrix,
  UniverInstanceType,
  type ICellData,
  type ICommandInfo,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  MoveRangeMutation,
  SetRangeValuesMutation,
  type IInsertSheetMutationParams,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { OpenWorkbook } from './workbook';

/** What is known about sheets without formulas. */
export type PlainSheets = {
  /** Takes these sheets, and no others, to hold no formulas: for the moment before a book is loaded. */
  readonly expect: (sheetIds: readonly string[]) => void;
};

type FormulaData = ReturnType<FormulaDataModel['getFormulaData']>;

const isFormula = (cell: Nullable<ICellData>): boolean => (cell?.f ?? '') !== '' || (cell?.si ?? '') !== '';

function bringsFormula({ cellValue }: ISetRangeValuesMutationParams): boolean {
  let found = false;
  new ObjectMatrix(cellValue).forValue((_row, _column, cell) => {
    found = isFormula(cell);
    return !found;
  });
  return found;
}

const isWrite = (command: Readonly<ICommandInfo>): command is ICommandInfo<ISetRangeValuesMutationParams> =>
  command.id === SetRangeValuesMutation.id;

const isInsertion = (command: Readonly<ICommandInfo>): command is Required<ICommandInfo<IInsertSheetMutationParams>> =>
  command.id === InsertSheetMutation.id;

const isBlank = ({ sheet }: IInsertSheetMutationParams): boolean => Object.keys(sheet.cellData).length === 0;

/** Watches where formulas are written, and spares Univer the search elsewhere. */
export function sparePlainSheets(open: OpenWorkbook): PlainSheets {
  const plain = new Set<string>();
  const model = open.injector.get(FormulaDataModel);
  const instances = open.injector.get(IUniverInstanceService);
  open.commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (isInsertion(command) && isBlank(command.params)) plain.add(command.params.sheet.id);
    // Cells moved from sheet to sheet may be anything: forget what is known.
    if (command.id === MoveRangeMutation.id) plain.clear();
    if (!isWrite(command) || command.params === undefined) return;
    if (plain.has(command.params.subUnitId) && bringsFormula(command.params)) plain.delete(command.params.subUnitId);
  });
  // Asked while a book is opened or closed too, when none is the open one.
  model.getFormulaData = () => {
    const found: FormulaData = {};
    for (const workbook of instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const unitId = workbook.getUnitId();
      const formulasOf = (id: string): ReturnType<FormulaDataModel['getSheetFormulaData']> =>
        plain.has(id) ? {} : model.getSheetFormulaData(unitId, id);
      const ids = workbook.getSheets().map((sheet) => sheet.getSheetId());
      found[unitId] = Object.fromEntries(ids.map((id) => [id, formulasOf(id)]));
    }
    return found;
  };
  return {
    expect: (sheetIds) => {
      plain.clear();
      for (const id of sheetIds) plain.add(id);
    },
  };
}

// Before each calculation Univer looks through every cell of the workbook for formulas: half a second for a million
// cells. Sheets known to hold none, such as big exports, are left out of that search.
import { ObjectMatrix, type ICellData, type ICommandInfo, type Nullable, type Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { MoveRangeMutation, SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { OpenWorkbook } from './workbook';

/** What is known about sheets without formulas. */
export type PlainSheets = {
  /** Forgets everything: for the moment before a book is loaded. */
  readonly forget: () => void;
  /** Looks through all sheets once: for the moment after. */
  readonly look: () => void;
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

function holdsFormula(sheet: Worksheet): boolean {
  let found = false;
  sheet.getCellMatrix().forValue((_row, _column, cell: Nullable<ICellData>) => {
    found = isFormula(cell);
    return !found;
  });
  return found;
}

/** Watches where formulas are written, and spares Univer the search elsewhere. */
export function sparePlainSheets(open: OpenWorkbook): PlainSheets {
  const plain = new Set<string>();
  const model = open.injector.get(FormulaDataModel);
  open.commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
    // Cells moved from sheet to sheet may be anything: forget what is known.
    if (command.id === MoveRangeMutation.id) plain.clear();
    if (!isWrite(command) || command.params === undefined) return;
    if (plain.has(command.params.subUnitId) && bringsFormula(command.params)) plain.delete(command.params.subUnitId);
  });
  model.getFormulaData = () => {
    const unitId = open.unitId();
    const found: FormulaData[string] = {};
    for (const sheet of open.model().getSheets()) {
      const id = sheet.getSheetId();
      found[id] = plain.has(id) ? {} : model.getSheetFormulaData(unitId, id);
    }
    return { [unitId]: found };
  };
  return {
    forget: () => {
      plain.clear();
    },
    look: () => {
      for (const sheet of open.model().getSheets()) if (!holdsFormula(sheet)) plain.add(sheet.getSheetId());
    },
  };
}

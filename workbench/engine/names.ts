import { boxAddress, boxOf, parseAddress, quotedSheetName, type Box } from '../bridge/a1';
import type { Operations } from '../bridge/operations';
import type { OpenWorkbook } from './workbook';

/** `'My sheet'!$A$1:$B$2`, the form in which Univer moves a name with its cells. */
function absoluteReference(open: OpenWorkbook, box: Box): string {
  const address = boxAddress(box).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quotedSheetName(open.sheet(box.sheet).getSheetName())}!${address}`;
}

function boxOfReference(open: OpenWorkbook, reference: string): Box | undefined {
  const address = parseAddress(reference.replace(/^=/, ''));
  const sheet = open
    .workbook()
    .getSheets()
    .find((candidate) => candidate.getSheetName() === address?.sheetName);
  if (address === undefined || sheet === undefined) return undefined;
  const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  return boxOf(address, { id: open.sheetNumber(sheet.getSheetId()), ...size });
}

/** What concerns named ranges. */
export function nameOperations(open: OpenWorkbook): Pick<Operations, 'names' | 'setName' | 'removeName'> {
  return {
    names: () =>
      open
        .workbook()
        .getDefinedNames()
        .flatMap((defined) => {
          const box = boxOfReference(open, defined.getFormulaOrRefString());
          return box === undefined ? [] : [{ name: defined.getName(), box }];
        }),
    setName: (name, box) => {
      const reference = absoluteReference(open, box);
      const known = open.workbook().getDefinedName(name);
      if (known === null) open.workbook().insertDefinedName(name, reference);
      else known.setRef(reference);
    },
    removeName: (name) => {
      open.workbook().deleteDefinedName(name);
    },
  };
}

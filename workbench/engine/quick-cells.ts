// What a formula reads becomes an object per cell. Univer keeps every text once more in a cache that nothing asks, and
// looks for spilled results at every cell of every range: a third of the time that a large book takes.
import { BaseReferenceObject, StringValueObject } from '@univerjs/engine-formula';

let quick = false;

const isThere = <Thing>(thing: Thing): thing is NonNullable<Thing> => thing !== undefined && thing !== null;

/** Reads the cells of ranges the short way, with the same results; once per thread. */
export function readCellsQuickly(): void {
  if (quick) return;
  quick = true;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the class it belongs to
  const { create } = StringValueObject;
  StringValueObject.create = (text, options) =>
    options === undefined ? new StringValueObject(text) : create.call(StringValueObject, text, options);

  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the range it belongs to
  const { getCellData } = BaseReferenceObject.prototype;
  BaseReferenceObject.prototype.getCellData = function (row, column) {
    const sheet = this.getUnitData()[this.getUnitId()]?.[this.getSheetId()];
    const spilled = this.getCurrentActiveArrayFormulaCellData()?.getValue(row, column);
    // A deleted sheet has no cells to read quickly; whatever is thrown here would let the calculation never end.
    if (!isThere(sheet) || isThere(spilled)) return getCellData.call(this, row, column);
    return (
      this.getCurrentRuntimeSheetData()?.getValue(row, column) ??
      this.getCurrentRuntimeActiveArrayFormulaCellData()?.getValue(row, column) ??
      this.getRuntimeFeatureCellValue(row, column) ??
      sheet.cellData.getValue(row, column)
    );
  };
}

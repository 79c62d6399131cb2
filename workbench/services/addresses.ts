import { boxOf, parseAddress, type Address, type Box } from '../bridge/a1';
import type { SheetFacts } from '../bridge/operations';
import type { Session } from './session';

const isClosed = (address: Address): boolean =>
  address.firstRow !== undefined &&
  address.firstColumn !== undefined &&
  address.lastRow !== undefined &&
  address.lastColumn !== undefined;

const sameName = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

function sheetOf(session: Session, address: Address, sheet: number): SheetFacts | undefined {
  return session
    .peek('sheets')
    .find((facts) => (address.sheetName === undefined ? facts.id === sheet : sameName(facts.name, address.sheetName)));
}

/** The cells of a name, or undefined when nothing has that name. Names differ by more than their case. */
export function boxOfName(session: Session, name: string): Box | undefined {
  return session.peek('names').find((known) => sameName(known.name, name))?.box;
}

/** The cells an address or a name means, seen from a sheet. Throws when it means none. */
export function boxOfText(session: Session, text: string, sheet: number): Box {
  const address = parseAddress(text);
  if (address === undefined) {
    const named = boxOfName(session, text);
    if (named === undefined) throw new Error('Range not found');
    return named;
  }
  // Most addresses say everything themselves; only open ends and other sheets need a look at the workbook.
  if (address.sheetName === undefined && isClosed(address)) return boxOf(address, { id: sheet, rows: 0, columns: 0 });
  const facts = sheetOf(session, address, sheet);
  if (facts === undefined) throw new Error('Range not found');
  return boxOf(address, facts);
}

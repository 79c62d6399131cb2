import { boxOfName } from './addresses';
import { boxOfRange, type Desk } from './desk';
import { whole } from './whole';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A name as `getNamedRanges` brought it: asking for its range tells nothing new, so it is no call of its own. */
function namedRange(desk: Desk, name: string): NamedRange {
  const { session } = desk;
  return whole<NamedRange>('NamedRange', {
    getName: () => name,
    getRange: () => {
      const box = boxOfName(session, name);
      if (box === undefined) throw new Error('Range not found');
      return desk.range(box);
    },
    setRange: (range) => {
      session.tell('NamedRange.setRange', 'setName', name, boxOfRange(range));
      return namedRange(desk, name);
    },
    remove: () => {
      session.tell('NamedRange.remove', 'removeName', name);
    },
  });
}

type Member = 'getNamedRanges' | 'setNamedRange' | 'removeNamedRange' | 'getRangeByName';

/** The names of a workbook. */
export function spreadsheetNames(desk: Desk): Pick<Spreadsheet, Member> {
  const { session } = desk;
  return {
    getNamedRanges: () =>
      session.ask('Spreadsheet.getNamedRanges', 'names').map((known) => namedRange(desk, known.name)),
    setNamedRange: (name, range) => {
      session.tell('Spreadsheet.setNamedRange', 'setName', name, boxOfRange(range));
    },
    removeNamedRange: (name) => {
      session.tell('Spreadsheet.removeNamedRange', 'removeName', name);
    },
    getRangeByName: (name) => {
      session.count('Spreadsheet.getRangeByName');
      const box = boxOfName(session, name);
      return box === undefined ? null : desk.range(box);
    },
  };
}

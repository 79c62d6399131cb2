import { subjectAt } from '../funnel/cell-subject';
import type { CellSubject } from '../funnel/cell-subject';
import { CELL_TROUBLES } from '../messages/cell-troubles';
import { BRIDGE_PARTS, BRIDGE_STAGES } from '../metrics/bridge';
import { METRICS } from '../metrics/registry';
import { appliesTo } from '../metrics/scope';
import type { Subject } from '../protocol/answers';
import { parseSettings } from '../settings/parse-settings';
import { maybe } from './maybe';
import type { OpenWorkbook } from './open-workbook';
import { definitionsAsLeft } from './owned-definitions';
import type { FunnelRead } from './read-funnel';
import { Refusal } from './refusal';
import { scopeOf } from './split-columns';

/** What the marked cell is about. */
export function markedSubject(book: OpenWorkbook, { place, cells, rows }: FunnelRead): CellSubject {
  const marked = maybe(book.spreadsheet.getCurrentCell());
  if (marked === null) throw new Refusal('DATA', CELL_TROUBLES.noNumberHere(''));
  const sheet = place.getSheet();
  const [marks, left] = [marked.getSheet(), place.getColumn()];
  const words = `${book.nameOf(marks)}, cell ${marked.getA1Notation()}`;
  if (marks.getSheetId() !== sheet.getSheetId())
    throw new Refusal('DATA', CELL_TROUBLES.notOnFunnel(words, book.nameOf(sheet)));
  const at = { row: marked.getRow() - 1, column: marked.getColumn() - left };
  const subject = subjectAt(cells, rows, at, {
    formulaAt: ({ row, column }) => sheet.getRange(row + 1, column + left).getFormula(),
    settings: () => parseSettings(definitionsAsLeft(book)).settings,
  });
  if (subject === undefined) throw new Refusal('DATA', CELL_TROUBLES.noNumberHere(words));
  return subject;
}

/** What was asked for, if there is such a thing. */
export function subjectFrom(asked: Subject): CellSubject {
  if ('bridge' in asked) {
    const stage = BRIDGE_STAGES.find((id) => id === asked.bridge);
    const part = BRIDGE_PARTS.find((id) => id === asked.part);
    if (stage !== undefined && part !== undefined) return { kind: 'bridge', stage, part };
  } else {
    const metric = METRICS.find(({ id }) => id === asked.kpi);
    const scope = scopeOf(asked.column);
    if (metric !== undefined) return { kind: 'kpi', metric, scope: appliesTo(metric, scope) ? scope : { kind: 'all' } };
  }
  throw new Refusal('DATA', CELL_TROUBLES.noSuchKpi());
}

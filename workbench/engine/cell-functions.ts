import { IFunctionService } from '@univerjs/engine-formula';
import type { Box } from '../bridge/a1';
import { messageOf, toJson, valueOf } from '../bridge/values';
import { GOOGLE_FUNCTIONS } from './google-functions';
import { sumQuickly } from './quick-sums';
import { ScriptFunction, type FunctionBody } from './script-function';
import type { OpenWorkbook } from './workbook';

/** Calls a function of the bundle in its realm, beside the engine: arguments and answer as JSON text. */
export type Invoke = (name: string, argumentsJson: string) => string;

/** The functions that cells can use beyond Univer's own. */
export type CellFunctions = {
  readonly add: (names: readonly string[], invoke: Invoke) => void;
  /** Hands all functions to the open workbook; after its built-ins, so that FILTER and SORT are Google's. */
  readonly register: () => void;
  readonly refusalAt: (box: Box) => string;
};

/** Functions of the bundle and of Google Sheets for an open workbook. */
export function cellFunctions(open: OpenWorkbook): CellFunctions {
  const refusals = new Map<string, string>();
  const placeOf = (sheetId: string, row: number, column: number): string => `${sheetId}!${row},${column}`;
  const onOutcome: FunctionBody['onOutcome'] = ({ sheetId, row, column }, refusal) => {
    if (refusal === undefined) refusals.delete(placeOf(sheetId, row, column));
    else refusals.set(placeOf(sheetId, row, column), messageOf(refusal));
  };
  const shared = { zone: () => open.habits().zone, onOutcome };
  const bodies: FunctionBody[] = Object.entries(GOOGLE_FUNCTIONS).map(([name, call]) => ({
    ...shared,
    name,
    call,
  }));
  const register = (): void => {
    const service = open.injector.get(IFunctionService);
    service.registerExecutors(...bodies.map((body) => new ScriptFunction(body)));
    sumQuickly((name) => service.getExecutor(name));
  };
  return {
    register,
    add: (names, invoke) => {
      const call =
        (name: string): FunctionBody['call'] =>
        (values) =>
          valueOf(invoke(name, toJson(values)));
      bodies.push(...names.map((name) => ({ ...shared, name, call: call(name) })));
      register();
    },
    refusalAt: (box) => refusals.get(placeOf(open.sheetId(box.sheet), box.row - 1, box.column - 1)) ?? '',
  };
}

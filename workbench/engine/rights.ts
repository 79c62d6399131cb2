// Who opened the workbook: an editor, or a viewer who changes nothing, neither by hand nor by a script.
import type { Operation, Operations } from '../bridge/operations';

const NO_RIGHT = 'You do not have permission to perform that action.';

/** What a viewer may do as well. Any other operation changes the document. */
const LOOKING: ReadonlySet<string> = new Set<Operation>([
  ...(['book', 'sheets', 'values', 'display', 'formulas', 'styles', 'extent', 'names', 'properties'] as const),
  ...(['charts', 'metadata', 'extras', 'calculate', 'refusal', 'mayEdit', 'openFor'] as const),
  ...(['activateSheet', 'selection', 'select', 'lock', 'unlock', 'tell', 'alert', 'press', 'page'] as const),
]);

/** What the one who opened the workbook may do. */
export type Rights = {
  readonly isEditor: () => boolean;
  readonly openFor: Operations['openFor'];
  /** The same operations, of which those that change the document refuse a viewer. */
  readonly guarded: (operations: Operations) => Operations;
};

/** The rights of an editor, until told otherwise; `onChange` hears of it. */
export function openRights(onChange: (isEditor: boolean) => void = () => undefined): Rights {
  let editor = true;
  const refuse = (): void => {
    if (!editor) throw new Error(NO_RIGHT);
  };
  return {
    isEditor: () => editor,
    openFor: (who) => {
      editor = who === 'editor';
      onChange(editor);
    },
    guarded: (operations) => {
      const guarded = { ...operations };
      for (const [name, change] of Object.entries(operations)) {
        if (LOOKING.has(name)) continue;
        const guard = (...values: unknown[]): unknown => {
          refuse();
          const done: unknown = Reflect.apply(change, undefined, values);
          return done;
        };
        Reflect.set(guarded, name, guard);
      }
      return guarded;
    },
  };
}

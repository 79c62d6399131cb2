// Whether a person or the add-on changed the workbook, and what of it can be undone.
import { CommandType, IUndoRedoService } from '@univerjs/core';
import { SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';
import type { Grid } from './grid';

/** Changes of the open workbook. */
export type Changes = {
  /** Whether there were any since they were last forgotten. */
  readonly any: () => boolean;
  readonly forget: () => void;
};

/** What Univer keeps in the words of an open editor and of its own drawing is no change of the workbook. */
const isOwn = (id: string): boolean => id.startsWith('doc.') || id === SetWorksheetRowAutoHeightMutation.id;

/** Watches what is changed in the grid from now on: cells, looks, tabs and named ranges. */
export function watchChanges({ api }: Grid): Changes {
  let any = false;
  api.addEvent(api.Event.CommandExecuted, ({ id, type, options }) => {
    if (type === CommandType.MUTATION && options?.onlyLocal !== true && !isOwn(id)) any = true;
  });
  return {
    any: () => any,
    forget: () => {
      any = false;
    },
  };
}

/**
 * Answers requests of the script, and leaves nothing to undo once one of them changed the workbook.
 *
 * Univer would take back a build one hidden step at a time, and leave half of it.
 */
export function withoutUndo(grid: Grid, answer: (request: string) => Promise<string>): typeof answer {
  const changes = watchChanges(grid);
  const history = grid.univer.__getInjector().get(IUndoRedoService);
  return async (request) => {
    changes.forget();
    const text = await answer(request);
    const unitId = grid.api.getActiveWorkbook()?.getId();
    if (changes.any() && unitId !== undefined) history.clearUndoRedo(unitId);
    return text;
  };
}

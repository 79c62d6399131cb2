// Whether a person or the add-on changed the workbook.
import { CommandType } from '@univerjs/core';
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

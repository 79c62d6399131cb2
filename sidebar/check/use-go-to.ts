import { useState } from 'preact/hooks';
import type { Trouble } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { focusSheet } from '../host';
import type { TableId } from '../view';

/** Why a cell of a table could not be shown. */
export interface Astray {
  readonly table: TableId;
  readonly trouble: Trouble;
}

/** Goes to a cell of a table. */
export type GoTo = (table: TableId, cell: string) => void;

/** Selects cells in the sheet and hands the keyboard over to it; tells why when that could not be done. */
export function useGoTo(): { readonly goTo: GoTo; readonly astray: Astray | undefined } {
  const { ask } = useSidebar();
  const [astray, turn] = useState<Astray | undefined>(undefined);
  const goTo = (table: TableId, cell: string): void => {
    turn(undefined);
    void ask('go-to', { table, cell }).then((answer) => {
      if (answer.ok) focusSheet();
      else turn({ table, trouble: answer.trouble });
    });
  };
  return { goTo, astray };
}

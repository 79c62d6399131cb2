import { TROUBLES } from '../messages/troubles';
import type { TroubleWords } from '../messages/trouble';
import type { Trouble, TroubleCode } from '../protocol/answers';
import { mayEditAny } from './may-edit';

/** Whether anything in the workbook was changed. */
export type Changed = Trouble['changed'];

/** Stops what is being done with a trouble that a person can read. Caught once, in `src/server`. */
export class Refusal extends Error {
  readonly trouble: Trouble & { readonly code: TroubleCode };

  constructor(code: TroubleCode, words: TroubleWords & Pick<Trouble, 'over'>, changed: Trouble['changed'] = 'no') {
    super(words.what);
    this.trouble = { code, ...words, changed };
  }
}

/** Says that the person who clicked may not edit these cells: they are protected, or the workbook is only to be viewed. */
export function protectedRefusal(
  range: GoogleAppsScript.Spreadsheet.Range,
  changed: Trouble['changed'] = 'no',
): Refusal {
  if (!mayEditAny(SpreadsheetApp.getActive())) return new Refusal('RIGHTS', TROUBLES.viewOnly(), changed);
  return new Refusal('PROTECTED', TROUBLES.protectedTab(range.getSheet().getName()), changed);
}

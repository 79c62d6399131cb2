import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { IExecutionOptions, ICommandInfo } from '@univerjs/core';
import { pause } from './pause';
import type { OpenWorkbook } from './workbook';

/** Whether formulas are up to date, told by the commands Univer runs: it has no question for that. */
export type Calculation = {
  readonly isSettled: () => boolean;
  /** Whether a calculation is under way: what is written now would be overwritten by its results. */
  readonly isRunning: () => boolean;
  /** Resolves once nothing waits to be calculated. */
  readonly settled: () => Promise<void>;
  /** For the moment after a book with formulas was loaded: Univer begins to calculate by itself, a little later. */
  readonly expectStart: () => Promise<void>;
};

const POLL_MS = 2;
const LONGEST_START_MS = 3000;

const field = (params: object | undefined, name: string): unknown =>
  params === undefined ? undefined : Object.entries(params).find(([key]) => key === name)?.[1];

/** Changes that need no calculation although Univer lists their command as making cells dirty. */
function changesLooksOnly(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const trigger = field(command.params, 'trigger');
  return options?.onlyLocal === true || trigger === SetStyleCommand.id || trigger === SetBorderCommand.id;
}

/** Watches the workbook's commands from now on. */
export function watchCalculation(open: OpenWorkbook): Calculation {
  const dirtying = open.injector.get(IActiveDirtyManagerService);
  let waiting = false;
  let running = false;
  open.commands.onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      waiting = false;
      running = true;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      if (field(command.params, 'functionsExecutedState') !== undefined) running = false;
    } else if (dirtying.get(command.id) && !changesLooksOnly(command, options)) waiting = true;
  });
  const isSettled = (): boolean => !waiting && !running;
  const settled = async (): Promise<void> => {
    while (!isSettled()) await pause(POLL_MS);
    // A finished calculation may make spilled cells dirty again, one turn later.
    await pause(0);
    if (!isSettled()) await settled();
  };
  const expectStart = async (): Promise<void> => {
    waiting = !running;
    const limit = performance.now() + LONGEST_START_MS;
    while (waiting && performance.now() < limit) await pause(POLL_MS);
    waiting = false;
    await settled();
  };
  return { isSettled, isRunning: () => running, settled, expectStart };
}

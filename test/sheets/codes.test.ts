import { workedBook } from '../../samples/worked';
import type { TroubleCode } from '../../src/protocol/answers';
import { PROTOCOL } from '../../src/protocol/version';
import { goal } from '../support/goal';
import { openLightAddOn } from './light-add-on';
import type { AddOn } from './add-on';
import { FAULT_SCRIPT } from './fault-script';
import { BUILD } from './with-funnel';

/** How a trouble of a code is brought about in a workbook with a funnel, and how it is undone. */
type Way = { readonly act: (addOn: AddOn) => void; readonly undo?: (addOn: AddOn) => void; readonly ask?: string };

const arm = (addOn: AddOn, fault: object): void => {
  addOn.run('armed', JSON.stringify(fault));
};

const disarm = (addOn: AddOn): void => {
  arm(addOn, {});
};

/** The place among the calls of a build of the last one of a name. */
function lastCall(addOn: AddOn, name: string): number {
  disarm(addOn);
  addOn.ask('build', BUILD);
  const made: unknown = addOn.run('callsMade');
  return Array.isArray(made) ? made.lastIndexOf(name) : -1;
}

const build = JSON.stringify({ protocol: PROTOCOL, verb: 'build', ...BUILD });

const record = (addOn: AddOn, change: (text: string) => string): void => {
  const properties = addOn.services.PropertiesService.getDocumentProperties();
  properties.setProperty('abm-funnel', change(properties.getProperty('abm-funnel') ?? ''));
  addOn.endRun();
};

const removeName = (addOn: AddOn): void => {
  addOn.services.SpreadsheetApp.getActive().removeNamedRange('ABM_data_spend');
  addOn.endRun();
};

const typeStamp = (addOn: AddOn, text: string): void => {
  addOn.type('ABM Accounts', 'A1', [[text]]);
};

/** A code without a way to bring it about does not compile. */
const WAYS: Readonly<Record<TroubleCode, Way>> = {
  DATA: { act: () => undefined, ask: build.replace('{}', '{"period_end":"soon"}') },
  VERSION: { act: () => undefined, ask: build.replace(`:${String(PROTOCOL)}`, ':0') },
  BUSY: {
    act: (addOn) => {
      addOn.services.LockService.getDocumentLock().tryLock(1);
    },
    undo: (addOn) => {
      addOn.services.LockService.getDocumentLock().releaseLock();
      addOn.endRun();
    },
  },
  SOURCE_GONE: {
    act: removeName,
    undo: (addOn) => {
      addOn.ask('use-range', { table: 'spend', range: 'Spend' });
    },
  },
  SOURCE_MOVED: {
    act: (addOn) => {
      arm(addOn, {
        row: { before: lastCall(addOn, 'getNamedRanges'), sheet: 'Opportunities', after: 0, each: 'getNamedRanges' },
      });
    },
  },
  LAYOUT: {
    act: (addOn) => {
      record(addOn, (text) => text);
      typeStamp(addOn, `'${String(addOn.values('ABM Accounts', 'A1')[0]?.[0])} mine`);
    },
    undo: (addOn) => {
      typeStamp(addOn, `'${String(addOn.values('ABM Accounts', 'A1')[0]?.[0]).replace(' mine', '')}`);
    },
  },
  EDITED: {
    act: (addOn) => {
      addOn.type('ABM Funnel', 'C20', [['ours']]);
    },
    undo: (addOn) => {
      addOn.type('ABM Funnel', 'C20', [['']]);
    },
  },
  PROTECTED: {
    act: (addOn) => {
      arm(addOn, { denied: 'once' });
    },
  },
  TIME: {
    act: (addOn) => {
      arm(addOn, { tick: 130_000 });
    },
  },
  UNKNOWN: {
    act: (addOn) => {
      arm(addOn, { at: lastCall(addOn, 'setValues') + 1, mode: 'kill' });
    },
  },
  SERVICE: {
    act: (addOn) => {
      arm(addOn, { at: 1, mode: 'kill' });
    },
  },
  LIVE: {
    act: (addOn) => {
      record(addOn, (text) => text.replace('"mode":"formulas"', '"mode":"values"'));
    },
    undo: (addOn) => {
      record(addOn, (text) => text.replace('"mode":"values"', '"mode":"formulas"'));
    },
    ask: JSON.stringify({ protocol: PROTOCOL, verb: 'live', on: true }),
  },
  LIMIT: {
    act: (addOn) => {
      addOn.deleteSheet('ABM Definitions');
      addOn.services.SpreadsheetApp.getActive().insertSheet('Filler');
      addOn.endRun();
      const cells = addOn.sheets().reduce((sum, { rows, columns }) => sum + rows * columns, 0);
      addOn.insertRows('Filler', 1000, Math.floor((9_999_000 - cells) / 26));
    },
    undo: (addOn) => {
      addOn.deleteSheet('Filler');
    },
  },
  NAME: {
    act: (addOn) => {
      addOn.deleteSheet('ABM Definitions');
      const spreadsheet = addOn.services.SpreadsheetApp.getActive();
      for (let number = 1; number <= 20; number++) {
        spreadsheet.insertSheet(number === 1 ? 'ABM Definitions' : `ABM Definitions ${String(number)}`);
      }
      spreadsheet.getSheetByName('Accounts')?.activate();
      addOn.endRun();
    },
    undo: (addOn) => {
      const names = addOn.sheets().map(({ name }) => name);
      for (const name of names) if (name.startsWith('ABM Definitions')) addOn.deleteSheet(name);
    },
  },
  RIGHTS: {
    act: (addOn) => {
      addOn.deleteSheet('ABM Definitions');
      const at = lastCall(addOn, 'insertSheet');
      addOn.deleteSheet('ABM Definitions');
      arm(addOn, { at, mode: 'before' });
    },
  },
};

/** What came of asking while a way is taken: the code of its trouble, or that it was done. */
function codeOf(addOn: AddOn, { act, undo, ask = build }: Way): string {
  act(addOn);
  const answer = String(addOn.run('rpc', ask));
  disarm(addOn);
  undo?.(addOn);
  return /"trouble":\{"code":"(\w+)"/.exec(answer)?.[1] ?? 'done';
}

test('every code is brought about, and a build is well after each', async () => {
  const addOn = await openLightAddOn(workedBook(), FAULT_SCRIPT);
  addOn.ask('find', {});
  addOn.ask('build', BUILD);
  const wrong = Object.entries(WAYS).flatMap(([code, way]) => {
    const told = codeOf(addOn, way);
    const after = addOn.send('build', BUILD);
    return told === code && after.ok ? [] : [{ code, told, after: after.ok ? 'done' : after.trouble }];
  });
  await addOn.close();
  goal('codes of troubles', Object.keys(WAYS).length, wrong);
}, 120_000);

import { chartTypes } from './charts';
import type { Desk } from './desk';
import { htmlService } from './html';
import { runLock } from './lock';
import { visibilities } from './metadata';
import { propertiesService } from './properties';
import { bandingThemes } from './range-extras';
import { rangeListOf } from './range-list';
import { rangeOf } from './range';
import { openSession, type Session } from './session';
import { sheetOf } from './sheet';
import { spreadsheetOf } from './spreadsheet';
import { newTextStyle } from './text-style';
import { userInterface } from './user-interface';
import { enumeration, whole } from './whole';

/** The global objects of Apps Script that the workbench supports, under their own names. */
export type ServiceGlobals = {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly Charts: GoogleAppsScript.Charts.Charts;
};

/** The services of one realm, and what happens around its runs. */
export type Services = {
  readonly globals: ServiceGlobals;
  readonly session: Session;
  /** What Apps Script does when a run ends: sends what is buffered and lets go of the lock. */
  readonly endRun: () => void;
};

const BORDER_STYLES = ['SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOTTED', 'DASHED', 'DOUBLE'] as const;

function spreadsheetApp(desk: Desk): ServiceGlobals['SpreadsheetApp'] {
  const { session } = desk;
  const ui = userInterface(session);
  return whole<ServiceGlobals['SpreadsheetApp']>('SpreadsheetApp', {
    getActive: desk.spreadsheet,
    getActiveSpreadsheet: desk.spreadsheet,
    getUi: () => ui,
    newTextStyle: () => newTextStyle(),
    flush: () => {
      session.ask('SpreadsheetApp.flush', 'calculate');
    },
    BandingTheme: bandingThemes,
    BorderStyle: enumeration('BorderStyle', BORDER_STYLES),
    DeveloperMetadataVisibility: visibilities,
  });
}

function uuid(): string {
  const digit = (): string => Math.floor(Math.random() * 16).toString(16);
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, digit);
}

/** The services over a synchronous call to the engine. */
export function createServices(hostCall: (request: string) => string): Services {
  const session = openSession(hostCall);
  const lock = runLock(session);
  const desk: Desk = {
    session,
    spreadsheet: () => spreadsheet,
    sheet: (id) => sheetOf(desk, id),
    range: (box) => rangeOf(desk, box),
    rangeList: (boxes) => rangeListOf(desk, boxes),
  };
  const spreadsheet = spreadsheetOf(desk);
  return {
    session,
    globals: {
      SpreadsheetApp: spreadsheetApp(desk),
      PropertiesService: propertiesService(session),
      LockService: lock.service,
      HtmlService: htmlService(session),
      Session: whole('Session', {
        getActiveUserLocale: () => session.peek('book').locale.replace(/_.*/, ''),
      }),
      // A pause would only block the thread: nothing happens meanwhile.
      Utilities: whole('Utilities', { getUuid: uuid, sleep: () => undefined }),
      Charts: whole('Charts', { ChartType: chartTypes }),
    },
    endRun: () => {
      try {
        session.flush();
      } finally {
        lock.releaseAtEnd();
      }
    },
  };
}

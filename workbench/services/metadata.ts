import type { MetadataFacts } from '../bridge/operations';
import type { Desk } from './desk';
import { enumeration, whole } from './whole';

type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

const VISIBILITIES = ['DOCUMENT', 'PROJECT'] as const;

/** `SpreadsheetApp.DeveloperMetadataVisibility`. */
export const visibilities = enumeration<typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility>(
  'DeveloperMetadataVisibility',
  VISIBILITIES,
);

function developerMetadata(desk: Desk, entry: MetadataFacts): DeveloperMetadata {
  const { session } = desk;
  return whole<DeveloperMetadata>('DeveloperMetadata', {
    getId: () => entry.id,
    getKey: () => entry.key,
    getValue: () => entry.value,
    getLocation: () =>
      whole<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>('DeveloperMetadataLocation', {
        getSheet: () => desk.sheet(entry.sheet),
      }),
    setValue: (value) => {
      session.tell('DeveloperMetadata.setValue', 'putMetadata', { ...entry, value }, entry.id);
      return developerMetadata(desk, { ...entry, value });
    },
    remove: () => {
      session.tell('DeveloperMetadata.remove', 'removeMetadata', entry.id);
    },
  });
}

/** A finder over the whole workbook; without a key it finds everything. */
export function metadataFinder(desk: Desk, key?: string): Finder {
  return whole<Finder>('DeveloperMetadataFinder', {
    withKey: (wanted) => metadataFinder(desk, wanted),
    find: () =>
      desk.session
        .ask('DeveloperMetadataFinder.find', 'metadata')
        .filter((entry) => key === undefined || entry.key === key)
        .map((entry) => developerMetadata(desk, entry)),
  });
}

type Member = 'addDeveloperMetadata' | 'getDeveloperMetadata';

/** Developer metadata of a sheet. */
export function sheetMetadata(desk: Desk, sheet: number): Pick<GoogleAppsScript.Spreadsheet.Sheet, Member> {
  const { session } = desk;
  return {
    addDeveloperMetadata: (key: string, value?: string | Visibility, visibility?: Visibility) => {
      const text = typeof value === 'string' && !VISIBILITIES.some((name) => name === value) ? value : '';
      const entry = { sheet, key, value: text, visibility: String(visibility ?? 'DOCUMENT') };
      session.tell('Sheet.addDeveloperMetadata', 'putMetadata', entry, null);
      return desk.sheet(sheet);
    },
    getDeveloperMetadata: () =>
      session
        .ask('Sheet.getDeveloperMetadata', 'metadata')
        .filter((entry) => entry.sheet === sheet)
        .map((entry) => developerMetadata(desk, entry)),
  };
}

import type { DataIssue } from '../model/data-issue';
import type { Settings } from './definitions';

export type { Settings } from './definitions';

/** Settings that could be read, and an issue for each value that could not; its default stands in. */
export type SettingsRead = { readonly settings: Settings; readonly issues: readonly DataIssue[] };

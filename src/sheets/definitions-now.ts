import type { DefinitionsState } from '../protocol/answers';
import { definitionsState } from '../report/definitions-state';
import type { OpenWorkbook } from './open-workbook';
import { ownedDefinitions } from './owned-definitions';

/** What the team agreed, as the definitions tab has it; the usual values before the first build. */
export function definitionsNow(book: OpenWorkbook): DefinitionsState {
  const read = ownedDefinitions(book)?.read;
  if (read?.agreement === undefined) return definitionsState(read?.texts ?? new Map());
  const { version, since, by } = read.agreement;
  return definitionsState(read.texts, { version, since, by });
}

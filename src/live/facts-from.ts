import type { BuildFacts } from '../funnel/build-facts';
import { countTables } from '../funnel/count-tables';
import { readArguments } from './read-arguments';
import type { Surroundings } from './whole-function';

/** What the tabs would be made of, were they built from the same cells on the same day; nothing that only a build has. */
export function factsFrom(args: readonly unknown[], surroundings: Surroundings, example: string): BuildFacts {
  const { tables, settings } = readArguments(args, surroundings, example);
  return {
    ...countTables(tables, settings, surroundings.today),
    settingTexts: new Map(),
    agreement: { version: 0, since: '', by: '', check: '' },
    sources: [],
    build: 0,
    builtAt: '',
    accountsTab: '',
  };
}

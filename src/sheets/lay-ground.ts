import { buildTabs } from './build-tabs';
import type { BuildTabs } from './build-tabs';
import type { BuildPlan } from './plan-build';
import { confirmFilled, insertStaged, stagedName, stageTab } from './staged-tab';
import type { FilledTab } from './staged-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tabs that the funnel stands on, in the order in which they are made. */
const GROUND = ['accounts', 'definitions'] as const;

/** The sheets that the funnel stands on; those just made do not go by their own names yet. */
export type Ground = {
  readonly accounts: Sheet;
  readonly definitions: Sheet;
  readonly staged: readonly FilledTab[];
};

/** The tabs, going by what the accounts tab is called: formulas follow it when it gets its own name. */
export function expectedTabs({ book, owned, outgrown, computed, build, live }: BuildPlan, staging: string): BuildTabs {
  const sheet = owned.accounts?.place.getSheet();
  const accountsTab = sheet === undefined ? stagedName(staging, 'accounts') : book.nameOf(sheet);
  return buildTabs(computed.factsFor({ accountsTab, build, carried: outgrown?.yours }), live.on);
}

/** The accounts and the definitions tab; one that is missing is made, complete with its cells. */
export function layGround({ book, owned, build }: BuildPlan, tabs: BuildTabs, staging: string): Ground {
  const { spreadsheet } = book;
  const isMissing = owned.accounts === undefined || owned.definitions === undefined;
  // A new tab comes to the front; only the first funnel is worth leaving what a person is looking at.
  const looking = isMissing && owned.funnel !== undefined ? spreadsheet.getActiveSheet() : undefined;
  const made: FilledTab[] = [];
  for (const id of GROUND.filter((tab) => owned[tab] === undefined)) {
    const name = stagedName(staging, id);
    const sheet = insertStaged(spreadsheet, name, () => {
      confirmFilled(made, build);
    });
    made.push(stageTab({ name, sheet }, id, tabs[id]));
  }
  looking?.activate();
  // What the service lost of the new tabs is to show before anything is written beside them. Where nothing is, the next
  // thing is the sheet of the funnel, whose making tells it as well, and saves the reads.
  if (GROUND.some((id) => owned[id] !== undefined) || owned.funnel !== undefined) confirmFilled(made, build);
  const sheetOf = (id: 'accounts' | 'definitions'): Sheet | undefined =>
    owned[id]?.place.getSheet() ?? made.find(({ tab }) => tab === id)?.sheet;
  const [accounts, definitions] = [sheetOf('accounts'), sheetOf('definitions')];
  if (accounts === undefined || definitions === undefined) throw new Error('A tab is missing.');
  return { accounts, definitions, staged: made };
}

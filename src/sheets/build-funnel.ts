import type { BuildAnswer } from '../protocol/answers';
import { buildAnswer } from '../report/build-answer';
import type { ShownBefore } from '../report/changes-since';
import { lockDocument } from './document-lock';
import { dueWrites } from './due-writes';
import type { DueWrites } from './due-writes';
import { lookingAgain } from './looking-again';
import { openWorkbook } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import { planBuild } from './plan-build';
import type { BuildPlan } from './plan-build';
import { onlyLooking, withChange } from './only-looking';
import { repaired } from './repair';
import { writeTabs } from './write-tabs';

/** What a build is asked for. */
export type BuildRequest = {
  /** Settings by id, as typed; they are agreed from now on. */
  readonly settings: Readonly<Record<string, string>>;
  /** Whether the answer tells every number, account and problem. */
  readonly detail: boolean;
  /** Whether the accounts tab is to be live; as it was when absent. */
  readonly live?: boolean;
  /** Consent to write over cells that people typed over: what the refusal that named them gave. */
  readonly over?: string | undefined;
};

/**
 * Builds the three tabs, or brings them up to date, and tells what came of it.
 *
 * At every moment the workbook holds the last complete funnel or the new complete one. Nothing is written before
 * everything is read, computed and checked; then each tab takes one write.
 *
 * @throws Refusal with the reason, and with whether anything was changed.
 */
export function buildFunnel(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, request: BuildRequest): BuildAnswer {
  lockDocument();
  const opened = onlyLooking(false, () => openWorkbook(spreadsheet, Date.now()));
  const { book, remarks, isChanged } = repaired(opened);
  const { plan, due } = onlyLooking(isChanged, () => lookingAgain(book, (now) => lookedAt(now, request)));
  const started = Date.now();
  const written = withChange(isChanged, () => writeTabs(plan, due));
  return buildAnswer({
    facts: written.facts,
    built: plan.computed.built,
    first: plan.owned.funnel === undefined,
    before: shownBefore(plan),
    remarks: [...remarks, ...written.remarks],
    detail: request.detail,
    timings: { ...plan.timings, write: Date.now() - started },
  });
}

/** What a build is going to write, and what it comes from. */
function lookedAt(book: OpenWorkbook, request: BuildRequest): { readonly plan: BuildPlan; readonly due: DueWrites } {
  const plan = planBuild(book, request);
  return { plan, due: dueWrites(plan, request.over) };
}

/** What the funnel that was written over showed. */
function shownBefore({ owned: { funnel, definitions } }: BuildPlan): ShownBefore | undefined {
  if (funnel?.shown === undefined) return undefined;
  const version = definitions?.read.agreement?.version;
  return { build: funnel.stamp.build, kpis: funnel.shown, period: funnel.period ?? '', version };
}

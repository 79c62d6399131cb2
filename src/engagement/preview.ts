import { isSet } from '../model/columns';
import { ACTIVITY_TYPES } from '../settings/activity-types';
import { backTestsOf } from './back-test';
import type { BackTests } from './back-test';
import { deedReader } from './deeds';
import { engagementOf } from './engagement';
import type { EngagementFacts } from './facts';
import { differing } from './flips';
import type { Flip } from './flips';
import { imply } from './imply';
import type { EngagementSettings, JudgedTable, Judging } from './judged';
import { newJudging } from './new-judging';
import { personMeeter } from './people-met';
import { sensitivityOf, targetsOf } from './sensitivity';
import type { SensitivityPoint } from './sensitivity';

/** What engagement would be under some settings. */
export type Preview = {
  /** How many accounts are on the list. */
  readonly targets: number;
  /** How many of them count as engaged; undefined where no touches tell it. */
  readonly engaged: number | undefined;
  /** How many of these only because an opportunity implies it. */
  readonly implied: number;
  readonly sensitivity: readonly SensitivityPoint[];
  readonly backTests: BackTests | undefined;
  /** The accounts as they were judged. */
  readonly table: JudgedTable;
};

/**
 * Judges engagement as a build would do under these settings.
 *
 * @param agreed - The threshold that is agreed on, where the settings are only tried.
 */
export function previewOf(facts: EngagementFacts, settings: EngagementSettings, agreed?: number): Preview {
  const judging = newJudging(facts, settings);
  takeTouches(judging, facts);
  for (let account = 0; account < judging.size; account++) imply(judging, account);
  const targets = targetsOf(judging);
  return {
    targets: targets.length,
    engaged: judging.present.has('activities')
      ? targets.filter((account) => isSet(judging.numbers.engaged, account)).length
      : undefined,
    implied: targets.filter((account) => isSet(judging.numbers.engaged_implied, account)).length,
    sensitivity: sensitivityOf(judging, settings, agreed),
    backTests: backTestsOf(judging),
    table: judging,
  };
}

/** The accounts on the list that count as engaged before and not after, or the other way round; `engaged` is that after. */
export function flipsBetween(before: Preview, after: Preview): readonly Flip[] {
  return differing(
    after.table,
    (account) => isSet(after.table.numbers.engaged, account),
    (account) => isSet(before.table.numbers.engaged, account),
  );
}

function takeTouches(judging: Judging, { touches, people }: EngagementFacts): void {
  const { settings } = judging;
  const kinds = kindsUnder(settings);
  const engagement = engagementOf(judging);
  const meet = personMeeter(engagement.spansFor((person) => people[person] ?? -1));
  touches.accounts.forEach((account, touch) => {
    const kind = kinds[touches.kinds[touch] ?? -1] ?? kinds[ACTIVITY_TYPES.length];
    const [day, quantity, person] = [touches.days[touch], touches.quantities[touch], touches.people[touch]];
    if (kind === undefined || day === undefined || quantity === undefined || person === undefined) return;
    engagement.take(account, kind, day, quantity);
    if (!(quantity > 0) || !kind.interaction) return;
    engagement.interact(account, day);
    if (person >= 0) meet(person, day);
  });
  engagement.finish();
}

/** What each kind of touch counts for; the last one stands for unknown words, which engage and score nothing. */
function kindsUnder(settings: EngagementSettings) {
  const countsOf = deedReader(settings);
  return [
    ...ACTIVITY_TYPES.map(({ id, did }, place) => ({
      id,
      place,
      weight: settings[`weight_${id}`],
      interaction: countsOf(did, id).interaction,
    })),
    { id: 'unknown' as const, place: -1, weight: 0, interaction: countsOf(undefined, undefined).interaction },
  ];
}

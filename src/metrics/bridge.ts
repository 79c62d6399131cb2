import type { NumberColumnId } from './account-columns';
import type { AccountTable } from './account-table';
import { not } from './criterion';
import { valueOf } from './evaluate';
import { sum } from './expression';
import type { Expression } from './expression';
import { expressionNeeds } from './needs';

/** The stages whose accounts are followed from the earlier period to now. */
export const BRIDGE_STAGES = ['target', 'engaged', 'opportunity', 'won'] as const;

/** A stage of the bridge. */
export type BridgeStage = (typeof BRIDGE_STAGES)[number];

/** The parts of a bridge, in the order in which they add up: earlier + joined − left + gained − lost = now. */
export const BRIDGE_PARTS = ['earlier', 'joined', 'left', 'gained', 'lost', 'now'] as const;

/** A part of a bridge. */
export type BridgePart = (typeof BRIDGE_PARTS)[number];

/** The accounts of a stage, then and now, part by part. */
export type Bridge = { readonly stage: BridgeStage } & { readonly [Part in BridgePart]: number };

const BEFORE = {
  target: 'target_before',
  engaged: 'engaged_before',
  opportunity: 'opportunity_before',
  won: 'won_before',
} as const satisfies Readonly<Record<BridgeStage, NumberColumnId>>;

/**
 * How many target accounts make up each part of a stage's bridge, as expressions over every account.
 *
 * An account joined when it is on the list now and was not then, and left when it was and is not; on the list both
 * times, it gained or lost the stage. Every account of then or now is in exactly one part, or in none when it kept the
 * stage, so the parts add up.
 */
export function bridgeExpressions(stage: BridgeStage): Readonly<Record<BridgePart, Expression>> {
  const before = BEFORE[stage];
  return {
    earlier: sum(before, 'target_before'),
    joined: sum(stage, 'target', not('target_before')),
    left: sum(before, 'target_before', not('target')),
    gained: sum(stage, 'target', 'target_before', not(before)),
    lost: sum(before, 'target', 'target_before', not(stage)),
    now: sum(stage, 'target'),
  };
}

/** What of a bridge's needs is missing: the earlier period, or the table of the stage. */
export function missingForBridge(stage: BridgeStage, present: ReadonlySet<string>): readonly string[] {
  const needs = Object.values(bridgeExpressions(stage)).flatMap(expressionNeeds);
  return [...new Set(needs)].filter((need) => !present.has(need));
}

/** The bridge of every stage that has one. */
export function bridgesOf(table: AccountTable): readonly Bridge[] {
  return BRIDGE_STAGES.filter((stage) => missingForBridge(stage, table.present).length === 0).map((stage) => {
    const parts = bridgeExpressions(stage);
    const value = (part: BridgePart): number => valueOf(parts[part], table, 'everyone', { kind: 'all' }) ?? 0;
    return {
      stage,
      earlier: value('earlier'),
      joined: value('joined'),
      left: value('left'),
      gained: value('gained'),
      lost: value('lost'),
      now: value('now'),
    };
  });
}

import { isSet, isWithin, numberAt } from '../model/columns';
import type { TotalId } from '../metrics/totals';
import type { NumberColumnId } from '../metrics/account-columns';
import type { ActivityTypeId } from '../settings/activity-types';
import type { Settings } from '../settings/settings';
import type { Draft } from './draft';

/** A row as far as campaign totals need it; `nameless` when it names neither account nor person. */
export type CampaignRow = {
  readonly kind: ActivityTypeId | 'unknown';
  readonly account: number;
  readonly day: number;
  readonly quantity: number;
  readonly nameless: boolean;
};

/** Adds up what campaigns tell as totals. */
export type CampaignTotals = {
  /** Takes one row; true when the row is the total of a campaign, which belongs to no account. */
  readonly take: (row: CampaignRow) => boolean;
  /** Writes the totals of the draft. */
  readonly finish: () => void;
};

/** Totals that are told together: emails, calls to action, offers. */
type Family = {
  /** The kind that everything else is divided by: a campaign that tells it is believed alone. */
  readonly base: ActivityTypeId;
  readonly totals: readonly {
    readonly kind: ActivityTypeId;
    readonly total: TotalId;
    /** The flag to count where the total is one of accounts, not of touches. */
    readonly flag?: NumberColumnId;
  }[];
};

/** Kinds that are a campaign total when a row names nobody, even if no KPI asks for them. */
const TOTALLED: ReadonlySet<string> = new Set<ActivityTypeId>(['email_sent', 'email_delivered']);

function familiesOf(settings: Pick<Settings, 'email_base'>): readonly Family[] {
  const base = settings.email_base === 'sent' ? 'email_sent' : 'email_delivered';
  return [
    {
      base,
      totals: [
        { kind: base, total: 'email_base' },
        { kind: 'email_open', total: 'email_opens' },
        { kind: 'email_click', total: 'email_clicks' },
        { kind: 'email_reply', total: 'email_replies' },
      ],
    },
    {
      base: 'cta_view',
      totals: [
        { kind: 'cta_view', total: 'cta_views' },
        { kind: 'cta_conversion', total: 'cta_conversions' },
      ],
    },
    {
      base: 'offer_made',
      totals: [
        { kind: 'offer_made', total: 'accounts_offered', flag: 'offered' },
        { kind: 'offer_taken', total: 'accounts_taking', flag: 'took_offer' },
      ],
    },
  ];
}

const kindsIn = (families: readonly Family[]): readonly ActivityTypeId[] =>
  families.flatMap(({ totals }) => totals.map(({ kind }) => kind));

/** Kinds that campaigns tell as totals, whatever is agreed. */
const TOLD_AS_TOTALS: ReadonlySet<string> = new Set(
  (['sent', 'delivered'] as const).flatMap((email_base) => kindsIn(familiesOf({ email_base }))),
);

/** Whether a kind of touch can be told as a total; the rows of all others need not be handed to campaign totals. */
export function isToldAsTotal(kind: ActivityTypeId): boolean {
  return TOLD_AS_TOTALS.has(kind);
}

/**
 * Totals of the period that campaigns tell, or the rows of target accounts where no campaign does.
 *
 * Rows without an account are the totals of a campaign. Where a campaign tells what its rates are divided by, its
 * totals are used alone, because the rows of single accounts would count the same touches again.
 */
export function campaignTotals(draft: Draft): CampaignTotals {
  const { totals, frame, numbers, settings } = draft;
  const families = familiesOf(settings);
  const known = new Set(kindsIn(families));
  const campaign = new Map<string, number>();
  const targets = new Map<string, number>();
  return {
    take: ({ kind, account, day, quantity, nameless }) => {
      if (kind === 'unknown') return false;
      const isTotal = nameless && (known.has(kind) || TOTALLED.has(kind));
      if (!known.has(kind) || !isWithin(day, frame.period.from, frame.period.to)) return isTotal;
      if (isTotal) campaign.set(kind, (campaign.get(kind) ?? 0) + quantity);
      else if (isSet(numbers.target, account)) targets.set(kind, (targets.get(kind) ?? 0) + quantity);
      return isTotal;
    },
    finish: () => {
      for (const family of families) {
        const told = campaign.has(family.base);
        for (const { kind, total, flag } of family.totals) {
          const counted = flag === undefined ? (targets.get(kind) ?? 0) : countTargets(draft, flag);
          totals[total] = told ? (campaign.get(kind) ?? 0) : counted;
        }
      }
    },
  };
}

function countTargets({ numbers, size }: Draft, flag: NumberColumnId): number {
  let count = 0;
  for (let account = 0; account < size; account++) {
    if (isSet(numbers.target, account)) count += numberAt(numbers[flag], account);
  }
  return count;
}

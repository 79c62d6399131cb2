import type { TotalId } from '../metrics/totals';
import type { Draft } from './draft';

const TOTAL_OF: Readonly<Record<string, TotalId>> = {
  email_delivered: 'email_delivered',
  email_open: 'email_opens',
  email_click: 'email_clicks',
  email_reply: 'email_replies',
};

/** A row as far as e-mail totals need it; `nameless` when it names neither account nor person. */
export type EmailRow = {
  readonly kind: string;
  readonly account: number;
  readonly day: number;
  readonly quantity: number;
  readonly nameless: boolean;
};

/** Adds up e-mail counts. */
export type EmailTotals = {
  /** Takes one row; true when the row is a campaign total, which belongs to no account. */
  readonly take: (row: EmailRow) => boolean;
  /** Writes the totals of the draft. */
  readonly finish: () => void;
};

/**
 * E-mail totals of the period.
 *
 * Rows without an account are the totals of a campaign. Where a campaign says how many mails were delivered, they are
 * used alone, because the rows of single accounts would count the same clicks again.
 */
export function emailTotals({ totals, frame, numbers }: Draft): EmailTotals {
  const campaign = new Map<TotalId, number>();
  const targets = new Map<TotalId, number>();
  const bump = (sums: Map<TotalId, number>, id: TotalId, quantity: number): void => {
    sums.set(id, (sums.get(id) ?? 0) + quantity);
  };
  return {
    take: ({ kind, account, day, quantity, nameless }) => {
      const id = TOTAL_OF[kind];
      const inPeriod = day >= frame.period.from && day <= frame.period.to;
      const isTotal = nameless && (id !== undefined || kind === 'email_sent');
      if (id === undefined || !inPeriod) return isTotal;
      if (isTotal) bump(campaign, id, quantity);
      else if (account !== -1 && numbers.target[account] === 1) bump(targets, id, quantity);
      return isTotal;
    },
    finish: () => {
      const used = campaign.has('email_delivered') ? campaign : targets;
      for (const id of Object.values(TOTAL_OF)) totals[id] = used.get(id) ?? 0;
    },
  };
}

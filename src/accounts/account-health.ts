import { isSet, isWithin, numberAt } from '../model/columns';
import type { Draft } from './draft';
import type { ContractDays } from './fold-contracts';

/** One sign of trouble: whether anything is known of it, and what it says when it is one; blank when it is not. */
type Sign = { readonly known: boolean; readonly words: string };

/**
 * Judges each customer by four signs: a falling relationship score, more detractors than promoters, no touch for long,
 * a renewal that is near. So many signs as agreed make it red, fewer yellow, none green; the words name them.
 *
 * A customer of whom nothing of all this is known is not judged.
 */
export function judgeHealth(draft: Draft, contracts: ContractDays): void {
  const { numbers, texts, settings } = draft;
  for (let account = 0; account < draft.size; account++) {
    if (!isSet(numbers.customer, account)) continue;
    const signs = [scoreSign, answerSign, quietSign, renewalSign].map((sign) => sign(draft, account, contracts));
    if (!signs.some(({ known }) => known)) continue;
    const words = signs.flatMap((sign) => (sign.words === '' ? [] : [sign.words]));
    const red = words.length >= settings.health_red_signs;
    numbers.health_judged[account] = 1;
    numbers.health_red[account] = red ? 1 : 0;
    texts.health[account] = words.length === 0 ? 'Green' : `${red ? 'Red' : 'Yellow'}: ${words.join(', ')}`;
  }
}

const UNKNOWN: Sign = { known: false, words: '' };

function scoreSign({ numbers, settings }: Draft, account: number): Sign {
  if (!isSet(numbers.relationship_change_n, account)) return UNKNOWN;
  const fell = -numberAt(numbers.relationship_change, account);
  return { known: true, words: fell >= settings.health_score_drop ? `score fell by ${String(fell)}` : '' };
}

function answerSign({ numbers, settings }: Draft, account: number): Sign {
  if (settings.health_detractors === 'no' || !(numberAt(numbers.nps_answers, account) > 0)) return UNKNOWN;
  const unhappy = numberAt(numbers.detractors, account) > numberAt(numbers.promoters, account);
  return { known: true, words: unhappy ? 'detractor' : '' };
}

function quietSign({ lastHeard, frame, settings }: Draft, account: number): Sign {
  const quiet = frame.asOf - numberAt(lastHeard, account);
  if (Number.isNaN(quiet)) return UNKNOWN;
  return { known: true, words: quiet >= settings.health_quiet_days ? `no touch for ${String(quiet)} days` : '' };
}

function renewalSign({ frame, settings }: Draft, account: number, { nextEnd }: ContractDays): Sign {
  const left = numberAt(nextEnd, account) - frame.asOf;
  if (Number.isNaN(left)) return UNKNOWN;
  return {
    known: true,
    words: isWithin(left, 0, settings.health_renewal_days) ? `renewal in ${String(left)} days` : '',
  };
}

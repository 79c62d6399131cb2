import { amountFigure, figure } from '../../messages/figures';
import { EXPLAIN_WORDS } from '../../messages/explain-words';
import type { Breakdown, Part } from '../../metrics/breakdown';
import { isCount } from './part-values';
import type { PartValues } from './part-values';
import type { Explained } from './explained';

const SIGNS = { ratio: '÷', times: '×', plus: '+', minus: '−' } as const;

/** How the parts make the number, in one line; empty when there is none. */
export function sumLine({ breakdown, unit }: Explained, value: number | undefined, values: PartValues): string {
  if (value === undefined) return '';
  const shown = figure(value, unit);
  if (breakdown.kind === 'accounts') {
    const members = values.membersOf(breakdown);
    const isPlain = isCount(breakdown) && unit === 'accounts';
    return isPlain ? EXPLAIN_WORDS.counted(members) : EXPLAIN_WORDS.addedUp(members, amountFigure(value));
  }
  if (!('left' in breakdown)) return shown;
  const share = breakdown.kind === 'ratio' && isShare(unit) ? shareLine(breakdown, shown, values) : undefined;
  return share ?? EXPLAIN_WORDS.equals(arithmetic(breakdown, values), shown);
}

type Sides = Extract<Breakdown, { readonly left: Breakdown }>;

/** A share in words; undefined where arithmetic tells it better. */
function shareLine({ left, right }: Sides, shown: string, values: PartValues): string | undefined {
  const [part, whole] = [values.of(left), values.of(right)];
  const over = EXPLAIN_WORDS.total(part);
  if (isCount(right) && whole !== undefined) return EXPLAIN_WORDS.shareOfAccounts(over, whole, shown);
  const isPlain = !('left' in left) && !('left' in right);
  return isPlain ? EXPLAIN_WORDS.share(over, EXPLAIN_WORDS.total(whole), shown) : undefined;
}

const isShare = (unit: Explained['unit']): boolean => unit === 'percent' || unit === 'fine-percent';

/** The arithmetic over the parts, with brackets where they are needed. */
function arithmetic(breakdown: Breakdown, values: PartValues): string {
  if (!('left' in breakdown)) return partWords(breakdown, values);
  const { kind, left, right } = breakdown;
  return `${side(left, values)} ${SIGNS[kind]} ${side(right, values)}`;
}

function side(breakdown: Breakdown, values: PartValues): string {
  const words = arithmetic(breakdown, values);
  return 'left' in breakdown ? `(${words})` : words;
}

function partWords(part: Part, values: PartValues): string {
  const value = values.of(part);
  return part.kind === 'constant' ? amountFigure(part.value) : EXPLAIN_WORDS.total(value);
}

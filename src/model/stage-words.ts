import { holdsPhrase, normalWords, wordSet } from './words';

/** What has become of a deal. */
export type DealState = 'won' | 'lost' | 'open';

/** Deal stages that mean won, in the languages of the CRMs we know. */
export const WON_WORDS = `closed won, closedwon, won, closed/won, signed, 赢单, 成交, 中标, 已赢单, kazanıldı, kapandı - kazanıldı,
  imzalandı, مغلق - تم الفوز, تم الفوز, imeshinda, ofa iliyoshinda`;

/** Deal stages that mean lost. */
export const LOST_WORDS = `closed lost, closedlost, lost, closed/lost, not won, dead, disqualified, 输单, 丢单, 已输, kaybedildi,
  kapandı - kaybedildi, مغلق - خسارة, خسارة, imepotea`;

/** Words that say it only when they are the whole stage: "NDA signed" is no won deal. */
const ONLY_ALONE = wordSet('signed, dead, disqualified, imzalandı, 成交');

/**
 * A function from a deal's stage to its state, by whole words: `Closed Won - Renewal` is won, `Follow On Call` is
 * open, and so is every stage that the words do not know.
 *
 * @param won - Stages that mean won, as `wordSet` gives them.
 * @param lost - Stages that mean lost; they are asked first, so that "lost, won by a rival" is lost.
 */
export function stageReader(won: ReadonlySet<string>, lost: ReadonlySet<string>): (stage: string) => DealState {
  const known = new Map<string, DealState>();
  return (stage) => {
    const remembered = known.get(stage);
    if (remembered !== undefined) return remembered;
    const words = normalWords(stage.replace(/['’]/g, ''));
    const state = says(words, lost) ? 'lost' : says(words, won) ? 'won' : 'open';
    known.set(stage, state);
    return state;
  };
}

function says(stage: string, phrases: ReadonlySet<string>): boolean {
  if (phrases.has(stage)) return true;
  return [...phrases].some((phrase) => !ONLY_ALONE.has(phrase) && holdsPhrase(stage, phrase));
}

import { holdsPhrase, normalWords, wordSet } from './words';

/** What has become of a deal. */
export type DealState = 'won' | 'lost' | 'open';

/** Deal stages that mean won, in the languages of the CRMs we know. */
export const WON_WORDS = `closed won, closedwon, won, closed/won, signed, 赢单, 成交, 中标, 已赢单, kazanıldı, kapandı - kazanıldı,
  imzalandı, مغلق - تم الفوز, تم الفوز, imeshinda, ofa iliyoshinda`;

/** Deal stages that mean lost. */
export const LOST_WORDS = `closed lost, closedlost, lost, closed/lost, not won, dead, disqualified, 输单, 丢单, 已输, kaybedildi,
  kapandı - kaybedildi, مغلق - خسارة, خسارة, imepotea`;

/** Deal stages that mean open; any other stage that is neither won nor lost is open, too. */
export const OPEN_WORDS = `open, in progress, new, prospecting, prospect, qualification, qualified, qualifying, qualified to buy,
  qualifiedtobuy, needs analysis, value proposition, id decision makers, identify decision makers, perception analysis,
  decision maker bought in, decisionmakerboughtin, appointment scheduled, appointmentscheduled, presentation scheduled,
  presentationscheduled, contract sent, contractsent, proposal, price quote, quote, negotiation, review, discovery, demo,
  evaluation, pilot, trial, commit, best case, verbal, engaging, engaged, working, connected, opportunity, stage 1, stage 2,
  stage 3, stage 4, stage 5, 进行中, 洽谈, 谈判, 报价, 需求分析, 初步接触, açık, devam ediyor, müzakere, teklif, keşif,
  مفتوح, مفتوحة, تفاوض, عرض سعر, قيد التنفيذ, wazi, inaendelea, majadiliano, pendekezo`;

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

/** A function that tells whether a stage is among those known to be open; `words` as `wordSet` gives them. */
export function openStages(words: ReadonlySet<string>): (stage: string) => boolean {
  return (stage) => says(normalWords(stage.replace(/['’]/g, '')), words);
}

function says(stage: string, phrases: ReadonlySet<string>): boolean {
  if (phrases.has(stage)) return true;
  return [...phrases].some((phrase) => !ONLY_ALONE.has(phrase) && holdsPhrase(stage, phrase));
}

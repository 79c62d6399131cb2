import { everyWord } from './languages';
import type { Spoken } from './languages';
import { holdsPhrase, normalWords, wordsLater } from './words';

/** What has become of a deal. */
export type DealState = 'won' | 'lost' | 'open';

/**
 * The deal stages of the CRMs we know, by what they mean. Any stage that is neither won nor lost is open; those listed
 * are known to be.
 */
export const STAGE_WORDS: Readonly<Record<DealState, Spoken>> = {
  won: {
    en: 'closed won, closedwon, won, closed/won, signed',
    sw: 'imeshinda, umeshinda, ofa iliyoshinda, mkataba ulioshinda',
    ar: 'مغلق - تم الفوز, تم الفوز, فوز, مكسوبة, تم الكسب',
    zh: '赢单, 已赢单, 成交, 已成交, 中标, 已中标, 已签约',
    tr: 'kazanıldı, kapandı - kazanıldı, kazanılan, imzalandı',
  },
  lost: {
    en: 'closed lost, closedlost, lost, closed/lost, not won, dead, disqualified',
    sw: 'imepotea, umepotea, imeshindwa, umeshindwa, haijashinda, ofa iliyopotea',
    ar: 'مغلق - خسارة, خسارة, خاسرة, مفقودة, تمت الخسارة, لم يتم الفوز',
    zh: '输单, 已输单, 丢单, 已丢单, 已输, 失单, 未成交, 未中标',
    tr: 'kaybedildi, kapandı - kaybedildi, kaybedilen, kazanılmadı',
  },
  open: {
    en:
      'open, in progress, new, prospecting, prospect, qualification, qualified, qualifying, qualified to buy, ' +
      'qualifiedtobuy, needs analysis, value proposition, id decision makers, identify decision makers, ' +
      'perception analysis, decision maker bought in, decisionmakerboughtin, appointment scheduled, ' +
      'appointmentscheduled, presentation scheduled, presentationscheduled, contract sent, contractsent, proposal, ' +
      'price quote, quote, negotiation, review, discovery, demo, evaluation, pilot, trial, commit, best case, verbal, ' +
      'engaging, engaged, working, connected, opportunity, stage 1, stage 2, stage 3, stage 4, stage 5',
    sw: 'wazi, mpya, inaendelea, majadiliano, pendekezo, tathmini, mkataba umetumwa, mkutano umepangwa',
    ar: 'مفتوح, مفتوحة, جديد, جديدة, تفاوض, مفاوضات, تأهيل, عرض سعر, تحليل الاحتياجات, تم إرسال العقد, قيد التنفيذ',
    zh: '进行中, 新建, 洽谈, 洽谈中, 谈判, 商务谈判, 报价, 方案报价, 提案, 需求分析, 初步接触, 资格审查, 跟进中, 合同已发送',
    tr: 'açık, yeni, devam ediyor, müzakere, görüşme, teklif, teklif verildi, keşif, nitelendirme, ihtiyaç analizi, sözleşme gönderildi',
  },
};

/** Deal stages that mean won. */
export const WON_WORDS = everyWord(STAGE_WORDS.won);

/** Deal stages that mean lost. */
export const LOST_WORDS = everyWord(STAGE_WORDS.lost);

/** Deal stages that mean open. */
export const OPEN_WORDS = everyWord(STAGE_WORDS.open);

/** Words that say it only when they are the whole stage: "NDA signed" is no won deal. */
const ONLY_ALONE = wordsLater('signed, dead, disqualified, imzalandı, 成交, فوز, kazanılan');

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
  return [...phrases].some((phrase) => !ONLY_ALONE().has(phrase) && holdsPhrase(stage, phrase));
}

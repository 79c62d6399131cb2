import type { Spoken } from '../model/languages';
import { wordReader } from '../model/words';

/** The parts of the funnel that content is made for: the column of the account table that counts each. */
export type ContentStage = 'content_tofu' | 'content_mofu' | 'content_bofu';

/** The words by which exports name them. */
export const CONTENT_STAGE_WORDS: Readonly<Record<ContentStage, Spoken>> = {
  content_tofu: {
    en: 'tofu, top, top funnel, top of funnel, top of the funnel, awareness, discover',
    sw: 'juu, juu ya funeli, uhamasishaji',
    ar: 'أعلى القمع, أعلى, الوعي',
    zh: '漏斗顶部, 顶部, 认知, 认知阶段',
    tr: 'huninin üstü, üst, farkındalık',
  },
  content_mofu: {
    en: 'mofu, middle, mid, mid funnel, middle of funnel, middle of the funnel, consideration, evaluate',
    sw: 'katikati, katikati ya funeli, kuzingatia',
    ar: 'منتصف القمع, وسط القمع, منتصف, وسط, الدراسة',
    zh: '漏斗中部, 中部, 考虑, 考虑阶段',
    tr: 'huninin ortası, orta, değerlendirme',
  },
  content_bofu: {
    en: 'bofu, bottom, bottom funnel, bottom of funnel, bottom of the funnel, decision, purchase',
    sw: 'chini, chini ya funeli, uamuzi',
    ar: 'أسفل القمع, أسفل, القرار, الشراء',
    zh: '漏斗底部, 底部, 决策, 决策阶段, 购买',
    tr: 'huninin altı, alt, karar, satın alma',
  },
};

/** A function from what an export calls the part of the funnel to it; undefined for any other word. */
export function contentStageReader(): (text: string) => ContentStage | undefined {
  return wordReader([
    ['content_tofu', CONTENT_STAGE_WORDS.content_tofu],
    ['content_mofu', CONTENT_STAGE_WORDS.content_mofu],
    ['content_bofu', CONTENT_STAGE_WORDS.content_bofu],
  ]);
}

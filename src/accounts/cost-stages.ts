import { STAGE_IDS } from '../metrics/metric';
import type { StageId } from '../metrics/metric';
import type { Spoken } from '../model/languages';
import { normalWords, wordReader } from '../model/words';
import type { Findings } from './findings';
import { remembering } from './remembering';
import { unknownWords } from './unknown-words';

/** The words by which spend sheets name a stage of the funnel. */
export const COST_STAGE_WORDS: Readonly<Record<StageId, Spoken>> = {
  target: {
    en: 'target, targets, target accounts, targeting, awareness, identify, all',
    sw: 'akaunti lengwa, lengwa, uhamasishaji, zote',
    ar: 'الحسابات المستهدفة, مستهدفة, الاستهداف, الوعي, الكل',
    zh: '目标客户, 目标, 认知, 全部',
    tr: 'hedef hesaplar, hedef, farkındalık, tümü',
  },
  engaged: {
    en: 'engaged, engage, engagement, engaged accounts, engaged target accounts',
    sw: 'akaunti lengwa zinazohusika, zinazohusika, ushiriki',
    ar: 'الحسابات المستهدفة المتفاعلة, متفاعلة, التفاعل',
    zh: '已参与的目标客户, 已参与, 参与, 互动',
    tr: 'etkileşimde olan hedef hesaplar, etkileşimde, etkileşim',
  },
  opportunity: {
    en: 'opportunity, opportunities, target account opportunities, pipeline, consideration',
    sw: 'fursa za akaunti lengwa, fursa',
    ar: 'فرص الحسابات المستهدفة, فرصة, فرص, الفرص',
    zh: '目标客户商机, 商机, 机会',
    tr: 'hedef hesap fırsatları, fırsat, fırsatlar',
  },
  won: {
    en: 'won, deal won, deals won, new deals won, close, closing, closed won, decision',
    sw: 'mikataba mipya iliyoshinda, mikataba iliyoshinda, imeshinda',
    ar: 'الصفقات الجديدة المكسوبة, مكسوبة, تم الفوز',
    zh: '新赢得的交易, 赢单, 成交',
    tr: 'kazanılan yeni anlaşmalar, kazanılan, kazanıldı',
  },
  retention: {
    en: 'retention, customer retention, retain, renewal, renewals, customers',
    sw: 'uhifadhi wa wateja, uhifadhi, usasishaji',
    ar: 'الاحتفاظ بالعملاء, الاحتفاظ, التجديد, تجديد',
    zh: '客户留存, 留存, 续约',
    tr: 'müşteriyi elde tutma, elde tutma, yenileme',
  },
  expansion: {
    en: 'expansion, customer expansion, expand, upsell, cross-sell, advocacy',
    sw: 'upanuzi wa wateja, upanuzi',
    ar: 'توسيع العملاء, توسيع, التوسع, توسع',
    zh: '客户拓展, 拓展, 扩展, 增购',
    tr: 'müşteri genişletme, genişletme, genişleme',
  },
};

/** A stage by its number alone. */
const NUMBERED = /^(?:stage |hatua (?:ya )?|المرحله |مرحله |asama |阶段 ?|第)?([1-6])(?: ?阶段| asama)?$/;

/** The number that some write before the name. */
const NUMBER_BEFORE = /^[1-6] (?=\D)/;

/** The place of a stage in the funnel, from 0. */
export function stagePlace(stage: StageId): number {
  return STAGE_IDS.indexOf(stage);
}

/** A reader of the stage a cost is for; blank and unknown ones count from the first stage on, unknown ones are listed. */
export function costStages(findings: Findings): { stageOf: (text: string) => number; say: () => void } {
  const unknown = unknownWords(findings, 'spend', 'unknown-cost-stage');
  const placeOf = remembering(placeReader());
  return {
    stageOf: (text) => {
      const place = placeOf(text);
      if (place === undefined && text !== '') unknown.meet(text);
      return place ?? 0;
    },
    say: unknown.say,
  };
}

/** A function from what a cost sheet calls a stage to its place; undefined for what is none. */
export function placeReader(): (text: string) => number | undefined {
  const placeOf = wordReader(STAGE_IDS.map((stage, place) => [place, COST_STAGE_WORDS[stage]] as const));
  return (text) => {
    const words = normalWords(text);
    const number = NUMBERED.exec(words)?.[1];
    return number === undefined ? placeOf(words.replace(NUMBER_BEFORE, '')) : Number(number) - 1;
  };
}

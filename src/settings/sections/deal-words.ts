import { everyWord } from '../../model/languages';
import type { Spoken } from '../../model/languages';
import { LOST_WORDS, OPEN_WORDS, WON_WORDS } from '../../model/stage-words';
import type { SettingDefinition } from '../setting';

/** The deal types of the CRMs we know, by what they mean. */
export const DEAL_TYPE_WORDS: Readonly<Record<'new' | 'expansion' | 'renewal', Spoken>> = {
  new: {
    en: 'new, new business, newbusiness, new client, new customer, new logo, initial sale, first sale',
    sw: 'mpya, biashara mpya, mteja mpya, mauzo ya kwanza',
    ar: 'جديد, جديدة, أعمال جديدة, عمل جديد, عميل جديد',
    zh: '新业务, 新客户, 新签, 新增业务, 首次销售',
    tr: 'yeni, yeni iş, yeni müşteri, ilk satış',
  },
  expansion: {
    en: 'expansion, upsell, up-sell, cross-sell, cross sell, add-on, existing business, existingbusiness, upgrade',
    sw: 'upanuzi, mauzo ya ziada, biashara iliyopo, uboreshaji',
    ar: 'توسع, توسيع, بيع إضافي, بيع متقاطع, أعمال قائمة, ترقية',
    zh: '扩展, 扩容, 增购, 追加销售, 交叉销售, 现有业务, 老客户增购, 升级',
    tr: 'genişleme, genişletme, ek satış, çapraz satış, mevcut iş, yükseltme',
  },
  renewal: {
    en: 'renewal, renew, existing customer - renewal',
    sw: 'usasishaji, kusasisha, usasishaji wa mkataba',
    ar: 'تجديد, التجديد, تجديد العقد',
    zh: '续约, 续费, 续签, 合同续约',
    tr: 'yenileme, sözleşme yenileme, abonelik yenileme',
  },
};

/** Settings: the words by which exports say what became of a deal and what kind it is. */
export const DEAL_WORDS = [
  {
    id: 'won_words',
    name: 'Stages that mean won',
    kind: 'words',
    fallback: WON_WORDS,
    effect: 'Deal stages read as won; whole words, parted by commas',
    source: 'CRM defaults',
  },
  {
    id: 'lost_words',
    name: 'Stages that mean lost',
    kind: 'words',
    fallback: LOST_WORDS,
    effect: 'Deal stages read as lost; every stage that is neither won nor lost is open',
    source: 'CRM defaults',
  },
  {
    id: 'open_words',
    name: 'Stages that mean open',
    kind: 'words',
    fallback: OPEN_WORDS,
    effect: 'Deal stages known to be open; others that are neither won nor lost are open, too, and listed',
    source: 'CRM defaults',
  },
  {
    id: 'new_words',
    name: 'Deal types that mean new business',
    kind: 'words',
    fallback: everyWord(DEAL_TYPE_WORDS.new),
    effect: 'Deal types known to be new business; others that fit no list are new business, too, and listed',
    source: 'CRM defaults',
  },
  {
    id: 'expansion_words',
    name: 'Deal types that mean expansion',
    kind: 'words',
    fallback: everyWord(DEAL_TYPE_WORDS.expansion),
    effect: 'Deal types counted under expansion, not under new business',
    source: 'CRM defaults',
  },
  {
    id: 'renewal_words',
    name: 'Deal types that mean renewal',
    kind: 'words',
    fallback: everyWord(DEAL_TYPE_WORDS.renewal),
    effect: 'Deal types counted neither under new business nor under expansion',
    source: 'CRM defaults',
  },
] as const satisfies readonly SettingDefinition[];

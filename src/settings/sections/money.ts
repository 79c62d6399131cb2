import { everyWord } from '../../model/languages';
import type { Spoken } from '../../model/languages';
import type { SettingDefinition } from '../setting';

/** Costs that belong to no programme, by their category or, where there is none, their channel. */
export const OVERHEAD_WORDS: Spoken = {
  en:
    'salaries, salary, wages, payroll, headcount, people, team, staff, commission, commissions, overhead, office, rent, ' +
    'travel, support, after-sale support',
  sw: 'mishahara, mshahara, wafanyakazi, timu, kamisheni, gharama za uendeshaji, ofisi, kodi ya ofisi, usafiri, huduma baada ya mauzo',
  ar: 'رواتب, الرواتب, أجور, موظفون, فريق, الفريق, عمولة, عمولات, العمولات, مصاريف عامة, مكتب, المكتب, إيجار, سفر, السفر, دعم ما بعد البيع',
  zh: '工资, 薪资, 人力, 人员, 团队, 佣金, 提成, 管理费用, 办公, 办公室, 租金, 差旅, 售后支持, 售后服务',
  tr: 'maaş, maaşlar, maaşları, personel, ekip, ekibi, komisyon, komisyonu, komisyonlar, genel gider, genel giderler, ofis, kira, seyahat, satış sonrası destek',
};

/** Settings: currency, cost and market. */
export const MONEY = [
  {
    id: 'currency',
    name: 'Currency',
    kind: 'text',
    fallback: '',
    effect: 'The currency everything is counted in; empty means the one most rows have',
    source: 'Your choice',
  },
  {
    id: 'currency_rates',
    name: 'Exchange rates',
    kind: 'pairs',
    fallback: '',
    example: 'USD = 0.9; GBP = 1.2',
    effect:
      'What one unit of another currency is worth, such as USD = 0.9; GBP = 1.2; amounts without a rate are left out and listed',
    source: 'Your finance team',
  },
  {
    id: 'overhead_words',
    name: 'Spend categories outside the programme',
    kind: 'words',
    fallback: everyWord(OVERHEAD_WORDS),
    effect: 'Counted only in the fully loaded acquisition cost; read from the channel where no column is a category',
    source: 'Similarweb: simple and complex CAC',
  },
  {
    id: 'cac_form',
    name: 'Acquisition cost is',
    kind: 'choice',
    fallback: 'loaded',
    choices: [
      { value: 'simple', label: 'Programme spend alone' },
      { value: 'loaded', label: 'Fully loaded' },
    ],
    effect: 'Which acquisition cost lifetime value is held against',
    source: 'Similarweb: simple and complex CAC',
  },
  {
    id: 'spend_lag_months',
    name: 'Spend precedes the win by months',
    kind: 'number',
    fallback: '0',
    minimum: 0,
    maximum: 36,
    effect: 'Acquisition cost takes the spend of as many whole months earlier; nothing else does',
    source: 'Industry: CAC lagged by the sales cycle',
  },
  {
    id: 'stage_spend',
    name: 'Cost of a stage is',
    kind: 'choice',
    fallback: 'programme',
    choices: [
      { value: 'programme', label: 'The whole programme' },
      { value: 'stage', label: 'Spend on this stage and earlier ones' },
    ],
    effect: 'What is divided in cost per engaged, opportunity and won account; the second needs a stage in Spend',
    source: 'Terminus does not say',
  },
  {
    id: 'market_accounts',
    name: 'Accounts in the market',
    kind: 'number',
    fallback: '',
    minimum: 1,
    effect: 'How many companies could buy; switches on the market KPIs',
    source: 'Your market research',
  },
  {
    id: 'tam_form',
    name: 'The market is',
    kind: 'choice',
    fallback: 'market',
    choices: [
      { value: 'market', label: 'All companies that could buy' },
      { value: 'customers', label: 'The customers of today' },
    ],
    effect: 'The market (TAM) in the funnel block; both stand side by side below',
    source: 'Similarweb: its first sentence, and its formula',
  },
] as const satisfies readonly SettingDefinition[];

import type { SettingDefinition } from '../setting';

/** Settings: currency, cost, market and lifetime. */
export const MONEY = [
  {
    id: 'currency',
    name: 'Currency',
    section: 'Money and market',
    kind: 'text',
    fallback: '',
    effect: 'Amounts in other currencies are left out and listed; empty means the currency most rows have',
    source: 'Your choice',
  },
  {
    id: 'overhead_words',
    name: 'Spend categories outside the programme',
    section: 'Money and market',
    kind: 'words',
    fallback: 'salaries, salary, headcount, people, commission, commissions, overhead, support, after-sale support',
    effect: 'Counted only in the fully loaded acquisition cost',
    source: 'Similarweb: simple and complex CAC',
  },
  {
    id: 'market_accounts',
    name: 'Accounts in the market',
    section: 'Money and market',
    kind: 'number',
    fallback: '',
    minimum: 1,
    effect: 'How many companies could buy; switches on the market KPIs',
    source: 'Your market research',
  },
  {
    id: 'lifespan_years',
    name: 'Years a customer stays',
    section: 'Money and market',
    kind: 'number',
    fallback: '',
    minimum: 0,
    effect: 'For lifetime value; empty means 1 ÷ churn rate',
    source: 'Similarweb',
  },
  {
    id: 'margin',
    name: 'Gross margin',
    section: 'Money and market',
    kind: 'percent',
    fallback: '100%',
    minimum: 0,
    maximum: 1,
    effect: 'Share of contract value that counts in lifetime value',
    source: 'Similarweb: value; industry: times margin',
  },
] as const satisfies readonly SettingDefinition[];

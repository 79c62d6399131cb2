import { missing, refuse } from './coercion/argument';
import type { FunctionDefinition } from './function-definition';
import { lift } from './lift';
import { lists } from './lists';
import { rowRule } from './number-rule';
import { readList, textOverNumbers } from './coercion/read-list';

const rate = rowRule({
  inputs: {
    won: { description: 'Won accounts or deals.', partOf: 'base' },
    base: { description: 'What they are measured against.', divides: true },
  },
  compute: ({ won, base }) => won / base,
});

const EXAMPLE = '=ABM_WINRATE(10;100)';

const winRate: FunctionDefinition = {
  name: 'ABM_WINRATE',
  family: 'Winning',
  summary: 'Win rate as a share from 0 to 1: won divided by base, or won ÷ (won + lost) of a column of deal stages.',
  parameters: [
    {
      name: 'won',
      type: 'number|Array<Array<string>>',
      description: 'Won accounts or deals, a number or a column of numbers. Or a column of deal stages, without base.',
      optional: false,
    },
    {
      name: 'base',
      type: 'number',
      description:
        'Optional. What won is measured against: target accounts, interactions of engaged accounts, or closed deals. Left out, won is a column of deal stages.',
      optional: true,
    },
  ],
  worked: [
    { formula: EXAMPLE, args: [10, 100], result: 0.1, shows: '10 won of 100' },
    { formula: '=ABM_WINRATE(2;10)', args: [2, 10], result: 0.2, shows: 'Won accounts of target accounts' },
    { formula: '=ABM_WINRATE(2;4)', args: [2, 4], result: 0.5, shows: 'Won accounts of those with an opportunity' },
    { formula: '=ABM_WINRATE(2;3)', args: [2, 3], result: 2 / 3, shows: 'Won deals of closed deals, as in a CRM' },
    {
      formula: '=ABM_WINRATE(A2:A4;B2:B4)',
      args: [
        [[2], [''], [3]],
        [[10], [5], [0]],
      ],
      result: [[0.2], [''], ['']],
      shows: 'Row by row; a blank and a base of zero have no value',
    },
    {
      formula: '=ABM_WINRATE(C2:C5)',
      args: [[['Closed Won'], ['Closed Lost'], ['Negotiation'], ['Closed Won - Renewal']]],
      result: 2 / 3,
      shows: 'A column of deal stages: 2 won, 1 lost, 1 open',
    },
  ],
  rules: [
    'The base decides what the win rate means, so say beside the number which one it is.',
    'Stages are read by whole words in English, Chinese, Turkish, Arabic and Swahili: "Closed Won" is won, "Closed Lost" is lost, and every other stage is open and does not count.',
    'A column without a closed deal gives a blank.',
  ],
  source:
    'Terminus divides won accounts by target accounts, Similarweb divides conversions by the interactions of engaged accounts, and CRMs divide won deals by won and lost deals.',
  evaluate: (args) => {
    if (args[1] !== undefined) return lift(rate, args);
    const stages = readList('won', args[0]);
    return textOverNumbers(stages) < 0 ? refuse(missing('base', EXAMPLE)) : lists().stageRate(stages);
  },
};

/** Functions on what became of deals. */
export const WINNING: readonly FunctionDefinition[] = [winRate];

import { argumentOf, finite, issueAt, refuse, single } from './coercion/argument';
import { eachCell, refuseWide } from './coercion/each-cell';
import type { FunctionDefinition } from './function-definition';
import { lists } from './lists';
import { readAmount } from './coercion/read-number';
import { readText } from './coercion/read-text';

/** Points of all touches together; `''` if there is none. */
function score(args: readonly unknown[]): number | '' {
  const types = refuseWide(argumentOf('types', args[0]));
  const quantities = refuseWide(argumentOf('quantities', args[1]));
  const pointsOf = lists().pointsFrom(argumentOf('weights', args[2]));
  let total = 0;
  let touches = 0;
  eachCell([types, quantities], (row, column) => {
    const type = readText(types, row, column, 'not-a-touch');
    if (typeof type === 'object') return type;
    const quantity = readAmount(quantities, row, column) ?? 1;
    if (typeof quantity === 'object') return quantity;
    if (type === undefined) return undefined;
    const points = pointsOf(type);
    if (points === undefined) return issueAt(types, row, 'no-points', type);
    total += points * quantity;
    touches++;
    return undefined;
  });
  return touches === 0 ? '' : (finite(total) ?? refuse(issueAt(single(quantities), 0, 'result-too-large', '')));
}

const engagementScore: FunctionDefinition = {
  name: 'ABM_SCORE',
  family: 'Engagement',
  summary: 'Engagement score of one account in points: the points of each touch × how often it happened.',
  parameters: [
    {
      name: 'types',
      type: 'Array<Array<string>>',
      description: 'Column of kinds of touch, such as meeting or ad_click.',
      optional: false,
      list: true,
    },
    {
      name: 'quantities',
      type: 'Array<Array<number>>',
      description: 'Optional. Column of how often each happened; once if left out or blank.',
      optional: true,
      list: true,
    },
    {
      name: 'weights',
      type: 'Array<Array<string>>',
      description: 'Optional. Two columns: kinds of touch and their points. Left out, the points to start with.',
      optional: true,
      list: true,
    },
  ],
  worked: [
    {
      formula: '=ABM_SCORE(B2:B7;C2:C7)',
      args: [
        [['ad_click'], ['website_visit'], ['high_value_page'], ['form_fill'], ['meeting'], ['meeting']],
        [[3], [1], [1], [1], [1], [1]],
      ],
      result: 47,
      shows: '3 + 1 + 5 + 8 + 15 + 15 points to start with',
    },
    {
      formula: '=ABM_SCORE(B2:B5;C2:C5)',
      args: [
        [['email_click'], ['ad_impression'], ['high_value_page'], ['meeting']],
        [[1], [8000], [1], [1]],
      ],
      result: 22,
      shows: '2 + 0 + 5 + 15: impressions have no points',
    },
    {
      formula: '=ABM_SCORE(B2:B4;C2:C4;F2:G4)',
      args: [
        [['Click'], ['Podcast'], ['Meeting']],
        [[24], [''], [2]],
        [
          ['ad_click', 0.5],
          ['podcast', 4],
          ['meeting', 10],
        ],
      ],
      result: 36,
      shows: '12 + 4 + 20 by your own points',
    },
  ],
  rules: [
    'With a weights table only its points count; without one, those of the definitions tab before anyone changes them: a click 1, a meeting 15, a demo 20.',
    'Kinds are read by their usual names ("Page view" is a website visit). A kind without points is answered with a sentence: give it 0 if it should not count.',
    'Choose the rows of one account and of the days that count, with FILTER for instance.',
  ],
  source:
    'Terminus: a threshold that sales and marketing agree on. The points are ours to start with, yours to change.',
  evaluate: score,
};

/** Functions on how engaged an account is. */
export const ENGAGEMENT_SCORE: readonly FunctionDefinition[] = [engagementScore];

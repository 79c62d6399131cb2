import { column, says, type Family } from '../row';

/** A share is a number of at most 1; what a cell shows as 80% is 0.8. Text with % or a currency is text. */
export const PERCENT_AND_CURRENCY: Family = {
  family: 'percent and currency',
  rows: [
    ['a margin of 80% as a cell holds it', 'ABM_CLV', [55000, 5, 0.8], 220000],
    ['a margin of 100%', 'ABM_CLV', [55000, 5, 1], 275000],
    [
      'a margin of 80 instead of 80%',
      'ABM_CLV',
      [55000, 5, 80],
      says('margin: 80 is more than 100%. Type a share, such as 80% or 0.8.'),
    ],
    [
      'a margin a hair above 100%',
      'ABM_CLV',
      [55000, 5, 1.0000001],
      says('margin: 1.0000001 is more than 100%. Type a share, such as 80% or 0.8.'),
    ],
    [
      'a margin below zero',
      'ABM_CLV',
      [55000, 5, -0.1],
      says('margin: -0.1 is below zero. Use 0 or a number above it.'),
    ],
    [
      '80% as text',
      'ABM_CLV',
      [55000, 5, '80%'],
      says('margin: "80%" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      '80 % as text, with a space',
      'ABM_CLV',
      [55000, 5, '80 %'],
      says('margin: "80 %" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      '80% in Arabic signs',
      'ABM_CLV',
      [55000, 5, '٨٠٪'],
      says('margin: "٨٠٪" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'a percent sign alone',
      'ABM_CLV',
      [55000, 5, '%'],
      says('margin: "%" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'per mille',
      'ABM_CLV',
      [55000, 5, '800‰'],
      says('margin: "800‰" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'a win rate of 25 instead of 25%',
      'ABM_VELOCITY',
      [5, 105000, 25, 95],
      says('win_rate: 25 is more than 100%. Type a share, such as 80% or 0.8.'),
    ],
    [
      'win rates of which some are percent points',
      'ABM_VELOCITY',
      [5, 105000, column(0.5, 25, 40), 95],
      says('win_rate, row 2: 25 is more than 100%. Type a share, such as 80% or 0.8. 1 more row needs a look, too.'),
    ],
    [
      'dollars',
      'ABM_ROI',
      ['$210,000', 60000],
      says('revenue: "$210,000" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'euros behind',
      'ABM_ROI',
      ['210.000 €', 60000],
      says('revenue: "210.000 €" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'a currency code as Salesforce writes it',
      'ABM_ROI',
      ['USD 485,000.00', 60000],
      says('revenue: "USD 485,000.00" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'lira',
      'ABM_ROI',
      ['₺210.000', 60000],
      says('revenue: "₺210.000" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'yuan',
      'ABM_ROI',
      ['¥210,000', 60000],
      says('revenue: "¥210,000" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'full-width yen',
      'ABM_ROI',
      ['￥210,000', 60000],
      says('revenue: "¥210,000" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'kronor',
      'ABM_ROI',
      ['210 000 kr', 60000],
      says('revenue: "210 000 kr" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'a negative amount in brackets',
      'ABM_ROI',
      ['(500.00)', 60000],
      says('revenue: "(500.00)" is text, and a number is needed. Type it as a number, or leave the cell blank.'),
    ],
    [
      'currencies in one of two columns',
      'ABM_COST_PER',
      [column('$5', '€5'), column(1, 2)],
      says(
        'spend, row 1: "$5" is text, and a number is needed. Type it as a number, or leave the cell blank. 1 more row needs a look, too.',
      ),
    ],
  ],
};

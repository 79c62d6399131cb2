import { callFunction } from '../../src/functions/call-function';
import { calendarIn } from '../../src/model/day';
import { wordsOf } from '../../src/model/words';
import { ACTIVITY_TYPES } from '../../src/settings/activity-types';
import { ACTIVITY_WORDS } from '../../src/settings/activity-words';
import { column } from './calls';

describe.each<[string, [string, unknown[], unknown][]]>([
  [
    'ABM_NPS',
    [
      ['is 100 when all are promoters', [column(9, 10)], 100],
      ['is −100 when all are detractors', [column(0, 6)], -100],
      ['is 0 when they are balanced', [column(9, 8, 7, 6)], 0],
      ['takes an answer between 6 and 9 for neither', [column(6.5, 8.9)], 0],
      ['leaves out blanks', [column(10, '', ' ', 10, 0, null)], 100 / 3],
      ['reads one row', [[[10, 0, 10]]], 100 / 3],
      ['reads one answer', [9], 100],
      ['is blank without answers', [column('', '')], ''],
    ],
  ],
  [
    'ABM_GRR',
    [
      ['counts no more than was there', [column(10, 10), column(30, 5)], 0.75],
      ['is 0 when all left', [column(10, 10), column(0, 0)], 0],
      ['leaves out what is unknown', [column(10, 10, ''), column(5, '', 7)], 0.5],
      ['takes single cells for a list of one', [10, 8], 0.8],
      ['takes one new value for all', [column(10, 30), 0], 0],
      ['is blank when there was nothing', [column(0, 0), column(5, 5)], ''],
      ['is blank for blanks', [column('', ''), column('', '')], ''],
    ],
  ],
  [
    'ABM_NRR',
    [
      ['is above 1 when customers add', [column(10, 10), column(30, 5)], 1.75],
      ['is blank when there was nothing', [0, 5], ''],
    ],
  ],
  [
    'ABM_DAYS',
    [
      ['takes the same day for 0 days', ['2024-03-15', '2024-03-15'], 0],
      ['counts 29 February', ['2024-02-28', '2024-03-01'], 2],
      ['reads serial numbers', [column(45366, 45392), column(45456, 45492)], 95],
      ['reads a text with a time', ['2024-03-15T23:59:00Z', '2024-03-16'], 1],
      ['leaves out rows that have not ended', [column(45000, 45000), column(45010, '')], 10],
      ['measures against one date for all', [column(45000, 45020), 45030], 20],
      ['is blank while nothing has ended', [column(45000), column('')], ''],
    ],
  ],
  [
    'ABM_SCORE',
    [
      ['counts each touch once without quantities', [column('meeting', 'Demo', 'ad click')], 36],
      ['takes a blank quantity for one, and 0 for none', [column('meeting', 'demo'), column('', 0)], 15],
      ['leaves out rows without a kind', [column('', 'demo'), column(7, 1)], 20],
      ['knows the words of exports', [column('Page view', 'Webinar', 'Replied')], 19],
      ['is 0 for touches that have no points', [column('ad_impression'), column(10000)], 0],
      ['takes a click for 1 point, as Terminus warns', ['ad_click'], 1],
      [
        'takes 24 clicks, 5 visits and 2 pages for 39 points',
        [column('ad_click', 'website_visit', 'high_value_page'), column(24, 5, 2)],
        39,
      ],
      ['finds a kind by another of its words in the table', [column('Paid click'), '', [['ad_click', 7]]], 7],
      [
        'prefers the very word of the table',
        [
          column('Paid click', 'Click'),
          '',
          [
            ['ad_click', 7],
            ['paid click', 2],
          ],
        ],
        9,
      ],
      [
        'skips the heading and the blank rows of the table',
        [
          column('demo'),
          '',
          [
            ['Kind', 'Points'],
            ['', ''],
            ['demo', 3],
          ],
        ],
        3,
      ],
      [
        'skips a blank row on top of the table, and points without a kind',
        [
          column('demo'),
          '',
          [
            ['', ''],
            ['', 5],
            ['demo', 3],
          ],
        ],
        3,
      ],
      [
        'takes the upper of two rows for the same kind',
        [
          'demo',
          '',
          [
            ['demo', 3],
            ['Product demo', 4],
            ['DEMO', 5],
          ],
        ],
        3,
      ],
      [
        'reads a kind that is a sign',
        [
          '📞',
          2,
          [
            ['✉️', 4],
            ['📞', 3],
          ],
        ],
        6,
      ],
      ['is blank without touches', [column('', ''), column(1, 2)], ''],
    ],
  ],
])('%s', (name, cases) => {
  test.each(cases)('%s', (_, args, result) => {
    expect(callFunction(name, args)).toBe(result);
  });
});

describe('ABM_DAYS of date cells', () => {
  const at = (instant: string): Date => new Date(instant);
  test.each<[string, string, unknown[], number]>([
    [
      'takes two columns',
      'Etc/GMT',
      [
        column(at('2024-03-15T00:00:00Z'), at('2024-04-10T00:00:00Z')),
        column(at('2024-06-13T00:00:00Z'), at('2024-07-19T00:00:00Z')),
      ],
      95,
    ],
    [
      'goes over the change of the clocks',
      'America/New_York',
      [at('2024-03-01T05:00:00Z'), at('2024-03-15T04:00:00Z')],
      14,
    ],
    ['goes over the change back', 'Pacific/Auckland', [at('2024-03-31T11:00:00Z'), at('2024-04-30T12:00:00Z')], 30],
    ['takes a serial number beside one', 'America/New_York', [at('2024-03-15T04:00:00Z'), 45456], 90],
    ['finds no day up to its own serial number', 'America/New_York', [at('2024-03-15T04:00:00Z'), 45366], 0],
    ['takes a text beside one, far ahead', 'Pacific/Tongatapu', [at('2024-03-14T11:00:00Z'), '2024-03-16'], 1],
    ['takes a text beside one, far behind', 'Pacific/Pago_Pago', ['2024-03-15', at('2024-03-17T10:59:00Z')], 1],
    ['drops the time of day', 'Asia/Kolkata', [at('2024-03-15T18:29:00Z'), at('2024-03-15T18:31:00Z')], 1],
  ])('%s in %s', (_, zone, args, days) => {
    expect(callFunction('ABM_DAYS', args, () => calendarIn(zone))).toBe(days);
  });

  test('is answered with a sentence when the time zone is not to be had', () => {
    const gone = (): never => {
      throw new Error('Exception: Service Spreadsheets failed');
    };
    const words =
      'start: the day of a date cell could not be told just now. Change any cell of the range to calculate again.';
    expect(() => callFunction('ABM_DAYS', [at('2024-03-15T00:00:00Z'), 45456], gone)).toThrow(words);
    expect(callFunction('ABM_DAYS', [45366, 45456], gone)).toBe(90);
  });
});

test.each(ACTIVITY_TYPES)('a touch of the kind $id scores the $weight points of the settings', ({ id, weight }) => {
  for (const word of [id, ...wordsOf(ACTIVITY_WORDS[id])])
    expect(callFunction('ABM_SCORE', [word, 2])).toBe(weight * 2);
});

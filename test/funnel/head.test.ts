import { workedBook } from '../../samples/worked';
import { workedSettings } from '../../samples/worked-answers';
import type { BuildFacts } from '../../src/funnel/build-facts';
import { dataUpToCell, freshnessCell } from '../../src/funnel/freshness';
import { COLUMN } from '../../src/funnel/funnel-layout';
import { headRows } from '../../src/funnel/head-rows';
import { buildFrom, buildYear, day } from '../support/core';
import { factsOf } from '../support/facts';

const worked = buildFrom(workedBook(), workedSettings);
const facts = factsOf(worked);
const words = (cell: unknown): string => String(cell).replace(/^'/, '');

/** The two words of each line of the head. */
const head = (given: BuildFacts) =>
  headRows(given, 'values').map((row) => [
    words(row[COLUMN.name]?.cell),
    words(row.find(({ cell }, column) => column > 0 && cell !== '')?.cell ?? ''),
  ]);

describe('the head', () => {
  test('says what is shown, what it means, how fresh and how healthy it is', () => {
    expect(head(facts)).toEqual([
      ['ABM funnel', 'Build 7, 23 Nov 2026 10:40'],
      [
        '1 Jan 2024 – 31 Dec 2024 · as of 31 Dec 2024 · Engaged = any interaction, or an opportunity · split by tier',
        '',
      ],
      [
        '● Numbers of this build; refresh the funnel after a change',
        expect.stringMatching(/^Data health: all \d+ rows used$/),
      ],
      ['', ''],
      ['', ''],
    ]);
  });

  test('E09: says that an unfinished period runs to date', () => {
    const [, reading] = head(factsOf(buildFrom(workedBook(), { ...workedSettings, as_of: '2024-06-30' })));
    expect(reading?.[0]).toMatch(/^1 Jan 2024 – 31 Dec 2024, to date · as of 30 Jun 2024 · /);
  });

  test('names the threshold, the currency, the period compared with, and the rows left out', () => {
    const core = buildYear(
      {
        Accounts: [['Account'], ['Acme']],
        Opportunities: [
          ['Account', 'Stage', 'Created date', 'Amount', 'Currency'],
          ['Acme', 'Open', '2023-05-01', 10, 'EUR'],
          ['', 'Open', '2024-05-01', 10, 'EUR'],
        ],
      },
      { engagement_model: 'threshold', engagement_threshold: '12.5' },
    );
    const [, reading, health] = head(factsOf(core));
    expect([reading?.[0], health?.[1]]).toEqual([
      '1 Jan 2024 – 31 Dec 2024 · as of 31 Dec 2024 · EUR · Engaged = 12.5 points or more, or an opportunity · compared with 2023',
      'Data health: 1 of 3 rows left out; the sidebar says why',
    ]);
  });

  test('tells up to which day each dated source runs', () => {
    const sources = facts.sources
      .slice(0, 3)
      .map((source, index) => ({ ...source, lastDay: index === 0 ? undefined : day('2024-12-28') + index }));
    expect(words(dataUpToCell({ ...facts, sources }))).toBe(
      'Activities up to 29 Dec 2024 · Opportunities up to 30 Dec 2024',
    );
  });
});

describe('freshness', () => {
  test('compares sum and letters of each source with those of the build', () => {
    const fingerprint = { table: 'spend', name: 'ABM_data_spend', sum: 1250, letters: 77 } as const;
    const debit = { ...fingerprint, table: 'nps', name: 'ABM_data_nps', sum: -3 } as const;
    const sources = [fingerprint, debit].map((one) => ({
      table: one.table,
      range: '',
      fingerprints: [one],
      lastDay: undefined,
    }));
    expect(freshnessCell({ ...facts, sources }, 'formulas')).toContain(
      ';IF(AND(' +
        'ABS(SUMIF(ABM_data_spend;">0")+SUMIF(ABM_data_spend;"<0")-1250)<1;' +
        'SUMPRODUCT(IFERROR(ISTEXT(ABM_data_spend)*LEN(ABM_data_spend);0))=77;' +
        'ABS(SUMIF(ABM_data_nps;">0")+SUMIF(ABM_data_nps;"<0")+3)<1;' +
        'SUMPRODUCT(IFERROR(ISTEXT(ABM_data_nps)*LEN(ABM_data_nps);0))=77);' +
        '"● No change seen in the source data";"● Source data changed since this build: refresh the funnel"));' +
        'IF(AND(ISERROR(ROWS(ABM_data_spend));ISERROR(ROWS(ABM_data_nps)));' +
        '"● Source ranges removed since this build: these are its numbers";' +
        '"● Source data changed since this build: refresh the funnel"))',
    );
  });
});

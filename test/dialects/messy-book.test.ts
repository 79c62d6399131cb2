import { join } from 'node:path';
import { believableBook } from '../../samples/believable';
import { bookOf } from '../../samples/book';
import { messyBook } from '../../samples/dialects/messy-book';
import { reportOf, runIn, testFolder, valuesOf, writeJson } from '../cli/cli';
import { YEAR } from '../support/core';

const folder = testFolder();
const { book, exports: written } = messyBook();
writeJson(join(folder, 'messy.json'), book);
writeJson(join(folder, 'clean.json'), bookOf(Object.fromEntries(written.map(({ table, clean }) => [table, clean]))));

const period = ['--period', `${YEAR.period_start}..${YEAR.period_end}`, '--as-of', YEAR.as_of];

describe('three exports among other tabs', () => {
  it('are found and built without any option', async () => {
    const { health, kpis } = reportOf(await runIn(folder, 'messy.json', '--json'));
    expect(Object.keys(health)).toEqual(['accounts', 'opportunities', 'spend']);
    expect(Object.values(health).map(({ range }) => range.split('!')[0]?.replace(/'/g, ''))).toEqual([
      'hubspot-crm-exports-all-companies',
      'report1735689600123',
      'Campaign performance',
    ]);
    expect(kpis['target_accounts']?.value).toBe(believableBook().answers['target_accounts']);
  });

  it('give every number of the clean tables that they stand for', async () => {
    const messy = reportOf(await runIn(folder, 'messy.json', '--json', ...period));
    const clean = reportOf(await runIn(folder, 'clean.json', '--json', ...period));
    expect(valuesOf(messy)).toEqual(valuesOf(clean));
    expect(messy.kpis['won_accounts']?.value).toBe(believableBook().answers['won_accounts']);
  });

  it('name each planted row, and account for every row', async () => {
    const { health, issues } = reportOf(await runIn(folder, 'messy.json', '--json', ...period));
    for (const { rows, used, merged, skipped } of Object.values(health)) expect(used + merged + skipped).toBe(rows);
    const told = issues.map(({ code, cell }) => `${code} ${cell}`);
    expect(told).toEqual(
      expect.arrayContaining(written.flatMap(({ planted }) => planted.map(({ code, a1 }) => `${code} ${a1}`))),
    );
  });
});

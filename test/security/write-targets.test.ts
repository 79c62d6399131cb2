import fc from 'fast-check';
import { workedBook } from '../../samples/worked';
import { OUR_TABS } from '../sheets/add-on';
import type { AddOn } from '../sheets/add-on';
import { openLightAddOn } from '../sheets/light-add-on';
import { BUILD } from '../sheets/with-funnel';
import { goal } from '../support/goal';
import { idOf, rename, request, step } from './mischief';
import type { Step } from './mischief';
import { seenFrom, WATCH_SCRIPT } from './watch-script';

/** How many things are done to one workbook, and after how many of them it begins anew. */
const STEPS = 150;
const EPISODE = 10;

const isOurName = (name: string): boolean => name === 'ABM_funnel_tab' || /^ABM_data_[a-z_0-9]+$/.test(name);

/** A workbook in which the funnel was built, watched from then on. */
class Watched {
  readonly made = new Set<number>();
  readonly wrong: unknown[] = [];
  asked = 0;
  writes = 0;

  readonly addOn: AddOn;

  constructor(addOn: AddOn) {
    this.addOn = addOn;
  }

  /** The workbook as it is after a first build, whatever was done to it before. */
  begin(): void {
    const { addOn } = this;
    for (const { name, id } of addOn.sheets()) if (this.made.has(id)) addOn.deleteSheet(name);
    for (const { name } of addOn.sheets()) if (/^(?:ABM|Old)/.test(name)) rename(addOn, name, 'Blank');
    addOn.services.PropertiesService.getDocumentProperties().deleteProperty('abm-funnel');
    addOn.type('Notes', 'A1', [['ours', 1]]);
    const spreadsheet = addOn.services.SpreadsheetApp.getActive();
    for (const named of spreadsheet.getNamedRanges()) spreadsheet.removeNamedRange(named.getName());
    addOn.endRun();
    this.do({ name: request('find'), act: () => addOn.ask('find', {}) });
    this.do({ name: request('build'), act: () => addOn.ask('build', BUILD) });
  }

  do({ name, act }: Step): void {
    const before = this.theirs();
    act(this.addOn);
    this.addOn.endRun();
    const seen = seenFrom(this.addOn.run('seen'));
    for (const id of seen.made) this.made.add(id);
    if (!name.startsWith('{')) return;
    this.asked++;
    this.writes += seen.writes.length;
    const strays = seen.writes.filter(({ sheet }) => !this.made.has(sheet));
    const names = seen.named.filter((one) => !isOurName(one));
    const changed = before !== this.theirs();
    if (strays.length + names.length > 0 || changed) this.wrong.push({ name, strays, names, changed });
  }

  /** The people's tabs, and what stands where a wrong write would stand. */
  private theirs(): string {
    const sheets = this.addOn.sheets().filter(({ id }) => !this.made.has(id));
    const facts = sheets.map(({ id, name, rows, columns, hidden }) => [id, name, rows, columns, hidden]);
    return JSON.stringify([facts, this.addOn.values('Notes', 'A1:F12'), this.addOn.formulas('Notes', 'A1:F12')]);
  }
}

/** What the watching must notice: a write to a tab of the people's. */
const STRAY = "function stray() { SpreadsheetApp.getActive().getSheetByName('Blank').getRange(1, 1).setValue(''); }";

test('no sequence of requests makes the add-on write to a sheet that it did not make itself (E8, E9, E11)', async () => {
  const { sheets, ...book } = workedBook();
  const watched = new Watched(
    await openLightAddOn(
      { ...book, sheets: { ...sheets, Notes: [['ours', 1]], Blank: [[null]] } },
      `${WATCH_SCRIPT}${STRAY}`,
    ),
  );
  watched.addOn.run('stray');
  const [noticed] = seenFrom(watched.addOn.run('seen')).writes;
  expect(noticed).toEqual({ call: 'setValue', sheet: idOf(watched.addOn, 'Blank') });
  const untouched = watched.addOn.everything('Notes');
  const steps = fc.sample(step, { seed: 20_261_123, numRuns: STEPS });
  for (let first = 0; first < steps.length; first += EPISODE) {
    watched.begin();
    for (const one of steps.slice(first, first + EPISODE)) watched.do(one);
  }
  watched.begin();
  const left = watched.addOn.everything('Notes', ...OUR_TABS);
  await watched.addOn.close();
  expect(left).toEqual(untouched);
  expect(watched.writes).toBeGreaterThan(250);
  goal('requests that write to our own sheets alone', watched.asked, watched.wrong);
}, 240_000);

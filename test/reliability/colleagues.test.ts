import { DEFINITIONS_COLUMN } from '../../src/funnel/definitions-layout';
import type { Box } from '../../workbench/bridge/a1';
import type { LightBook } from '../../workbench/light/light-book';
import { goal } from '../support/goal';
import { ACTIONS } from './colleague-actions';
import type { Action } from './colleague-actions';
import { recording } from './fault-modes';
import type { Recorded } from './fault-modes';
import { isBeside, lostIn } from './oracle';
import { openBench, scenarioOf } from './scenarios';
import type { Scenario } from './scenarios';
import { NOTES, ourSheet } from './steps';
import type { Bench } from './steps';
import { blockIn, labelsOf, recordIn } from './tabs';

/** Positions between two tries. */
const STEP = Number(process.env['STEP'] ?? 1);

/** Tabs that are torn, notes that stand beside another KPI, changes of sheets that are nobody's but the user's. */
function damage(book: LightBook, mine: LightBook): readonly string[] {
  const labels = labelsOf(book);
  const tabs = [...labels].flatMap(([id, label]) => {
    const sheet = book.sheets.find((one) => one.id === id);
    const tab = (['accounts', 'definitions', 'funnel'] as const).find((one) => one === label);
    if (sheet === undefined || tab === undefined) return [];
    const isOld = mine.sheets.some((one) => one.id === id);
    const astray = tab === 'funnel' && isOld ? [...NOTES].filter(([kpi, note]) => !isBeside(sheet, kpi, note)) : [];
    return [
      ...(blockIn(sheet, tab, labels)?.build === undefined ? [`${tab} is torn`] : []),
      ...astray.map(([kpi]) => `the note of ${kpi} is astray`),
    ];
  });
  const ours = new Set(Object.values(recordIn(mine).tabs));
  const changed = mine.sheets
    .filter(({ id }) => !ours.has(id) && !labels.has(id))
    .flatMap((sheet) => {
      const now = book.sheets.find(({ id }) => id === sheet.id);
      return now?.cells === sheet.cells && now.name === sheet.name ? [] : [`${sheet.name} changed`];
    });
  return [...tabs, ...changed];
}

/** The agreed value of a setting, as a cell of the definitions tab. */
function agreedCell(book: LightBook, id: string): { readonly box: Box; readonly value: unknown } {
  const { id: sheet, cells } = ourSheet(book, 'definitions');
  const row = cells.findIndex((one) => one?.[DEFINITIONS_COLUMN.key]?.value === id);
  const box = { sheet, row: row + 1, column: DEFINITIONS_COLUMN.value + 1, rows: 1, columns: 1 };
  return { box, value: cells[row]?.[DEFINITIONS_COLUMN.value]?.value };
}

test('what a colleague agrees on while a build runs counts, up to its last look', async () => {
  const bench = await openBench();
  const { engine, ann } = bench;
  const { start } = scenarioOf(bench, 'refresh');
  const request = { settings: { minimum_people: '2' } };
  const calls: Recorded = [];
  engine.restore(start);
  ann.send('build', request, recording(ann, calls));
  const names = calls.map(({ name }) => name);
  const look = names.lastIndexOf('getValues', names.indexOf('setValues'));
  const wrong: string[] = [];
  for (let before = 1; before <= look; before++) {
    engine.restore(start);
    let made = 0;
    const { said } = ann.send('build', request, ({ perform }) => {
      if (made++ === before) engine.operations.write(agreedCell(engine.state(), 'look_back_days').box, [['60']]);
      return perform();
    });
    const left = ['look_back_days', 'minimum_people'].map((id) => String(agreedCell(engine.state(), id).value));
    if (said !== 'done' || left.join() !== '60,2') wrong.push(`before call ${String(before)}: ${said}, ${left.join()}`);
  }
  goal('agreed while a build runs', look, wrong);
}, 300_000);

/** One action right before one call of a build: what came of the build, and what was broken from then on. */
function built(bench: Bench, { start }: Scenario, { act, moves }: Action, before: number) {
  const { engine, ann } = bench;
  const broke = new Set<string>();
  engine.restore(start);
  let made = -1;
  let mine = start;
  const outcome = ann.send('build', { settings: {} }, ({ perform }) => {
    made++;
    if (made === before) {
      ann.flush();
      act(engine);
      mine = engine.state();
      engine.watch((book) => {
        for (const one of moves === true ? [] : damage(book, mine)) broke.add(one);
      });
    }
    return perform();
  });
  engine.watch(undefined);
  return { outcome, broke, mine };
}

/** Stops that say what a person has to put right. */
const NAMED_STOPS = ['LAYOUT', 'EDITED', 'PROTECTED', 'SOURCE_GONE'];

/** What stops the next builds as well, unless a person has to put something right first and is told what. */
function stopped({ bo }: Bench, { mayStop }: Action): readonly string[] {
  const codes: string[] = [];
  while (codes.length < 2) {
    const { said, code } = bo.send('build', { settings: {} });
    if (said === 'done') return [];
    codes.push(code);
  }
  return mayStop === true && codes.every((code) => NAMED_STOPS.includes(code)) ? [] : [`the next: ${codes.join(', ')}`];
}

/** What a build did not cope with, or did not see, before its last look at the cells. */
function notCopedWith({ moves, isSeen }: Action, code: string, isBeforeLook: boolean): readonly string[] {
  if (moves === true && code !== '') return [`it stopped: ${code}`];
  if (['SERVICE', 'UNKNOWN', 'FAILED'].includes(code)) return [`it was not told what happened: ${code}`];
  return isSeen === true && isBeforeLook && code !== 'EDITED' ? ['it was not seen'] : [];
}

/** What is wrong when a colleague did something right before a call, then and after the next build. */
function wrongWith(bench: Bench, scenario: Scenario, action: Action, before: number, isBeforeLook: boolean) {
  const { engine } = bench;
  const { outcome, broke, mine } = built(bench, scenario, action, before);
  const left = damage(engine.state(), mine);
  const isWhole = left.length === 0 && lostIn(engine.state()) <= lostIn(mine);
  const untrue = outcome.said === 'done' && !isWhole ? [`done, and ${left.join(', ')}`] : [];
  const next = stopped(bench, action);
  const after = next.length === 0 && action.mayStop !== true ? damage(engine.state(), mine) : [];
  const stops = notCopedWith(action, outcome.code, isBeforeLook);
  return { wrong: [...broke, ...next, ...after, ...stops], untrue };
}

test('a colleague who does anything between any two calls of a build loses nothing and sees no torn tab', async () => {
  const bench = await openBench();
  const scenario = scenarioOf(bench, 'refresh');
  const calls: Recorded = [];
  bench.engine.restore(scenario.start);
  bench.ann.send('build', { settings: {} }, recording(bench.ann, calls));
  const look = calls.findIndex(({ name }) => name === 'getFormulas');
  expect(look).toBeGreaterThan(calls.findIndex(({ name }) => name === 'getValues'));
  const wrong: string[] = [];
  const untrue: string[] = [];
  let tried = 0;
  for (const action of ACTIONS) {
    for (let before = 1; before < calls.length; before += STEP) {
      tried++;
      const found = wrongWith(bench, scenario, action, before, before < look);
      const where = `${action.name} before ${calls[before]?.name ?? ''} (${String(before)})`;
      if (found.wrong.length > 0) wrong.push(`${where}: ${found.wrong.join('; ')}`);
      untrue.push(...found.untrue.map((one) => `${where}: ${one}`));
    }
  }
  goal('colleague actions', tried, wrong);
  goal('true reports beside colleagues', tried, untrue);
  expect(ACTIONS.length).toBeGreaterThanOrEqual(14);
}, 900_000);

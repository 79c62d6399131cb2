import { PROTOCOL } from '../../src/protocol/version';
import { openLightAddOn } from '../sheets/light-add-on';
import type { AddOn } from '../sheets/add-on';
import { goal } from '../support/goal';
import { MARK, markedBook } from './books';
import { seenFrom, WATCH_SCRIPT } from './watch-script';

/** Everything that a person can ask of the add-on, in an order in which each has something to do. */
const REQUESTS: readonly (readonly [verb: string, more: object])[] = [
  ['state', {}],
  ['find', {}],
  ['use-range', { table: 'nps', range: 'NPS' }],
  ['use-selection', { table: 'spend' }],
  ['use-range', { table: 'spend', range: 'Spend' }],
  ['map', { table: 'accounts', field: 'owner', column: 'A' }],
  ['map', { table: 'accounts', field: 'owner', column: 'found' }],
  ['answer', { table: 'opportunities', field: 'amount', answer: 'decimal-point' }],
  ['build', { settings: {}, detail: true }],
  ['build', { settings: { won_words: `won, ${MARK}` }, detail: true }],
  ['build', { settings: { [MARK]: MARK } }],
  ['build', { settings: { period_start: MARK } }],
  ['live', { on: true }],
  ['live', { on: false }],
  ['check', { settings: {} }],
  ['definitions', {}],
  ['engagement', { settings: {} }],
  ['kpis', {}],
  ['explain', { subject: { kpi: 'target_accounts', column: 0 } }],
  ['list-to-tab', { subject: { kpi: 'target_accounts', column: 0 }, list: 0 }],
  ['go-to', { table: 'accounts', cell: 'A2' }],
  ['show', { tab: 'funnel' }],
  ['functions', {}],
  ['insert', { formula: `=ABM_ACCOUNT_KEY("${MARK}")` }],
  ['use-range', { table: 'nps', range: MARK }],
  ['erase', { text: MARK }],
  ['forget', { table: 'nps' }],
];

const MENU = ['refreshFunnel', 'replaceFormulas', 'showHelp', 'removeAddOnData'];

/** Calls that fail with words of the service's own, which may quote a cell. */
const FAILING = ['getValues', 'setValues', 'insertSheet', 'getNamedRanges', 'getProperties', 'flush', 'getFormulas'];

/** Everything the add-on has put where other people or programs read it. */
function told(addOn: AddOn): readonly string[] {
  const { remembered, marked, named, logged } = seenFrom(addOn.run('seen'));
  return [...remembered, ...marked, ...named, ...logged];
}

const ask = (addOn: AddOn, verb: string, more: object): string =>
  String(addOn.run('rpc', JSON.stringify({ protocol: PROTOCOL, verb, ...more })));

test('no text of a cell gets into a log, a property, a mark or the name of a range (E12)', async () => {
  const addOn = await openLightAddOn(markedBook(), WATCH_SCRIPT);
  addOn.select('Spend', 'A1');
  const found: string[] = [];
  const unanswered: string[] = [];
  for (const [verb, more] of REQUESTS) {
    if (!/^{"ok":(?:true|false)/.test(ask(addOn, verb, more))) unanswered.push(verb);
    found.push(...told(addOn));
  }
  for (const entry of MENU.slice(0, 3)) {
    addOn.press('YES');
    addOn.run(entry);
    found.push(...told(addOn));
  }
  const answers: string[] = [];
  for (const call of FAILING) {
    addOn.run('failing', call, `Exception: cannot read "${MARK} secret"`);
    answers.push(ask(addOn, 'build', { settings: {} }), ask(addOn, 'state', {}));
    addOn.run('refreshFunnel');
    found.push(...told(addOn));
  }
  addOn.run('failing', '', '');
  addOn.press('YES');
  addOn.run(MENU[3] ?? '');
  found.push(...told(addOn));
  await addOn.close();
  expect(unanswered).toEqual([]);
  expect(answers.filter((answer) => answer.includes('secret'))).toEqual([]);
  expect(found.filter((text) => /the service failed$/.test(text)).length).toBeGreaterThan(0);
  expect(
    found.filter((text) => /^abm-tab=(?:ABM build [0-9a-f]{8} (?:accounts|definitions|funnel)|list)$/.test(text)),
  ).toHaveLength(4);
  goal(
    'privacy',
    found.length,
    found.filter((text) => text.toLowerCase().includes(MARK)),
  );
}, 120_000);

import fc from 'fast-check';
import { argumentOf } from '../../src/functions/coercion/argument';
import { readDay } from '../../src/functions/coercion/read-day';
import { readAmount } from '../../src/functions/coercion/read-number';
import { FUNCTIONS } from '../../src/functions/registry';
import { argumentSentence } from '../../src/messages/issue-sentences';
import type { ArgumentIssueCode } from '../../src/model/argument-issue';
import { calendarIn } from '../../src/model/day';
import { normalWords } from '../../src/model/words';
import { callFunction } from '../../src/functions/call-function';
import { timeZone } from '../../workbench/engine/time-zones';
import { faultsOf } from '../bad-input/rules';
import { anythingFor, call, cellsOf, column, outcome } from '../functions/calls';
import { dangerous, law, type Law } from './law';

const gmt = calendarIn('Etc/GMT');
const anyCell = fc.oneof(
  fc.double(),
  fc.string({ unit: 'binary' }),
  fc.date(),
  fc.boolean(),
  fc.constantFrom<unknown>('', null, undefined, '#N/A', '1,5', NaN, Infinity, {}, []),
);
const anyCall = fc
  .constantFrom(...FUNCTIONS)
  .chain(({ name, parameters }) =>
    fc.tuple(
      fc.constant(name),
      fc.tuple(
        ...parameters.map((one) => fc.array(fc.tuple(anythingFor(cellsOf(one))), { minLength: 1, maxLength: 5 })),
      ),
    ),
  );
const value = fc.double({ min: 0, max: 1e9, noNaN: true });
const values = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 20 });
const SHARES = FUNCTIONS.filter(
  ({ summary, parameters }) => summary.includes('from 0 to 1') && parameters.length === 2,
);

const overTerms = (rows: readonly (readonly unknown[])[]): unknown =>
  call('ABM_NRR', [rows.map(([old]) => [old]), rows.map(([, now]) => [now])]);

function expectClose(one: unknown, other: unknown): void {
  if (typeof one !== 'number' || typeof other !== 'number') expect(one).toBe(other);
  else expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(other)));
}

const ZONES = ['Etc/GMT', 'America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland', 'Pacific/Pago_Pago'];
const clocks = new Map(ZONES.map((zone) => [zone, { days: calendarIn(zone), zone: timeZone(zone) }]));
/** Half past three at the earliest: no zone here skips a later hour. */
const timeOfDay = fc.integer({ min: 4 * 60, max: 23 * 60 + 59 }).map((minutes) => minutes / 1440);

/** Laws of single arguments and of the functions over them. */
export const ARGUMENT_LAWS: readonly Law[] = [
  law('P1', 'a cell is a finite number, a whole day, blank, or an issue with a code', anyCell, (cell) => {
    const argument = argumentOf('x', [[cell]]);
    for (const read of [readAmount(argument, 0, 0), readDay(argument, 0, 0, () => gmt)]) {
      if (typeof read === 'number') expect(Number.isFinite(read) && read >= 0).toBe(true);
      else if (read !== undefined) expect(read.code).toMatch(/^[a-z-]+$/);
    }
  }),
  law('P3', 'sums do not depend on the order of rows', values, (rows) => {
    expectClose(overTerms([...rows].reverse()), overTerms(rows));
    expectClose(overTerms([...rows].sort(([one], [other]) => one - other)), overTerms(rows));
  }),
  law(
    'P7',
    'a rate lies between 0 and 1, or is no value, or is refused',
    fc.tuple(fc.constantFrom(...SHARES), value, value),
    ([{ name }, part, whole]) => {
      const ended = outcome(name, [part, whole]);
      if ('sentence' in ended) expect(part).toBeGreaterThan(whole);
      else if (ended.result !== '') expect(ended.result).toBe(Math.min(1, Math.max(0, Number(ended.result))));
    },
  ),
  law('P8', 'blank rows change nothing', fc.tuple(values, fc.nat({ max: 20 })), ([rows, place]) => {
    const blanks = [...rows.slice(0, place), ['', ' '], ['\u200b', null], ...rows.slice(place)];
    expect(overTerms(blanks)).toBe(overTerms(rows));
  }),
  law(
    'P11',
    'points of kinds add up to the points of all, whatever the kinds are called',
    fc.uniqueArray(fc.oneof(fc.string({ minLength: 1 }), dangerous), {
      minLength: 1,
      selector: (key) => normalWords(key) || key,
    }),
    (names) => {
      const kinds = names.filter((name) => 'result' in outcome('ABM_SCORE', [name, 1, [[name, 1]]]));
      const points = kinds.map((kind, index) => [kind, index + 1]);
      const counted = kinds.filter((kind) => outcomeOf(kind, points) !== '');
      const total = counted.reduce((sum, kind) => sum + Number(outcomeOf(kind, points)), 0);
      if (counted.length > 0) expect(call('ABM_SCORE', [column(...counted), '', points])).toBe(total);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  ),
  law(
    'P13',
    'days between two dates do not depend on time of day or daylight saving',
    fc.tuple(fc.constantFrom(...ZONES), fc.integer({ min: 30_000, max: 50_000 }), fc.nat(900), timeOfDay, timeOfDay),
    ([name, first, days, morning, evening]) => {
      const clock = clocks.get(name);
      if (clock === undefined) throw new Error(`There is no clock for ${name}.`);
      const args = [clock.zone.dateOf(first + morning), clock.zone.dateOf(first + days + evening)];
      expect(callFunction('ABM_DAYS', args, () => clock.days)).toBe(days);
    },
  ),
  law(
    'P20',
    'a sentence is short, says where, and shows nothing that cannot be seen',
    fc.tuple(
      fc.constantFrom<ArgumentIssueCode>('text-for-number', 'text-for-date', 'no-points', 'not-an-account'),
      anyCall,
      fc.nat(),
    ),
    ([code, [name, args], others]) => {
      const ended = outcome(name, args);
      if ('sentence' in ended) expect(faultsOf({ says: ended.sentence })).toEqual([]);
      const issue = { at: { kind: 'argument', name: 'won', row: 3 }, code, received: 'x'.repeat(40) } as const;
      expect(faultsOf({ says: argumentSentence(issue, others) })).toEqual([]);
    },
  ),
  law('P21', 'the same call gives the same, and changes no argument', anyCall, ([name, args]) => {
    const before = structuredClone(args);
    const first = outcome(name, args);
    expect(args).toEqual(before);
    expect(outcome(name, args)).toEqual(first);
  }),
];

function outcomeOf(kind: string, points: readonly unknown[]): unknown {
  const ended = outcome('ABM_SCORE', [kind, 1, points]);
  return 'result' in ended ? ended.result : '';
}

import fc from 'fast-check';
import { calendarIn, dayOf, toSerial } from '../../src/model/day';
import { wallClockIn } from '../../src/sheets/wall-clock';

const serial = (year: number, month: number, day: number): number => toSerial(dayOf(year, month, day) ?? NaN);

describe('the clock of a spreadsheet', () => {
  it.each([
    ['Etc/GMT', '2024-01-01T00:00:00Z', serial(2024, 1, 1)],
    ['Europe/Istanbul', '2024-01-01T00:00:00+03:00', serial(2024, 1, 1)],
    ['Europe/Istanbul', '2024-01-01T18:00:00+03:00', serial(2024, 1, 1) + 0.75],
    ['America/New_York', '2024-07-04T00:00:00-04:00', serial(2024, 7, 4)],
    ['America/New_York', '2024-12-04T00:00:00-05:00', serial(2024, 12, 4)],
    ['Asia/Kathmandu', '2024-12-04T00:00:00+05:45', serial(2024, 12, 4)],
    ['Australia/Lord_Howe', '2024-04-07T12:00:00+10:30', serial(2024, 4, 7) + 0.5],
  ])('in %s, %s is the number %d of a cell', (zone, instant, expected) => {
    expect(wallClockIn(zone).serialOf(Date.parse(instant))).toBeCloseTo(expected, 9);
  });

  it('keeps whole days whole on both sides of a change of the clocks', () => {
    const { serialOf } = wallClockIn('Europe/Berlin');
    const midnights = ['2024-03-30T23:00:00Z', '2024-03-31T22:00:00Z', '2024-10-26T22:00:00Z', '2024-10-27T23:00:00Z'];
    expect(midnights.map((instant) => serialOf(Date.parse(instant)) % 1)).toEqual([0, 0, 0, 0]);
  });

  it('tells the same day as the calendar of the zone', () => {
    const zones = fc.constantFrom('Etc/GMT', 'Africa/Nairobi', 'America/St_Johns', 'Asia/Shanghai', 'Pacific/Auckland');
    const instants = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(zones, instants, (zone, instant) => {
        expect(wallClockIn(zone).dayOf(instant)).toBe(calendarIn(zone)(instant));
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

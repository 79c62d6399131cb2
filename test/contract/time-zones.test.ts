import fc from 'fast-check';
import { timeZone } from '../../workbench/engine/time-zones';

describe('dates of a cell', () => {
  it.each([
    ['Etc/GMT', 45296, '2024-01-05T00:00:00.000Z'],
    ['Etc/GMT', 45296.75, '2024-01-05T18:00:00.000Z'],
    ['Europe/Paris', 45296, '2024-01-04T23:00:00.000Z'],
    ['Europe/Paris', 45474, '2024-06-30T22:00:00.000Z'],
    ['America/New_York', 45361.5, '2024-03-10T16:00:00.000Z'],
    ['Asia/Kolkata', 45296, '2024-01-04T18:30:00.000Z'],
  ])('in %s, %d is %s', (name, serial, instant) => {
    const zone = timeZone(name);
    expect(zone.dateOf(serial).toISOString()).toBe(instant);
    expect(zone.serialOf(new Date(instant))).toBe(serial);
  });

  it('come back as they were, to the second, when clocks do not jump', () => {
    const zone = timeZone('Etc/GMT');
    const seconds = fc.integer({ min: 1, max: 60_000 * 86_400 });
    fc.assert(
      fc.property(seconds, (second) => {
        const serial = second / 86_400;
        expect(zone.serialOf(zone.dateOf(serial))).toBeCloseTo(serial, 8);
      }),
      { seed: 2 },
    );
  });
});

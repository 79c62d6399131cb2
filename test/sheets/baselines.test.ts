import { believableBook } from '../../samples/believable';
import { COLUMN, metricCell, ROW } from '../../src/funnel/funnel-layout';
import { BRIDGE_STAGES } from '../../src/metrics/bridge';
import { openAddOn } from './add-on';
import type { AddOn } from './add-on';
import { BUILD } from './with-funnel';

const HALF = { period_start: '2024-07-01', period_end: '2024-12-31' };

describe('a funnel beside an earlier period and baselines', () => {
  let addOn: AddOn;
  beforeAll(async () => {
    addOn = await openAddOn(believableBook(1).book);
    addOn.ask('find', {});
    addOn.ask('build', { settings: HALF });
  });
  afterAll(async () => addOn.close());

  const shown = (a1: string): string => addOn.display('ABM Funnel', a1)[0]?.[0] ?? '';

  it('says how to start while no baseline is typed', () => {
    expect(shown(`A${String(ROW.weakest + 1)}`)).toMatch(/^Type your own baselines/);
  });

  it('C25: names the weakest stage against typed baselines, and what the sources advise, without a build', () => {
    addOn.type('ABM Funnel', metricCell('engaged_rate', COLUMN.baseline), [['90%']]);
    addOn.type('ABM Funnel', metricCell('target_accounts', COLUMN.baseline), [[61]]);
    expect(shown(`A${String(ROW.weakest + 1)}`)).toMatch(
      /^Weakest against your baseline: Engaged, \d+% behind\. Terminus: audit your content/,
    );
    expect(shown(metricCell('engaged_rate', COLUMN.gap))).toMatch(/^-\d+\.\d pp ✗$/);
    addOn.type('ABM Funnel', metricCell('engaged_rate', COLUMN.baseline), [['1%']]);
    addOn.type('ABM Funnel', metricCell('target_accounts', COLUMN.baseline), [[60]]);
    expect(shown(metricCell('engaged_rate', COLUMN.gap))).toMatch(/^\+\d+\.\d pp ✓$/);
    expect(shown(`A${String(ROW.weakest + 1)}`)).toBe('No stage is behind your baselines.');
  });

  it('judges nothing that rests on fewer than five (E19)', () => {
    addOn.ask('build', { settings: { ...HALF, period_start: '2024-12-20' } });
    addOn.type('ABM Funnel', metricCell('renewal_rate', COLUMN.baseline), [['90%']]);
    addOn.type('ABM Funnel', metricCell('won_accounts', COLUMN.baseline), [[50]]);
    const gaps = ['renewal_rate', 'won_accounts'].map((id) => shown(metricCell(id, COLUMN.gap)));
    expect(gaps.filter((gap) => /[✓✗]/.test(gap))).toEqual([]);
    addOn.ask('build', { settings: HALF });
  });

  it('bridges the earlier period to now in formulas that add up to the stages above, and tells the same to programs', () => {
    const { detail } = addOn.ask('build', { ...BUILD, detail: true });
    const rows = BRIDGE_STAGES.map((_, index) => {
      const row = String(ROW.bridgeHeader + 2 + index);
      return addOn.values('ABM Funnel', `A${row}:M${row}`)[0] ?? [];
    });
    const parts = rows.map((row) => [1, COLUMN.group, 5, 6, 7, COLUMN.nonTarget].map((column) => Number(row[column])));
    expect(parts).toEqual(
      detail?.bridge.map(({ earlier, joined, left, gained, lost, now }) => [earlier, joined, left, gained, lost, now]),
    );
    const stages = addOn.values('ABM Funnel', 'B7:B10').flat();
    expect(parts.map((row) => row[5])).toEqual(stages);
    expect(
      parts.every(([earlier = 0, joined = 0, left = 0, gained = 0, lost = 0, now = 0]) => {
        return earlier + joined - left + gained - lost === now;
      }),
    ).toBe(true);
  });

  it('shows what another threshold would give', () => {
    const from = ROW.sensitivityHeader + 2;
    const lines = addOn.values('ABM Funnel', `B${String(from)}:E${String(from + 5)}`);
    expect(lines.map(([points]) => points)).toEqual([5, 10, 15, 20, 30, 40]);
    const engaged = lines.map(([, , , accounts]) => Number(accounts));
    expect(engaged).toEqual([...engaged].sort((a, b) => b - a));
    expect(engaged[3]).toBe(addOn.values('ABM Funnel', metricCell('engaged_rate_threshold', COLUMN.numerator))[0]?.[0]);
  });
});

import { workedBook } from '../../samples/worked';
import { openAddOn } from './add-on';
import type { AddOn } from './add-on';
import { FAULT_SCRIPT } from './fault-script';
import { BUILD } from './with-funnel';

/** Takes the right to edit away, once or for good, or gives it back. */
const deny = (addOn: AddOn, denied: boolean | 'once'): void => {
  addOn.run('armed', JSON.stringify({ denied }));
};

describe('what the sidebar is told before a build', () => {
  let addOn: AddOn;
  beforeAll(async () => {
    addOn = await openAddOn(workedBook(), FAULT_SCRIPT);
  });
  afterAll(async () => addOn.close());

  it('says that nothing can be built where no tab may be edited', () => {
    deny(addOn, true);
    expect(addOn.ask('state', {}).readOnly).toMatchObject({ code: 'RIGHTS', changed: 'no' });
    deny(addOn, false);
    expect(addOn.ask('state', {})).not.toHaveProperty('readOnly');
  });

  it('says since when the data is another, and what a refresh changed', () => {
    addOn.ask('find', {});
    expect(addOn.ask('build', BUILD)).not.toHaveProperty('since');
    expect(addOn.ask('state', {}).funnel).toMatchObject({ build: 1, stale: false });
    expect(addOn.ask('build', BUILD).since).toEqual({ build: 1, changes: [], others: 0, redefined: false });
    const [header = []] = addOn.values('Opportunities', 'A1:H1');
    const stages = addOn.values('Opportunities', 'A1:H8').map((row) => row[header.indexOf('Stage')]);
    const open = stages.indexOf('Negotiation') + 1;
    addOn.type('Opportunities', `${'ABCDEFGH'.charAt(header.indexOf('Amount'))}${String(open)}`, [[999_999]]);
    expect(addOn.ask('state', {}).funnel).toMatchObject({ build: 2, stale: true });
    const { since } = addOn.ask('build', BUILD);
    expect(since?.build).toBe(2);
    expect(since?.changes.map(({ name }) => name)).toEqual(['Target account pipeline']);
    expect(since).toMatchObject({ redefined: false });
    expect(since?.others).toBeGreaterThan(0);
    expect(addOn.ask('state', {}).funnel).toMatchObject({ stale: false });
  });

  it('calls nothing better or worse when the definitions changed, and says when the period did', () => {
    const higher = addOn.ask('build', { ...BUILD, settings: { engagement_model: 'threshold' } }).since;
    expect(higher).toMatchObject({ build: 3, redefined: true });
    expect(higher).not.toHaveProperty('period');
    expect(higher?.changes.length).toBeGreaterThan(0);
    expect(new Set(higher?.changes.map(({ direction }) => direction))).toEqual(new Set(['neither']));
    const shorter = addOn.ask('build', { ...BUILD, settings: { period_end: '2024-09-30' } }).since;
    expect(shorter?.period).toEqual({
      before: '10 Jan 2024 – 15 Dec 2024',
      now: '10 Jan 2024 – 30 Sep 2024',
    });
  });

  it('calls nothing better or worse when data alone moved the period', () => {
    const [activities = []] = addOn.values('Activities', 'A1:D1');
    addOn.type('Activities', `${'ABCD'.charAt(activities.indexOf('Date'))}2`, [['2023-12-01']]);
    const [deals = []] = addOn.values('Opportunities', 'A1:H1');
    const amounts = 'ABCDEFGH'.charAt(deals.indexOf('Amount'));
    addOn.type('Opportunities', `${amounts}2:${amounts}8`, Array<[number]>(7).fill([1]));
    const { since } = addOn.ask('build', BUILD);
    expect(since).toMatchObject({ redefined: false, period: { now: '1 Dec 2023 – 30 Sep 2024' } });
    expect(since?.changes.map(({ direction }) => direction)).toContain('neither');
    expect(since?.changes.filter(({ direction }) => direction !== 'neither')).toEqual([]);
  });

  it('tells a protected funnel tab from a workbook that may only be looked at', () => {
    deny(addOn, 'once');
    expect(addOn.ask('state', {}).readOnly).toMatchObject({ code: 'PROTECTED', where: 'ABM Funnel' });
    deny(addOn, true);
    expect(addOn.ask('state', {}).readOnly).toMatchObject({ code: 'RIGHTS', where: '' });
  });
});

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
    expect(addOn.ask('build', BUILD).since).toEqual({ build: 1, changes: [] });
    const [header = []] = addOn.values('Opportunities', 'A1:H1');
    const stages = addOn.values('Opportunities', 'A1:H8').map((row) => row[header.indexOf('Stage')]);
    const open = stages.indexOf('Negotiation') + 1;
    addOn.type('Opportunities', `${'ABCDEFGH'.charAt(header.indexOf('Amount'))}${String(open)}`, [[999_999]]);
    expect(addOn.ask('state', {}).funnel).toMatchObject({ build: 2, stale: true });
    const { since } = addOn.ask('build', BUILD);
    expect(since?.build).toBe(2);
    expect(since?.changes.map(({ name }) => name)).toEqual(['Target account pipeline']);
    expect(addOn.ask('state', {}).funnel).toMatchObject({ stale: false });
  });

  it('tells a protected funnel tab from a workbook that may only be looked at', () => {
    deny(addOn, 'once');
    expect(addOn.ask('state', {}).readOnly).toMatchObject({ code: 'PROTECTED', where: 'ABM Funnel' });
    deny(addOn, true);
    expect(addOn.ask('state', {}).readOnly).toMatchObject({ code: 'RIGHTS', where: '' });
  });
});

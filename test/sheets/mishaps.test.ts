import { workedBook } from '../../samples/worked';
import { forgetBuilds, openAddOn } from './add-on';
import type { AddOn } from './add-on';
import { FAULT_SCRIPT } from './fault-script';
import { BUILD, kpi } from './with-funnel';

const arm = (addOn: AddOn, fault: object): void => {
  addOn.run('armed', JSON.stringify(fault));
};

/** Names of the calls of a build that goes well. */
function callsOfBuild(addOn: AddOn): string[] {
  arm(addOn, {});
  addOn.ask('build', BUILD);
  const made: unknown = addOn.run('callsMade');
  return Array.isArray(made) ? made.map(String) : [];
}

describe('a refresh in a workbook that others work in', () => {
  let addOn: AddOn;
  beforeAll(async () => {
    addOn = await openAddOn(workedBook(), FAULT_SCRIPT);
    addOn.ask('find', {});
    addOn.ask('build', BUILD);
  });
  afterAll(async () => addOn.close());

  it('says that a tab is protected, and changes nothing', () => {
    const before = addOn.everything();
    arm(addOn, { denied: 'once' });
    expect(addOn.trouble('build', BUILD)).toMatchObject({ code: 'PROTECTED', where: 'ABM Accounts', changed: 'no' });
    expect(addOn.everything()).toEqual(before);
  });

  it('says that one may only look, where no tab may be edited, and changes nothing', () => {
    const before = addOn.everything();
    arm(addOn, { denied: true });
    expect(addOn.trouble('build', BUILD)).toMatchObject({ code: 'RIGHTS', where: '', changed: 'no' });
    expect(addOn.everything()).toEqual(before);
  });

  it('stops before Google Sheets would, and changes nothing', () => {
    const before = addOn.everything();
    arm(addOn, { tick: 130_000 });
    expect(addOn.trouble('build', BUILD)).toMatchObject({ code: 'TIME', changed: 'no' });
    expect(addOn.everything()).toEqual(before);
  });

  it('looks again when a source moved while it was counting, and stops when it goes on moving', () => {
    const moved = { before: callsOfBuild(addOn).lastIndexOf('getNamedRanges'), sheet: 'Opportunities', after: 0 };
    arm(addOn, { row: moved });
    expect(addOn.ask('build', BUILD)).toMatchObject({ first: false });
    arm(addOn, { row: { ...moved, each: 'getNamedRanges' } });
    expect(addOn.trouble('build', BUILD)).toMatchObject({
      code: 'SOURCE_MOVED',
      where: 'Opportunities',
      changed: 'no',
    });
    arm(addOn, {});
    expect(addOn.ask('build', BUILD)).toMatchObject({ first: false });
  });

  it('follows its cells when a row was inserted above them in the last instant', () => {
    const calls = callsOfBuild(addOn);
    const header = addOn.values('ABM Funnel', 'A1:A60').findIndex(([cell]) => cell === 'KPI') + 1;
    addOn.type('ABM Funnel', `Q${String(header + 2)}`, [['our note']]);
    arm(addOn, { row: { before: calls.lastIndexOf('setValues'), sheet: 'ABM Funnel', after: 0 } });
    const { build } = addOn.ask('build', BUILD);
    expect(addOn.values('ABM Funnel', 'A1:P1').flat().join('')).toBe('');
    expect(addOn.values('ABM Funnel', 'A2')).toEqual([['ABM funnel']]);
    expect(addOn.values('ABM Funnel', `Q${String(header + 3)}`)).toEqual([['our note']]);
    expect(kpi(addOn, 'Target accounts')).toBe(10);
    expect(addOn.ask('build', BUILD).build).toBe(build + 1);
  });
});

describe('a first build', () => {
  let addOn: AddOn;
  beforeEach(async () => {
    addOn = await openAddOn(workedBook(), FAULT_SCRIPT);
    addOn.ask('find', {});
  });
  afterEach(async () => addOn.close());

  it('writes values where the workbook does not take the formulas, says so, and stays with them', () => {
    arm(addOn, { garbled: true });
    const { notes } = addOn.ask('build', BUILD);
    expect(notes[0]).toMatch(/does not take the formulas/);
    const formulas = (): string[] =>
      addOn
        .formulas('ABM Funnel', 'B16:B90')
        .flat()
        .filter((formula) => formula !== '');
    expect(formulas()).toEqual([]);
    expect(kpi(addOn, 'Target accounts')).toBe(10);
    addOn.ask('build', BUILD);
    expect(formulas()).toEqual([]);
  });

  it('says when it may not make a tab', () => {
    const calls = callsOfBuild(addOn);
    forgetBuilds(addOn);
    const before = addOn.everything();
    arm(addOn, { at: calls.indexOf('insertSheet'), mode: 'before' });
    expect(addOn.trouble('build', BUILD)).toMatchObject({ code: 'RIGHTS', changed: 'unknown' });
    expect(addOn.everything()).toEqual(before);
  });

  it('keeps and shows a tab of an interrupted build in which somebody typed', () => {
    const calls = callsOfBuild(addOn);
    const marking = calls.indexOf('addDeveloperMetadata');
    forgetBuilds(addOn);
    arm(addOn, { at: marking, mode: 'kill' });
    expect(addOn.trouble('build', BUILD).changed).toBe('unknown');
    arm(addOn, {});
    const staging = addOn.sheets().find(({ name }) => name.startsWith('ABM build'))?.name ?? '';
    addOn.type(staging, 'C3', [['mine']]);
    const { notes } = addOn.ask('build', BUILD);
    expect(notes[0]).toContain(`"${staging}"`);
    expect(
      addOn
        .sheets()
        .filter(({ name }) => name.startsWith('ABM'))
        .map(({ hidden }) => hidden),
    ).toEqual([false, false, false, false]);
    expect(addOn.values(staging, 'C3')).toEqual([['mine']]);
    expect(addOn.ask('build', BUILD)).toMatchObject({ first: false });
  });

  it.each([
    ['setNamedRange', false],
    ['getDisplayValues', true],
  ])('that ended at %s is put right when the sidebar opens', (call, isKept) => {
    const calls = callsOfBuild(addOn);
    forgetBuilds(addOn);
    arm(addOn, { at: calls.lastIndexOf(call), mode: 'kill' });
    addOn.trouble('build', BUILD);
    arm(addOn, {});
    const isUnderWay = (): boolean => addOn.sheets().some(({ name }) => name.startsWith('ABM build'));
    expect(isUnderWay()).toBe(true);
    expect(addOn.ask('state', {}).funnel !== undefined).toBe(isKept);
    expect(isUnderWay()).toBe(false);
    expect(addOn.ask('build', BUILD).first).toBe(!isKept);
    expect(kpi(addOn, 'Target accounts')).toBe(10);
  });
});

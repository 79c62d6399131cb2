import { openLightAddOn } from './light-add-on';
import { withoutBuilds } from './our-cells';
import { BUILD, typeInto, withFunnel } from './with-funnel';
import type { Cells } from './with-funnel';

const addOn = withFunnel(openLightAddOn);

/** What is typed, and where the refusal then says it is. */
const TYPED: readonly (readonly [what: string, cells: Cells, where: string])[] = [
  ['a number over a formula', [['ABM Funnel', 'B17', 99]], 'ABM Funnel, cell B17'],
  ['a text over a formula', [['ABM Funnel', 'B17', 'none']], 'ABM Funnel, cell B17'],
  ['a text over a text', [['ABM Funnel', 'A17', 'Our list']], 'ABM Funnel, cell A17'],
  ['a formula over a text', [['ABM Funnel', 'A17', '=1+1']], 'ABM Funnel, cell A17'],
  ['a number like the text that stood there', [['ABM Funnel', 'A1', 7]], 'ABM Funnel, cell A1'],
  ['a text into a blank cell', [['ABM Funnel', 'B4', 'mind the gap']], 'ABM Funnel, cell B4'],
  ['a yes into a blank cell', [['ABM Funnel', 'D14', true]], 'ABM Funnel, cell D14'],
  ['a default of the definitions', [['ABM Definitions', 'C12', 'ours']], 'ABM Definitions, cell C12'],
  ['something beside the stamp', [['ABM Definitions', 'B1', 'ours']], 'ABM Definitions, cell B1'],
  ['words of the register', [['ABM Definitions', 'B150', 'we say']], 'ABM Definitions, cell B150'],
  ['the tier of an account', [['ABM Accounts', 'D4', 'Tier 9']], 'ABM Accounts, row 4'],
  ['the name of an account', [['ABM Accounts', 'A5', 'Another Ltd']], 'ABM Accounts, row 5'],
  ['something beside the end of the accounts', [['ABM Accounts', 'C30', 'ours']], 'ABM Accounts, row 30'],
  [
    'many cells of one tab',
    ['B17', 'C17', 'B18', 'C18', 'A20'].map((a1) => ['ABM Funnel', a1, 'x'] as const),
    'ABM Funnel, cells B17:C18, A20',
  ],
  [
    'cells of all tabs',
    [
      ['ABM Funnel', 'B17', 1],
      ['ABM Definitions', 'F12', 'x'],
      ['ABM Accounts', 'A4', 'x'],
      ['ABM Accounts', 'A6', 'x'],
      ['ABM Accounts', 'C7', 'x'],
      ['ABM Accounts', 'A8', 'x'],
    ],
    'ABM Accounts, rows 4, 6 to 8; ABM Definitions, cell F12; ABM Funnel, cell B17',
  ],
];

describe('cells of ours that somebody typed over', () => {
  it.each(TYPED)('are named and left as they are, until a person agrees: %s', (_what, cells, where) => {
    const clean = withoutBuilds(addOn());
    typeInto(addOn(), cells);
    const before = addOn().everything();
    const trouble = addOn().trouble('build', BUILD);
    expect(trouble).toMatchObject({ code: 'EDITED', where, changed: 'no' });
    expect(addOn().everything()).toEqual(before);
    addOn().ask('build', { ...BUILD, over: trouble.over });
    expect(withoutBuilds(addOn())).toBe(clean);
    addOn().ask('build', BUILD);
  });

  it('are asked for anew when others were typed over meanwhile, or something else into the same', () => {
    addOn().type('ABM Funnel', 'B17', [[99]]);
    const { over } = addOn().trouble('build', BUILD);
    addOn().type('ABM Funnel', 'B17', [[98]]);
    const second = addOn().trouble('build', { ...BUILD, over });
    addOn().type('ABM Accounts', 'A4', [['x']]);
    const third = addOn().trouble('build', { ...BUILD, over: second.over });
    expect(third.where).toBe('ABM Accounts, row 4; ABM Funnel, cell B17');
    expect(new Set([over, second.over, third.over]).size).toBe(3);
    addOn().ask('build', { ...BUILD, over: third.over });
  });

  it('are asked for before the accounts become live, too', () => {
    addOn().type('ABM Funnel', 'B17', [[99]]);
    const { over } = addOn().trouble('live', { on: true });
    addOn().ask('live', { on: true, over });
    addOn().ask('live', { on: false });
  });

  it('of a live tab are its head and its formula', () => {
    addOn().ask('live', { on: true });
    addOn().ask('build', BUILD);
    addOn().type('ABM Accounts', 'A3', [['ours']]);
    addOn().type('ABM Accounts', 'C1', [['ours']]);
    const { code, where, over } = addOn().trouble('build', BUILD);
    expect([code, where]).toEqual(['EDITED', 'ABM Accounts, rows 1, 3']);
    addOn().ask('build', { ...BUILD, over });
    addOn().ask('live', { on: false });
  });

  it('are asked for by the menu, which goes on when a person says yes', () => {
    const clean = withoutBuilds(addOn());
    addOn().type('ABM Funnel', 'B17', [[99]]);
    addOn().press('NO');
    addOn().run('refreshFunnel');
    expect(addOn().values('ABM Funnel', 'B17')).toEqual([[99]]);
    addOn().press('YES');
    addOn().run('refreshFunnel');
    expect(withoutBuilds(addOn())).toBe(clean);
  });
});

import { workedBook } from '../../samples/worked';
import { openAddOn } from '../sheets/add-on';
import type { AddOn } from '../sheets/add-on';

describe('what Google Sheets calls', () => {
  let addOn: AddOn;
  beforeAll(async () => {
    addOn = await openAddOn(
      workedBook(),
      'function libraries() { return Object.keys(globalThis).filter(function (name) { return /zod/.test(name); }); }',
    );
  });
  afterAll(async () => addOn.close());

  it.each(['onOpen', 'onInstall'])('%s adds the menu and asks nothing of the workbook', (entry) => {
    addOn.resetCalls();
    addOn.run(entry);
    expect(addOn.calls().calls).toEqual({ 'Menu.addToUi': 1 });
    expect(addOn.ui().slice(-1)).toMatchObject([
      {
        kind: 'menu',
        items: [
          { label: 'Open ABM funnel', run: 'showSidebar' },
          { label: 'Refresh the funnel', run: 'refreshFunnel' },
          { label: '', run: '' },
          { label: 'Replace ABM formulas by their values', run: 'replaceFormulas' },
          { label: 'Remove add-on data', run: 'removeAddOnData' },
          { label: 'Help and privacy', run: 'showHelp' },
        ],
      },
    ]);
  });

  it('showSidebar opens the page', () => {
    addOn.run('showSidebar');
    expect(addOn.ui().slice(-1)).toMatchObject([{ kind: 'sidebar', title: 'ABM Funnel' }]);
  });

  it('a cell does not load what only the sidebar needs', () => {
    expect(addOn.run('ABM_WINRATE', 10, 100)).toBe(0.1);
    expect(addOn.run('libraries')).toEqual([]);
    addOn.ask('state', {});
    expect(addOn.run('libraries')).not.toEqual([]);
  });

  it('refreshFunnel says in a toast what is missing, and what was done', () => {
    addOn.run('refreshFunnel');
    expect(addOn.ui().slice(-1)).toMatchObject([{ kind: 'toast', title: 'ABM Funnel' }]);
    const [missing] = addOn.ui().slice(-1);
    expect(JSON.stringify(missing)).toContain('No list of accounts is chosen');
    addOn.ask('find', {});
    addOn.run('refreshFunnel');
    const [done] = addOn.ui().slice(-1);
    expect(JSON.stringify(done)).toContain('The funnel is up to date (build 1).');
  });
});

import { workedBook } from '../../samples/worked';
import { FAULT_SCRIPT } from '../sheets/fault-script';
import { frameOf, mouse, type Hands } from './hands';
import { flawsBeside } from './page-checks';
import { openWorkbenchPage, type WorkbenchPage } from './workbench-page';

let workbench: WorkbenchPage;
let hands: Hands;

const button = (name: string) => workbench.sidebar.getByRole('button', { name, exact: true });
const region = (name: string) => workbench.sidebar.getByRole('region', { name });
const seen = (text: string | RegExp): Promise<void> => workbench.sidebar.getByText(text).first().waitFor();

/** Runs a line behind the add-on, in the thread of its script. */
async function inScript(line: string): Promise<void> {
  const [script] = workbench.page.workers();
  await script?.evaluate(line);
}

const arm = (fault: object): Promise<void> => inScript(`armed('${JSON.stringify(fault)}')`);

/** Does something else in place of one call to a service, until it is told to stop. */
const instead = (call: string, act: string): Promise<void> =>
  inScript(`counted = (name, call) => { if (name !== '${call}') return plainCounted(name, call); ${act} }`);

const asBefore = (): Promise<void> => inScript('counted = plainCounted; rpc = plainRpc; armed("{}")');

/** The words of the card that tells why nothing was built, line by line, once the keyboard is there. */
async function stopped(): Promise<readonly string[]> {
  const card = region('The funnel was not built');
  await card.waitFor();
  const focused = await frameOf(workbench).evaluate(() => document.activeElement?.textContent);
  expect(focused).toBe('The funnel was not built');
  expect(await flawsBeside(workbench, frameOf(workbench))).toEqual([]);
  return (await card.innerText()).split(/\n+/).slice(1);
}

/** Builds again, now that nothing stands in the way. */
async function buildAgain(): Promise<void> {
  await asBefore();
  await button('Try again').click();
  await region('Your funnel is').waitFor();
  expect((await workbench.display("'ABM Funnel'!B7"))[0]).toEqual(['10']);
}

beforeAll(async () => {
  workbench = await openWorkbenchPage({ worked: { title: 'Worked example', make: () => workedBook() } });
  hands = mouse(workbench);
  await inScript(FAULT_SCRIPT);
  await inScript('var plainCounted = counted, plainRpc = rpc; armed("{}")');
  await hands.menu('Open ABM funnel');
  await hands.press(button('Find my data'));
  await hands.press(button('Build the funnel'));
  await seen('Your funnel is ready');
});

afterAll(() => workbench.close());

describe('a refresh that cannot be done says why, leaves everything, and is done on the second try', () => {
  test('where a tab is protected', async () => {
    await arm({ denied: 'once' });
    await button('Refresh the funnel').click();
    expect(await stopped()).toEqual([
      'ABM Accounts',
      'This tab is protected, and you may not edit it.',
      'What to do',
      'Ask the person who protected it to let you edit the tab, or to refresh the funnel.',
      'Nothing in the workbook was changed.',
      'Try again',
      'Dismiss',
    ]);
    await buildAgain();
  });

  test('where somebody typed over a cell of the funnel, until a person agrees', async () => {
    const cell = () => workbench.display("'ABM Funnel'!C20");
    const before = await cell();
    const typed = `plainApp.getActive().getSheetByName('ABM Funnel').getRange('C20').setValue(7); plainApp.flush()`;
    await inScript(typed);
    await button('Refresh the funnel').click();
    expect(await stopped()).toEqual([
      'ABM Funnel, cell C20',
      'Somebody typed over what the add-on writes there.',
      'What to do',
      'To keep it, move it to another tab, or change your data instead. A refresh writes over it only if you agree.',
      'Nothing in the workbook was changed.',
      'Write over it',
      'Dismiss',
    ]);
    expect(await flawsBeside(workbench, frameOf(workbench))).toEqual([]);
    expect(await cell()).toEqual([['7']]);
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.press('Enter');
    await region('Your funnel is').waitFor();
    expect(await cell()).toEqual(before);
  });

  test('while somebody else builds', async () => {
    await instead('tryLock', 'return false;');
    await button('Refresh the funnel').click();
    expect(await stopped()).toEqual([
      'The funnel of this workbook is being built right now, by you or by a colleague.',
      'What to do',
      'Wait, then try again.',
      'Nothing in the workbook was changed.',
      'Try again',
      'Dismiss',
    ]);
    await buildAgain();
  });

  test('when it would take longer than Google Sheets allows', async () => {
    await arm({ tick: 130_000 });
    await button('Refresh the funnel').click();
    expect((await stopped())[0]).toMatch(/^Reading and counting took more than four minutes/);
    await buildAgain();
  });

  test('when a tab is deleted while it is being built', async () => {
    const gone = `plainApp.getActive().deleteSheet(plainApp.getActive().getSheetByName('ABM Funnel'));`;
    await instead('setValues', `${gone} counted = plainCounted; return call();`);
    await button('Refresh the funnel').click();
    const words = await stopped();
    expect(words).toContain('What to do');
    expect(words.at(-3)).not.toBe('Nothing in the workbook was changed.');
    await buildAgain();
  });

  test('when Google Sheets stops the script', async () => {
    await inScript('rpc = () => { throw new Error("Exceeded maximum execution time"); }');
    await button('Refresh the funnel').click();
    expect((await stopped())[0]).toBe('Google Sheets stopped the work because it took too long.');
    await buildAgain();
  });
});

test('says why what was agreed cannot be read, and reads it on the second try', async () => {
  await inScript('rpc = () => { throw new Error("Exceeded maximum execution time"); }');
  await hands.open('Definitions');
  await seen('Google Sheets stopped the work because it took too long.');
  expect(await flawsBeside(workbench, frameOf(workbench))).toEqual([]);
  await asBefore();
  await button('Try again').click();
  await seen('What these values give');
  await hands.open('Data');
});

test('names the table whose tab is gone, and builds without it', async () => {
  await inScript(`plainApp.getActive().deleteSheet(plainApp.getActive().getSheetByName('Contacts')); plainApp.flush()`);
  await button('Refresh the funnel').click();
  expect((await stopped()).slice(0, 2)).toEqual([
    'Contacts',
    'The range that the last build read is gone: its tab or its named range was deleted.',
  ]);
  await seen('This range cannot be used yet');
  // The build that stopped says so; the card only tells how its range stands.
  expect(await frameOf(workbench).getByText('Nothing in the workbook was changed.').count()).toBe(1);
  expect(await flawsBeside(workbench, frameOf(workbench))).toEqual([]);
  await button('Forget the range of Contacts').click();
  await button('Refresh the funnel').click();
  await region('Your funnel is up to date').waitFor();
});

test('a sidebar of an older release asks to be closed, and the one that is opened then works', async () => {
  await inScript(`rpc = (text) => plainRpc(text.replace(/"protocol":\\d+/, '"protocol":0'))`);
  await button('Refresh the funnel').click();
  expect((await stopped()).at(-2)).toBe('Close the sidebar');
  await button('Close the sidebar').click();
  await workbench.page.locator('#side').waitFor({ state: 'hidden' });
  await asBefore();
  await hands.menu('Open ABM funnel');
  await button('Refresh the funnel').click();
  await region('Your funnel is up to date').waitFor();
});

describe('who may only look', () => {
  beforeAll(async () => {
    await workbench.choose('Workbook', /viewing/);
    await hands.menu('Open ABM funnel');
  });

  test('reads so at the top, and is led there from the button that would build', async () => {
    await region('You can look, not build').waitFor();
    expect(await flawsBeside(workbench, frameOf(workbench))).toEqual([]);
    await button('Refresh the funnel').click({ force: true });
    const focused = await frameOf(workbench).evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe('You can look, not build');
  });

  test('can question every number, and is told why no list can be written', async () => {
    await hands.open('Explain');
    await hands.fill(workbench.sidebar.getByRole('searchbox', { name: 'Search for a KPI' }), 'engaged accounts');
    await hands.press(workbench.sidebar.getByRole('list', { name: 'KPIs found' }).getByRole('button').first());
    await workbench.sidebar.getByRole('list', { name: 'Accounts' }).waitFor();
    await hands.press(button('Write to a new tab'));
    await workbench.sidebar.locator('.trouble-words').waitFor();
    await hands.press(button('Copy'));
    await seen('copied. Paste into any sheet.');
    expect(await flawsBeside(workbench, frameOf(workbench))).toEqual([]);
  });

  test('can check the data and read the definitions and the functions, and is told why none is inserted', async () => {
    await hands.open('Check');
    await seen('Check again');
    await hands.open('Definitions');
    await seen('What these values give');
    await hands.open('Functions');
    await hands.press(workbench.sidebar.locator('summary', { hasText: 'ABM_WINRATE' }));
    await workbench.goTo('Z90');
    await hands.press(button('Insert into the marked cell: ABM_WINRATE'));
    await seen('Nothing was inserted');
    expect(await flawsBeside(workbench, frameOf(workbench))).toEqual([]);
  });

  test('builds as soon as editing is allowed again', async () => {
    await workbench.choose('Workbook', /viewing/);
    await hands.menu('Open ABM funnel');
    await button('Refresh the funnel').click();
    await region('Your funnel is up to date').waitFor();
    expect(workbench.complaints).toEqual([]);
  });
});

import { createClient } from '../../sidebar/client';
import type { Runner } from '../../sidebar/host';
import { sidebarWords } from '../../src/messages/sidebar-words';
import { ACCOUNTS, BUILT, TROUBLE, workbookOf } from './sample-view';

const words = sidebarWords('en');
const workbook = workbookOf(ACCOUNTS);

type Ending = { readonly text: unknown } | { readonly failure: unknown };

/** A script that ends every request the same way and keeps what it was sent. */
function scriptThat(ending: Ending): { readonly script: () => Runner; readonly sent: string[] } {
  const sent: string[] = [];
  const runner = (succeed: (text: unknown) => void, fail: (failure: unknown) => void): Runner => ({
    withSuccessHandler: (receive) => runner(receive, fail),
    withFailureHandler: (receive) => runner(succeed, receive),
    rpc: (request) => {
      sent.push(request);
      if ('text' in ending) succeed(ending.text);
      else fail(ending.failure);
    },
  });
  const nothing = (): void => undefined;
  return { script: () => runner(nothing, nothing), sent };
}

describe('a request', () => {
  it('goes out as JSON text with its verb and the protocol', async () => {
    const { script, sent } = scriptThat({ text: JSON.stringify({ ok: true, data: workbook }) });
    await createClient(script, words)('use-range', { table: 'accounts', range: 'Sheet1!A1:B9' });
    expect(sent.map((text): unknown => JSON.parse(text))).toEqual([
      { protocol: 1, verb: 'use-range', table: 'accounts', range: 'Sheet1!A1:B9' },
    ]);
  });

  it('brings the answer as it is', async () => {
    const { script } = scriptThat({ text: JSON.stringify({ ok: true, data: BUILT }) });
    expect(await createClient(script, words)('build', { settings: {} })).toEqual({ ok: true, data: BUILT });
  });

  it('brings the trouble as it is', async () => {
    const { script } = scriptThat({ text: JSON.stringify({ ok: false, trouble: TROUBLE }) });
    expect(await createClient(script, words)('find', {})).toEqual({ ok: false, trouble: TROUBLE });
  });
});

describe('an answer of another release', () => {
  test.each([
    ['no text', undefined],
    ['no JSON', '<html>'],
    ['an empty answer', 'null'],
    ['a workbook without settings', '{"ok":true,"data":{"sources":[]}}'],
    ['a list', '{"ok":true,"data":[]}'],
    ['a trouble without words', '{"ok":false,"trouble":{"code":"X"}}'],
    ['neither good nor bad', '{"data":null}'],
  ])('%s asks to open the sidebar anew', async (_, text) => {
    const { script } = scriptThat({ text });
    expect(await createClient(script, words)('state', {})).toEqual({
      ok: false,
      trouble: { code: 'VERSION', where: '', ...words.failure.otherVersion, changed: 'no' },
    });
  });
});

describe('a failure of the platform', () => {
  test.each([
    ['NetworkError: Connection failure due to HTTP 0', 'offline'],
    ['ScriptError: Authorization is required to perform that action.', 'rights'],
    ['You do not have permission to call SpreadsheetApp.getActive', 'rights'],
    ['Exceeded maximum execution time', 'tooLong'],
    ['google.script.run.rpc is not a function', 'otherVersion'],
    ['Une erreur inconnue est survenue', 'unknown'],
  ] as const)('%s: comes back in words, without its own', async (message, cause) => {
    const { script } = scriptThat({ failure: new Error(message) });
    const answer = await createClient(script, words)('build', { settings: {} });
    expect(answer).toMatchObject({ ok: false, trouble: { ...words.failure[cause], where: '', changed: 'unknown' } });
  });

  test.each([['text'], [undefined], [null], [{ name: 'ScriptError' }]])('%p is none that is known', async (failure) => {
    const { script } = scriptThat({ failure });
    const answer = await createClient(script, words)('state', {});
    expect(answer).toEqual({
      ok: false,
      trouble: { code: 'UNKNOWN', where: '', ...words.failure.unknown, changed: 'no' },
    });
  });

  it('says where the page works when there is no Google Sheets around it', async () => {
    const answer = await createClient(() => undefined, words)('state', {});
    expect(answer).toMatchObject({ ok: false, trouble: { ...words.failure.outside, changed: 'no' } });
  });
});

import fc from 'fast-check';
import { workedBook } from '../../samples/worked';
import { PROTOCOL } from '../../src/protocol/version';
import { openAddOn } from '../sheets/add-on';
import type { AddOn } from '../sheets/add-on';

const asked = (more: object): string => JSON.stringify({ protocol: PROTOCOL, verb: 'state', ...more });

describe('the door of the server', () => {
  let addOn: AddOn;
  beforeAll(async () => {
    addOn = await openAddOn(workedBook());
  });
  afterAll(async () => addOn.close());

  const answer = (request: unknown): unknown => JSON.parse(String(addOn.run('rpc', request)));

  it.each<[string, unknown]>([
    ['no text', 7],
    ['nothing', undefined],
    ['no JSON', 'state'],
    ['a list', '[]'],
    ['an older protocol', asked({ protocol: PROTOCOL - 1 })],
    ['a newer protocol', asked({ protocol: PROTOCOL + 1 })],
    ['an unknown verb', asked({ verb: 'erase' })],
    ['the name of a method', asked({ verb: 'constructor' })],
    ['a field too many', asked({ sheet: 'Deals' })],
    ['a table that is none', asked({ verb: 'forget', table: '__proto__' })],
    ['a setting that is no text', asked({ verb: 'build', settings: { margin: 1 } })],
    ['more than fits', asked({ verb: 'build', settings: { won_words: 'x'.repeat(300_000) } })],
  ])('answers %s with words, and touches nothing', (_what, request) => {
    addOn.resetCalls();
    expect(answer(request)).toMatchObject({ ok: false, trouble: { code: 'VERSION', changed: 'no' } });
    expect(addOn.calls().calls).toEqual({});
  });

  it('keeps its prototypes whatever the keys', () => {
    answer('{"protocol":1,"verb":"build","settings":{"__proto__":"x","constructor":"y"}}');
    expect(answer(asked({}))).toMatchObject({ ok: true });
  });

  it('answers any text with an answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(answer(text)).toMatchObject({ ok: false });
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});

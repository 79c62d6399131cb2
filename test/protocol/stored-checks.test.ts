import { checksTexts, parseChecks } from '../../src/protocol/stored-checks';
import type { ChecksByTab } from '../../src/protocol/stored-checks';

const CHECKS: ChecksByTab = {
  accounts: { build: 17, rows: Array.from({ length: 18_000 }, (_, row) => String(row).padStart(5, 'a')) },
  definitions: { build: 5, rows: ['abCD', '', '-_09'] },
  funnel: { build: 17, rows: [''] },
};

const read = (texts: readonly (string | undefined)[]): ChecksByTab => parseChecks((part) => texts[part]);

describe('what is remembered of a build', () => {
  const texts = checksTexts(CHECKS);

  it('comes back from texts that a property takes each', () => {
    expect(texts.length).toBeGreaterThan(9);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(9000);
    expect(texts.join('')).toMatch(/^[ -~]*$/);
    expect(read(texts)).toEqual(CHECKS);
  });

  it('may be followed by what is left of a longer one', () => {
    expect(read([...texts, 'anything'])).toEqual(CHECKS);
  });

  const [first = '', ...others] = texts;
  it.each<readonly [what: string, texts: readonly (string | undefined)[]]>([
    ['nothing', []],
    ['a part only', [first]],
    ['a part of another build', [first.replace(/^17/, '16'), ...others]],
    ['a part that lacks', [first, undefined, ...others.slice(1)]],
    ['words', ['hello']],
    ['no JSON', ['1/1 {']],
    ['a tab that nobody has', ['1/1 {"list":{"build":1,"rows":""}}']],
    ['cells instead of letters', ['1/1 {"funnel":{"build":1,"rows":"Acme Corp"}}']],
    ['more than belongs to it', ['1/1 {"funnel":{"build":1,"rows":"","more":1}}']],
  ])('is nothing when there is %s', (_what, found) => {
    expect(read(found)).toEqual({});
  });
});

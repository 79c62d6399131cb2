import fc from 'fast-check';

import { accountKey } from '../../src/matching/account-key';
import { LEADING_FORMS, TRAILING_FORMS } from '../../src/matching/legal-forms';
import { nameKey } from '../../src/matching/name-key';
import { foldedName, wordsOf } from '../../src/matching/name-words';
import { runs } from '../support/laws';
import { SAME } from './known-pairs';

const word = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9äöüéçñşığİĞабвгдЖЩЯαβγΔΩ]{1,8}$/),
  fc.constantFrom(...[...TRAILING_FORMS, ...LEADING_FORMS].flatMap((form) => form.split(' '))),
  fc.constantFrom(
    'The',
    '&',
    'and',
    'und',
    'y',
    'e',
    'S.A.',
    'A/S',
    '(UK)',
    '株式会社',
    '华为',
    '(株)',
    'formerly',
    ';',
  ),
);
const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const anything = fc.oneof(name, fc.string({ unit: 'binary' }), fc.domain(), fc.emailAddress(), fc.webUrl());

/** Printable ASCII as a Chinese or Japanese keyboard types it in its wide mode. */
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).replace(/ /g, '\u3000');

describe('the key of an account', () => {
  test('is the key of its own key', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const { kind, key } = accountKey(raw);
        if (kind === 'domain') expect(accountKey(key)).toEqual({ kind, key });
        if (kind === 'name') expect(nameKey(key)).toBe(key);
      }),
      { seed: 11, numRuns: runs(3000) },
    );
  });

  test('does not change with case, width, spaces around and between, and what is not drawn', () => {
    fc.assert(
      fc.property(name, fc.constantFrom('\u200b', '\u2060', '\ufeff', '\u00ad', '\ufe0f'), (raw, undrawn) => {
        const key = accountKey(raw);
        const spaced = ` \t${raw.replace(/ /g, ' \u00a0 ')}\u3000`;
        const dotted = Array.from(raw).join(undrawn);
        const variants = [raw.toLowerCase(), wide(raw), spaced, dotted, raw.normalize('NFD'), raw.normalize('NFC')];
        expect(variants.map(accountKey)).toEqual(variants.map(() => key));
      }),
      { seed: 12, numRuns: runs(1000) },
    );
  });

  test('does not change with the language of a capital', () => {
    const turkish = ['istanbul gıda', 'ışık ilaç', 'şişecam', 'acıbadem.com.tr'];
    for (const raw of turkish) {
      expect(accountKey(raw.toLocaleUpperCase('tr'))).toEqual(accountKey(raw));
      expect(accountKey(raw.toUpperCase())).toEqual(accountKey(raw));
    }
  });

  test('is the same for every company of the known pairs after any legal form is put behind it', () => {
    const company = fc.constantFrom(...SAME.map(([one]) => nameKey(one)).filter((key) => /^[a-z]{4,}$/.test(key)));
    fc.assert(
      fc.property(company, fc.constantFrom(...TRAILING_FORMS), (key, form) => {
        expect(nameKey(`${key}, ${form}`)).toBe(key);
      }),
      { seed: 13, numRuns: runs(1000) },
    );
  });

  test('has every legal form in the spelling of its own words', () => {
    const forms = [...TRAILING_FORMS, ...LEADING_FORMS];
    expect(forms.map((form) => wordsOf(foldedName(form)))).toEqual(forms);
  });
});

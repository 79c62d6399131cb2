import { pairName, readSetting } from '../../src/settings/read-setting';
import { choicesOf } from '../../src/settings/setting';
import { SETTINGS } from '../../src/settings/definitions';

describe('numbers by name', () => {
  const read = (text: string) => readSetting({ kind: 'pairs' }, text);

  test.each<[string, Record<string, number>]>([
    ['', {}],
    [' ; ;', {}],
    ['EUR=1.08', { eur: 1.08 }],
    [' Tier 1 =  10 ; Tier 2=15;', { 'tier 1': 10, 'tier 2': 15 }],
    ['a = b = 7', { 'a = b': 7 }],
    ['EUR = 10.25', { eur: 10.25 }],
    ['EUR = 1; EUR = 2', { eur: 2 }],
  ])('"%s"', (text, expected) => {
    expect(read(text)).toEqual(new Map(Object.entries(expected)));
  });

  test.each([
    'EUR',
    'EUR =',
    '= 1',
    'EUR = 1.',
    'EUR = -1',
    'EUR = 1x',
    'EUR = x1',
    'EUR = 1,08',
    'EUR = .5',
    'GBP = 1; x',
  ])('are none in "%s"', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('are looked up by a name that knows no case and no accents', () => {
    expect(pairName('  Ébène ')).toBe('ebene');
  });
});

describe('a number', () => {
  const read = (text: string) => readSetting({ kind: 'number', minimum: -2, maximum: 1000 }, text);

  test.each([
    ['-2', -2],
    ['0', 0],
    ['12.345', 12.345],
    ['1000', 1000],
    ['50%', 0.5],
    ['50 %', 0.5],
  ])('"%s" is %d', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each(['', '-2.1', '1000.5', '.5', '1.', '1 000', '+1', 'x1', '1x', '%', '1%%', '1e2', '0x1'])(
    '"%s" is none',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  test('must be whole where only whole ones make sense', () => {
    const whole = ['7', '-7', '7.0', '7.5', '50%', '700%'].map((text) =>
      readSetting({ kind: 'number', whole: true }, text),
    );
    expect(whole).toEqual([7, -7, 7, undefined, undefined, 7]);
  });

  test('must be one that has an end', () => {
    expect(readSetting({ kind: 'number' }, '9'.repeat(400))).toBeUndefined();
    expect(readSetting({ kind: 'number', whole: true }, '9'.repeat(400))).toBeUndefined();
  });

  test('may be any where nothing bounds it', () => {
    expect(readSetting({ kind: 'number' }, '-1000000')).toBe(-1_000_000);
  });
});

test('a choice without choices is never made', () => {
  expect(readSetting({ kind: 'choice' }, 'tier')).toBeUndefined();
});

test('only a choice offers something to choose from', () => {
  const offering = SETTINGS.filter((setting) => choicesOf(setting).length > 0);
  expect(offering).toEqual(SETTINGS.filter(({ kind }) => kind === 'choice'));
  expect(offering.length).toBeGreaterThan(5);
});

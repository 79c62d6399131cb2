import { isLocale } from '../../workbench/files/locale';

test.each<[text: string, answer: boolean]>([
  ['en_US', true],
  ['de_DE', true],
  ['zh_CN', true],
  ['fil_PH', true],
  ['de', false],
  ['en_XX', false],
  ['xx_US', false],
  ['zh_Hans_CN', false],
  ['en-US', false],
  ['?', false],
])('that %s is a language with its country is %s', (text, answer) => {
  expect(isLocale(text)).toBe(answer);
});

import { FUNCTIONS } from '../../src/functions/registry';

const functionOf = (name: string) => FUNCTIONS.find((definition) => definition.name === name);

describe('the card of a function', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['ABM_ACV', { total_value: 'number', years: 'number', one_time: 'number?' }],
    ['ABM_DAYS', { start: 'Array<Array<Date>> list', end: 'Array<Array<Date>> list' }],
    ['ABM_NPS', { answers: 'Array<Array<number>> list' }],
    ['ABM_RENEWAL_RATE', { renewed: 'number', due: 'number' }],
  ])('of %s says what stands for each argument', (name, expected) => {
    const told = functionOf(name)?.parameters.map((parameter) => {
      const { optional, list, type } = parameter;
      return [parameter.name, `${type}${optional ? '?' : ''}${list === true ? ' list' : ''}`];
    });
    expect(Object.fromEntries(told ?? [])).toEqual(expected);
  });

  test('shows the first example with the separator of every country, and with a comma', () => {
    expect(functionOf('ABM_ACV')?.examples).toEqual(['=ABM_ACV(500000;5)', '=ABM_ACV(500000,5)']);
  });
});

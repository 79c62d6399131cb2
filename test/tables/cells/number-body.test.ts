import { readNumerals } from '../../../src/tables/cells/number-body';

describe('digits and separators', () => {
  test.each<[string, string | undefined, string | undefined, boolean]>([
    ['1', '1', '1', true],
    ['1234567', '1234567', '1234567', true],
    ['1.5', '1.5', undefined, false],
    ['1.5678', '1.5678', undefined, false],
    ['12,50', undefined, '12.50', false],
    ['123.456', '123.456', '123456', false],
    ['1 234', '1234', '1234', false],
    ['12,34,567', '1234567', undefined, true],
    ['1,23,456', '123456', undefined, true],
    ['1,23,45,678.5', '12345678.5', undefined, true],
    ['1.234.567,89', undefined, '1234567.89', true],
    ["1'234'567.8", '1234567.8', undefined, true],
    ['1.234,5678', undefined, '1234.5678', true],
    ['٫5', '.5', '.5', true],
    ['12٫345', '12.345', '12.345', true],
    ['123٬456', '123456', '123456', true],
    ['1٬234٬567٫25', '1234567.25', '1234567.25', true],
  ])('%s is %s with a point and %s with a comma; sure: %s', (body, point, comma, sure) => {
    expect(readNumerals(body)).toEqual({ point, comma, sure });
  });

  test.each([
    ...['1.', '1,', '1,2,3', '1,23,4', '0,123,456', '1x234,567', '1 234.567.890', '1,234 567', '123,45,678', '1٬23'],
    ...[
      '1٬2345',
      '1٬234٬56',
      '1234٬567',
      '1٫2٫3',
      'x٫5',
      '1٬2x4',
      '1x٬234',
      '1٬234٬x67',
      '1٫x',
      '1٬234,5',
      '12٬',
      '0٬123',
    ],
  ])('"%s" is no number in either style', (body) => {
    expect(readNumerals(body)).toBeUndefined();
  });
});

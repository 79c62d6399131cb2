import { recordId } from '../../src/matching/record-id';

describe('the id of a record', () => {
  test.each([
    ['001A0000006Vm9u', '001A0000006Vm9u'],
    ['001A0000006Vm9uIAC', '001A0000006Vm9u'],
    ['001A0000006Vm9rIAC', '001A0000006Vm9r'],
    ['001A0000006Vm9uIAB', '001a0000006vm9uiab'],
    ['001a0000006vm9uAAA', '001a0000006vm9u'],
    ['abcdefghijklmno', 'abcdefghijklmno'],
    ['ABCDEFGHIJKLMNO', 'abcdefghijklmno'],
    ['ABCDEFGHIJKLMN1', 'ABCDEFGHIJKLMN1'],
    ['1BCDEFGHIJKLMNO', '1BCDEFGHIJKLMNO'],
    ['-BCDEFGHIJKLMN1', '-bcdefghijklmn1'],
    ['ABCDEFGHIJKLM1-', 'abcdefghijklm1-'],
    ['X1BCDEFGHIJKLMNO', 'x1bcdefghijklmno'],
    ['X001A0000006Vm9u', 'x001a0000006vm9u'],
    ['001A0000006Vm9uX', '001a0000006vm9ux'],
    ['X001A0000006Vm9uIAC', 'x001a0000006vm9uiac'],
    ['001A0000006Vm9uIACX', '001a0000006vm9uiacx'],
    [' HS-42 ', 'hs-42'],
    ['', ''],
  ])('%s is %s', (raw, expected) => {
    expect(recordId(raw)).toBe(expected);
  });
});

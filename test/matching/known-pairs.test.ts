import { accountKey } from '../../src/matching/account-key';
import { SAME } from './known-pairs';
import { DIFFERENT, NAMELESS } from './known-strangers';

describe('companies', () => {
  test.each(SAME)('%j and %j are one', (one, other) => {
    expect(accountKey(one)).toEqual(accountKey(other));
    expect(accountKey(one).kind).not.toBe('none');
  });

  test.each(DIFFERENT)('%j and %j are two', (one, other) => {
    expect(accountKey(one)).not.toEqual(accountKey(other));
    expect([accountKey(one).kind, accountKey(other).kind]).not.toContain('none');
  });

  test.each(NAMELESS)('%j is none', (text) => {
    expect(accountKey(text)).toEqual({ kind: 'none', key: '' });
  });
});

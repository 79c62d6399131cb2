import { callFunction } from '../../src/functions/call-function';
import { column } from './calls';

describe('win rate of deal stages', () => {
  test.each<[string, unknown, unknown]>([
    ['counts closed deals only', column('Won', 'Lost', 'Won', 'Engaging', 'Prospecting', ''), 2 / 3],
    ['knows the words of CRMs', column('Closed Won', 'closedwon', 'CLOSED/LOST', 'closedlost'), 0.5],
    ['reads whole words', column('Follow On Call', 'Two Next Steps', 'Wonder', 'Lostness'), ''],
    ['reads a word among others', column('Closed Won - Renewal', '6. Lost to a rival'), 0.5],
    ['takes no NDA for a deal', column('NDA signed', 'Signed', 'Not won'), 0.5],
    ['takes "lost, won by a rival" for lost', column('Lost, won by a rival', 'Won'), 0.5],
    [
      'knows five languages',
      column(
        '赢单',
        'Kazanıldı',
        'KAZANILDI',
        'مغلق - تم الفوز',
        'imeshinda',
        '输单',
        'kaybedildi',
        'خسارة',
        'imepotea',
      ),
      5 / 9,
    ],
    ['skips a heading', column('Stage', 'Won', 'Lost'), 0.5],
    ['takes a row for a list', [['Won', 'Lost']], 0.5],
    ['takes a single stage', 'Closed Won', 1],
    ['is blank while no deal is closed', column('Negotiation', 'Proposal'), ''],
  ])('%s', (_, stages, result) => {
    expect(callFunction('ABM_WINRATE', [stages])).toBe(result);
  });
});

describe('engaged share of account lists', () => {
  const targets = column('Account', 'acme.com', 'Beta GmbH', 'www.cyan.co.uk', 'acme.com/', '', 'BETA', 'gmail.com');

  test.each<[string, unknown, unknown, unknown]>([
    ['counts each account once', column('cfo@acme.com', 'Beta', 'beta gmbh'), targets, 2 / 3],
    ['leaves out who is no target', column('kilo.com', 'jane@gmail.com', 'cyan.co.uk'), targets, 1 / 3],
    ['skips the headings', column('Company Name', 'acme.com'), targets, 1 / 3],
    ...['公司名称', 'Şirket adı', 'اسم الشركة', 'Jina la kampuni', 'E-mail', 'Target accounts', 'Customer'].map(
      (heading): [string, unknown, unknown, unknown] => [
        `skips the heading ${heading}`,
        column('acme.com'),
        column(heading, 'acme.com', 'Beta'),
        1 / 2,
      ],
    ),
    ['takes what could be a heading for a name below a blank', column('Fox'), column('', 'Account', 'Fox'), 1 / 2],
    ['takes what could be a heading for a name in a single cell', 'Account', column('Fox', 'Account'), 1 / 2],
    ['is zero when none is a target', column('kilo.com'), targets, 0],
    ['is blank without engaged accounts', column('', ''), targets, ''],
    ['is blank without target accounts', column('acme.com'), column('', '-'), ''],
    ['takes one engaged account', 'acme.com', targets, 1 / 3],
    ['takes numbers for names among names', column(42, 'Acme'), column('42', 'Acme', 'Beta', 'Cyan'), 0.5],
    [
      'knows the two lengths of an id',
      column('001D000000IRFmaIAH', ''),
      column('001D000000IRFma', '001D000000IRFmb'),
      0.5,
    ],
  ])('%s', (_, engaged, list, result) => {
    expect(callFunction('ABM_ENGAGED_PCT', [engaged, list])).toBe(result);
  });

  test('adds up to 100% with the share that is not engaged', () => {
    const lists = [column('cfo@acme.com', 'kilo.com'), targets];
    expect(callFunction('ABM_ENGAGED_PCT', lists)).toBe(1 / 3);
    expect(callFunction('ABM_UNENGAGED_PCT', lists)).toBe(2 / 3);
    expect(callFunction('ABM_UNENGAGED_PCT', [column('', ''), targets])).toBe('');
    expect(callFunction('ABM_UNENGAGED_PCT', [column(9, 1), column(10, 0)])).toEqual(column(0.1, ''));
  });

  test('takes two columns of numbers row by row', () => {
    expect(callFunction('ABM_ENGAGED_PCT', [column(6, 3), column(10, 4)])).toEqual(column(0.6, 0.75));
  });
});

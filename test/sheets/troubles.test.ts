import { TROUBLES } from '../../src/messages/troubles';
import { troubleText } from '../../src/messages/trouble';
import type { TroubleWords } from '../../src/messages/trouble';

const ALL: Readonly<Record<string, TroubleWords>> = {
  busy: TROUBLES.busy(),
  noAccounts: TROUBLES.noAccounts('Accounts'),
  sourceGone: TROUBLES.sourceGone('Spend'),
  sourceMoved: TROUBLES.sourceMoved('Spend'),
  ownTab: TROUBLES.ownTab('ABM Funnel'),
  noSelection: TROUBLES.noSelection(),
  tooManyAreas: TROUBLES.tooManyAreas(20),
  areasOverlap: TROUBLES.areasOverlap(),
  noSuchRange: TROUBLES.noSuchRange('Deals!A1'),
  unreadable: TROUBLES.unreadable('Activities'),
  noHeader: TROUBLES.noHeader('Spend'),
  noCell: TROUBLES.noCell(),
  cellTaken: TROUBLES.cellTaken('Deals, cell A1'),
  noTabYet: TROUBLES.noTabYet(),
  moved: TROUBLES.moved('ABM Funnel', 'A1:O93'),
  overwritten: TROUBLES.overwritten('ABM Accounts', 'A1'),
  otherLayout: TROUBLES.otherLayout('ABM Funnel'),
  viewOnly: TROUBLES.viewOnly(),
  protectedTab: TROUBLES.protectedTab('ABM Funnel'),
  nameTaken: TROUBLES.nameTaken('ABM Funnel'),
  tooLarge: TROUBLES.tooLarge(200_000),
  noRoom: TROUBLES.noRoom(9_987_654, 1_234_567, 10_000_000),
  tooSlow: TROUBLES.tooSlow(),
  tooLargeForLive: TROUBLES.tooLargeForLive(900_000, 500_000),
  liveNeedsOneArea: TROUBLES.liveNeedsOneArea('Opportunities'),
  liveStays: TROUBLES.liveStays(),
  liveNeedsFormulas: TROUBLES.liveNeedsFormulas(),
  liveUnknown: TROUBLES.liveUnknown('A3'),
  liveNoRoom: TROUBLES.liveNoRoom('A3'),
  liveRefused: TROUBLES.liveRefused('A3'),
  service: TROUBLES.service(),
  interrupted: TROUBLES.interrupted(),
  newerVersion: TROUBLES.newerVersion(),
  noRight: TROUBLES.noRight(),
  otherProtocol: TROUBLES.otherProtocol(),
  unknownSetting: TROUBLES.unknownSetting('periodstart', ['period_start', 'period_end', 'as_of']),
};

/** Words that blame, or that only programmers know. */
const UNKIND = /\b(invalid|error|null|NaN|undefined|schema|exception|failed|wrong|you must|illegal)\b/i;

describe('every trouble', () => {
  it('is in this table', () => {
    expect(Object.keys(ALL)).toEqual(Object.keys(TROUBLES));
  });

  it.each(Object.entries(ALL))('%s says what and what to do, in whole sentences, without blame', (_name, words) => {
    expect(words.what).toMatch(/^[A-Z0-9].*\.$/);
    expect(words.fix).toMatch(/^[A-Z].*\.$/);
    expect(troubleText(words)).not.toMatch(UNKIND);
    expect(troubleText(words).length).toBeLessThanOrEqual(300);
  });
});

import { CELL_TROUBLES } from '../../src/messages/cell-troubles';
import { GO_TO_TROUBLES } from '../../src/messages/go-to-troubles';
import { INSERT_TROUBLES } from '../../src/messages/insert-troubles';
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

/** Troubles of single tabs of the sidebar. */
const OF_TABS: Readonly<Record<string, TroubleWords>> = {
  noNumberHere: CELL_TROUBLES.noNumberHere('Deals, cell A1'),
  notOnFunnel: CELL_TROUBLES.notOnFunnel('Deals, cell A1', 'ABM Funnel'),
  noSuchKpi: CELL_TROUBLES.noSuchKpi(),
  outgrownTab: CELL_TROUBLES.outgrownTab('ABM Funnel'),
  emptyList: CELL_TROUBLES.emptyList('Deals won'),
  outside: GO_TO_TROUBLES.outside('Deals'),
  hidden: GO_TO_TROUBLES.hidden('Deals'),
  noCellOfItsOwn: INSERT_TROUBLES.noCellOfItsOwn(),
  readsItself: INSERT_TROUBLES.readsItself('Deals, cell C2'),
  otherCount: INSERT_TROUBLES.otherCount('ABM_ACV', 2, 3, 1),
};

/** Words that blame, or that only programmers know. */
const UNKIND = /\b(invalid|error|null|NaN|undefined|schema|exception|failed|wrong|you must|illegal)\b/i;

describe('every trouble', () => {
  it('is in this table', () => {
    expect(Object.keys(ALL)).toEqual(Object.keys(TROUBLES));
    expect(Object.keys(OF_TABS)).toEqual(
      [CELL_TROUBLES, GO_TO_TROUBLES, INSERT_TROUBLES].flatMap((troubles) => Object.keys(troubles)),
    );
  });

  it.each(Object.entries({ ...ALL, ...OF_TABS }))(
    '%s says what and what to do, in whole sentences, without blame',
    (_name, words) => {
      expect(words.what).toMatch(/^[A-Z0-9].*\.$/);
      expect(words.fix).toMatch(/^[A-Z].*\.$/);
      expect(troubleText(words)).not.toMatch(UNKIND);
      expect(troubleText(words).length).toBeLessThanOrEqual(300);
    },
  );
});

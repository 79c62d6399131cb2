import { CELL_TROUBLES } from '../src/messages/cell-troubles';
import { editedTrouble } from '../src/messages/edited-words';
import { GO_TO_TROUBLES } from '../src/messages/go-to-troubles';
import { INSERT_TROUBLES } from '../src/messages/insert-troubles';
import type { TroubleWords } from '../src/messages/trouble';
import { TROUBLES } from '../src/messages/troubles';
import type { TroubleCode } from '../src/protocol/answers';

const ALL = { ...TROUBLES, ...CELL_TROUBLES, ...GO_TO_TROUBLES, ...INSERT_TROUBLES, edited: editedTrouble };

/** The name of a trouble in the catalogue. */
export type TroubleName = keyof typeof ALL;

/** Every trouble as a person might read it, under its code. One that is missing here does not compile. */
export const TROUBLE_LIST: { readonly [Name in TroubleName]: readonly [TroubleCode, TroubleWords] } = {
  busy: ['BUSY', ALL.busy()],
  noAccounts: ['DATA', ALL.noAccounts('Accounts')],
  ownTab: ['DATA', ALL.ownTab('ABM Funnel')],
  noSelection: ['DATA', ALL.noSelection()],
  tooManyAreas: ['DATA', ALL.tooManyAreas(20)],
  areasOverlap: ['DATA', ALL.areasOverlap()],
  noSuchRange: ['DATA', ALL.noSuchRange('Deals!A1:H200')],
  noHeader: ['DATA', ALL.noHeader('Spend')],
  noCell: ['DATA', ALL.noCell()],
  cellTaken: ['DATA', ALL.cellTaken('Deals, cell J2')],
  noCellOfItsOwn: ['DATA', ALL.noCellOfItsOwn()],
  readsItself: ['DATA', ALL.readsItself('Deals, cell C2')],
  otherCount: ['DATA', ALL.otherCount('ABM_ACV', 2, 3, 1)],
  noTabYet: ['DATA', ALL.noTabYet()],
  unknownSetting: ['DATA', ALL.unknownSetting('periodstart', ['period_start', 'period_end', 'as_of'])],
  noNumberHere: ['DATA', ALL.noNumberHere('ABM Funnel, cell A1')],
  notOnFunnel: ['DATA', ALL.notOnFunnel('Deals, cell A1', 'ABM Funnel')],
  noSuchKpi: ['DATA', ALL.noSuchKpi()],
  emptyList: ['DATA', ALL.emptyList('Won deals')],
  outside: ['DATA', ALL.outside('Opportunities')],
  hidden: ['DATA', ALL.hidden('Deals 2023')],
  sourceGone: ['SOURCE_GONE', ALL.sourceGone('Spend')],
  changedMeanwhile: ['SOURCE_MOVED', ALL.changedMeanwhile('Spend')],
  tabGone: ['LAYOUT', ALL.tabGone('ABM Accounts')],
  moved: ['LAYOUT', ALL.moved('ABM Funnel', 'A1:O93')],
  rowsGone: ['LAYOUT', ALL.rowsGone('ABM Funnel', 'Win rate', 2, 34)],
  edited: [
    'EDITED',
    ALL.edited([
      { tab: 'ABM Accounts', of: 'row', boxes: [{ row: 12, column: 1, rows: 1, columns: 1 }] },
      {
        tab: 'ABM Funnel',
        of: 'cell',
        boxes: [
          { row: 7, column: 2, rows: 1, columns: 1 },
          { row: 12, column: 3, rows: 3, columns: 1 },
        ],
      },
    ]),
  ],
  settingGone: ['LAYOUT', ALL.settingGone('ABM Definitions', 'Look-back')],
  settingTwice: ['LAYOUT', ALL.settingTwice('ABM Definitions', 'Look-back', 14, 15)],
  overwritten: ['LAYOUT', ALL.overwritten('ABM Accounts', 'A1')],
  endless: ['LAYOUT', ALL.endless('ABM Accounts', 'End of build 3')],
  textBelow: ['LAYOUT', ALL.textBelow('ABM Accounts', 'A35:B36')],
  otherLayout: ['LAYOUT', ALL.otherLayout('ABM Funnel')],
  outgrownTab: ['LAYOUT', ALL.outgrownTab('ABM Funnel')],
  protectedTab: ['PROTECTED', ALL.protectedTab('ABM Funnel')],
  nameTaken: ['NAME', ALL.nameTaken('ABM Funnel')],
  tooLarge: ['LIMIT', ALL.tooLarge(200_000)],
  noRoom: ['LIMIT', ALL.noRoom(9_940_000, 185_000, 10_000_000)],
  tooSlow: ['TIME', ALL.tooSlow()],
  viewOnly: ['RIGHTS', ALL.viewOnly()],
  noRight: ['RIGHTS', ALL.noRight()],
  cellLocked: ['RIGHTS', ALL.cellLocked('Deals, cell C2')],
  newerVersion: ['VERSION', ALL.newerVersion()],
  otherProtocol: ['VERSION', ALL.otherProtocol()],
  tooLargeForLive: ['LIVE', ALL.tooLargeForLive(900_000, 500_000)],
  liveNeedsOneArea: ['LIVE', ALL.liveNeedsOneArea('Opportunities')],
  liveStays: ['LIVE', ALL.liveStays()],
  liveNeedsFormulas: ['LIVE', ALL.liveNeedsFormulas()],
  liveUnknown: ['LIVE', ALL.liveUnknown('ABM Accounts, cell A3')],
  liveNoRoom: ['LIVE', ALL.liveNoRoom('ABM Accounts, cell A3')],
  liveRefused: ['LIVE', ALL.liveRefused('ABM Accounts, cell A3')],
  unreadable: ['SERVICE', ALL.unreadable('Activities')],
  service: ['SERVICE', ALL.service()],
  interrupted: ['UNKNOWN', ALL.interrupted()],
};

import { blockingSource, isKept, news, pageTrouble, standing, troubleAt } from '../../sidebar/selectors';
import type { Task, View } from '../../sidebar/view';
import { EMPTY_VIEW } from '../../sidebar/view';
import { sidebarWords } from '../../src/messages/sidebar-words';
import { ACCOUNTS, BUILT, SPEND, TROUBLE, chosen, unreadable, viewOf, workbookOf } from './sample-view';

const words = sidebarWords('en');
const ready = workbookOf(chosen(ACCOUNTS, 64), SPEND);
const built = { ...ready, funnel: { build: 3, builtAt: '1 May 2024 10:00' } };
const justBuilt = { ...ready, funnel: { build: 3, builtAt: '' } };

describe('how things stand', () => {
  test.each<[string, View, string]>([
    ['before the first answer', EMPTY_VIEW, ''],
    ['a needed table is missing', viewOf(workbookOf(ACCOUNTS)), 'Choose Accounts first: every funnel starts from it.'],
    [
      'a range is gone',
      viewOf(workbookOf(chosen(ACCOUNTS, 2), unreadable(SPEND))),
      'Spend cannot be read yet: its card says why.',
    ],
    [
      'the needed table is gone',
      viewOf(workbookOf(unreadable(ACCOUNTS))),
      'Accounts cannot be read yet: its card says why.',
    ],
    ['nothing is missing', viewOf(ready), 'Ready to build.'],
    ['built before', viewOf(built), 'Last built 1 May 2024 10:00.'],
    ['built a moment ago', viewOf(justBuilt), 'The funnel tab is in this workbook.'],
    [
      'a setting was edited since',
      viewOf(built, { edits: { split: 'owner' } }),
      'Your changes are not in the funnel yet.',
    ],
    ['a table was chosen since', viewOf(built, { sourcesChanged: true }), 'Your changes are not in the funnel yet.'],
    ['a table was chosen before the first build', viewOf(ready, { sourcesChanged: true }), 'Ready to build.'],
  ])('%s', (_, view, sentence) => {
    expect(standing(view, words)).toBe(sentence);
  });
});

describe('what the last task brought', () => {
  const finished = (task: Task, more: Partial<View> = {}): View =>
    viewOf(workbookOf(chosen(ACCOUNTS, 1), SPEND), { outcome: { kind: 'finished', task }, ...more });
  test.each<[string, View, string]>([
    ['nothing was asked', viewOf(ready), ''],
    ['the workbook was read', finished({ verb: 'state' }), ''],
    ['a search', finished({ verb: 'find' }), '1 table found. Please look them over.'],
    [
      'a search in vain',
      finished({ verb: 'find' }, { workbook: workbookOf(ACCOUNTS) }),
      'No table was recognised. Choose one with Use selection.',
    ],
    ['a selection', finished({ verb: 'use-selection', table: 'accounts' }), 'Accounts: 1 row read.'],
    ['accounts made live', finished({ verb: 'live', on: true }), 'The accounts tab is live.'],
    ['accounts replaced by values', finished({ verb: 'live', on: false }), 'The accounts tab holds values.'],
    ['a range let go', finished({ verb: 'forget', table: 'spend' }), 'Spend: range forgotten, cells untouched.'],
    [
      'a range that cannot be used',
      finished({ verb: 'use-range', table: 'spend', range: 'A1' }, { workbook: workbookOf(unreadable(SPEND)) }),
      'Spend: the range cannot be used yet.',
    ],
    [
      'a first build',
      finished({ verb: 'build', settings: {} }, { built: { ...BUILT, first: true } }),
      'The funnel is built.',
    ],
    ['a refresh', finished({ verb: 'build', settings: {} }, { built: BUILT }), 'The funnel is refreshed.'],
    ['a tab was opened', finished({ verb: 'show', tab: 'funnel' }), ''],
    [
      'a first look that stopped',
      { ...EMPTY_VIEW, outcome: { kind: 'stopped', task: { verb: 'state' }, trouble: TROUBLE } },
      'The workbook could not be read',
    ],
  ])('%s', (_, view, sentence) => {
    expect(news(view, words)).toBe(sentence);
  });
});

describe('trouble', () => {
  const stopped = (task: Task): View => viewOf(ready, { outcome: { kind: 'stopped', task, trouble: TROUBLE } });

  it('stands in the card of its table', () => {
    const view = stopped({ verb: 'use-selection', table: 'spend' });
    expect([troubleAt(view, 'spend')?.trouble, troubleAt(view, 'accounts'), pageTrouble(view)]).toEqual([
      TROUBLE,
      undefined,
      undefined,
    ]);
  });

  it('stands at the top when it is about the whole page', () => {
    const view = stopped({ verb: 'build', settings: {} });
    expect([pageTrouble(view)?.trouble, troubleAt(view, 'accounts')]).toEqual([TROUBLE, undefined]);
  });
});

describe('the table to see to before a build', () => {
  test.each([
    ['a missing needed table comes first', workbookOf(unreadable(SPEND), ACCOUNTS), 'accounts'],
    ['then a range that cannot be used', workbookOf(chosen(ACCOUNTS, 9), unreadable(SPEND)), 'spend'],
    ['none when all can be read', ready, undefined],
  ])('%s', (_, workbook, table) => {
    expect(blockingSource(workbook)?.table).toBe(table);
  });
});

describe('the range chosen before', () => {
  const useRange: Task = { verb: 'use-range', table: 'accounts', range: 'A1' };
  test.each<[string, boolean, Parameters<typeof isKept>]>([
    ['stays when another is refused', true, [chosen(ACCOUNTS, 2), { task: useRange, trouble: TROUBLE }]],
    [
      'stays when a selection is refused',
      true,
      [chosen(ACCOUNTS, 2), { task: { verb: 'use-selection', table: 'accounts' }, trouble: TROUBLE }],
    ],
    [
      'is not spoken of when it is to be forgotten',
      false,
      [chosen(ACCOUNTS, 2), { task: { verb: 'forget', table: 'accounts' }, trouble: TROUBLE }],
    ],
    [
      'may be gone when it is not known what was changed',
      false,
      [chosen(ACCOUNTS, 2), { task: useRange, trouble: { ...TROUBLE, changed: 'unknown' } }],
    ],
    ['is not there when none was chosen', false, [ACCOUNTS, { task: useRange, trouble: TROUBLE }]],
    ['is not in use when it cannot be read', false, [unreadable(ACCOUNTS), { task: useRange, trouble: TROUBLE }]],
  ])('%s', (_words, expected, given) => {
    expect(isKept(...given)).toBe(expected);
  });
});

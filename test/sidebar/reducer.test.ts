import * as fc from 'fast-check';
import { reduce } from '../../sidebar/reducer';
import { EMPTY_VIEW, type Happening, type Task, type View } from '../../sidebar/view';
import { ACCOUNTS, BUILT, SPEND, TROUBLE, chosen, viewOf, workbookOf } from './sample-view';

const STATE: Task = { verb: 'state' };
const BUILD: Task = { verb: 'build', settings: { split: 'owner' } };
const CHOOSE: Task = { verb: 'use-range', table: 'spend', range: 'Costs!A1:C9' };
const workbook = workbookOf(ACCOUNTS, SPEND);
const after = (view: View, ...happenings: readonly Happening[]): View => happenings.reduce(reduce, view);

describe('the page after a task', () => {
  it('shows the workbook once it was read', () => {
    const view = after(EMPTY_VIEW, { type: 'asked', task: STATE }, { type: 'read', task: STATE, workbook });
    expect(view).toEqual({ ...EMPTY_VIEW, workbook, turn: 1, outcome: { kind: 'finished', task: STATE } });
  });

  it('stays as it was when a task is stopped, but for the trouble', () => {
    const stopped: Happening = { type: 'stopped', task: CHOOSE, trouble: TROUBLE };
    const view = after(viewOf(workbook, { typing: 'spend' }), { type: 'asked', task: CHOOSE }, stopped);
    expect(view).toEqual({
      ...viewOf(workbook, { typing: 'spend', turn: 2 }),
      outcome: { kind: 'stopped', task: CHOOSE, trouble: TROUBLE },
    });
  });

  it('closes the line for the range that was taken, and no other', () => {
    const read: Happening = { type: 'read', task: CHOOSE, workbook };
    expect(after(viewOf(workbook, { typing: 'spend' }), read).typing).toBeUndefined();
    expect(after(viewOf(workbook, { typing: 'accounts' }), read).typing).toBe('accounts');
  });

  it('knows that a table changed after the build', () => {
    expect(after(viewOf(workbook), { type: 'read', task: CHOOSE, workbook }).sourcesChanged).toBe(true);
    expect(after(viewOf(workbook), { type: 'read', task: STATE, workbook }).sourcesChanged).toBe(false);
  });
});

describe('the page after a build', () => {
  it('agrees to the settings that were sent and has a funnel', () => {
    const before = viewOf(workbook, { edits: { split: 'owner' }, sourcesChanged: true });
    const view = after(before, { type: 'asked', task: BUILD }, { type: 'built', task: BUILD, answer: BUILT });
    expect(view.edits).toEqual({});
    expect(view.sourcesChanged).toBe(false);
    expect(view.workbook?.settings.map(({ value }) => value)).toEqual(['owner']);
    expect(view.workbook?.funnel).toEqual({ build: 2, builtAt: '' });
  });

  it('keeps what was typed while it ran', () => {
    const typed: Happening = { type: 'edited', id: 'split', value: 'segment', agreed: 'tier' };
    const view = after(viewOf(workbook), { type: 'asked', task: BUILD }, typed, {
      type: 'built',
      task: BUILD,
      answer: BUILT,
    });
    expect(view.edits).toEqual({ split: 'segment' });
  });

  it('takes the cards that were read behind it, unless a newer task was given', () => {
    const fresh = workbookOf(chosen(ACCOUNTS, 70));
    const built = viewOf(workbook, { turn: 4 });
    expect(after(built, { type: 'reread', turn: 4, workbook: fresh }).workbook).toBe(fresh);
    expect(after(built, { type: 'asked', task: CHOOSE }, { type: 'reread', turn: 4, workbook: fresh }).workbook).toBe(
      workbook,
    );
  });
});

describe('the page when the funnel is gone', () => {
  const funnel = { build: 2, builtAt: '' };
  const before = viewOf({ ...workbook, funnel }, { built: BUILT, sourcesChanged: true });
  const gone: Happening = { type: 'reread', turn: 1, workbook };

  it('tells no more of its last build', () => {
    expect(after({ ...before, outcome: { kind: 'finished', task: BUILD } }, gone)).toEqual(viewOf(workbook));
  });

  it('keeps the trouble of the task that noticed it', () => {
    const outcome: View['outcome'] = { kind: 'stopped', task: BUILD, trouble: TROUBLE };
    expect(after({ ...before, outcome }, gone)).toEqual(viewOf(workbook, { outcome }));
  });

  it('tells no more of it, and of no change that is not in the funnel, when another build was made elsewhere', () => {
    const newer = { ...workbook, funnel: { build: 3, builtAt: '1 May 2024 10:00' } };
    expect(after(before, { type: 'reread', turn: 1, workbook: newer })).toEqual(viewOf(newer));
  });

  it('tells no more of it when the answer to a task brings that news, and keeps the choice it was for', () => {
    const newer = { ...workbook, funnel: { build: 3, builtAt: '1 May 2024 10:00' } };
    const { built, sourcesChanged } = after(before, { type: 'read', task: CHOOSE, workbook: newer });
    expect({ built, sourcesChanged }).toEqual({ built: undefined, sourcesChanged: true });
    expect(after(before, { type: 'read', task: STATE, workbook: newer }).sourcesChanged).toBe(false);
  });

  it('stays the very same when nothing is new', () => {
    expect(after(before, { type: 'reread', turn: 1, workbook: { ...workbook, funnel } })).toBe(before);
  });
});

describe('typing', () => {
  it('remembers an edit, and forgets it when it is taken back', () => {
    const edited = after(viewOf(workbook), { type: 'edited', id: 'split', value: 'owner', agreed: 'tier' });
    expect(edited.edits).toEqual({ split: 'owner' });
    expect(after(edited, { type: 'edited', id: 'split', value: 'tier', agreed: 'tier' }).edits).toEqual({});
  });

  it('puts the trouble away when it is dismissed or the range is typed anew', () => {
    const troubled = viewOf(workbook, { outcome: { kind: 'stopped', task: CHOOSE, trouble: TROUBLE } });
    expect(after(troubled, { type: 'dismissed' }).outcome).toBeUndefined();
    expect(after(troubled, { type: 'typing', table: 'spend' })).toEqual(viewOf(workbook, { typing: 'spend' }));
  });
});

describe('whatever happens', () => {
  const task = fc.constantFrom<Task>(STATE, BUILD, CHOOSE, { verb: 'find' }, { verb: 'show', tab: 'funnel' });
  const ending = task.chain((each) =>
    fc.constantFrom<Happening>(
      { type: 'read', task: each, workbook },
      { type: 'built', task: each, answer: BUILT },
      { type: 'shown', task: each },
      { type: 'stopped', task: each, trouble: TROUBLE },
    ),
  );
  const meanwhile = fc.constantFrom<Happening>(
    { type: 'edited', id: 'split', value: 'owner', agreed: 'tier' },
    { type: 'typing', table: 'accounts' },
    { type: 'dismissed' },
    { type: 'reread', turn: 1, workbook },
  );
  const asked = task.map((each): Happening => ({ type: 'asked', task: each }));
  const walk = fc.array(fc.oneof(asked, ending, meanwhile), { maxLength: 30 });

  it('never shows a success beside a build that stopped', () => {
    fc.assert(
      fc.property(walk, (happenings) => {
        const { outcome, built } = after(EMPTY_VIEW, ...happenings);
        const failed = outcome?.kind === 'stopped' && outcome.task.verb === 'build';
        expect(failed && built !== undefined).toBe(false);
      }),
      { seed: 20240601, numRuns: 1000 },
    );
  });

  it('is at work from the asking to the end, and shows no outcome meanwhile', () => {
    fc.assert(
      fc.property(walk, task, ending, (happenings, next, end) => {
        const working = after(EMPTY_VIEW, ...happenings, { type: 'asked', task: next });
        expect({ busy: working.busy, outcome: working.outcome }).toEqual({ busy: next, outcome: undefined });
        expect(after(working, end).busy).toBeUndefined();
      }),
      { seed: 20240602, numRuns: 300 },
    );
  });
});

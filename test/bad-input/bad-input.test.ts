import { ensurePushedSet } from '../../tools/build/pushed-set';
import { openAddOn, type AddOn } from '../sheets/add-on';
import { BUILD } from '../sheets/with-funnel';
import { openEmittedCalls, type EmittedCalls } from './emitted-calls';
import { CALLS } from './families';
import { judging, titled } from './judged';
import { copied, faultsOf, faultsOfSentence, same } from './rules';
import { badBook, makeBad } from './workbook/book';
import { HAPPENINGS } from './workbook/happenings';
import { RANGES } from './workbook/ranges';
import { REFUSED, UNFOUNDED, type RequestRow } from './workbook/requests';
import { STORED_STATE } from './workbook/stored-state';
import { funnelTold, told } from './workbook/told';

/** Fewer rows are no catalogue. */
const FEWEST = 550;

/** How long one call may take on a busy machine, in milliseconds; Google Sheets gives it 30 seconds. */
const SLOWEST = 10_000;

const { judge, sum } = judging();

describe.each(CALLS)('$family', ({ rows }) => {
  let script: EmittedCalls;
  beforeAll(async () => {
    await ensurePushedSet();
    script = openEmittedCalls();
  });

  test.each(titled(rows))('%s', (given, { row }) => {
    const [, name, args, outcome, zone] = row();
    const [before, builtIns] = [copied(args), script.builtIns()];
    const start = performance.now();
    const shown = script.call(name, args, zone);
    const took = performance.now() - start;
    judge(given, [
      ...(same(shown, outcome) ? [] : [`gives ${JSON.stringify(shown).slice(0, 400)}`]),
      ...faultsOf(shown),
      ...(same(script.call(name, args, zone), shown) ? [] : ['gives something else the second time']),
      ...(same(args, before) ? [] : ['changes its arguments']),
      ...(script.builtIns() === builtIns ? [] : ['changes what the language brings along']),
      ...(took < SLOWEST ? [] : [`takes ${took.toFixed(0)} ms`]),
    ]);
  });
});

describe('in a workbook with a funnel', () => {
  let addOn: AddOn;
  beforeAll(async () => {
    addOn = await openAddOn(badBook());
    makeBad(addOn);
    addOn.ask('use-range', { table: 'accounts', range: 'List' });
    addOn.ask('build', BUILD);
  });
  afterAll(async () => addOn.close());

  /** Every range is read and every sentence is told the same way twice. */
  const shown = (answer: () => string, outcome: string): string[] => {
    const line = answer();
    return [
      ...(line === outcome ? [] : [`gives ${line.slice(0, 400)}`]),
      ...line.split(' | ').flatMap((part) => faultsOfSentence(part.replace(/^[A-Z_]+, changed \w+: /, ''))),
      ...(answer() === line ? [] : ['gives something else the second time']),
    ];
  };
  const answered = (request: unknown): string => told(JSON.parse(String(addOn.run('rpc', request))), 'accounts');
  const judgeRequest = ([given, request, outcome]: RequestRow): void => {
    judge(
      given,
      shown(() => answered(request), outcome),
    );
  };

  describe('a range for the accounts', () => {
    // Else what cannot be read would be refused for the sake of what was chosen before.
    beforeEach(() => addOn.ask('forget', { table: 'accounts' }));
    test.each(titled(RANGES))('%s', (given, { row }) => {
      const [, range, outcome] = row();
      judge(
        given,
        shown(() => told(addOn.send('use-range', { table: 'accounts', range }), 'accounts'), outcome),
      );
    });
  });

  describe('a request that is none', () => {
    test.each(titled(REFUSED))('%s', (_given, { row }) => {
      addOn.resetCalls();
      judgeRequest(row());
      expect(addOn.calls().calls).toEqual({});
    });
  });

  describe('a request about what is not there', () => {
    beforeAll(() => addOn.ask('use-range', { table: 'accounts', range: 'List' }));
    test.each(titled(UNFOUNDED))('%s', (_given, { row }) => {
      judgeRequest(row());
    });
  });

  describe('a stored state', () => {
    const remember = (text: string): void => {
      addOn.services.PropertiesService.getDocumentProperties().setProperty('abm-funnel', text);
      addOn.endRun();
    };
    const state = (): string => {
      const answer = addOn.send('state', {});
      return answer.ok ? `${funnelTold(answer)}; ${told(answer, 'accounts')}` : told(answer, 'accounts');
    };
    beforeAll(() => addOn.ask('use-range', { table: 'accounts', range: 'List' }));

    test.each(titled(STORED_STATE))('%s', (given, { row }) => {
      const [, stored, outcome] = row();
      remember(stored);
      judge(given, shown(state, outcome));
    });

    test.each(titled(STORED_STATE.filter(([given]) => /user|newer/.test(given))))(
      '%s makes no build write into a tab of the user',
      (given, { row }) => {
        remember(row()[1]);
        const before = addOn.everything(...madeTabs(addOn));
        addOn.send('build', BUILD);
        const isKept = same(JSON.stringify(addOn.everything(...madeTabs(addOn))), JSON.stringify(before));
        judge(`${given}, built`, isKept ? [] : ['changes a tab of the user']);
      },
    );
  });
});

describe('what happens to a workbook with a funnel', () => {
  let addOn: AddOn;
  beforeAll(async () => {
    addOn = await openAddOn(badBook());
    addOn.ask('use-range', { table: 'accounts', range: 'List' });
    addOn.ask('build', BUILD);
  });
  afterAll(async () => addOn.close());

  test.each(titled(HAPPENINGS))('%s', (given, { row }) => {
    const [, act, outcome] = row();
    const line = act(addOn);
    judge(given, [
      ...(line === outcome ? [] : [`gives ${line.slice(0, 400)}`]),
      ...faultsOfSentence(line.replace(/^.*; /, '')),
    ]);
  });
});

const madeTabs = (addOn: AddOn): string[] =>
  addOn.sheets().flatMap(({ name }) => (name.startsWith('ABM ') ? [name] : []));

test('all of the catalogue was tried', () => {
  sum('bad inputs', FEWEST);
});

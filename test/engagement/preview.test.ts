import fc from 'fast-check';
import { workedBook } from '../../samples/worked';
import { workedSettings } from '../../samples/worked-answers';
import { engagementFacts } from '../../src/accounts/engagement-facts';
import { backTestsOf } from '../../src/engagement/back-test';
import { ENGAGEMENT_SETTINGS } from '../../src/engagement/judged';
import { flipsBetween, previewOf } from '../../src/engagement/preview';
import { sensitivityOf, targetsOf } from '../../src/engagement/sensitivity';
import { isSet } from '../../src/model/columns';
import { parseSettings } from '../../src/settings/parse-settings';
import { buildFrom, kpi } from '../support/core';
import type { Core } from '../support/core';
import { LAW, runs } from '../support/laws';
import { anyCase } from '../support/workbooks';

const factsOf = ({ tables, settings, frame }: Core) => engagementFacts(tables, settings, frame);
const settingsOf = (texts: Readonly<Record<string, string>>) => parseSettings(new Map(Object.entries(texts))).settings;

const decides = (id: string): boolean => ENGAGEMENT_SETTINGS.some((setting) => setting === id);
const pick = (texts: Readonly<Record<string, string>>, kept: (id: string) => boolean): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([id]) => kept(id)));

test('a preview is what a build with these settings would give', () => {
  fc.assert(
    fc.property(anyCase, anyCase, ({ book, settings: agreed }, { settings: other }) => {
      const tried = { ...pick(agreed, (id) => !decides(id)), ...pick(other, decides) };
      const built = buildFrom(book, tried);
      const preview = previewOf(factsOf(buildFrom(book, agreed)), settingsOf(tried));
      const { table, settings } = built;
      expect({
        targets: preview.targets,
        engaged: preview.engaged,
        implied: preview.implied,
        sensitivity: preview.sensitivity,
        backTests: preview.backTests,
        scores: preview.table.numbers.score,
      }).toEqual({
        targets: kpi(built, 'target_accounts'),
        engaged: kpi(built, 'engaged_accounts'),
        implied: targetsOf(table).filter((account) => isSet(table.numbers.engaged_implied, account)).length,
        sensitivity: sensitivityOf(table, settings),
        backTests: backTestsOf(table),
        scores: table.numbers.score,
      });
    }),
    { ...LAW, numRuns: runs(60) },
  );
});

describe('trying other settings on W', () => {
  const facts = factsOf(buildFrom(workedBook(), workedSettings));
  const now = previewOf(facts, settingsOf({ ...workedSettings, engagement_model: 'threshold' }));
  const lower = previewOf(
    facts,
    settingsOf({ ...workedSettings, engagement_model: 'threshold', engagement_threshold: '2' }),
  );

  test('names the accounts that flip', () => {
    expect([now.engaged, lower.engaged]).toEqual([4, 5]);
    expect(flipsBetween(now, lower).map(({ name, engaged, score }) => [name, engaged, score])).toEqual([
      ['Echo Inc', true, 5],
    ]);
  });

  test('tells the accounts engaged by points from those that an opportunity implies', () => {
    const agreed = now.sensitivity.find(({ standing }) => standing === 'agreed');
    expect([now.engaged, now.implied, agreed?.accounts]).toEqual([4, 1, 3]);
  });

  test('leaves the facts as they are', () => {
    expect(previewOf(facts, settingsOf({ ...workedSettings, engagement_model: 'threshold' }))).toEqual(now);
  });

  test('survives the way to another place as JSON', () => {
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });
});

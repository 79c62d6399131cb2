import { contentStageReader, CONTENT_STAGE_WORDS } from '../../src/accounts/content-stages';
import { spanReader, SPAN_WORDS } from '../../src/accounts/cost-days';
import { BESIDE_COST_WORDS, outsideReader } from '../../src/accounts/cost-kinds';
import { COST_STAGE_WORDS, placeReader } from '../../src/accounts/cost-stages';
import { dealType } from '../../src/accounts/deal-words';
import { stanceWord, STANCE_WORDS } from '../../src/accounts/stances';
import { VARIANT_WORDS, variantReader } from '../../src/accounts/touches/ad-variants';
import { STAGE_IDS } from '../../src/metrics/metric';
import { LANGUAGES } from '../../src/model/languages';
import type { Spoken } from '../../src/model/languages';
import { LOST_WORDS, OPEN_WORDS, openStages, STAGE_WORDS, stageReader, WON_WORDS } from '../../src/model/stage-words';
import { parted, wordKey, wordReader, wordSet, wordsOf } from '../../src/model/words';
import { ACTIVITY_WORDS } from '../../src/settings/activity-words';
import { parseSettings } from '../../src/settings/parse-settings';
import { activityTypeReader } from '../../src/settings/read-activity-type';
import { DEAL_TYPE_WORDS } from '../../src/settings/sections/deal-words';
import { OVERHEAD_WORDS } from '../../src/settings/sections/money';
import { RUNNING_WORDS } from '../../src/tables/definitions/customers';
import { FLAG_WORDS, readFlag } from '../../src/tables/read-cell';
import { touchWords } from '../../src/settings/touch-words';
import { account, told } from '../support/core';
import { spellingsOf } from '../support/spellings';
import { on, touches } from './books';

type Meanings = Readonly<Record<string, readonly string[]>>;
type Reader = (text: string) => unknown;

const words = (lists: Readonly<Record<string, Spoken>>): Meanings =>
  Object.fromEntries(Object.entries(lists).map(([id, spoken]) => [id, wordsOf(spoken)]));

const { settings } = parseSettings(new Map());
const stateOf = stageReader(wordSet(WON_WORDS), wordSet(LOST_WORDS));
const isOpen = openStages(wordSet(OPEN_WORDS));
const placeOf = placeReader();
const isOutside = outsideReader(settings.overhead_words);
const span = (header: string): string => JSON.stringify(spanReader(header)(19_800));
const SPANS = { month: span('month'), quarter: span('quarter'), week: span('week') };

/** Every list of words, and what reads it. */
const LISTS: readonly (readonly [string, Meanings, Reader])[] = [
  ['kinds of touch', words(ACTIVITY_WORDS), activityTypeReader()],
  [
    'stages of deals',
    words(STAGE_WORDS),
    (text) => (stateOf(text) === 'open' && !isOpen(text) ? undefined : stateOf(text)),
  ],
  ['types of deals', words(DEAL_TYPE_WORDS), (text) => dealType(text, settings)],
  [
    'costs beside the programme',
    words({ overhead: OVERHEAD_WORDS }),
    (text) => (isOutside(text) ? 'overhead' : undefined),
  ],
  ['variants of an ad', words(VARIANT_WORDS), variantReader()],
  ['yes and no', words(FLAG_WORDS), (text) => ['no', 'yes'][readFlag(text) ?? -1]],
  ['a contract that runs or ended', words({ neither: RUNNING_WORDS }), wordReader([['neither', RUNNING_WORDS]])],
  ['stages of costs', words(COST_STAGE_WORDS), (text) => STAGE_IDS[placeOf(text) ?? -1]],
  ['stances', words(STANCE_WORDS), stanceWord()],
  ['parts of the funnel', words(CONTENT_STAGE_WORDS), contentStageReader()],
  ['spans of costs', words(SPAN_WORDS), (text) => Object.entries(SPANS).find(([, shown]) => shown === span(text))?.[0]],
];

describe.each(LISTS)('the words for %s', (_list, meanings, read) => {
  test('lead back to what they mean, in any case, width and accents', () => {
    const wrong = Object.entries(meanings).flatMap(([id, all]) =>
      all.flatMap(spellingsOf).flatMap((spelling) => (read(spelling) === id ? [] : [`${id}: ${spelling}`])),
    );
    expect(wrong).toEqual([]);
  });

  test('stand for one thing each', () => {
    const owners = new Map<string, Set<string>>();
    for (const [id, all] of Object.entries(meanings)) {
      for (const word of all) owners.set(wordKey(word), (owners.get(wordKey(word)) ?? new Set()).add(id));
    }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([word, ids]) => [word, ...ids])).toEqual([]);
  });

  test('do not stand for what they are only a part of', () => {
    for (const all of Object.values(meanings)) {
      for (const word of all) expect(read(`zz${word}zz`)).toBeUndefined();
    }
  });
});

test.each<[string, Readonly<Record<string, Spoken>>]>([
  ['kinds of touch', ACTIVITY_WORDS],
  ['stages of deals', STAGE_WORDS],
  ['types of deals', DEAL_TYPE_WORDS],
  ['variants of an ad', VARIANT_WORDS],
  ['yes, no and neither', { ...FLAG_WORDS, neither: RUNNING_WORDS }],
  ['costs beside the programme', { overhead: OVERHEAD_WORDS, beside: BESIDE_COST_WORDS }],
  ['stages of costs', COST_STAGE_WORDS],
  ['stances', STANCE_WORDS],
  ['parts of the funnel', CONTENT_STAGE_WORDS],
  ['spans of costs', SPAN_WORDS],
])('every one of the %s has words of its own in every language', (_list, lists) => {
  const silent = Object.entries(lists).flatMap(([id, spoken]) =>
    LANGUAGES.filter((language) => parted(spoken[language]).length === 0).map((language) => `${id} in ${language}`),
  );
  expect(silent).toEqual([]);
});

test.each([
  ['لم يتم الفوز', 'lost'],
  ['غير مكسوبة', 'open'],
  ['未成交', 'lost'],
  ['Kapandı - Kaybedildi', 'lost'],
  ['KAPANDI – KAZANILDI', 'won'],
  ['Imeshindwa', 'lost'],
])('the stage %s is %s', (stage, state) => {
  expect(stateOf(stage)).toBe(state);
});

test.each([
  ['1', 0],
  ['Stage 3', 2],
  ['2 - Engaged', 1],
  ['Hatua ya 4', 3],
  ['المرحلة ٥', 4],
  ['第6阶段', 5],
  ['阶段 2', 1],
  ['Aşama 3', 2],
  ['3. aşama', 2],
  ['7', undefined],
])('the stage %s of a cost stands at %s', (text, place) => {
  expect(placeOf(text)).toBe(place);
});

describe("a team's own words for touches", () => {
  const { idOf, unknown } = touchWords(
    'Discovery call = Meeting; STAND－Scan＝event\nBüyük gün = toplantı, = Call, Lunch, Coffee = Tea',
  );

  test.each([
    ['discovery  CALL', 'meeting'],
    ['Stand scan', 'event'],
    ['büyük GÜN', 'meeting'],
    ['Meeting', 'meeting'],
    ['Lunch', undefined],
  ])('%s means %s', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  test('are told where they name no kind of touch', () => {
    expect(unknown).toEqual(['= Call', 'Lunch', 'Coffee = Tea']);
  });

  test('count as the kind they name, and win over the words we know', () => {
    const rows = [on('A0', 'Discovery', 2, '2024-12-31'), on('A0', 'Demo', 1, '2024-12-31')];
    const core = touches(rows, { touch_words: 'Discovery = Demo; Demo = Call; Lunch' });
    expect(account(core, 'A0', 'score')).toEqual({ score: 2 * 20 + 10 });
    expect(told(core.built.issues())).toEqual(['no-target-column about accounts', 'setting-name about touch_words']);
  });
});

test('a list is parted by the commas of any script', () => {
  expect([...wordSet('Kazanıldı, مغلق، 赢单、成交；Won\nSigned,,')]).toEqual([
    ...['kazanildi', 'مغلق', '赢单', '成交', 'won', 'signed'],
  ]);
});

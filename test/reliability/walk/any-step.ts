// Any step of a walk.
import fc from 'fast-check';
import { TAB_IDS } from '../../../src/funnel/stamp';
import { MODES } from '../fault-modes';
import { asks, builds, removes } from './add-on';
import type { Mishap, Person, Step } from './add-on';
import { agrees, clearsTail, editsDeals, listsAccounts, notes, pointsAtTabs, typesOver } from './daily';
import { writesBelow, writesOnStaged, writesPlans } from './daily';
import { losesRecord, newerRecord, otherLayout, staleRecord } from './releases';
import { bringsDeals, deletes, deletesDeals, duplicates, hides, insertsColumn, insertsRow } from './upheaval';
import { insertsSourceColumn, protects, renames, renamesOwn, unnames, unprotects } from './upheaval';

const tab = fc.constantFrom(...TAB_IDS);
const who = fc.constantFrom<Person>('ann', 'ann', 'bo');

/** More calls than a build makes have no mishap. */
const fault = fc.record({ at: fc.nat(50), mode: fc.constantFrom(...MODES), buffered: fc.boolean() });
const mishap: fc.Arbitrary<Mishap> = fc.option(fault, { nil: undefined, freq: 2 });

const wish = fc.oneof(
  { arbitrary: fc.constant({}), weight: 2 },
  { arbitrary: fc.constant({ agrees: true as const }), weight: 4 },
  { arbitrary: fc.constantFrom('30', '60').map((days) => ({ settings: { look_back_days: days } })), weight: 2 },
  { arbitrary: fc.boolean().map((live) => ({ live })), weight: 1 },
);

const build = fc.tuple(who, mishap, wish).map(([person, wrong, more]) => builds(person, wrong, more));

const request = fc
  .tuple(who, mishap)
  .chain(([person, wrong]) =>
    fc.constantFrom(
      asks(person, 'state', {}, wrong),
      asks(person, 'find', {}, wrong),
      asks(person, 'find', {}),
      asks(person, 'forget', { table: 'opportunities' }, wrong),
      asks(person, 'map', { table: 'opportunities', field: 'amount', column: 'none' }, wrong),
      asks(person, 'map', { table: 'opportunities', field: 'amount', column: 'found' }, wrong),
    ),
  );

const removal = fc.tuple(fc.boolean(), mishap).map(([tabs, wrong]) => removes(tabs, wrong));

/** What people do all day. */
const daily = fc.oneof(
  fc.constantFrom(120, 345, 777).map(editsDeals),
  fc.constantFrom(0, 12, 60).map(listsAccounts),
  fc.constantFrom('x', "'=1+1").map(writesPlans),
  fc.constant(pointsAtTabs()),
  fc
    .tuple(fc.constantFrom('target_accounts', 'won_accounts'), fc.constantFrom('mine', 'Q3'))
    .map((two) => notes(...two)),
  fc.constantFrom('30', '60', '', 'soon').map(agrees),
  fc.tuple(tab, fc.constantFrom('Ours', 'Q3 plan')).map((two) => renames(...two)),
  fc.constantFrom(1, 5, 30).map(writesBelow),
  tab.map(duplicates),
  fc.constant(insertsSourceColumn()),
);

/** What people do once in a while. */
const seldom = fc.oneof(
  fc.tuple(tab, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 10 })).map((three) => typesOver(...three)),
  fc.tuple(tab, fc.constantFrom(['owner'], ['owner', 'ann'])).map((two) => protects(...two)),
  fc.constant(unprotects()),
  fc.tuple(tab, fc.constantFrom(0, 20, 500)).map((two) => insertsRow(...two)),
  tab.map(deletes),
  tab.map(hides),
  fc.constant(writesOnStaged()),
  fc
    .tuple(fc.constantFrom(/^Plans/, /^Deals/), fc.constantFrom('ABM Funnel', 'Deals 2024'))
    .map((two) => renamesOwn(...two)),
  fc.constant(deletesDeals()),
  fc.constant(bringsDeals()),
  fc.constantFrom(1, 3).map(otherLayout),
);

/** What hardly ever happens, and what most builds after it stop over. */
const rare = fc.oneof(
  fc.tuple(tab, fc.constantFrom(0, 3)).map((two) => insertsColumn(...two)),
  fc.constant(clearsTail()),
  fc.constant(unnames()),
  fc.boolean().map(newerRecord),
  fc.constant(losesRecord()),
  tab.map(staleRecord),
  removal,
);

/** Any step; a walk begins in a workbook with data in which nothing was chosen yet. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: build, weight: 6 },
  { arbitrary: request, weight: 2 },
  { arbitrary: daily, weight: 7 },
  { arbitrary: seldom, weight: 3 },
  { arbitrary: rare, weight: 1 },
);

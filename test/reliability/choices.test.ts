import { goal } from '../support/goal';
import { recording } from './fault-modes';
import type { Recorded } from './fault-modes';
import { openBench, scenarioOf } from './scenarios';
import { TAB_IDS } from '../../src/funnel/stamp';
import type { Bench } from './steps';
import { recordIn } from './tabs';
import type { Gate } from './watched';

/** Does something right before one call of a run. */
function before(at: number, act: () => void): Gate {
  let made = -1;
  return ({ perform }) => {
    made++;
    if (made === at) act();
    return perform();
  };
}

const map = { table: 'opportunities', field: 'amount', column: 'none' } as const;

/** How many calls a build, or a choice, makes. */
function callsOf(
  { engine, ann }: Bench,
  start: Parameters<Bench['engine']['restore']>[0],
  run: 'build' | 'map',
): number {
  const calls: Recorded = [];
  engine.restore(start);
  if (run === 'build') ann.send('build', { settings: {} }, recording(ann, calls));
  else ann.send('map', map, recording(ann, calls));
  return calls.length;
}

/** What is not remembered although it was done, or does not say that it was not. */
function forgotten({ engine }: Bench, built: string, mapped: string): readonly string[] {
  const { tabs, choices = [] } = recordIn(engine.state());
  const lost = TAB_IDS.filter((tab) => !engine.state().sheets.some(({ id }) => id === tabs[tab]));
  return [
    ...(built === 'done' && lost.length > 0 ? [`lost: ${lost.join()}`] : []),
    ...(mapped === 'done' && choices.length === 0 ? ['the choice is lost'] : []),
    ...(built !== 'done' && mapped !== 'done' ? [`neither went well: ${built}, ${mapped}`] : []),
  ];
}

test('a choice that a colleague makes between any two calls of a build is remembered, and so is the build; and the other way round', async () => {
  const bench = await openBench();
  const { engine, ann, bo } = bench;
  const wrong: string[] = [];
  let tried = 0;
  for (const name of ['first build', 'refresh']) {
    const { start } = scenarioOf(bench, name);
    for (const [outer, inner] of [
      ['build', 'map'],
      ['map', 'build'],
    ] as const) {
      const calls = callsOf(bench, start, outer);
      for (let at = 0; at < calls; at++) {
        tried++;
        engine.restore(start);
        let within = '';
        const gate = before(at, () => {
          ann.flush();
          within = (inner === 'map' ? bo.send('map', map) : bo.send('build', { settings: {} })).said;
        });
        const around = (outer === 'map' ? ann.send('map', map, gate) : ann.send('build', { settings: {} }, gate)).said;
        const [built, mapped] = outer === 'map' ? [within, around] : [around, within];
        for (const one of forgotten(bench, built, mapped))
          wrong.push(`${name}, ${inner} before call ${String(at)}: ${one}`);
      }
    }
  }
  goal('choices beside builds', tried, wrong);
}, 300_000);

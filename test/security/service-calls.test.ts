import { readdirSync, readFileSync } from 'node:fs';
import { inRepository } from '../../tools/paths';
import { goal } from '../support/goal';

/** The list that lint goes by: which calls of the services are made nowhere, and which only by the modules named. */
const { nowhere, onlyIn } = listed();

/** Names of the methods that each module of the two rooms with services calls. */
const CALLED = new Map(
  ['src/sheets', 'src/server'].flatMap((room) =>
    readdirSync(inRepository(room), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => [moduleName(path), callsIn(readFileSync(inRepository(room, path), 'utf8'))] as const),
  ),
);

const callersOf = (name: string): readonly string[] =>
  [...CALLED].filter(([, calls]) => calls.has(name)).map(([module]) => module);

test('calls that reach beyond the workbook, or take cells away, are made nowhere; those that write, where they are listed', () => {
  const expected: readonly (readonly [string, readonly string[]])[] = [
    ...nowhere.map((name) => [name, []] as const),
    ...onlyIn.map(([name, modules]) => [name, modules.toSorted()] as const),
  ];
  const wrong = expected
    .map(([name, modules]) => ({ name, modules, callers: callersOf(name).toSorted() }))
    .filter(({ modules, callers }) => callers.join() !== modules.join());
  goal('listed service calls', expected.length, wrong);
});

function callsIn(source: string): ReadonlySet<string> {
  return new Set([...source.matchAll(/\.(\w+)\(/g)].map(([, name]) => name ?? ''));
}

function moduleName(path: string): string {
  return path.replace(/\.ts$/, '');
}

function listed(): { nowhere: readonly string[]; onlyIn: readonly (readonly [string, readonly string[]])[] } {
  const list: unknown = JSON.parse(readFileSync(inRepository('tools', 'service-calls.json'), 'utf8'));
  const part = (name: string): object => {
    const found: unknown = typeof list === 'object' && list !== null ? Reflect.get(list, name) : undefined;
    return typeof found === 'object' && found !== null ? found : {};
  };
  return {
    nowhere: Object.keys(part('nowhere')),
    onlyIn: Object.entries<unknown>({ ...part('onlyIn') }).map(([name, modules]) => [
      name,
      Array.isArray(modules) ? modules.map(String) : [],
    ]),
  };
}

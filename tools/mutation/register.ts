import { TestStatus, type TestResult } from '@stryker-mutator/api/test-runner';
import * as circus from 'jest-circus';
import { stepsOf } from './steps';
import { strykerState } from './stryker-state';

type Block = ReturnType<typeof circus.getState>['rootDescribeBlock'];
type Entry = Extract<Block['children'][number], { type: 'test' }>;

const BETWEEN = ' › ';

const entriesOf = (block: Block): Entry[] =>
  block.children.flatMap((child) => (child.type === 'test' ? [child] : entriesOf(child)));

function titleOf({ name, parent }: Entry): string {
  const titles = [name];
  for (let block = parent; block.parent !== undefined; block = block.parent) titles.unshift(block.name);
  return titles.join(BETWEEN);
}

function resultOf(id: string, { status, errors, duration }: Entry): TestResult {
  const plain = { id, name: id, timeSpentMs: duration ?? 0 };
  if (errors.length > 0) {
    return { ...plain, status: TestStatus.Failed, failureMessage: errors.map(String).join('\n') };
  }
  return { ...plain, status: status === 'done' ? TestStatus.Success : TestStatus.Skipped };
}

/** The test file in the id of a test. */
export const fileOf = (id: string): string => id.split(BETWEEN)[0] ?? '';

/** The tests that a file declared, by their ids; equal titles are numbered. */
function declaredIn(file: string): Map<string, Entry> {
  const declared = new Map<string, Entry>();
  for (const entry of entriesOf(circus.getState().rootDescribeBlock)) {
    const title = [file, titleOf(entry)].join(BETWEEN);
    let id = title;
    for (let number = 2; declared.has(id); number++) id = `${title} (${number})`;
    declared.set(id, entry);
  }
  return declared;
}

/** Which tests of a file run. */
interface Wish {
  readonly wanted?: ReadonlySet<string>;
  readonly stopAtFailure: boolean;
}

/** How the tests went that a file has just declared. While one runs, Stryker is told which. */
export async function resultsOf(file: string, { wanted, stopAtFailure }: Wish): Promise<TestResult[]> {
  const declared = declaredIn(file);
  const ids = new Map([...declared].map(([id, entry]) => [entry, id]));
  for (const [id, entry] of declared) if (wanted?.has(id) === false) entry.mode = 'skip';
  const listener: Parameters<typeof circus.addEventHandler>[0] = (event) => {
    if (event.name === 'test_start') {
      const id = ids.get(event.test);
      strykerState().currentTestId = id;
      stepsOf(id ?? file);
    }
    if (event.name !== 'test_done') return;
    strykerState().currentTestId = undefined;
    stepsOf(file);
    if (stopAtFailure && event.test.errors.length > 0) for (const entry of declared.values()) entry.mode = 'skip';
  };
  circus.addEventHandler(listener);
  await circus.run();
  circus.removeEventHandler(listener);
  return [...declared].map(([id, entry]) => resultOf(id, entry));
}

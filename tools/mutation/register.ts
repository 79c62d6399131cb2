import { TestStatus, type TestResult } from '@stryker-mutator/api/test-runner';
import * as circus from 'jest-circus';
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

/** The tests that were declared, by file and title; equal titles are numbered. */
export class Register {
  readonly #entries = new Map<string, Entry>();
  readonly #ids = new Map<Entry, string>();

  /** Takes in what has been declared since the last call, as tests of this file. */
  addNew(file: string): void {
    for (const entry of entriesOf(circus.getState().rootDescribeBlock)) {
      if (this.#ids.has(entry)) continue;
      const title = [file, titleOf(entry)].join(BETWEEN);
      let id = title;
      for (let number = 2; this.#entries.has(id); number++) id = `${title} (${number})`;
      this.#entries.set(id, entry);
      this.#ids.set(entry, id);
    }
  }

  /** Lets only the wanted tests run and tells Stryker which one is running; the result ends that. */
  listen({ wanted, stopAtFailure }: { wanted?: ReadonlySet<string>; stopAtFailure: boolean }): () => void {
    for (const [id, entry] of this.#entries) if (wanted?.has(id) === false) entry.mode = 'skip';
    const handler: Parameters<typeof circus.addEventHandler>[0] = (event) => {
      if (event.name === 'test_start') strykerState().currentTestId = this.#ids.get(event.test);
      if (event.name !== 'test_done') return;
      strykerState().currentTestId = undefined;
      if (stopAtFailure && event.test.errors.length > 0)
        for (const entry of this.#entries.values()) entry.mode = 'skip';
    };
    circus.addEventHandler(handler);
    return () => {
      circus.removeEventHandler(handler);
    };
  }

  /** How every test went, in the order of declaration. */
  results(): TestResult[] {
    return [...this.#entries].map(([id, entry]) => resultOf(id, entry));
  }
}

// How Stryker runs our tests: with describe, test and expect of jest, but in one process that stays. Starting jest for
// every mutant takes most of a second, this some ten milliseconds. Every run begins with fresh modules, as in jest; only
// packages stay.
import { createRequire } from 'node:module';
import { join, parse, relative } from 'node:path';
import { Script } from 'node:vm';
import type { StrykerOptions } from '@stryker-mutator/api/core';
import { PluginKind, commonTokens, declareClassPlugin, tokens } from '@stryker-mutator/api/plugin';
import type {
  DryRunResult,
  MutantRunOptions,
  MutantRunResult,
  TestResult,
  TestRunner,
} from '@stryker-mutator/api/test-runner';
import { DryRunStatus, MutantRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { expect } from 'expect';
import * as circus from 'jest-circus';
import { bundleTests, type BundledTests } from './bundle-tests';
import { fileOf, resultsOf } from './register';
import { keepUsual, ranOn, recallUsual, startSteps, stepsOf } from './steps';
import { strykerState } from './stryker-state';

const { describe, test, it, beforeAll, beforeEach, afterAll, afterEach } = circus;
Object.assign(globalThis, { describe, test, it, beforeAll, beforeEach, afterAll, afterEach, expect });

/** Which tests to run, and how. */
interface Choice {
  /** Test files in the order in which they run. */
  readonly files: readonly string[];
  /** The ids of the tests that run; all of those files when absent. */
  readonly wanted?: ReadonlySet<string>;
  readonly stopAtFailure: boolean;
  /** Active while tests run, and while modules load as well if they alone meet it. */
  readonly mutant?: { readonly id: string; readonly whileLoading: boolean };
}

/** The option `room.tests` of the configuration. */
function testFilesOf(options: StrykerOptions): string[] {
  const room: unknown = options['room'];
  if (typeof room !== 'object' || room === null || !('tests' in room) || !Array.isArray(room.tests)) return [];
  return room.tests.map(String);
}

/** A function that fills a module with one start for each test file; a fresh one at every run of the script. */
type Start = (module: object, require: NodeJS.Require) => void;

const isStart = (value: unknown): value is Start => typeof value === 'function';

/** Where the steps of the tests are kept, in the copy of the repository that Stryker makes. */
const STEPS = 'steps-of-tests.json';

class CircusRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  readonly #options: StrykerOptions;
  #bundled: BundledTests = { code: '', reach: new Map() };
  #script = new Script('');
  #require = createRequire(import.meta.url);

  constructor(options: StrykerOptions) {
    this.#options = options;
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const root = process.cwd();
    this.#bundled = await bundleTests(root, testFilesOf(this.#options));
    this.#script = new Script(`(module, require) => {${this.#bundled.code}\n}`, { filename: 'tests-of-room.cjs' });
    this.#require = createRequire(join(root, 'package.json'));
    recallUsual(STEPS);
  }

  async dryRun(): Promise<DryRunResult> {
    const state = strykerState();
    state.mutantCoverage = { static: {}, perTest: {} };
    startSteps(true);
    const result = await this.#run({ files: [...this.#bundled.reach.keys()], stopAtFailure: false });
    keepUsual(STEPS);
    return result.status === DryRunStatus.Complete ? { ...result, mutantCoverage: state.mutantCoverage } : result;
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, disableBail, mutantActivation, sandboxFileName } = options;
    startSteps(false);
    const wanted = testFilter && new Set(testFilter);
    const result = await this.#run({
      files: this.#filesFor(relative(process.cwd(), sandboxFileName), wanted),
      ...(wanted && { wanted }),
      stopAtFailure: !disableBail,
      mutant: { id: activeMutant.id, whileLoading: mutantActivation === 'static' },
    });
    return ranOn() ? { status: MutantRunStatus.Timeout } : toMutantRunResult(result, disableBail);
  }

  /** The test files that reach a source, or hold the wanted tests; the one of the same name first. */
  #filesFor(source: string, wanted: ReadonlySet<string> | undefined): string[] {
    const holding = wanted && new Set([...wanted].map(fileOf));
    const reaching = [...this.#bundled.reach].filter(([test, files]) => holding?.has(test) ?? files.has(source));
    const own = `/${parse(source).name}.test.ts`;
    const rank = ([test]: readonly [string, unknown]): number => (test.endsWith(own) ? 0 : 1);
    return reaching.sort((a, b) => rank(a) - rank(b)).map(([test]) => test);
  }

  async #run(choice: Choice): Promise<DryRunResult> {
    const state = strykerState();
    const tests: TestResult[] = [];
    const load = this.#freshModules();
    try {
      for (const file of choice.files) {
        state.activeMutant = choice.mutant?.whileLoading === true ? choice.mutant.id : undefined;
        stepsOf(file);
        circus.resetState();
        circus.getState().testTimeout = 60_000;
        load(file);
        state.activeMutant = choice.mutant?.id;
        tests.push(...(await resultsOf(file, choice)));
        if (choice.stopAtFailure && tests.some(({ status }) => status === TestStatus.Failed)) break;
      }
    } catch (problem) {
      const errorMessage = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
      return { status: DryRunStatus.Error, errorMessage };
    } finally {
      state.activeMutant = undefined;
      stepsOf('');
    }
    return { status: DryRunStatus.Complete, tests };
  }

  /** A function that loads a test file; what it imports is loaded anew after every call of this. */
  #freshModules(): (file: string) => void {
    const module: { exports: Record<string, () => void> } = { exports: {} };
    const start: unknown = this.#script.runInThisContext();
    if (isStart(start)) start(module, this.#require);
    return (file) => module.exports[file]?.();
  }
}

/** Names the option that the runner reads, so that Stryker knows it. */
export const strykerValidationSchema = { properties: { room: { type: 'object' } } };

/** What Stryker loads from this file. */
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'circus', CircusRunner)];

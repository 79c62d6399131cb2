// How Stryker runs our tests: with describe, test and expect of jest, but in one process that stays. Starting jest for
// every mutant takes most of a second, this some ten milliseconds. Every run begins with fresh modules, as in jest; only
// packages stay.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type { StrykerOptions } from '@stryker-mutator/api/core';
import { PluginKind, commonTokens, declareClassPlugin, tokens } from '@stryker-mutator/api/plugin';
import type { DryRunResult, MutantRunOptions, MutantRunResult, TestRunner } from '@stryker-mutator/api/test-runner';
import { DryRunStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { expect } from 'expect';
import * as circus from 'jest-circus';
import { bundleTests, type BundledTests } from './bundle-tests';
import { Register, fileOf } from './register';
import { strykerState } from './stryker-state';

const { describe, test, it, beforeAll, beforeEach, afterAll, afterEach } = circus;
Object.assign(globalThis, { describe, test, it, beforeAll, beforeEach, afterAll, afterEach, expect });

/** Which tests to run, and whether to stop at the first that fails. */
interface Choice {
  readonly wanted?: ReadonlySet<string>;
  readonly stopAtFailure: boolean;
  /** Called between loading the modules and running the tests. */
  readonly loaded?: () => void;
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

class CircusRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  readonly #options: StrykerOptions;
  #bundled: BundledTests = { code: '', reach: new Map() };
  #script = new Script('');
  #require = createRequire(import.meta.url);
  #files: Set<string> = new Set();

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
    this.#files = new Set(this.#bundled.reach.keys());
  }

  async dryRun(): Promise<DryRunResult> {
    const state = strykerState();
    state.mutantCoverage = { static: {}, perTest: {} };
    const result = await this.#run(this.#files, { stopAtFailure: false });
    return result.status === DryRunStatus.Complete ? { ...result, mutantCoverage: state.mutantCoverage } : result;
  }

  async mutantRun(mutant: MutantRunOptions): Promise<MutantRunResult> {
    const state = strykerState();
    const activate = (): void => {
      state.activeMutant = mutant.activeMutant.id;
    };
    if (mutant.hitLimit === undefined) delete state.hitLimit;
    else Object.assign(state, { hitLimit: mutant.hitLimit, hitCount: 0 });
    if (mutant.mutantActivation === 'static') activate();
    const wanted = mutant.testFilter && new Set(mutant.testFilter);
    const files = wanted ? this.#filesOf(wanted) : this.#filesReaching(mutant.sandboxFileName);
    const choice = { ...(wanted && { wanted }), stopAtFailure: !mutant.disableBail, loaded: activate };
    const result = await this.#run(files, choice);
    state.activeMutant = undefined;
    const stopped = determineHitLimitReached(state.hitCount, state.hitLimit);
    delete state.hitCount;
    return toMutantRunResult(stopped ?? result, mutant.disableBail);
  }

  #filesOf(names: ReadonlySet<string>): Set<string> {
    return new Set([...names].map(fileOf));
  }

  #filesReaching(source: string): Set<string> {
    const reaches = ([, files]: readonly [string, ReadonlySet<string>]): boolean =>
      [...files].some((file) => join(process.cwd(), file) === source);
    return new Set([...this.#bundled.reach].filter(reaches).map(([test]) => test));
  }

  async #run(files: ReadonlySet<string>, choice: Choice): Promise<DryRunResult> {
    circus.resetState();
    circus.getState().testTimeout = 60_000;
    const register = new Register();
    try {
      this.#load(files, register);
    } catch (problem) {
      const errorMessage = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
      return { status: DryRunStatus.Error, errorMessage };
    }
    choice.loaded?.();
    const stop = register.listen(choice);
    await circus.run();
    stop();
    return { status: DryRunStatus.Complete, tests: register.results() };
  }

  #load(files: ReadonlySet<string>, register: Register): void {
    const module: { exports: Record<string, () => void> } = { exports: {} };
    const start: unknown = this.#script.runInThisContext();
    if (isStart(start)) start(module, this.#require);
    for (const file of this.#files) {
      if (!files.has(file)) continue;
      module.exports[file]?.();
      register.addNew(file);
    }
  }
}

/** Names the option that the runner reads, so that Stryker knows it. */
export const strykerValidationSchema = { properties: { room: { type: 'object' } } };

/** What Stryker loads from this file. */
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'circus', CircusRunner)];

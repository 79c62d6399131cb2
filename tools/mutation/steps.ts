// Tells a change that makes code run on without end from one that a busy machine runs slowly: by the steps of the code.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** A test that takes so many times the steps that it took before the change is stopped. */
const TIMES = 20;

/** What any test may take. */
const FREE = 10_000;

/** The most steps that each test took without a change, and each file outside of its tests. */
let usual: Record<string, number> = {};

let isUsual = false;
let current = '';
let steps = 0;
let most = Infinity;
let endless = false;

/** Forgets that anything ran on without end, and says whether what runs from now on is as it should be. */
export function startSteps(unchanged: boolean): void {
  isUsual = unchanged;
  endless = false;
}

/** From now on steps count for this test or file. */
export function stepsOf(name: string): void {
  if (isUsual) usual[current] = Math.max(usual[current] ?? 0, steps);
  current = name;
  steps = 0;
  most = isUsual ? Infinity : TIMES * (usual[name] ?? Infinity) + FREE;
}

/** Counts a step. Throws when there are too many. */
export function countedStep(): void {
  if (++steps <= most) return;
  endless = true;
  throw new Error('This takes too many steps.');
}

/** Whether anything ran on without end. */
export function ranOn(): boolean {
  return endless;
}

/** Keeps what is usual for the process that takes over from this one, should it be stopped. */
export function keepUsual(path: string): void {
  writeFileSync(path, JSON.stringify(usual));
}

const isCounts = (value: unknown): value is Record<string, number> =>
  typeof value === 'object' && value !== null && Object.values(value).every((count) => typeof count === 'number');

/** Takes over what an earlier process kept, if there was one. */
export function recallUsual(path: string): void {
  const kept: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  if (isCounts(kept)) usual = kept;
}

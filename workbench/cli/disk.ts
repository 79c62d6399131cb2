import { statSync } from 'node:fs';

/** What stands at a path. */
export function kindOf(path: string): 'missing' | 'folder' | 'file' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'missing';
  }
}

/** Whether something thrown came from the disk: a missing right, a full disk, a broken cable. */
export function isDiskProblem(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== null && 'syscall' in thrown;
}

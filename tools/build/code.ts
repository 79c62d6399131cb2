import { bundle, type Bundle } from './bundle';
import { customFunctionWrapper, ENTRY_POINTS, entryPointWrapper, type CardSource } from './wrappers';

/**
 * The server script as it is pushed: the bundle in one closure, then a global function for everything Sheets may call.
 *
 * Syntax is lowered to ES2019, the newest that Apps Script is known to accept on upload.
 */
export async function buildCode(functions: readonly CardSource[]): Promise<Bundle> {
  const server = await bundle('src/server/main.ts', { globalName: 'ABM', target: 'es2019' });
  const wrappers = [...ENTRY_POINTS.map(entryPointWrapper), ...functions.map(customFunctionWrapper)];
  return { ...server, script: [server.script, ...wrappers].join('\n') };
}

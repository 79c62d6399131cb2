import { spawn } from 'node:child_process';

const set = (name: string): boolean => (process.env[name] ?? '') !== '';

/** True when a person sits in front of this terminal and there is a screen to open a window on. */
function hasPerson(): boolean {
  if (set('CI') || !process.stdout.isTTY) return false;
  return process.platform !== 'linux' || set('DISPLAY') || set('WAYLAND_DISPLAY');
}

function opener(address: string): readonly [command: string, ...args: string[]] {
  if (process.platform === 'darwin') return ['open', address];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', address];
  return ['xdg-open', address];
}

/** Opens an address in the person's browser, if there is a person; silently nothing otherwise. */
export function openBrowser(address: string): void {
  if (!hasPerson()) return;
  const [command, ...args] = opener(address);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

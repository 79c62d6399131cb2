import { endTallies } from './tally';

/** Writes what the browser tests found over all their files, one line each; nothing when none of them ran. */
export default function printTallies(): void {
  const { 'axe states': states, 'axe violations': violations = 0, pages, requests = 0, strangers = 0 } = endTallies();
  if (states !== undefined) print(`axe ${String(violations)} violations in ${String(states)} states`);
  if (pages === undefined) return;
  print(`sidebar requests ${String(requests)} in ${String(pages)} pages`);
  print(`script from data ${String(strangers)} in ${String(pages)} pages`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

// npm run mutation: changes the code in thousands of small ways and counts how many of them the tests notice.
// `npm run mutation -- ROOMS` does the rooms of those names; `--anew` does those as well whose files are unchanged.
import { ensureWorkbench } from './build/workbench';
import { EXPLAINED, type Explained } from './mutation/explained';
import { mutateRoom, type Mutant } from './mutation/mutate-room';
import { ROOMS, type Room } from './mutation/rooms';

/** Of every hundred changes, the tests have to notice so many. */
const FLOOR = 0.9;

/** Stryker is content with no mutants at all; a full run has to see at least these. */
const FEWEST = 500;

const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const anew = process.argv.includes('--anew');
const rooms = ROOMS.filter(({ name }) => named.length === 0 || named.includes(name));

const oneLine = (code: string): string => code.replace(/\s+/g, ' ');

const explains = ({ file, before, after }: Explained, mutant: Mutant): boolean =>
  file === mutant.file && before === oneLine(mutant.before) && after === oneLine(mutant.after);

const isExplained = (mutant: Mutant): boolean => EXPLAINED.some((one) => explains(one, mutant));

function shown(title: string, mutants: readonly Mutant[]): string {
  const noticed = mutants.filter(({ fate }) => fate === 'noticed').length;
  return `${title} ${noticed}/${mutants.length} (${((100 * noticed) / mutants.length).toFixed(1)} %)`;
}

function holds(mutants: readonly Mutant[], isGuard: boolean): boolean {
  const missed = mutants.filter(({ fate }) => fate !== 'noticed');
  if (mutants.length === 0) return false;
  return isGuard ? missed.every(isExplained) : 1 - missed.length / mutants.length >= FLOOR;
}

async function judge(room: Room): Promise<{ readonly mutants: readonly Mutant[]; readonly ok: boolean }> {
  const mutants = await mutateRoom(room, anew);
  for (const mutant of mutants.filter(({ fate }) => fate !== 'noticed')) {
    const mark = isExplained(mutant) ? 'explained' : mutant.fate;
    console.log(
      `${mark}  ${mutant.file}:${mutant.line}  ${oneLine(mutant.before).slice(0, 100)}  →  ${oneLine(mutant.after).slice(0, 100)}`,
    );
  }
  const ok = holds(mutants, room.guard === true);
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${shown(`mutation ${room.name}`, mutants)}`);
  return { mutants, ok };
}

await ensureWorkbench();
const judged: Awaited<ReturnType<typeof judge>>[] = [];
for (const room of rooms) judged.push(await judge(room));
const all = judged.flatMap(({ mutants }) => mutants);
const enough = named.length > 0 ? all.length > 0 : all.length >= FEWEST;
console.log(shown('mutation score', all));
if (!enough) console.log(`Only ${all.length} mutants were seen: the rooms do not name what they should.`);
const missed = all.filter(({ fate }) => fate !== 'noticed');
const stale = EXPLAINED.filter((one) => named.length === 0 && !missed.some((mutant) => explains(one, mutant)));
for (const { file, before, after } of stale) console.log(`No longer to be explained: ${file}  ${before}  →  ${after}`);
process.exitCode = stale.length === 0 && enough && holds(all, false) && judged.every(({ ok }) => ok) ? 0 : 1;

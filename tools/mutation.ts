// npm run mutation: changes the code in thousands of small ways and counts how many of them the tests notice.
// `npm run mutation -- ROOMS` does the rooms of those names; `--anew` does those as well whose files are unchanged.
import { EXPLAINED } from './mutation/explained';
import { mutateRoom, type Mutant } from './mutation/mutate-room';
import { ROOMS, type Room } from './mutation/rooms';

/** Of every hundred changes, the tests have to notice so many. */
const FLOOR = 0.9;

/** Stryker is content with no mutants at all; a full run has to see at least these. */
const FEWEST = 500;

const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const anew = process.argv.includes('--anew');
const rooms = ROOMS.filter(({ name }) => named.length === 0 || named.includes(name));

const isExplained = (mutant: Mutant): boolean =>
  EXPLAINED.some(
    ({ file, before, after }) => file === mutant.file && before === mutant.before && after === mutant.after,
  );

const oneLine = (code: string): string => code.replace(/\s+/g, ' ').slice(0, 100);

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
    console.log(`${mark}  ${mutant.file}:${mutant.line}  ${oneLine(mutant.before)}  →  ${oneLine(mutant.after)}`);
  }
  const ok = holds(mutants, room.guard === true);
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${shown(`mutation ${room.name}`, mutants)}`);
  return { mutants, ok };
}

const judged: Awaited<ReturnType<typeof judge>>[] = [];
for (const room of rooms) judged.push(await judge(room));
const all = judged.flatMap(({ mutants }) => mutants);
const enough = named.length > 0 ? all.length > 0 : all.length >= FEWEST;
console.log(shown('mutation score', all));
if (!enough) console.log(`Only ${all.length} mutants were seen: the rooms do not name what they should.`);
process.exitCode = enough && holds(all, false) && judged.every(({ ok }) => ok) ? 0 : 1;

import { resolve } from 'node:path';
import { openHost, type Host } from '../node/open-host';
import { parseArguments, type Wishes } from './arguments';
import { buildFunnel } from './build-funnel';
import { DataProblem } from './data-problem';
import { openingRemarks, unreadRemarks } from './opening-remarks';
import { checkOut, saveFunnel } from './save-funnel';
import { nameTables } from './name-tables';
import { ownDefinitions } from './own-definitions';
import { inOwnWords } from './own-words';
import { readBook, type BookFile } from './read-book';
import { reportOf } from './report';
import { printable, summaryOf } from './summary';
import { HELP, USAGE, UsageProblem } from './usage';

/** What the command stands on. */
export type Surroundings = {
  /** Folder of the pushed files. */
  readonly dist: string;
  /** Folder that `buildWorkbench` filled. */
  readonly workbench: string;
  /** Folder in which the caller is, for relative names. */
  readonly folder: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
};

/** How the command ended, for the shell. */
export type ExitCode = 0 | 1 | 2;

const stopwatch = (): (() => number) => {
  const start = performance.now();
  return () => performance.now() - start;
};

type Opened = Pick<BookFile, 'excel' | 'asExported'> & {
  readonly host: Host;
  readonly locale: string;
  /** Whether the caller named the locale. */
  readonly isNamed: boolean;
  /** The tab on which the workbook says what was agreed on; undefined where it has none. */
  readonly definitions: string | undefined;
};

/** The workbook in a host; its cells live on there alone, since they may be many. */
async function opened(path: string, wishes: Wishes, { dist, workbench }: Surroundings): Promise<Opened> {
  const { book, excel, asExported } = await readBook(path, wishes.book);
  const isNamed = wishes.locale !== undefined;
  const { locale = book.locale ?? 'en_US' } = wishes;
  const host = openHost({ dist, workbench, book: { ...book, locale }, quiet: true });
  const found = { host, locale, isNamed, asExported, definitions: ownDefinitions(host, book) };
  if (excel === undefined) return found;
  nameTables(host, excel);
  return { ...found, excel };
}

async function buildAndTell(opened: Opened, wishes: Wishes, around: Surroundings, open: number): Promise<void> {
  const { host, excel, definitions, asExported } = opened;
  const funnel = buildFunnel(host, wishes);
  const saving = stopwatch();
  const original = excel && { excel, rewritten: definitions };
  const remarks = wishes.out === undefined ? [] : await saveFunnel(host, original, resolve(around.folder, wishes.out));
  const save = wishes.out === undefined ? 0 : saving();
  const report = reportOf(funnel, {
    remarks: [...openingRemarks(funnel.answer.detail.issues, opened), ...unreadRemarks(funnel.unread)],
    timings: { open, save, total: performance.now() },
  });
  const told = wishes.json ? `${JSON.stringify(report, undefined, 2)}\n` : summaryOf(funnel, report);
  around.print(inOwnWords(told, asExported));
  for (const remark of remarks) around.complain(`${remark}\n`);
}

async function follow(wishes: Wishes, around: Surroundings): Promise<void> {
  const path = resolve(around.folder, wishes.book);
  if (wishes.out !== undefined) checkOut(resolve(around.folder, wishes.out), path, wishes.out);
  const opening = stopwatch();
  const book = await opened(path, wishes, around);
  try {
    await buildAndTell(book, wishes, around, opening());
  } finally {
    await book.host.close();
  }
}

/** Builds the funnel of a file and says what came out: 0 built, 1 the data does not allow it, 2 mistyped. */
export async function funnelCommand(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  try {
    const wishes = parseArguments(args);
    if (wishes === undefined) around.print(HELP);
    else await follow(wishes, around);
    return 0;
  } catch (problem) {
    if (problem instanceof UsageProblem) {
      around.complain(printable(`${problem.message}\n${USAGE}\n`));
      return 2;
    }
    if (!(problem instanceof DataProblem)) throw problem;
    around.complain(printable(inOwnWords(`${problem.message}\n`, false)));
    return 1;
  }
}

import { readFileSync } from 'node:fs';
import { PROTOCOL } from '../../src/protocol/version';
import type { Answer, Trouble } from '../../src/protocol/answers';
import type { AnswerOf, Ask, Verb } from '../../src/protocol/verbs';
import { isAnswerTo } from '../../sidebar/is-answer';
import { ensurePushedSet } from '../../tools/build/pushed-set';
import { inRepository } from '../../tools/paths';
import type { Book } from '../../workbench/engine/book';
import type { Host } from '../../workbench/node/open-host';
import { openTestHost } from '../support/host';

/** The add-on as it is pushed, in a workbook, asked as its sidebar asks. */
export type AddOn = Host & {
  readonly send: <V extends Verb>(verb: V, more: Ask<V>) => Answer<AnswerOf[V]>;
  readonly ask: <V extends Verb>(verb: V, more: Ask<V>) => AnswerOf[V];
  /** The trouble that a request ends in. */
  readonly trouble: <V extends Verb>(verb: V, more: Ask<V>) => Trouble;
  /** Everything that every sheet but the named ones holds: values and formulas. */
  readonly everything: (...but: readonly string[]) => unknown;
  readonly rename: (sheet: string, name: string) => void;
  /** One-based numbers of the columns of a sheet that are not in sight. */
  readonly hiddenColumns: (sheet: string) => readonly number[];
};

/** Opens a book with the add-on in it. A script of the test's own may come behind the pushed one. */
export async function openAddOn(book: Book, script = ''): Promise<AddOn> {
  return addOnIn(openTestHost(book, await pushedFiles(script)));
}

/** The files as they are pushed, built when a source changed, with a script behind the pushed one. */
export async function pushedFiles(script: string): Promise<{ code: string; pages: Readonly<Record<string, string>> }> {
  await ensurePushedSet();
  const code = readFileSync(inRepository('dist', 'Code.js'), 'utf8');
  const pages = { Sidebar: readFileSync(inRepository('dist', 'Sidebar.html'), 'utf8') };
  return { code: `${code}\n${script}`, pages };
}

/** The add-on in a workbook that is open. */
export function addOnIn(host: Host): AddOn {
  const send = <V extends Verb>(verb: V, more: Ask<V>): Answer<AnswerOf[V]> => {
    const answer: unknown = JSON.parse(String(host.run('rpc', JSON.stringify({ protocol: PROTOCOL, verb, ...more }))));
    if (!isAnswerTo(verb, answer)) throw new Error(`${verb} was not answered.`);
    return answer;
  };
  return {
    ...host,
    send,
    ask: (verb, more) => {
      const answer = send(verb, more);
      if (!answer.ok) throw new Error(`${verb}: ${JSON.stringify(answer.trouble)}`);
      return answer.data;
    },
    trouble: (verb, more) => {
      const answer = send(verb, more);
      if (answer.ok) throw new Error(`${verb} was done.`);
      return answer.trouble;
    },
    everything: (...but) =>
      host
        .sheets()
        .filter(({ name }) => !but.includes(name))
        .map(({ name }) => {
          const { rows, columns } = host.extent(name);
          const area = `A1:${lettersOf(Math.max(columns, 1))}${String(Math.max(rows, 1))}`;
          return { name, values: filled(host.values(name, area)), formulas: filled(host.formulas(name, area)) };
        }),
    rename: (sheet, name) => {
      host.services.SpreadsheetApp.getActive().getSheetByName(sheet)?.setName(name);
      host.endRun();
    },
    hiddenColumns: (sheet) => host.save().sheets.find(({ name }) => name === sheet)?.hiddenColumns ?? [],
  };
}

/** The tabs that the add-on makes. */
export const OUR_TABS = ['ABM Accounts', 'ABM Definitions', 'ABM Funnel'];

/** Names of all tabs that the add-on may have made, sorted. */
export function madeTabs(addOn: AddOn): string[] {
  return addOn
    .sheets()
    .map(({ name }) => name)
    .filter((name) => name.startsWith('ABM'))
    .sort();
}

/** Makes the workbook one in which nothing was built yet. */
export function forgetBuilds(addOn: AddOn): void {
  for (const name of madeTabs(addOn)) addOn.deleteSheet(name);
  addOn.services.PropertiesService.getDocumentProperties().deleteProperty('abm-funnel');
  addOn.endRun();
}

/** Cells that hold anything, by their place: two sheets are equal when these are. */
function filled(cells: readonly (readonly unknown[])[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  cells.forEach((row, down) => {
    row.forEach((cell, right) => {
      if (cell !== '') found[`${lettersOf(right + 1)}${String(down + 1)}`] = cell;
    });
  });
  return found;
}

function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : `${lettersOf(Math.floor((column - 1) / 26))}${letter}`;
}

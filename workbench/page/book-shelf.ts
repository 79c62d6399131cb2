// The Workbook menu: the samples that the server offers, and a person's own files.
import type { Book } from '../engine/book';
import { bookFromJson } from '../files/json-book';
import type { Entry } from './menu';
import { ownFiles } from './open-own';
import type { OpenInstead, Opening } from './opening';
import type { Screen } from './screen';

/** Opening books. */
export type BookShelf = {
  /** Opens the sample named in the page's address (`?book=worked`), otherwise the first. */
  readonly openFirst: () => Promise<void>;
};

const SEPARATOR: Entry = { label: '', choose: () => undefined };

type Sample = { readonly id: string; readonly title: string };

/** What the server keeps at an address. Nobody answers once `npm start` was ended, and the page stays. */
async function fromServer(address: string): Promise<Response> {
  try {
    return await fetch(address);
  } catch {
    throw new Error('The workbench has ended. Begin it again with npm start, then open the address that it names.');
  }
}

async function samplesOffered(): Promise<Sample[]> {
  const titles: unknown = await (await fromServer('/books/index.json')).json();
  if (typeof titles !== 'object' || titles === null) return [];
  return Object.entries(titles).map(([id, title]) => ({ id, title: String(title) }));
}

async function sampleBook({ id }: Sample): Promise<Book> {
  const address = `/books/${id}.json`;
  return bookFromJson(await (await fromServer(address)).text(), address);
}

/** The shelf behind the Workbook menu, whose last entries are `more`. */
export function bookShelf(
  screen: Screen,
  { open, mayLeave }: Pick<Opening, 'open' | 'mayLeave'>,
  more: readonly Entry[],
): BookShelf {
  const openInstead: OpenInstead = async (name, read) => {
    screen.show({ busy: `Opening ${name} …` });
    let isOpened = false;
    try {
      isOpened = await mayLeave();
      if (isOpened) await open(name, await read());
    } catch (problem) {
      const message = problem instanceof Error ? problem.message : String(problem);
      screen.show({ words: { title: 'This could not be opened', message } });
      isOpened = false;
    }
    screen.show({ busy: '' });
    return isOpened;
  };
  const entry = (label: string, choose: () => Promise<unknown>): Entry => ({
    label,
    choose: () => {
      void choose();
    },
  });
  return {
    openFirst: async () => {
      const samples = await samplesOffered();
      const wanted = new URLSearchParams(location.search).get('book');
      const first = samples.find(({ id }) => id === wanted) ?? samples[0];
      const openSample = (sample: Sample): Promise<boolean> => openInstead(sample.title, () => sampleBook(sample));
      const entries = samples.map((sample) => entry(sample.title, () => openSample(sample)));
      const own = ownFiles(screen, openInstead).map(([label, choose]) => entry(label, choose));
      screen.show({ books: [...entries, SEPARATOR, ...own, SEPARATOR, ...more] });
      if (first !== undefined) await openSample(first);
    },
  };
}

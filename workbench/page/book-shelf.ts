// The Workbook menu: the samples that the server offers, and a person's own files.
import type { Book } from '../engine/book';
import { endingOf } from '../files/book-name';
import { bookFromJson } from '../files/json-book';
import { bookFromFiles } from './own-files';
import type { Entry } from './menu';
import type { Opening } from './opening';
import type { Screen } from './screen';

/** Opening books. */
export type BookShelf = {
  /** Opens the sample named in the page's address (`?book=worked`), otherwise the first. */
  readonly openFirst: () => Promise<void>;
};

type Written = { readonly date: string; readonly amount: string; readonly locale: string };

/** How dates and amounts may be written in a person's own files: so does a locale. */
const WRITTEN: readonly Written[] = [
  { date: '12/31/2024', amount: '1,234.50', locale: 'en_US' },
  { date: '31/12/2024', amount: '1,234.50', locale: 'en_GB' },
  { date: '31/12/2024', amount: '1.234,50', locale: 'de_DE' },
];

const READ_SECONDS = 10;

const ignore = (): void => undefined;

const SEPARATOR: Entry = { label: '', choose: ignore };

type Sample = { readonly id: string; readonly title: string };

async function samplesOffered(): Promise<Sample[]> {
  const titles: unknown = await (await fetch('/books/index.json')).json();
  if (typeof titles !== 'object' || titles === null) return [];
  return Object.entries(titles).map(([id, title]) => ({ id, title: String(title) }));
}

async function sampleBook({ id }: Sample): Promise<Book> {
  const address = `/books/${id}.json`;
  return bookFromJson(await (await fetch(address)).text(), address);
}

/** Files that a person chooses; none when they change their mind. */
function chosenFiles(): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.csv,.json';
  input.multiple = true;
  return new Promise((resolve) => {
    input.addEventListener('change', () => {
      resolve([...(input.files ?? [])]);
    });
    input.addEventListener('cancel', () => {
      resolve([]);
    });
    input.click();
  });
}

/** The shelf behind the Workbook menu, whose last entries are `more`. */
export function bookShelf(
  screen: Screen,
  { open, mayLeave }: Pick<Opening, 'open' | 'mayLeave'>,
  more: readonly Entry[],
): BookShelf {
  const openInstead = async (name: string, read: () => Promise<Book>, then = ignore): Promise<void> => {
    screen.show({ busy: `Opening ${name} …` });
    try {
      if (await mayLeave()) {
        await open(name, await read());
        then();
      }
    } catch (problem) {
      const message = problem instanceof Error ? problem.message : String(problem);
      screen.show({ words: { title: 'This could not be opened', message } });
    }
    screen.show({ busy: '' });
  };
  const openOwn = async ({ date, amount, locale }: Written): Promise<void> => {
    const files = await chosenFiles();
    const names = files.map(({ name }) => name).join(', ');
    const message = `Dates are read as ${date}, amounts as ${amount}. If this file writes them otherwise, open it with another entry of the Workbook menu.`;
    const tell = (): void => {
      screen.showToast({ title: '', message, isProblem: false }, READ_SECONDS);
    };
    const hasText = files.some(({ name }) => endingOf(name) === 'csv');
    if (files.length > 0) await openInstead(names, () => bookFromFiles(files, locale), hasText ? tell : ignore);
  };
  const entry = (label: string, choose: () => Promise<void>): Entry => ({
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
      const openSample = (sample: Sample): Promise<void> => openInstead(sample.title, () => sampleBook(sample));
      const entries = samples.map((sample) => entry(sample.title, () => openSample(sample)));
      const own = WRITTEN.map((written) =>
        entry(`Open your own file with ${written.date} and ${written.amount} …`, () => openOwn(written)),
      );
      screen.show({ books: [...entries, SEPARATOR, ...own, SEPARATOR, ...more] });
      if (first !== undefined) await openSample(first);
    },
  };
}

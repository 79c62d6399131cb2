// The entries of the Workbook menu that open a person's own files.
import { endingOf } from '../files/book-name';
import type { OpenInstead } from './opening';
import { bookFromFiles } from './own-files';
import type { Screen } from './screen';

/** An entry of the menu, by how dates and amounts are written in the files: so does a locale. */
type Written = { readonly date: string; readonly amount: string; readonly locale: string };

const WRITTEN: readonly Written[] = [
  { date: '12/31/2024', amount: '1,234.50', locale: 'en_US' },
  { date: '31/12/2024', amount: '1,234.50', locale: 'en_GB' },
  { date: '31/12/2024', amount: '1.234,50', locale: 'de_DE' },
];

const TOLD_SECONDS = 10;

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

/** Labels of the entries, each with what opens files that are written so and says how they were read. */
export function ownFiles(
  { showToast }: Screen,
  openInstead: OpenInstead,
): readonly (readonly [label: string, open: () => Promise<void>])[] {
  const openOwn = async ({ date, amount, locale }: Written): Promise<void> => {
    const files = await chosenFiles();
    const names = files.map(({ name }) => name).join(', ');
    const isOpened = files.length > 0 && (await openInstead(names, () => bookFromFiles(files, locale)));
    // A .json book brings its locale along.
    if (!isOpened || !files.every(({ name }) => endingOf(name) === 'csv')) return;
    const message = `Dates are read as ${date}, amounts as ${amount}. If this file writes them otherwise, open it with another entry of the Workbook menu.`;
    showToast({ title: '', message, isProblem: false }, TOLD_SECONDS);
  };
  return WRITTEN.map((written) => [
    `Open your own file with ${written.date} and ${written.amount} …`,
    () => openOwn(written),
  ]);
}

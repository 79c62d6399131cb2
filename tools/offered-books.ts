// The sample workbooks that the workbench offers, the first of which it opens.
import { believableBook } from '../samples/believable';
import { messyBook } from '../samples/dialects/messy-book';
import { workedBook } from '../samples/worked';
import type { OfferedBook } from './serve';

/** Sample workbooks by the id in their address. */
export const OFFERED_BOOKS: Readonly<Record<string, OfferedBook>> = {
  believable: { title: 'Sample: a year of account-based marketing', make: () => believableBook().book },
  exports: { title: 'Sample: exports as they come', make: () => messyBook().book },
  worked: { title: 'Sample: the worked example', make: () => workedBook() },
};

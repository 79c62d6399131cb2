import { alignRows } from '../../src/funnel/align-rows';
import type { RowMark } from '../../src/funnel/align-rows';

/** Rows from short texts: `#a` has the key a, `_` is blank, anything else are words; `*` holds what says nothing. */
const marks = (text: string): readonly RowMark[] =>
  text.split(' ').map((word) => ({
    key: word.startsWith('#') ? word.slice(1) : '',
    label: /^[a-z]/i.test(word) ? word : '',
    isBlank: word === '_',
  }));

const aligned = (wanted: string, found: string): string =>
  alignRows(marks(wanted), marks(found))
    .map((row) => (row === undefined ? '-' : String(row)))
    .join(' ');

describe('the rows of a layout are found', () => {
  it.each([
    ['where nothing was changed', 'T * _ #a #b H #c _ E', 'T * _ #a #b H #c _ E', '0 1 2 3 4 5 6 7 8'],
    ['under words that changed', 'T * _ #a H #b', 'X * _ #a Y #b', '0 1 2 3 4 5'],
    ['around a blank row between keys', '#a #b #c', '#a _ #b #c', '0 2 3'],
    ['around a blank row among words', 'T S _ E', 'T _ S _ E', '0 2 3 4'],
    ['around a blank row among rows that say nothing', 'T * * _ E', 'T * _ * _ E', '0 1 3 4 5'],
    ['around blank rows in several places', 'T S #a #b _ E', 'T _ S _ #a _ #b _ _ E', '0 2 4 6 8 9'],
    ['around a row with words of somebody else', 'T S E', 'T ours S E', '0 2 3'],
    ['around a row with a key of somebody else', '#a #b', '#a #x #b', '0 2'],
    ['by their keys, in whatever order', '#a #b H #c', '#c #a H #b', '1 3 2 0'],
    ['at the first of two rows with a key', '#a #b', '#a #a #b', '0 2'],
    ['in a blank row where their own was deleted', '#a #b H #c', '#a _ H #c', '0 1 2 3'],
    ['nowhere, where that was deleted between keys', '#a #b #c', '#a #c', '0 - 1'],
    ['nowhere, where it was deleted among words', 'T S _ E', 'T _ E', '0 - 1 2'],
    ['nowhere, where one was deleted and another put elsewhere', '#a #b #c #d', '#a #c _ #d', '0 - 1 3'],
    ['nowhere, where several were deleted', '#a H _ S T _ #b', '#a H _ #b', '0 1 2 - - - 3'],
    ['where something stands, rather than in a blank row', '#a * _ E', '#a * _ * E', '0 1 3 4'],
  ])('%s', (_what, wanted, found, rows) => {
    expect(aligned(wanted, found)).toBe(rows);
  });
});

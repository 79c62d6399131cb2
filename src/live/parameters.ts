import type { FunctionParameter } from '../functions/function-definition';
import { TABLE_IDS } from '../model/table-id';
import { TABLES } from '../tables/registry';

const RANGE = 'Array<Array<*>>';

/** The seven tables, and the settings last. */
export const WHOLE_PARAMETERS: readonly FunctionParameter[] = [
  ...TABLE_IDS.map((id): FunctionParameter => {
    const words = `${TABLES[id].name}, header row included. ${TABLES[id].brings}.`;
    const optional = id !== 'accounts';
    return { name: id, type: RANGE, description: optional ? `Optional. ${words}` : words, optional, list: true };
  }),
  {
    name: 'definitions',
    type: RANGE,
    description: 'Optional. The cells of the definitions tab; the defaults of all settings if left out.',
    optional: true,
    list: true,
  },
];

/** What holds for every function on whole tables. */
export const WHOLE_RULES: readonly string[] = [
  'Each table is read as the sidebar reads it: the header row may stand in any of the first 15 rows, columns in any order. A cell that cannot be read is passed over.',
  'What somebody decided in the sidebar about a header counts here as well: which column is which, and how dates and numbers are read. So does the locale of the workbook, where a table leaves it open. It takes effect with the next calculation.',
  'Write "" for a table that you do not have. A table without a header, or a setting that cannot be read, is answered with a sentence: never with half a table.',
  'Without a period in the definitions it runs from the first to the last day found in the data, up to the day of the calculation.',
  'At most 500,000 cells in all, blank ones included. For more, use the sidebar.',
];

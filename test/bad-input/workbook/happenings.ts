import type { AddOn } from '../../sheets/add-on';
import { funnelTold, told } from './told';

/** What happens to the workbook, and what the add-on then shows. */
export type Happening = readonly [given: string, act: (addOn: AddOn) => string, outcome: string];

/** Types cells, then a formula beside them. Each call has rows of its own: a cell keeps the format of what it held. */
const typed =
  (row: number, formula: string, ...cells: readonly unknown[][]) =>
  (addOn: AddOn): string => {
    if (cells.length > 0) addOn.type('Empty', `A${String(row)}`, cells);
    addOn.type('Empty', `D${String(row)}`, [[formula]]);
    const address = `D${String(row)}`;
    return addOn.refusal('Empty', address) || String(addOn.values('Empty', address)[0]?.[0]);
  };

const state = (addOn: AddOn): string => {
  const answer = addOn.send('state', {});
  return `${funnelTold(answer)}; ${told(answer, 'accounts')}`;
};

const renamed =
  (sheet: string, name: string) =>
  (addOn: AddOn): string => {
    addOn.rename(sheet, name);
    return state(addOn);
  };

const deleted =
  (sheet: string) =>
  (addOn: AddOn): string => {
    addOn.deleteSheet(sheet);
    return state(addOn);
  };

/** Calls as they are typed into cells, then tabs that are renamed and deleted; the order matters. */
export const HAPPENINGS: readonly Happening[] = [
  [
    'date cells with times of day',
    typed(1, '=ABM_DAYS(A1:A2;B1:B2)', ['2024-03-30 23:30', '2024-03-31 00:10'], ['2024-10-26', '2024-10-27']),
    '1',
  ],
  [
    'a duration in a cell',
    typed(3, '=ABM_ACV(A3;B3)', [500000, '12:30:00']),
    'years: this is a date or a time, and a number is needed. Choose another column, or set the format of the cell to Number.',
  ],
  ['a cell that is a percentage', typed(4, '=ABM_CLV(A4;B4;C4)', [55000, 5, '80%']), '220000'],
  [
    'text in a cell',
    typed(5, '=ABM_ACV(A5;B5)', ["'1,234.50", 5]),
    'total_value: "1,234.50" is text, and a number is needed. Type it as a number, or leave the cell blank.',
  ],
  [
    'a failed cell',
    typed(6, '=ABM_ACV(A6;B6)', ['=1/0', 5]),
    'total_value: the cell shows #DIV/0!. Repair the formula in that cell first.',
  ],
  [
    'a tick box',
    typed(7, '=ABM_ACV(A7;B7)', [true, 5]),
    'total_value: TRUE is a yes or no, and a number is needed. Type it as a number, or leave the cell blank.',
  ],
  ['a formula-like text in a cell', typed(8, '=ABM_ACCOUNT_KEY(A8)', ["'=Acme"]), 'acme'],
  ['a whole column of a tab', typed(9, '=ABM_ENGAGED_PCT(List!A:A;List!A:A)'), '1'],
  ['a call without arguments', typed(10, '=ABM_ACV()'), 'total_value is missing. Add it, as in =ABM_ACV(500000;5).'],
  [
    'the funnel tab renamed',
    renamed('ABM Funnel', 'Our funnel'),
    'a funnel, build 1; List!A1:C3, 2 rows, account_name=A domain=B is_target=C',
  ],
  [
    'the list renamed to a hostile name',
    renamed('List', "=x'!y"),
    "a funnel, build 1; '=x''!y'!A1:C3, 2 rows, account_name=A domain=B is_target=C",
  ],
  [
    'the funnel tab deleted',
    deleted('Our funnel'),
    "no funnel; '=x''!y'!A1:C3, 2 rows, account_name=A domain=B is_target=C",
  ],
  [
    'the list deleted',
    deleted("=x'!y"),
    'no funnel; no range | SOURCE_GONE, changed no: Accounts: The range that the last build read is gone: its tab or its named range was deleted. Choose the range again, or press Forget on its card in the sidebar to go on without it.',
  ],
];

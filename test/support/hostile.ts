import type { Book } from '../../samples/book';
import { bookOf } from '../../samples/book';

/** Texts that a spreadsheet, a browser or a program may take for something else. */
export const TRICKY_TEXTS = [
  '=1+1',
  '=HYPERLINK("http://example.com";"x")',
  '+1',
  '-1',
  '@SUM(A1)',
  "'=1+1",
  '\t=1+1',
  '\r=1+1',
  '\u0000=1+1',
  '＝1+1',
  '1/2',
  '2024-01-01',
  '12%',
  'TRUE',
  '#N/A',
  '<img src=x onerror=alert(1)>',
  '{{constructor}}',
  '__proto__',
  '\u202e evil',
  '👩‍👩‍👧 \ud800',
  'x'.repeat(60_000),
];

/** A workbook in which every text is one of them. */
export function hostileBook(): Book {
  const each = <Row>(row: (text: string, index: number) => Row): Row[] => TRICKY_TEXTS.map(row);
  const mail = (index: number): string => `=person${String(index)}@company${String(index)}.example`;
  return bookOf({
    Accounts: [
      ['Account Name', 'Website', 'Tier', 'Industry', 'Owner', 'Target Account'],
      ...each((text, index) => [
        text,
        `company${String(index)}.example`,
        text,
        text,
        text,
        index % 3 === 0 ? 'no' : 'yes',
      ]),
    ],
    Activities: [
      ['Account', 'Date', 'Type', 'Contact'],
      ...each((text, index) => [`company${String(index)}.example`, '2024-05-01', text, mail(index)]),
    ],
    Opportunities: [
      ['Account', 'Stage', 'Created date', 'Close date', 'Amount', 'Type', 'Currency', 'Opportunity ID'],
      ...each((text, index) => [text, 'Closed Won', '2024-02-01', '2024-03-01', 10, text, text, text + String(index)]),
      ['=NOT_LISTED()', 'Open', '2024-02-01', null, 10, 'New', null, null],
    ],
    NPS: [['Score', 'Company', 'Email'], ...each((text, index) => [9, text, mail(index)])],
    Contacts: [['Email', 'Account', 'Stance'], ...each((text, index) => [mail(index), text, text])],
  });
}

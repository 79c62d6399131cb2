// A workbook small enough to check by hand: eleven accounts, one year, and every number it should give.
import { bookOf, type Book, type Sheet } from './book';

const ACCOUNTS: Sheet = [
  ['Account Name', 'Account ID', 'Website', 'Target Account', 'Tier', 'Matched'],
  ['Acme Corp', 'A1', 'acme.com', 'yes', 'Tier 1', 'yes'],
  ['Beta GmbH', 'A2', 'beta.de', 'yes', 'Tier 1', 'yes'],
  ['Cyan Ltd', 'A3', 'cyan.co.uk', 'yes', 'Tier 1', 'yes'],
  ['Delta AG', 'A4', 'delta.ch', 'yes', 'Tier 2', 'yes'],
  ['Echo Inc', 'A5', 'echo.io', 'yes', 'Tier 2', 'yes'],
  ['Fox LLC', 'A6', 'fox.com', 'yes', 'Tier 2', 'yes'],
  ['Gamma SA', 'A7', 'gamma.fr', 'yes', 'Tier 3', 'yes'],
  ['Helix', 'A8', 'helix.com', 'yes', 'Tier 3', 'yes'],
  ['Iris', 'A9', 'iris.com', 'yes', 'Tier 3', 'no'],
  ['Juno', 'A10', 'juno.com', 'yes', 'Tier 3', 'no'],
  ['Kilo', 'N1', 'kilo.com', 'no', null, 'no'],
];

const ACTIVITIES: Sheet = [
  ['Account', 'Date', 'Type', 'Quantity', 'Contact'],
  ['Acme Corp', '2024-01-10', 'Ad impression', 10000, null],
  ['Acme Corp', '2024-01-20', 'Ad click', 3, null],
  ['Acme Corp', '2024-02-01', 'Website visit', 1, null],
  ['Acme Corp', '2024-02-03', 'High-value page', 1, null],
  ['Acme Corp', '2024-02-10', 'Form fill (gated asset)', 1, 'cfo@acme.com'],
  ['Beta GmbH', '2024-02-15', 'Email click', 1, 'cio@beta.de'],
  ['Cyan Ltd', '2024-02-20', 'Ad impression', 6000, null],
  ['Acme Corp', '2024-03-01', 'Meeting', 1, 'cfo@acme.com'],
  ['Beta GmbH', '2024-03-01', 'Ad impression', 8000, null],
  ['Cyan Ltd', '2024-03-01', 'Ad click', 1, null],
  ['Cyan Ltd', '2024-03-05', 'Website visit', 1, null],
  ['Beta GmbH', '2024-03-10', 'High-value page', 1, null],
  ['Acme Corp', '2024-03-20', 'Meeting', 1, 'cio@acme.com'],
  ['Delta AG', '2024-04-01', 'Chat', 1, null],
  ['Beta GmbH', '2024-04-05', 'Meeting', 1, 'cio@beta.de'],
  ['Delta AG', '2024-04-20', 'Demo', 1, 'coo@delta.ch'],
  ['Echo Inc', '2024-04-20', 'Ad impression', 2000, null],
  ['Delta AG', '2024-04-25', 'Ad impression', 4000, null],
  ['Echo Inc', '2024-05-05', 'Content download', 1, 'cmo@echo.io'],
  ['Fox LLC', '2024-05-10', 'Ad impression', 5000, null],
  ['Gamma SA', '2024-05-20', 'Ad impression', 5000, null],
  ['Fox LLC', '2024-06-01', 'Ad click', 1, null],
  [null, '2024-06-30', 'Email sent', 500, null],
  [null, '2024-06-30', 'Email delivered', 480, null],
  [null, '2024-06-30', 'Email open', 120, null],
  [null, '2024-06-30', 'Email click', 24, null],
  [null, '2024-06-30', 'Email reply', 6, null],
  ['Acme Corp', '2024-01-15', 'Anonymous visitor', 12, null],
  ['Beta GmbH', '2024-02-10', 'Anonymous visitor', 8, null],
  ['Cyan Ltd', '2024-02-25', 'Anonymous visitor', 6, null],
  ['Delta AG', '2024-03-25', 'Anonymous visitor', 9, null],
  ['Echo Inc', '2024-04-25', 'Anonymous visitor', 5, null],
  [null, '2024-06-30', 'CTA view', 200, null],
  [null, '2024-06-30', 'CTA conversion', 10, null],
  [null, '2024-09-30', 'Offer made', 20, null],
  [null, '2024-09-30', 'Offer taken', 5, null],
];

const OPPORTUNITIES: Sheet = [
  ['Account Name', 'Stage', 'Created Date', 'Close Date', 'Amount', 'Type', 'Opportunity ID', 'Term (months)'],
  ['Acme Corp', 'Closed Won', '2024-03-15', '2024-06-13', 120000, 'New Business', 'O1', 24],
  ['Beta GmbH', 'Closed Won', '2024-04-10', '2024-07-19', 90000, 'New Business', 'O2', 36],
  ['Cyan Ltd', 'Negotiation', '2024-05-01', null, 60000, 'New Business', 'O3', null],
  ['Delta AG', 'Closed Lost', '2024-05-01', '2024-08-01', 40000, 'New Business', 'O4', null],
  ['Acme Corp', 'Closed Won', '2024-09-01', '2024-10-01', 20000, 'Expansion', 'O5', 12],
  ['Kilo', 'Closed Won', '2024-02-01', '2024-04-01', 30000, 'New Business', 'O6', 12],
  ['Cyan Ltd', 'Negotiation', '2024-11-01', null, 15000, 'New Business', 'O7', null],
];

const CUSTOMERS: Sheet = [
  ['Account Name', 'Account ID', 'Start Date', 'End Date', 'Term', 'Total Contract Value', 'Renewed', 'Renewal Value'],
  ['Corva', 'C1', '2023-03-01', '2024-02-29', 12, 40000, 'yes', 40000],
  ['Delmo', 'C2', '2023-07-01', '2024-06-30', 12, 30000, 'yes', 36000],
  ['Elvar', 'C3', '2023-10-01', '2024-09-30', 12, 20000, 'no', null],
  ['Ferro', 'C4', '2023-12-01', '2024-11-30', 12, 10000, 'yes', 8000],
  ['Gresta', 'C5', '2023-04-01', '2025-03-31', 24, 100000, null, null],
  ['Acme Corp', 'A1', '2024-06-13', '2026-06-12', 24, 120000, null, null],
  ['Beta GmbH', 'A2', '2024-07-19', '2027-07-18', 36, 90000, null, null],
  ['Acme Corp', 'A1', '2024-10-01', '2025-09-30', 12, 20000, null, null],
];

const SPEND: Sheet = [
  ['Date', 'Channel', 'Category', 'Amount'],
  ['2024-02-15', 'LinkedIn', 'Advertising', 25000],
  ['2024-03-15', 'Google Ads', 'Advertising', 5000],
  ['2024-05-15', 'Events', 'Events', 10000],
  ['2024-06-15', 'Content', 'Content', 8000],
  ['2024-07-15', 'Tools', 'Tools', 12000],
  ['2024-12-15', 'Team', 'Salaries', 90000],
  ['2024-12-15', 'Sales', 'Commission', 15000],
  ['2024-12-15', 'Office', 'Overhead', 5000],
];

const NPS: Sheet = [
  ['Score', 'Date', 'Company', 'Email'],
  [9, '2024-03-05', 'Corva', 'cfo@corva.example'],
  [10, '2024-03-06', 'Corva', 'it@corva.example'],
  [10, '2024-04-10', 'Delmo', 'cfo@delmo.example'],
  [9, '2024-05-02', 'Delmo', 'coo@delmo.example'],
  [8, '2024-05-20', 'Ferro', 'ceo@ferro.example'],
  [7, '2024-06-11', 'Gresta', 'cfo@gresta.example'],
  [7, '2024-08-07', 'Acme Corp', 'cio@acme.com'],
  [6, '2024-08-20', 'Elvar', 'cfo@elvar.example'],
  [4, '2024-09-03', 'Elvar', 'coo@elvar.example'],
  [0, '2024-10-14', 'Beta GmbH', 'it@beta.de'],
];

const CONTACTS: Sheet = [
  ['Email', 'Account Name', 'Job Title', 'Create Date'],
  ['cfo@acme.com', 'Acme Corp', 'Chief Financial Officer', '2024-02-10'],
  ['cio@acme.com', 'Acme Corp', 'Chief Information Officer', '2024-03-20'],
  ['procurement@acme.com', 'Acme Corp', 'Head of Procurement', '2024-04-02'],
  ['legal@acme.com', 'Acme Corp', 'Legal Counsel', '2023-11-06'],
  ['cio@beta.de', 'Beta GmbH', 'Chief Information Officer', '2024-02-15'],
  ['it@beta.de', 'Beta GmbH', 'Head of IT', '2024-05-14'],
  ['procurement@beta.de', 'Beta GmbH', 'Head of Procurement', '2023-10-02'],
  ['cfo@cyan.co.uk', 'Cyan Ltd', 'Chief Financial Officer', '2024-03-05'],
  ['cio@cyan.co.uk', 'Cyan Ltd', 'Chief Information Officer', '2024-05-02'],
  ['coo@delta.ch', 'Delta AG', 'Chief Operating Officer', '2024-04-20'],
  ['cfo@delta.ch', 'Delta AG', 'Chief Financial Officer', '2024-05-03'],
  ['it@delta.ch', 'Delta AG', 'Head of IT', '2023-12-11'],
  ['cmo@echo.io', 'Echo Inc', 'Chief Marketing Officer', '2024-05-05'],
];

/** The worked workbook: ten target accounts, one that is none, five customers from before, the year 2024. */
export function workedBook(): Book {
  return bookOf({
    Accounts: ACCOUNTS,
    Activities: ACTIVITIES,
    Opportunities: OPPORTUNITIES,
    Customers: CUSTOMERS,
    Spend: SPEND,
    NPS,
    Contacts: CONTACTS,
  });
}

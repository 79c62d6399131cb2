// A workbook as a team might have it after a year of account-based marketing, with the numbers it must give.
import { ACCOUNT_HEADINGS, accountRow } from './believable/accounts';
import { answersFrom } from './believable/answers';
import { LAST_DAY, typedDay } from './believable/calendar';
import { companies, type Company } from './believable/companies';
import { newContracts, oldContract, type Contract } from './believable/contracts';
import { countDeals, dealRows, dealsOf, expansionsOf, type Deal } from './believable/deals';
import { diceFrom, type Dice } from './believable/dice';
import { hasDeal, journeysOf, type Journey } from './believable/journey';
import { answersOf } from './believable/nps';
import { contactRows, mailboxes } from './believable/people';
import { spendRows } from './believable/spend';
import { Tally } from './believable/tally';
import { mailings, touchesOf, withAsides } from './believable/touches';
import { bookOf, type Book, type Cell } from './book';

/** A workbook and its key numbers by KPI id, counted by the generator while it made the rows. */
export type BelievableBook = { readonly book: Book; readonly answers: Readonly<Record<string, number>> };

/**
 * The year 2024 of an invented team: 60 target accounts, 12 prospects off the list, 12 customers from before.
 *
 * The answers hold for the period 1 January to 31 December 2024, as of its last day, with the settings' defaults.
 *
 * @param seed - The same seed gives the same workbook.
 */
export function believableBook(seed = 1): BelievableBook {
  const dice = diceFrom(seed);
  const more = diceFrom(seed + 7919);
  const tally = new Tally();
  const journeys = journeysOf(dice, companies(dice));
  const old = ofStanding(journeys, 'customer').map((company, index) => oldContract(dice, company, index, tally));
  const leavers = new Set(old.filter(({ leaves }) => leaves).map(({ cells }) => cells[0]));
  const stayers = journeys.filter(({ company }) => !leavers.has(company.name));
  const deals = stayers.flatMap((journey) => dealsOfYear(dice, journey, tally));
  const book = bookOf({
    Accounts: [ACCOUNT_HEADINGS, ...journeys.map((journey) => accountRow(dice, more, journey, tally))],
    Activities: activities(dice, more, journeys, tally),
    Opportunities: opportunities(deals),
    Customers: customers([...old, ...newContracts(deals, tally)]),
    Spend: [['Month', 'Channel', 'Category', 'Amount'], ...spendRows(dice, tally)],
    NPS: answers(dice, journeys, tally),
    Contacts: contacts(dice, more, journeys, tally),
  });
  return { book, answers: answersFrom(tally) };
}

function dealsOfYear(dice: Dice, journey: Journey, tally: Tally): Deal[] {
  const { company, reach, firstTouch, created, closed } = journey;
  if (company.standing === 'customer') return expansionsOf(dice, company);
  const deals = dealsOf(dice, journey);
  if (company.standing !== 'target') return deals;
  countDeals(deals, tally);
  tally.addIf(reach !== 'unaware' && reach !== 'shown', 'engaged_accounts');
  tally.addIf(hasDeal(journey), 'days_to_opportunity', created - firstTouch);
  tally.addIf(reach === 'won', 'won_accounts');
  tally.addIf(reach === 'won', 'velocity_days', closed - created);
  tally.addIf(reach === 'won', 'cycle_days', closed - firstTouch);
  return deals;
}

function activities(dice: Dice, more: Dice, journeys: readonly Journey[], tally: Tally): (readonly Cell[])[] {
  const touches = [...journeys.flatMap((journey) => touchesOf(dice, journey, tally)), ...mailings(dice, tally)];
  const head = [
    'Account Name',
    'Activity Date',
    'Activity Type',
    'Quantity',
    'Contact',
    'Campaign',
    'Content Stage',
    'Variant',
  ];
  const rows = touches.sort((a, b) => a.day - b.day).map((touch) => withAsides(more, touch).cells);
  return [head, ...rows];
}

function opportunities(deals: readonly Deal[]): (readonly Cell[])[] {
  const [id, name] = ['Opportunity ID', 'Opportunity Name'];
  const head = [id, name, 'Account Name', 'Stage', 'Amount', 'Created Date', 'Close Date', 'Type', 'Opportunity Owner'];
  return [[...head, 'Probability (%)', 'Term (months)'], ...dealRows(deals)];
}

function customers(contracts: readonly Contract[]): (readonly Cell[])[] {
  const rows = [...contracts].sort((a, b) => a.start - b.start);
  const head = ['Account Name', 'Start Date', 'End Date', 'Term', 'Total Contract Value', 'Renewed', 'Renewal Value'];
  return [head, ...rows.map(({ cells }) => cells)];
}

function answers(dice: Dice, journeys: readonly Journey[], tally: Tally): (readonly Cell[])[] {
  const old = ofStanding(journeys, 'customer').flatMap((company) => answersOf(dice, company, 30, LAST_DAY, tally));
  const won = journeys
    .filter(({ reach }) => reach === 'won')
    .flatMap(({ company, closed }) => answersOf(dice, company, Math.min(closed + 30, LAST_DAY), LAST_DAY, tally));
  const byDay = [...old, ...won].sort((a, b) => String(a[1]).localeCompare(String(b[1]), 'en'));
  return [['Score', 'Date', 'Company', 'Email'], ...byDay];
}

function contacts(dice: Dice, more: Dice, journeys: readonly Journey[], tally: Tally): (readonly Cell[])[] {
  const rows = journeys.flatMap((journey) => {
    const { company, people, firstTouch } = journey;
    tally.addIf(company.standing === 'target' && people >= 2, 'covered_accounts');
    tally.addIf(company.standing === 'target' && hasDeal(journey), 'opportunity_people', people);
    const rows = contactRows(dice, more, company, mailboxes(company, people), typedDay(firstTouch));
    const qualified = rows.filter((row) => Number(row[5]) >= 50).length;
    tally.addIf(company.standing === 'target', 'mql_count', qualified);
    tally.addIf(company.standing === 'target', 'lead_count', people);
    return rows;
  });
  return [['Email', 'Account Name', 'Job Title', 'Stance', 'Create Date', 'Score'], ...rows];
}

function ofStanding(journeys: readonly Journey[], standing: Company['standing']): Company[] {
  return journeys.map(({ company }) => company).filter((company) => company.standing === standing);
}

// The activities tab: what companies were shown, what they did, and the totals of each month's mailing.
import type { Cell } from '../book';
import { firstOfMonth, LAST_DAY, typedDay, type SampleDay } from './calendar';
import type { Dice } from './dice';
import { hasDeal, type Journey } from './journey';
import { mailboxes } from './people';
import type { Tally } from './tally';

/** A row of the activities tab and the day it is sorted by. */
export type Touch = { readonly day: SampleDay; readonly cells: readonly Cell[] };

/** What companies do, early, in the middle and late in a journey; of some we know the person. */
const PHASES: readonly (readonly [string, ...string[]])[] = [
  ['Ad click', 'Website visit', 'Website visit', 'Email click', 'Social engagement'],
  ['Website visit', 'High-value page', 'Content download', 'Email click', 'Form fill', 'Webinar', 'Chat'],
  ['High-value page', 'Call', 'Meeting', 'Meeting', 'Demo', 'Email reply'],
];

const PERSONAL = new Set([
  'Email click',
  'Content download',
  'Form fill',
  'Webinar',
  'Call',
  'Meeting',
  'Demo',
  'Email reply',
]);

const CAMPAIGNS = ['Supply chain 2024', 'Cost of downtime', 'Peer stories', 'Always on'] as const;

/** KPI of each kind of touch, for those that one KPI counts. */
const COUNTED_AS: Readonly<Record<string, string>> = {
  'Ad impression': 'impressions',
  'Ad click': 'ad_clicks',
  'Website visit': 'website_visits',
  'High-value page': 'high_value_page_visits',
  Chat: 'website_chats',
  'Content download': 'content_downloads',
  'Form fill': 'form_fills',
  'Social engagement': 'social_engagement',
  Webinar: 'offline_engagement',
  Call: 'calls_demos_scheduled',
  Meeting: 'calls_demos_scheduled',
  Demo: 'calls_demos_scheduled',
};

/** The touches of one company. */
export function touchesOf(dice: Dice, journey: Journey, tally: Tally): Touch[] {
  if (journey.reach === 'unaware') return [];
  const shown = impressions(dice, journey);
  const done = journey.reach === 'shown' ? [] : interactions(dice, journey);
  const touches = [...shown, ...done];
  if (journey.company.standing === 'target') countTouches(shown, done, journey, tally);
  return touches;
}

function countTouches(shown: readonly Touch[], done: readonly Touch[], journey: Journey, tally: Tally): void {
  const people = new Set<Cell>();
  let content = false;
  for (const { cells } of [...shown, ...done]) {
    const [, , type, quantity, person = null] = cells;
    tally.add(COUNTED_AS[String(type)] ?? 'other', Number(quantity));
    people.add(person);
    content ||= type === 'Content download' || type === 'Form fill';
  }
  people.delete(null);
  tally.addIf(content, 'content_accounts');
  for (const { cells } of done) tally.addIf(journey.reach === 'won', 'won_touches', Number(cells[3]));
  tally.addIf(hasDeal(journey), 'engaged_people', people.size);
  tally.addIf(hasDeal(journey) && people.size >= 2, 'multithreaded_accounts');
}

/** Ads run for some months in a row, a day in each. */
function impressions(dice: Dice, { company }: Journey): Touch[] {
  const first = dice.between(0, 7);
  const months = dice.between(4, 10);
  const touches: Touch[] = [];
  for (let month = first; month < Math.min(12, first + months); month++) {
    const day = firstOfMonth(month) + dice.between(0, 27);
    touches.push(touch(day, company.name, 'Ad impression', dice.between(2, 24) * 10, null, dice.pick(CAMPAIGNS)));
  }
  return touches;
}

/** The stage of the funnel that content is for, and the variant of an ad; blank for everything else. */
function asides(more: Dice, type: string): Cell[] {
  const content = type === 'Content download' || type === 'Form fill';
  const ad = type === 'Ad impression' || type === 'Ad click';
  return [content ? more.pick(['ToFu', 'MoFu', 'BoFu']) : null, ad ? more.pick(['A', 'B']) : null];
}

/** A row of the tab with what came to it later: the stage of its content, the variant of its ad. */
export function withAsides(more: Dice, { day, cells }: Touch): Touch {
  return { day, cells: [...cells, ...asides(more, String(cells[2]))] };
}

/** The first touch is on its day; the others follow, the more personal the later. */
function interactions(dice: Dice, journey: Journey): Touch[] {
  const until = hasDeal(journey) ? Math.min(journey.closed, LAST_DAY) : Math.min(LAST_DAY, journey.firstTouch + 150);
  const phases = hasDeal(journey) ? 3 : 2;
  const count = hasDeal(journey) ? dice.between(16, 34) : dice.between(5, 18);
  const people = mailboxes(journey.company, dice.between(1, journey.people));
  return Array.from({ length: count }, (_, step) => {
    const phase = Math.floor((step * phases) / count);
    const type = dice.pick(PHASES[phase] ?? ['Website visit']);
    const earliest = journey.firstTouch + Math.floor(((until - journey.firstTouch) * step) / count);
    const latest = journey.firstTouch + Math.floor(((until - journey.firstTouch) * (step + 1)) / count);
    const day = step === 0 ? journey.firstTouch : dice.between(earliest, latest);
    const person =
      PERSONAL.has(type) && people.length > 0 ? (people[dice.between(0, people.length - 1)] ?? null) : null;
    const repeated = type === 'Website visit' || type === 'Ad click';
    const quantity = repeated ? dice.between(1, 4) : 1;
    return touch(day, journey.company.name, type, quantity, person, dice.pick(CAMPAIGNS));
  });
}

/** What the mailing tool says of each month: rows without an account. */
export function mailings(dice: Dice, tally: Tally): Touch[] {
  return Array.from({ length: 12 }, (_, month) => {
    const sent = dice.between(360, 520);
    const delivered = sent - dice.between(4, 20);
    const opened = Math.floor((delivered * dice.between(19, 31)) / 100);
    const clicked = Math.floor((opened * dice.between(12, 24)) / 100);
    const replied = dice.between(1, 7);
    tally.add('email_delivered', delivered);
    tally.add('email_opens', opened);
    tally.add('email_clicks', clicked);
    tally.add('email_replies', replied);
    const day = firstOfMonth(month) + 20;
    const totals = { sent, delivered, open: opened, click: clicked, reply: replied };
    tally.add('cta_views', opened);
    tally.add('cta_conversions', replied);
    return [
      ...Object.entries(totals).map(([what, count]) =>
        touch(day, null, `Email ${what}`, count, null, 'Monthly letter'),
      ),
      touch(day, null, 'CTA view', opened, null, 'Monthly letter'),
      touch(day, null, 'CTA conversion', replied, null, 'Monthly letter'),
    ];
  }).flat();
}

function touch(day: SampleDay, account: Cell, type: string, quantity: number, person: Cell, campaign: string): Touch {
  return { day, cells: [account, typedDay(day), type, quantity, person, campaign] };
}

// Marketo and Pardot: what people did, and who they are.
import { carries, own } from '../dialect';
import type { Column, Dialect } from '../dialect';
import { digitId } from '../ids';
import { AMERICAN, isoDate, monthFirst, TECHNICAL } from '../style';
import type { Style, Ymd } from '../style';

const MARKETO: Style = { ...TECHNICAL, date: (date: Ymd) => `${isoDate(date)} 14:03:22`, nothing: ['', 'null'] };
const PARDOT: Style = { ...AMERICAN, date: (date: Ymd) => `${monthFirst(date)} 2:03 PM`, nothing: [''] };

const MARKETO_ACTIVITIES: readonly Column[] = [
  own('Id', (_cell, facts) => digitId(JSON.stringify(facts))),
  carries('Activity Date/Time', 'date'),
  carries('Activity Type', 'type'),
  carries('Email Address', 'contact'),
  carries('Company Name', 'account'),
  own('Campaign', 'Programme'),
  carries('Asset Name', 'asset'),
];

const MARKETO_PEOPLE: readonly Column[] = [
  own('Id', (_cell, { email = null }) => digitId(String(email))),
  own('First Name'),
  own('Last Name'),
  carries('Email Address', 'email'),
  carries('Company Name', 'account'),
  carries('Job Title', 'role'),
  carries('Person Score', 'score'),
  carries('Acquisition Date', 'first_known_date'),
];

const PARDOT_ACTIVITIES: readonly Column[] = [
  own('Prospect Id', (_cell, { contact = null }) => digitId(String(contact))),
  carries('Email', 'contact'),
  carries('Company', 'account'),
  carries('Activity Type', 'type'),
  carries('Activity Date', 'date'),
  carries('Campaign', 'asset'),
  own('Assigned To', 'Sales'),
];

const PARDOT_PEOPLE: readonly Column[] = [
  own('Prospect Id', (_cell, { email = null }) => digitId(String(email))),
  own('First Name'),
  own('Last Name'),
  carries('Email', 'email'),
  carries('Company', 'account'),
  carries('Job Title', 'role'),
  carries('Score', 'score'),
  own('Grade', 'B+'),
  own('Last Activity At', '12/30/2024 2:03 PM'),
  carries('Created At', 'first_known_date'),
  own('Campaign', 'Website'),
  own('Assigned To', 'Sales'),
];

/** Exports of marketing automation. */
export const MARKETING: readonly Dialect[] = [
  { vendor: 'marketo', table: 'Activities', columns: MARKETO_ACTIVITIES, style: MARKETO },
  { vendor: 'marketo', table: 'Contacts', columns: MARKETO_PEOPLE, style: MARKETO },
  { vendor: 'pardot', table: 'Activities', columns: PARDOT_ACTIVITIES, style: PARDOT },
  { vendor: 'pardot', table: 'Contacts', columns: PARDOT_PEOPLE, style: PARDOT, layout: { again: true } },
];

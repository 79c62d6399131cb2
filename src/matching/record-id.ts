import { cleanText } from '../model/plain-text';

const SHORT_ID = /^(?=.*\d)[A-Za-z0-9]{15}$/;
const LONG_ID = /^[A-Za-z0-9]{15}[A-Z0-5]{3}$/;
const CHECK_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * The one spelling of a record's id: Salesforce's 15 and 18 characters of one record are the same, and their case
 * counts; every other id is compared without case. Empty if there is none.
 */
export function recordId(raw: string): string {
  const id = cleanText(raw);
  if (SHORT_ID.test(id)) return id;
  if (LONG_ID.test(id)) {
    const short = id.slice(0, 15);
    if (id.slice(15) === checkLetters(short)) return short;
  }
  return id.toLowerCase();
}

/** The three letters Salesforce adds: each tells which of five characters are capitals. */
function checkLetters(id: string): string {
  return [0, 5, 10].map((start) => checkLetter(id.slice(start, start + 5))).join('');
}

function checkLetter(five: string): string {
  let capitals = 0;
  for (let index = 0; index < 5; index++) {
    if (/[A-Z]/.test(five.charAt(index))) capitals += 2 ** index;
  }
  return CHECK_LETTERS.charAt(capitals);
}

import type { Words } from '../tables/columns/words';
import { anybodysKey } from './fold-people';

/** The people of touches by number: those of one spelling have one number, whatever their account. */
export type PersonNumbers = {
  /** The number of the person in a row, -1 where nobody is named. Looked up when it is needed: most rows' never is. */
  readonly numberAt: (row: number) => number;
  /** The one spelling of each number met so far. */
  readonly keys: readonly string[];
  /** More numbers than this there cannot be. */
  readonly most: number;
};

const NOBODY = -1;
const NOT_MET = -2;

/** Numbers the people of a column in the order in which somebody asks for them. */
export function personNumbers(words: Words): PersonNumbers {
  const numbers = new Int32Array(words.size).fill(NOT_MET);
  const known = new Map<string, number>();
  const keys: string[] = [];
  const numberOf = (word: string): number => {
    const key = anybodysKey(word);
    let number = known.get(key);
    if (number === undefined) {
      number = keys.push(key) - 1;
      known.set(key, number);
    }
    known.set(word, number);
    return number;
  };
  return {
    keys,
    most: words.size,
    numberAt: (row) => {
      let number = numbers[row] ?? NOBODY;
      if (number === NOT_MET) {
        const word = words.at(row);
        numbers[row] = number = word === '' ? NOBODY : (known.get(word) ?? numberOf(word));
      }
      return number;
    },
  };
}

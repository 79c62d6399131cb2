import { isAmbiguous, onlyStyle } from '../cells/two-readings';
import type { TwoReadings } from '../cells/two-readings';

/** A text of a column that can be read in two ways. */
export type Doubt = { readonly index: number; readonly text: string; readonly readings: TwoReadings };

/** How many distinct texts of a column are remembered; beyond that reading anew is as quick as remembering. */
const MOST_REMEMBERED = 20_000;

/** One column while it is read: what its texts mean, what they say about its style, and the values of its other cells. */
export class Tally {
  /** The value of each cell that is no text; NaN for the others. */
  readonly values: Float64Array;
  /** The places of the cells that have no value so far: texts, and what no value can be made of. */
  readonly pending: number[] = [];
  /** What each text means, by its place in the column; undefined where it cannot be read and where no text stands. */
  readings: (TwoReadings | undefined)[] = [];
  /** How many cells can only be read in the first and in the second style. */
  readonly votes: [number, number] = [0, 0];
  /** How many cells can be read in two ways. */
  doubtful = 0;
  /** The first of these. */
  doubt: Doubt | undefined;
  private readonly known = new Map<string, TwoReadings | undefined>();
  private readonly read: (text: string) => TwoReadings | undefined;

  constructor(size: number, read: (text: string) => TwoReadings | undefined) {
    this.values = new Float64Array(size).fill(NaN);
    this.read = read;
  }

  /** Takes the value of a cell that is no text; undefined when it has none. */
  keep(value: number | undefined, index: number): void {
    if (value === undefined) this.pending.push(index);
    else this.values[index] = value;
  }

  /** Takes the text at a place in the column into account. */
  add(text: string, index: number): void {
    const readings = this.meaningOf(text);
    if (this.readings.length === 0) this.readings = new Array<undefined>(this.values.length).fill(undefined);
    this.readings[index] = readings;
    this.pending.push(index);
    if (readings === undefined || readings.first === readings.second) return;
    const only = onlyStyle(readings);
    if (only !== undefined) this.votes[only]++;
    else if (isAmbiguous(readings)) {
      this.doubtful++;
      this.doubt ??= { index, text, readings };
    }
  }

  private meaningOf(text: string): TwoReadings | undefined {
    const known = this.known.get(text);
    if (known !== undefined || this.known.has(text)) return known;
    const readings = this.read(text);
    if (this.known.size < MOST_REMEMBERED) this.known.set(text, readings);
    return readings;
  }
}

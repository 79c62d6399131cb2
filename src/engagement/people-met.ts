import { isWithin } from '../model/columns';

/** A span of days in which people are counted, each once. */
export type Span = {
  readonly from: number;
  readonly to: number;
  /** Called once per person. */
  readonly meet: (person: number) => void;
};

/** Counts people by their number, in several spans of days at once; each person counts once in each. */
export function personMeeter(spans: readonly Span[]): (person: number, day: number) => void {
  /** A bit for each span in which the person was met. */
  const metIn: number[] = [];
  return (person, day) => {
    const met = metIn[person] ?? 0;
    let now = met;
    for (let index = 0; index < spans.length; index++) {
      const span = spans[index];
      const bit = 1 << index;
      if (span === undefined || (met & bit) !== 0 || !isWithin(day, span.from, span.to)) continue;
      now |= bit;
      span.meet(person);
    }
    metIn[person] = now;
  };
}

import type { CellValue } from '../../model/cell';
import { isAmbiguous } from '../cells/two-readings';
import type { Style, TwoReadings } from '../cells/two-readings';
import { settle, styleOfValues, valueIn } from './settle';
import type { Settled } from './settle';
import { cellAt, quotedCell, report } from './source';
import type { Source } from './source';
import { DATES, NOTHING, NUMBERS, answerFor, localeStyle, tallyOf } from './styled-column';
import type { StyledKind } from './styled-column';
import type { Tally } from './tally';
import type { SharedSign, Turned } from '../table';
import { reportTurned } from './turned';

/** A column of numbers or days: NaN where a cell is blank or not readable. */
export type StyledColumn = {
  readonly field: string;
  readonly values: Float64Array;
  /** The code of the currency that each cell names, `''` for none; absent when no cell names one. */
  readonly currencies?: readonly string[];
  /** The first sign that several currencies use, and what it is taken for; absent when no cell has one. */
  readonly sign?: SharedSign;
  /** The values that may be meant otherwise; undefined where nothing shows that. */
  readonly turned: Turned | undefined;
};

/**
 * Columns of one table, of numbers or of dates, read together: where the values of one decide nothing, the others of
 * its kind do, because one export writes all its columns alike.
 */
export function readStyled(kind: 'number' | 'date', sources: readonly Source[]): readonly StyledColumn[] {
  const styled = kind === 'date' ? DATES : NUMBERS;
  const tallies = sources.map((source) => tallyOf(styled, source));
  const agreed = agreedStyle(tallies);
  return sources.map((source, index) => {
    const tally = tallies[index] ?? tallyOf(styled, source);
    const settled = settle(tally, {
      answer: answerFor(styled, source),
      column: agreed,
      locale: () => localeStyle(styled, source.reading),
    });
    sayHow(styled, source, tally, settled);
    const turned = reportTurned(styled, source, tally, styleOfValues(tally) ?? agreed);
    return { ...valuesOf(styled, source, tally, settled), turned };
  });
}

/** The style that all columns decide that decide any. */
function agreedStyle(tallies: readonly Tally[]): Style | undefined {
  const styles = new Set(tallies.flatMap((tally) => styleOfValues(tally) ?? []));
  const [only] = styles;
  return styles.size === 1 ? only : undefined;
}

/**
 * Reports a question that nothing decides, with its two values; and a decision that the column's own values did not
 * make, with the value taken, the one not taken, and the answer that is the decision.
 */
function sayHow(kind: StyledKind, source: Source, { doubt, doubtful }: Tally, settled: Settled): void {
  if (doubt === undefined || settled?.by === 'values' || settled?.by === 'answer') return;
  const { first, second } = doubt.readings;
  const values = [kind.show(first), kind.show(second)];
  const [code, options] =
    settled === undefined
      ? [kind.codes.question, values]
      : [kind.codes[settled.by], [...(settled.style === 0 ? values : values.reverse()), kind.answers[settled.style]]];
  report(source, doubt.index, code, doubt.text, { options, count: doubtful });
}

/** The values of a tally, now that it is settled what its texts mean. */
function valuesOf(kind: StyledKind, source: Source, tally: Tally, settled: Settled): Omit<StyledColumn, 'turned'> {
  const { values, readings, pending } = tally;
  for (const index of pending) {
    const value = valueOfText(readings[index], settled);
    if (value === undefined) report(source, index, kind.codes.unreadable, quotedCell(cellAt(source, index)));
    else values[index] = value;
  }
  return { field: source.field, values, ...currenciesOf(source, tally) };
}

/** NaN where a text stands for nothing or is part of a question; undefined where it cannot be read. */
function valueOfText(readings: TwoReadings | undefined, settled: Settled): number | undefined {
  if (readings === undefined) return undefined;
  const value = valueIn(settled, readings);
  const isKnown = !Number.isNaN(value) || readings === NOTHING || (settled === undefined && isAmbiguous(readings));
  return isKnown ? value : undefined;
}

type Currencies = Pick<StyledColumn, 'currencies' | 'sign'>;

function currenciesOf(source: Source, { readings }: Tally): Currencies {
  if (!readings.some((one) => one?.currency !== undefined)) return {};
  const currencies = readings.map((one) => one?.currency ?? '');
  const sign = firstOf(currencies, (code, index) => sharedSign(cellAt(source, index), code));
  return sign === undefined ? { currencies } : { currencies, sign };
}

function firstOf(
  codes: readonly string[],
  find: (code: string, index: number) => SharedSign | undefined,
): SharedSign | undefined {
  for (const [index, code] of codes.entries()) {
    const found = code === '' ? undefined : find(code, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A sign that stands for itself and not with the letters of a country, as in `US$`. */
const SHARED_SIGN = /(?<!\p{L})[$¥](?!\p{L})/u;

function sharedSign(cell: CellValue, code: string): SharedSign | undefined {
  const [sign] = SHARED_SIGN.exec(String(cell)) ?? [];
  return sign === undefined ? undefined : { sign, code };
}

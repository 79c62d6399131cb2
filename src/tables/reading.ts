import type { ColumnAnswer } from '../model/column-answer';
import type { Header } from './find-header';
import type { ColumnChoices } from './map-table';
import type { Origin } from './table';

/** What reading needs to know beside the cells. */
export type Reading = {
  readonly origin: Origin;
  readonly dayOfInstant: (instant: number) => number;
  /** The workbook's locale, such as `de_DE`: it decides where nothing in the table does, and that is said. */
  readonly locale?: string;
  /** The month, 1 to 12, in which the fiscal year begins; undefined where nobody said. Asked only where it is needed. */
  readonly fiscalStart?: number | undefined;
  /** The header, where it was found already. */
  readonly header?: Header | undefined;
  /** Columns that a person decided. */
  readonly columns?: ColumnChoices;
  /** How a person reads columns that can be read in two ways, by field. */
  readonly answers?: ReadonlyMap<string, ColumnAnswer>;
};

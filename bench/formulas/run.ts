// One size in a process of its own: run.mjs <touches> <file of HyperFormula>. Prints rows of a Markdown table.
import { pathToFileURL } from 'node:url';
import { dataOf } from '../core/data';
import { sharedNumbers, wholeJob } from '../core/product';
import { calculateThere, hasLibreOffice } from './libreoffice';
import { formulaBook, toldOf } from './workbook';
import type { FormulaBook } from './workbook';

type Calculate = (book: FormulaBook) => readonly (readonly unknown[])[];

const activities = Number(process.argv[2]);
const data = dataOf(activities);
const times = Array.from({ length: 5 }, () => {
  const start = performance.now();
  wholeJob(data, 'none');
  return performance.now() - start;
});
const [cold = NaN, ...warm] = times;
const product = Math.min(...warm);
const expected = toldOf(sharedNumbers(wholeJob(data, 'none'), data.accounts.length - 1));
const book = formulaBook(data);

const shown = (ms: number): string => (ms / 1000).toPrecision(3);
const tell = (engine: string, ms: number): void => {
  const times = Math.round(ms / product).toLocaleString('en-US');
  console.log(`| ${activities.toLocaleString('en-US')} | ${engine} | ${shown(ms)} | ${times} |`);
};
const check = (engine: string, rows: readonly (readonly unknown[])[]): void => {
  const same = expected.every((row, tier) => row.every((value, place) => Number(rows[tier]?.[place]) === value));
  if (!same) throw new Error(`${engine}: ${JSON.stringify(rows)} against ${JSON.stringify(expected)}`);
};

tell('product, whole job, first run', cold);
tell('product, whole job', product);
const calculate = await hyperFormula();
if (calculate !== undefined) {
  const start = performance.now();
  const rows = calculate(book);
  const ms = performance.now() - start;
  check('HyperFormula', rows);
  tell('HyperFormula', ms);
}
if (hasLibreOffice()) {
  const { ms, rows } = calculateThere(book);
  check('LibreOffice', rows);
  tell('LibreOffice, recalculation', ms);
} else console.error('LibreOffice (soffice) is not on the path');

async function hyperFormula(): Promise<Calculate | undefined> {
  try {
    const module: unknown = await import(pathToFileURL(process.argv[3] ?? '').href);
    return isEngine(module) ? module.calculate : undefined;
  } catch (error) {
    console.error(`hyperformula is not installed (npm ci --prefix bench): ${String(error)}`);
    return undefined;
  }
}

function isEngine(module: unknown): module is { readonly calculate: Calculate } {
  return typeof module === 'object' && module !== null && 'calculate' in module;
}

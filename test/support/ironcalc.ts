// A second formula engine, by other people and in another language, to judge the formulas the product writes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import type * as IronCalc from '@ironcalc/wasm';
import { withCommas } from '../../workbench/engine/formula-dialect';

/** What a cell is given, as a person would type it. */
type Input = string | number | boolean | null;

/** What a cell shows: numbers to 14 digits, dates as serial numbers, refusals as texts such as `#DIV/0!`. */
export type Evaluated = string | number | boolean;

const FULL_PRECISION = '0.00000000000000E+00';
const NUMBER = 1;
const TRUTH = 4;

function loadIronCalc(): typeof IronCalc {
  const folder = dirname(createRequire(import.meta.url).resolve('@ironcalc/wasm'));
  // The package is an ES module and tests run as CommonJS, so it is bundled in memory first.
  const bundled = buildSync({
    entryPoints: [join(folder, 'wasm.js')],
    bundle: true,
    format: 'cjs',
    write: false,
    define: { 'import.meta.url': '""' },
  });
  const target: { exports: unknown } = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- code of a pinned package
  new Function('module', bundled.outputFiles[0]?.text ?? '')(target);
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the package's own declaration of itself
  const engine = target.exports as typeof IronCalc;
  engine.initSync({ module: readFileSync(join(folder, 'wasm_bg.wasm')) });
  return engine;
}

let loaded: typeof IronCalc | undefined;

function typedText(input: Input): string {
  if (input === null) return '';
  if (typeof input === 'boolean') return input ? 'TRUE' : 'FALSE';
  const text = String(input);
  return text.startsWith('=') ? withCommas(text) : text;
}

function fill(model: IronCalc.Model, sheets: [string, Input[][]][]): void {
  model.pauseEvaluation();
  sheets.forEach(([name], index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  for (const [index, [, rows]] of sheets.entries()) {
    rows.forEach((row, down) => {
      row.forEach((input, right) => {
        const text = typedText(input);
        if (text !== '') model.setUserInput(index, down + 1, right + 1, text);
      });
    });
  }
  model.resumeEvaluation();
  model.evaluate();
}

function shown(model: IronCalc.Model, sheet: number, row: number, column: number): Evaluated {
  const text = model.getFormattedCellValue(sheet, row, column);
  const type = model.getCellType(sheet, row, column);
  if (type === TRUTH) return text === 'TRUE';
  return type === NUMBER && text !== '' ? Number(text) : text;
}

/**
 * Every cell of a workbook as IronCalc evaluates it, in the shape of the input: by sheet, `[row][column]`.
 *
 * `;` between arguments is read as Google Sheets reads it.
 */
export function evaluateWithIronCalc(
  sheets: Readonly<Record<string, readonly (readonly Input[])[]>>,
): Record<string, Evaluated[][]> {
  loaded ??= loadIronCalc();
  const entries = Object.entries(sheets).map(([name, rows]): [string, Input[][]] => [
    name,
    rows.map((row) => [...row]),
  ]);
  const model = new loaded.Model('book', 'en', 'UTC', 'en');
  fill(model, entries);
  entries.forEach(([, rows], sheet) => {
    const width = Math.max(1, ...rows.map((row) => row.length));
    const area = { sheet, row: 1, column: 1, width, height: Math.max(1, rows.length) };
    model.updateRangeStyle(area, 'num_fmt', FULL_PRECISION);
  });
  const values = entries.map(([name, rows], sheet): [string, Evaluated[][]] => [
    name,
    rows.map((row, down) => row.map((_input, right) => shown(model, sheet, down + 1, right + 1))),
  ]);
  model.free();
  return Object.fromEntries(values);
}

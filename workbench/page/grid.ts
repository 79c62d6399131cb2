import { BooleanNumber, ICommandService, LocaleType, LogLevel, Univer, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FunctionType, LexerTreeBuilder, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import { SetWorksheetColWidthMutation } from '@univerjs/sheets';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { defaultTheme } from '@univerjs/themes';
import { withCommas } from '../engine/formula-dialect';
import type { Card } from './cards';
import { leaveKeyboardAround } from './keyboard';

/** The spreadsheet that a person sees. */
export type Grid = { readonly univer: Univer; readonly api: FUniver };

/** After every formula the page may draw and listen; Univer would hold it up for five hundred. */
const CALCULATING = { intervalCount: 1 };

/** A plugin may be listed with its settings and again without: the last one counts, each is registered once. */
function registerAll(univer: Univer, plugins: ReturnType<typeof UniverSheetsCorePreset>['plugins']): void {
  const byName = new Map<string, readonly [PluginCtor, ...unknown[]]>();
  for (const entry of plugins) {
    const plugin = Array.isArray(entry) ? entry : ([entry] as const);
    byName.set(plugin[0].pluginName, plugin);
  }
  for (const [name, [plugin, settings]] of byName) {
    const calculates = name === UniverFormulaEnginePlugin.pluginName;
    univer.registerPlugin(plugin, calculates ? { ...Object(settings), ...CALCULATING } : settings);
  }
}

/** Lets the card point at the right argument while a formula is typed with `;`. */
function readSemicolons(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the lexer it belongs to
  const { getFunctionAndParameter: original } = LexerTreeBuilder.prototype;
  LexerTreeBuilder.prototype.getFunctionAndParameter = function (formula, position) {
    return original.call(this, withCommas(formula), position);
  };
}

/** A grid inside the element with that id, filling it. */
export function openGrid(container: string): Grid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: enUS },
    theme: defaultTheme,
    logLevel: LogLevel.WARN,
  });
  // The tabs of a workbook want the room of the slider; a browser zooms by itself.
  const footer = { zoomSlider: false };
  const { plugins } = UniverSheetsCorePreset({ container, ribbonType: 'simple', disableTextFormatAlert: true, footer });
  registerAll(univer, plugins);
  readSemicolons();
  leaveKeyboardAround();
  return { univer, api: FUniver.newAPI(univer) };
}

/** Shows the cards of custom functions while a formula is typed. */
export function showCards({ univer }: Grid, cards: readonly Card[]): void {
  const descriptions = cards.map(({ name, summary, parameters }) => ({
    functionName: name,
    functionType: FunctionType.User,
    description: summary,
    abstract: summary,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.name,
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  }));
  univer.__getInjector().get(IDescriptionService).registerDescriptions(descriptions);
}

/** Sets the widths, in pixels, of the first columns of a sheet, all in one go and with nothing to undo. */
export function setColumnWidths({ univer, api }: Grid, sheetName: string, widths: readonly number[]): void {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getSheetByName(sheetName);
  if (!workbook || !sheet || widths.length === 0) return;
  univer
    .__getInjector()
    .get(ICommandService)
    .syncExecuteCommand(SetWorksheetColWidthMutation.id, {
      unitId: workbook.getId(),
      subUnitId: sheet.getSheetId(),
      ranges: [{ startRow: 0, endRow: sheet.getMaxRows() - 1, startColumn: 0, endColumn: widths.length - 1 }],
      colWidth: Object.fromEntries(widths.entries()),
    });
}

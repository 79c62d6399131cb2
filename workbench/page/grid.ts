import { LocaleType, LogLevel, Univer, type Plugin, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FunctionType } from '@univerjs/engine-formula';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { defaultTheme } from '@univerjs/themes';
import type { Card } from './cards';

/** The spreadsheet that a person sees. */
export type Grid = { readonly univer: Univer; readonly api: FUniver };

/** A plugin may be listed with its settings and again without: the last one counts, each is registered once. */
function registerAll(univer: Univer, plugins: ReturnType<typeof UniverSheetsCorePreset>['plugins']): void {
  const byName = new Map<string, readonly [PluginCtor<Plugin>, ...unknown[]]>();
  for (const entry of plugins) {
    const plugin = Array.isArray(entry) ? entry : ([entry] as const);
    byName.set(plugin[0].pluginName, plugin);
  }
  for (const [plugin, settings] of byName.values()) univer.registerPlugin(plugin, settings);
}

/** A grid inside the element with that id, filling it. */
export function openGrid(container: string): Grid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: enUS },
    theme: defaultTheme,
    logLevel: LogLevel.WARN,
  });
  const { plugins } = UniverSheetsCorePreset({ container, ribbonType: 'simple', disableTextFormatAlert: true });
  registerAll(univer, plugins);
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
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  }));
  univer.__getInjector().get(IDescriptionService).registerDescriptions(descriptions);
}

// The global functions of the pushed script. Apps Script sees only these: what a cell, a menu or the sidebar can call.

/** What a custom function's card in Google Sheets is made of. */
export interface CardSource {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
  readonly examples: readonly string[];
}

/** What the menu, the install event and the sidebar call; each is exported under its name by src/server/main.ts. */
export const ENTRY_POINTS: readonly { readonly name: string; readonly parameter?: string; readonly summary: string }[] =
  [
    { name: 'onOpen', summary: 'Adds the menu when a spreadsheet opens.' },
    { name: 'onInstall', summary: 'Adds the menu right after the add-on was installed.' },
    { name: 'showSidebar', summary: 'Opens the sidebar from the menu.' },
    { name: 'refreshFunnel', summary: 'Rebuilds the funnel tabs from the menu.' },
    { name: 'replaceFormulas', summary: 'Replaces formulas with our functions by what they show; the menu calls it.' },
    { name: 'removeAddOnData', summary: 'Takes the data of the add-on out of the workbook; the menu calls it.' },
    { name: 'showHelp', summary: 'Says what the add-on does and may do; the menu calls it.' },
    { name: 'rpc', parameter: 'request', summary: 'Answers one request of the sidebar; JSON text in and out.' },
  ];

/** Sheets shows a card without its line breaks and cuts a comment at the first star and slash. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(/\*\//g, '* /').trim();

const asComment = (lines: readonly string[]): string => ['/**', ...lines.map((line) => ` * ${line}`), ' */'].join('\n');

function parameterLine(parameter: CardSource['parameters'][number]): string {
  const words = oneLine(parameter.description);
  const description = parameter.optional && !words.startsWith('Optional') ? `Optional. ${words}` : words;
  return `@param {${parameter.type}} ${parameter.name} ${description}`;
}

/**
 * Source text of the global function that a cell calls, below the comment that Sheets shows as its card: nothing is shown of
 * a `@return`, so there is none.
 */
export function customFunctionWrapper(source: CardSource): string {
  const examples = source.examples.length === 0 ? [] : [`Example: ${source.examples.map(oneLine).join(' or ')}`];
  const comment = asComment([
    oneLine([source.summary, ...examples].join(' ')),
    ...source.parameters.map(parameterLine),
    '@customfunction',
  ]);
  const names = source.parameters.map(({ name }) => name).join(', ');
  return `${comment}\nfunction ${source.name}(${names}) {\n  return ABM.callFunction('${source.name}', [${names}]);\n}\n`;
}

/** Source text of one global entry point. */
export function entryPointWrapper(entry: (typeof ENTRY_POINTS)[number]): string {
  const { name, parameter = '', summary } = entry;
  return `${asComment([summary])}\nfunction ${name}(${parameter}) {\n  return ABM.${name}(${parameter});\n}\n`;
}

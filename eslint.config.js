import { readFileSync } from 'node:fs';
import jsdoc from 'eslint-plugin-jsdoc';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const PURE_ROOMS = [
  'model',
  'metrics',
  'settings',
  'tables',
  'matching',
  'engagement',
  'accounts',
  'functions',
  'messages',
  'funnel',
  'protocol',
  'report',
  'live',
];

const SERVICES = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
  'Utilities',
  'Logger',
];

/** Services that no line of the add-on uses: each would ask for more than the two permissions, or reach beyond the workbook. */
const UNUSED_SERVICES = [
  ...['UrlFetchApp', 'ScriptApp', 'DriveApp', 'GmailApp', 'MailApp', 'CalendarApp', 'DocumentApp', 'FormApp', 'Sheets'],
  ...['CacheService', 'ContentService', 'Browser', 'Logger', 'Jdbc', 'XmlService', 'eval', 'Function'],
];

const noUnusedServices = UNUSED_SERVICES.map((name) => ({
  name,
  message: 'The add-on has two permissions, no network and no code made from text: see SECURITY.md.',
}));

/** Which calls are made nowhere, and which only by the modules named. */
const SERVICE_CALLS = JSON.parse(readFileSync(new URL('tools/service-calls.json', import.meta.url), 'utf8'));

const callOf = (name, message) => ({ selector: `CallExpression[callee.property.name="${name}"]`, message });

/** The calls that a module of src must not make. */
const noCallsBut = (module) => [
  ...Object.entries(SERVICE_CALLS.nowhere).map(([name, why]) => callOf(name, why)),
  ...Object.entries(SERVICE_CALLS.onlyIn)
    .filter(([, modules]) => !modules.includes(module))
    .map(([name, modules]) => callOf(name, `Only ${modules.join(', ')} in src/sheets may call this.`)),
];

const WRITING_MODULES = [...new Set(Object.values(SERVICE_CALLS.onlyIn).flat())].sort();

/** What turns text into markup, leaves the page, or keeps something in the browser. */
const pageRules = {
  'no-restricted-globals': [
    'error',
    ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Image', 'Worker', 'SharedWorker', 'open'].map(
      (name) => ({
        name,
        message: 'The page asks nobody but its own script.',
      }),
    ),
    ...['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map((name) => ({
      name,
      message: 'The page keeps nothing in the browser.',
    })),
    ...['eval', 'Function'].map((name) => ({ name, message: 'No code is made from text.' })),
  ],
  'no-restricted-properties': [
    'error',
    ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write', 'writeln', 'srcdoc', 'createContextualFragment'].map(
      (property) => ({ property, message: 'Text of a workbook is shown as text: use textContent.' }),
    ),
    ...['sendBeacon', 'cookie'].map((property) => ({ property, message: 'Nothing leaves the page.' })),
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'JSXAttribute[name.name=/^(?:dangerouslySetInnerHTML|srcDoc)$/]',
      message: 'Text of a workbook is shown as text.',
    },
    {
      selector: 'JSXOpeningElement[name.name=/^(?:img|iframe|script|link|object|embed)$/]',
      message: 'Nothing is fetched.',
    },
  ],
};

const noServices = SERVICES.map((name) => ({
  name,
  message: 'Only src/sheets talks to Google services: take what you need as an argument.',
}));

const noClock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Take the day as an argument: a pure room has no clock.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Take the day as an argument: a pure room has no clock.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Take a seed as an argument: a pure room has no dice.',
  },
];

const everywhere = {
  '@typescript-eslint/strict-boolean-expressions': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/explicit-module-boundary-types': 'error',
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // Taking a field out of an object is what the rest pattern is for.
  '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
  complexity: ['error', 10],
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'no-param-reassign': 'error',
  eqeqeq: 'error',
};

const documented = {
  'jsdoc/require-jsdoc': [
    'error',
    {
      publicOnly: true,
      require: { ArrowFunctionExpression: true, FunctionDeclaration: true },
      contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration'],
    },
  ],
  'jsdoc/no-types': 'error',
};

export default defineConfig(
  globalIgnores(['dist/', '.cache/', 'coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { jsdoc },
    rules: everywhere,
  },
  {
    files: PURE_ROOMS.map((room) => `src/${room}/**/*.ts`),
    rules: {
      ...documented,
      'no-restricted-globals': ['error', ...noServices, ...noUnusedServices],
      'no-restricted-syntax': ['error', ...noClock],
    },
  },
  {
    files: ['src/server/**/*.ts', 'src/sheets/**/*.ts'],
    rules: {
      ...documented,
      'no-restricted-globals': ['error', ...noUnusedServices],
      'no-restricted-syntax': ['error', ...noCallsBut('')],
    },
  },
  ...WRITING_MODULES.map((module) => ({
    files: [`src/sheets/${module}.ts`],
    rules: { 'no-restricted-syntax': ['error', ...noCallsBut(module)] },
  })),
  { files: ['sidebar/**/*.{ts,tsx}'], rules: pageRules },
  { files: ['sidebar/**/*.{ts,tsx}', 'workbench/page/**/*.{ts,tsx}'], extends: [noUnsanitized.configs.recommended] },
  // A describe block is a table of contents, not a function to keep short.
  { files: ['test/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
);

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
      'no-restricted-globals': ['error', ...noServices],
      'no-restricted-syntax': ['error', ...noClock],
    },
  },
  { files: ['src/server/**/*.ts', 'src/sheets/**/*.ts'], rules: documented },
  { files: ['sidebar/**/*.{ts,tsx}', 'workbench/page/**/*.{ts,tsx}'], extends: [noUnsanitized.configs.recommended] },
  // A describe block is a table of contents, not a function to keep short.
  { files: ['test/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
);

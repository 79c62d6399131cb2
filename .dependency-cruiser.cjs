/** Stands for every module of Node itself. */
const NODE = 'node';

/** The rooms that know neither Google services nor the browser. */
const PURE = [
  'src/model',
  'src/metrics',
  'src/settings',
  'src/tables',
  'src/matching',
  'src/engagement',
  'src/accounts',
  'src/functions',
  'src/messages',
  'src/funnel',
  'src/protocol',
  'src/report',
  'src/live',
];

/** What each room may import besides itself. `types:` allows only what disappears when compiled. */
const MAY_IMPORT = {
  'src/model': [],
  'src/metrics': ['src/model'],
  'src/settings': ['src/model'],
  'src/tables': ['src/model'],
  'src/matching': ['src/model'],
  'src/engagement': ['src/model', 'src/settings'],
  'src/accounts': ['src/model', 'src/metrics', 'src/settings', 'src/tables', 'src/matching', 'src/engagement'],
  'src/functions': ['src/model', 'src/settings', 'src/matching', 'src/messages'],
  'src/messages': ['src/model', 'types:src/metrics', 'types:src/settings', 'types:src/tables', 'types:src/engagement'],
  'src/funnel': [
    'src/model',
    'src/metrics',
    'src/settings',
    'src/tables',
    'src/engagement',
    'src/accounts',
    'src/messages',
  ],
  'src/live': [
    'src/model',
    'src/metrics',
    'src/settings',
    'src/tables',
    'src/accounts',
    'src/functions',
    'src/funnel',
    'src/messages',
  ],
  'src/report': [
    'src/model',
    'src/metrics',
    'src/settings',
    'src/tables',
    'src/engagement',
    'src/accounts',
    'src/funnel',
    'src/messages',
    'types:src/protocol',
  ],
  'src/protocol': ['src/model', 'types:src/engagement', 'npm:zod'],
  'src/sheets': PURE,
  'src/server': ['src'],
  sidebar: ['src/protocol', 'src/messages', 'src/engagement', 'src/settings', 'npm:preact'],
  samples: ['src/model'],
  'workbench/bridge': [],
  'workbench/engine': ['workbench/bridge', 'npm:@univerjs'],
  'workbench/services': ['workbench/bridge'],
  'workbench/light': ['workbench/bridge', 'workbench/engine', 'npm:@univerjs'],
  'workbench/files': ['workbench/bridge', 'types:workbench/engine', 'npm:csv-parse'],
  'workbench/node': ['workbench/bridge', 'workbench/engine', 'workbench/services', 'npm:@univerjs', NODE],
  'workbench/cli': ['workbench', 'types:src/protocol', 'types:src/model', NODE, 'npm:exceljs'],
  'workbench/page': ['workbench/bridge', 'workbench/engine', 'workbench/files', 'npm:@univerjs', 'npm:preact'],
};

/** The tabs of the sidebar: each can be taken out without touching another. What two of them need is in `parts`. */
const PANELS = ['data', 'definitions', 'check', 'explain', 'functions'];

const described = (allowed) => ['only itself', ...allowed].join(', ');

const pathOf = (entry) => {
  if (entry.startsWith('npm:')) return `node_modules/${entry.slice(4)}`;
  return `^${entry}/`;
};

const roomRule = ([room, allowed]) => ({
  name: `${room} imports ${described(allowed)}`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: {
    pathNot: [
      `^${room}/`,
      ...allowed.filter((entry) => entry !== NODE).map((entry) => pathOf(entry.replace(/^types:/, ''))),
    ],
    ...(allowed.includes(NODE) ? { dependencyTypesNot: ['core'] } : {}),
  },
});

/** A room reachable for its types alone is closed to every other kind of import. */
const typesOnlyRules = ([room, allowed]) =>
  allowed
    .filter((entry) => entry.startsWith('types:'))
    .map((entry) => entry.slice('types:'.length))
    .map((other) => ({
      name: `${room} takes only types from ${other}`,
      severity: 'error',
      from: { path: `^${room}/` },
      to: {
        path: `^${other}/`,
        pathNot: [`^${room}/`, ...allowed.filter((entry) => !entry.startsWith('types:')).map(pathOf)],
        dependencyTypesNot: ['type-only'],
      },
    }));

const rooms = Object.entries(MAY_IMPORT);

module.exports = {
  forbidden: [
    ...rooms.map(roomRule),
    ...rooms.flatMap(typesOnlyRules),
    {
      name: 'panels of the sidebar import nothing of each other',
      severity: 'error',
      from: { path: `^sidebar/(${PANELS.join('|')})/` },
      to: { path: `^sidebar/(${PANELS.join('|')})/`, pathNot: '^sidebar/$1/' },
    },
    {
      name: 'parts of the sidebar import no panel',
      severity: 'error',
      from: { path: '^sidebar/parts/' },
      to: { path: `^sidebar/(${PANELS.join('|')})/` },
    },
    {
      name: 'no cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'every room of src has an entry in MAY_IMPORT',
      severity: 'error',
      from: { path: '^src/', pathNot: rooms.map(([room]) => `^${room}/`) },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'types'],
    },
  },
};

'use strict';
// One cold start, in a process of its own: reads the script given, runs it in a realm of its own, calls a small custom
// function, then has one request of the sidebar checked. Prints milliseconds of the processor, one for each.
const { readFileSync } = require('node:fs');
const { createContext, Script } = require('node:vm');

const source = readFileSync(process.argv[2], 'utf8');
const realm = createContext({});
const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const start = now();
const script = new Script(source);
const read = now();
script.runInContext(realm);
const loaded = now();
const result = realm.ABM_WINRATE(3, 4);
const called = now();
const answer = realm.rpc('{"protocol":1,"verb":"use-range","table":"accounts","range":5}');
const answered = now();
const times = { reading: read - start, loading: loaded - read, calling: called - loaded, answering: answered - called };
process.stdout.write(JSON.stringify({ times, result, answer: typeof answer }));

// What a build asks of Google: calls, cells, and what the model of docs/performance.md makes of them, as a Markdown table:
//   npx tsx bench/calls.ts [touches …]
import { ensurePushedSet } from '../tools/build/pushed-set';
import { ensureWorkbench } from '../tools/build/workbench';
import { inRepository } from '../tools/paths';
import { PROTOCOL } from '../src/protocol/version';
import { openHost } from '../workbench/node/open-host';
import { bookFrom } from './calls/book';
import { kindsOfCalls, modelled } from './calls/cost-model';
import { dataOf } from './core/data';

const SIZES = [1000, 10_000, 100_000];

console.log('| touches | build | calls | reads | writes | looks | metadata | cells read | cells written | seconds |');
console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
await Promise.all([ensurePushedSet(), ensureWorkbench()]);
const given = process.argv.slice(2).map(Number);
for (const activities of given.length === 0 ? SIZES : given) {
  const host = openHost({
    dist: inRepository('dist'),
    workbench: inRepository('.cache', 'workbench'),
    book: bookFrom(dataOf(activities)),
  });
  const ask = (verb: string, more: object): void => {
    const answer = String(host.run('rpc', JSON.stringify({ protocol: PROTOCOL, verb, ...more })));
    if (!answer.startsWith('{"ok":true')) throw new Error(answer);
  };
  ask('find', {});
  for (const build of ['first', 'refresh']) {
    host.resetCalls();
    ask('build', { settings: {} });
    const ledger = host.calls();
    const { reads, writes, looks, metadata } = kindsOfCalls(ledger.calls);
    const figures = [reads + writes + looks + metadata, reads, writes, looks, metadata];
    const cells = [ledger.cellsRead, ledger.cellsWritten].map((count) => count.toLocaleString('en-US'));
    const row = [activities.toLocaleString('en-US'), build, ...figures, ...cells, modelled(ledger).toFixed(1)];
    console.log(`| ${row.join(' | ')} |`);
  }
  await host.close();
}

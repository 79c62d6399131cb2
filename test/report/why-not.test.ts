import type { CellSubject } from '../../src/funnel/cell-subject';
import { whyNotWords } from '../../src/messages/why-not-words';
import { ACCOUNT_COLUMNS } from '../../src/metrics/account-columns';
import { BRIDGE_PARTS, BRIDGE_STAGES } from '../../src/metrics/bridge';
import { METRICS } from '../../src/metrics/registry';
import { explainedOf } from '../../src/report/explain/explained';
import { ALL } from '../support/core';

test('every flag that a KPI asks for has words of its own for an account that lacks it', () => {
  const kinds = new Map<string, string>(ACCOUNT_COLUMNS.map(({ id, kind }) => [id, kind]));
  const asked = [
    ...METRICS.map((metric): CellSubject => ({ kind: 'kpi', metric, scope: ALL })),
    ...BRIDGE_STAGES.flatMap((stage) => BRIDGE_PARTS.map((part): CellSubject => ({ kind: 'bridge', stage, part }))),
  ].flatMap((subject) =>
    explainedOf(subject).roles.flatMap(({ part }) =>
      part.kind === 'accounts'
        ? part.terms
            .flatMap(({ column, criteria }) => [{ column, equals: 1 }, ...criteria])
            .map(({ column, equals }) => ({ id: column, equals }))
        : [],
    ),
  );
  const wordless = asked
    .filter(({ id }) => kinds.get(id) === 'flag')
    .filter(({ id, equals }) =>
      whyNotWords({ id, name: 'NAME', isFlag: true, equals, found: 1 - equals }).includes('NAME'),
    )
    .map(({ id, equals }) => `${id} = ${String(equals)}`);
  expect([...new Set(wordless)]).toEqual([]);
});

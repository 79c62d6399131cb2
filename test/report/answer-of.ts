import type { BuildAnswer } from '../../src/protocol/answers';
import { buildAnswer } from '../../src/report/build-answer';
import type { Core } from '../support/core';
import { factsOf } from '../support/facts';

/** What a build of these accounts answers; with all numbers and lists where `detail` is asked for. */
export function answerOf(core: Core, detail = false): BuildAnswer {
  const facts = factsOf(core);
  const timings = { read: 1, compute: 2, write: 3 };
  return buildAnswer({
    facts,
    built: core.built,
    first: true,
    remarks: ['A remark.'],
    detail,
    timings,
  });
}

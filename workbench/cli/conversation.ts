import type { Answer, BuildAnswer, BuildDetail, Trouble, WorkbookState } from '../../src/protocol/answers';
import type { AnswerOf, Ask, Verb } from '../../src/protocol/verbs';
import type { PROTOCOL } from '../../src/protocol/version';
import type { Host } from '../node/open-host';
import { DataProblem } from './data-problem';

// The add-on is spoken to as its sidebar does it, from outside. The type makes sure that both are of one version.
const SPOKEN: typeof PROTOCOL = 1;

/** A build with everything that it can tell. */
export type FullBuild = BuildAnswer & { readonly detail: BuildDetail };

/** What the command line asks of the add-on in a workbook. Refusals are thrown as a {@link DataProblem}. */
export type Conversation = {
  readonly find: () => WorkbookState;
  readonly useRange: (choice: Ask<'use-range'>) => WorkbookState;
  readonly build: (settings: Ask<'build'>['settings']) => FullBuild;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isState = (data: unknown): data is WorkbookState => isObject(data) && Array.isArray(data['sources']);

const isFullBuild = (data: unknown): data is FullBuild =>
  isObject(data) && Array.isArray(data['stages']) && isObject(data['detail']);

function isAnswer(value: unknown): value is Answer<unknown> {
  return isObject(value) && (value['ok'] === true || (value['ok'] === false && isObject(value['trouble'])));
}

function sentence({ where, what, fix }: Trouble): string {
  return `${where === '' ? '' : `${where}: `}${what} ${fix}`;
}

function dataOf<V extends Verb, Data extends AnswerOf[V]>(
  host: Host,
  verb: V,
  payload: Ask<V>,
  isRight: (data: unknown) => data is Data,
): Data {
  const answer: unknown = JSON.parse(String(host.run('rpc', JSON.stringify({ ...payload, protocol: SPOKEN, verb }))));
  if (!isAnswer(answer)) throw new Error(`The add-on gave no answer to “${verb}”.`);
  if (!answer.ok) throw new DataProblem(sentence(answer.trouble));
  if (!isRight(answer.data)) throw new Error(`The add-on gave another answer to “${verb}” than expected.`);
  return answer.data;
}

/** Talks to the add-on that runs in the host. */
export function conversation(host: Host): Conversation {
  return {
    find: () => dataOf(host, 'find', {}, isState),
    useRange: (choice) => dataOf(host, 'use-range', choice, isState),
    build: (settings) => dataOf(host, 'build', { settings, detail: true }, isFullBuild),
  };
}

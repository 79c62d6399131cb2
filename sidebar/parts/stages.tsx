import type { JSX } from 'preact';
import type { StageResult } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { barLengths } from '../stage-bars';

interface RowProps {
  readonly stage: StageResult;
  readonly length: number;
}

function StageRow({ stage, length }: RowProps): JSX.Element {
  return (
    <tr>
      <th scope="row">
        {stage.name}
        <span class="bar" style={{ inlineSize: `${Math.round(length * 100)}%` }} />
      </th>
      <td>
        <bdi>{stage.accounts}</bdi>
      </td>
      <td class="quiet">
        <bdi>{stage.conversion}</bdi>
      </td>
    </tr>
  );
}

/** The six stages of a build: accounts, a bar, conversion from the stage before. */
export function Stages({ stages }: { readonly stages: readonly StageResult[] }): JSX.Element {
  const { words } = useSidebar();
  const lengths = barLengths(stages);
  return (
    <table class="stages" aria-label={words.result.stages}>
      <thead>
        <tr>
          <th scope="col">{words.result.stage}</th>
          <th scope="col">{words.result.accounts}</th>
          <th scope="col">{words.result.conversion}</th>
        </tr>
      </thead>
      <tbody>
        {stages.map((stage, index) => (
          <StageRow key={stage.id} stage={stage} length={lengths[index] ?? 0} />
        ))}
      </tbody>
    </table>
  );
}

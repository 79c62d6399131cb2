import type { JSX } from 'preact';
import type { BuildAnswer, BuildChange } from '../../src/protocol/answers';
import { useSidebar } from '../context';

function ChangeRow({ change }: { readonly change: BuildChange }): JSX.Element {
  const { words } = useSidebar();
  const { name, before, now, direction } = change;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="quiet">
        <bdi>{before}</bdi>
      </td>
      <td class={direction}>
        <bdi>{now}</bdi>
        {direction !== 'neither' && <span class="heard-only">{words.result[direction]}</span>}
      </td>
    </tr>
  );
}

/** Which numbers of the funnel are others than before the build. */
export function ChangesSince({ since }: { readonly since: NonNullable<BuildAnswer['since']> }): JSX.Element {
  const { words } = useSidebar();
  const { build, changes } = since;
  if (changes.length === 0) return <p class="quiet">{words.result.unchanged(build)}</p>;
  return (
    <table class="stages since">
      <caption>{words.result.since(build)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.result.kpi}</th>
          <th scope="col">{words.result.before}</th>
          <th scope="col">{words.result.now}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <ChangeRow key={change.name} change={change} />
        ))}
      </tbody>
    </table>
  );
}

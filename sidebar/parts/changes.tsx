import type { JSX } from 'preact';
import type { BuildChange, BuildChanges } from '../../src/protocol/answers';
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

function ChangeTable({ build, changes }: BuildChanges): JSX.Element {
  const { words } = useSidebar();
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

function Remarks({ remarks }: { readonly remarks: readonly string[] }): JSX.Element {
  return (
    <>
      {remarks.map((remark) => (
        <p class="quiet" key={remark}>
          {remark}
        </p>
      ))}
    </>
  );
}

/** What is another than before the build: first the period and the definitions, under which no number is better. */
export function ChangesSince({ since }: { readonly since: BuildChanges }): JSX.Element {
  const { result } = useSidebar().words;
  const { build, changes, others, redefined, period } = since;
  const reasons = [
    ...(period === undefined ? [] : [result.periodChanged(period.before, period.now)]),
    ...(redefined ? [result.redefined] : []),
  ];
  const remarks = [
    ...(changes.length > 0 ? [] : [others === 0 ? result.unchanged(build) : result.onlyOthers(build, others)]),
    ...(changes.length > 0 && others > 0 ? [result.andOthers(others)] : []),
  ];
  return (
    <>
      <Remarks remarks={reasons} />
      {changes.length > 0 && <ChangeTable {...since} />}
      <Remarks remarks={remarks} />
    </>
  );
}

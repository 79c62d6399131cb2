import type { JSX } from 'preact';
import type { AgreedSetting } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Field } from '../parts/field';
import { CellText, Sentence } from '../parts/text';

interface Props {
  readonly setting: AgreedSetting;
  /** Why what was typed cannot be read. */
  readonly unreadable: string | undefined;
}

/** The usual value as it is read by a person. */
function usual({ fallback, choices }: AgreedSetting): string {
  return choices.find(({ value }) => value === fallback)?.label ?? fallback;
}

/** One line of the contract: its value, what it changes, and what is usual. */
export function SettingField({ setting, unreadable }: Props): JSX.Element {
  const { view, words } = useSidebar();
  const { usually, usuallyEmpty } = words.definitions;
  const value = view.edits[setting.id] ?? setting.value;
  return (
    <div class="agreed">
      <Field setting={setting} />
      {unreadable !== undefined && (
        <p class="hint care" role="status">
          <Sentence text={unreadable} />
        </p>
      )}
      <p class="hint" aria-hidden="true">
        <CellText text={setting.effect} limit={300} />
        {value !== setting.fallback && (
          <span class="block">{setting.fallback === '' ? usuallyEmpty : usually(usual(setting))}</span>
        )}
      </p>
    </div>
  );
}

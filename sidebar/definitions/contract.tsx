import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AgreedSetting } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Arrow } from '../parts/icons';
import { readTyped } from './read-settings';
import { sectionsOf, type Section } from './sections';
import { SettingField } from './setting-field';

interface PartProps {
  readonly part: Section;
  readonly unreadable: ReadonlyMap<string, string>;
  readonly isFirst: boolean;
}

function Part({ part: { name, settings }, unreadable, isFirst }: PartProps): JSX.Element {
  const { view, words } = useSidebar();
  const [isOpen, turn] = useState(isFirst);
  const changed = settings.filter(({ id }) => id in view.edits).length;
  return (
    <details
      class="part"
      open={isOpen}
      onToggle={(event) => {
        turn(event.currentTarget.open);
      }}
    >
      <summary>
        <span>{name}</span>
        {changed > 0 && <span class="badge">{words.definitions.inSection(changed)}</span>}
        <Arrow />
      </summary>
      {isOpen &&
        settings.map((setting) => (
          <SettingField key={setting.id} setting={setting} unreadable={unreadable.get(setting.id)} />
        ))}
    </details>
  );
}

/** Every line of the contract, part by part. */
export function Contract({ settings }: { readonly settings: readonly AgreedSetting[] }): JSX.Element {
  const { view } = useSidebar();
  const beside = new Set(view.workbook?.settings.map(({ id }) => id));
  const { unreadable } = readTyped(settings, view.edits);
  return (
    <>
      {sectionsOf(settings, beside).map((part, index) => (
        <Part key={part.name} part={part} unreadable={unreadable} isFirst={index === 0} />
      ))}
    </>
  );
}

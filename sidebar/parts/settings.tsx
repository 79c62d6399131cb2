import type { JSX } from 'preact';
import type { SettingState } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Field } from './field';

/** The settings that stand beside the Build button, in the server's order. */
export function Settings({ settings }: { readonly settings: readonly SettingState[] }): JSX.Element | null {
  const { words } = useSidebar();
  if (settings.length === 0) return null;
  return (
    <section class="settings" aria-labelledby="settings">
      <h2 id="settings">{words.settings.heading}</h2>
      <div class="fields">
        {settings.map((setting) => (
          <Field key={setting.id} setting={setting} />
        ))}
      </div>
    </section>
  );
}

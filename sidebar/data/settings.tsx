import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SettingState } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { Field } from '../parts/field';

/** The settings that stand beside the Build button, in the server's order. */
export function Settings({ settings }: { readonly settings: readonly SettingState[] }): JSX.Element | null {
  const { words } = useSidebar();
  const [hint, setHint] = useState<string | undefined>(undefined);
  if (settings.length === 0) return null;
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">{words.settings.heading}</h2>
      <div class="fields">
        {settings.map((setting) => (
          <div
            key={setting.id}
            class="contents"
            onFocusCapture={() => {
              setHint(setting.effect);
            }}
          >
            <Field setting={setting} />
          </div>
        ))}
      </div>
      {/* One place for all hints: nothing moves when another field is entered. */}
      <p class="hint shared" aria-hidden="true">
        {hint ?? words.settings.hint}
      </p>
    </section>
  );
}

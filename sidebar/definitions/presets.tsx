import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AgreedSetting } from '../../src/protocol/answers';
import { PRESETS, type Preset } from '../../src/settings/presets';
import { useSidebar } from '../context';
import { Button } from '../parts/button';

interface PickerProps {
  readonly preset: Preset;
  readonly onChoose: (id: string) => void;
}

function Picker({ preset, onChoose }: PickerProps): JSX.Element {
  const { presets } = useSidebar().words.definitions;
  return (
    <>
      <label for="preset">{presets.heading}</label>
      <select
        id="preset"
        class="control"
        value={preset.id}
        aria-describedby="preset-when"
        onChange={(event) => {
          onChoose(event.currentTarget.value);
        }}
      >
        {PRESETS.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <p class="hint when" id="preset-when">
        {preset.when}
      </p>
    </>
  );
}

/** Ways to call accounts engaged, each with words on when to use it. */
export function Presets({ settings }: { readonly settings: readonly AgreedSetting[] }): JSX.Element | null {
  const { words, tell } = useSidebar();
  const { presets } = words.definitions;
  const [chosen, choose] = useState(PRESETS[0]?.id);
  const preset = PRESETS.find(({ id }) => id === chosen);
  if (preset === undefined) return null;
  const use = (): void => {
    for (const [id, value] of Object.entries(preset.values)) {
      const agreed = settings.find((setting) => setting.id === id)?.value ?? '';
      tell({ type: 'edited', id, value, agreed });
    }
  };
  return (
    <div class="field">
      <Picker preset={preset} onChoose={choose} />
      <div class="actions">
        <Button look="outlined" label={presets.usePreset(preset.name)} onPress={use}>
          {presets.use}
        </Button>
      </div>
    </div>
  );
}

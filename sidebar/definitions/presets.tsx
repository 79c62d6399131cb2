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

type Values = Readonly<Record<string, string>>;

/** What the fields of a preset hold now: what was typed, or else what is agreed. */
function valuesOf(preset: Preset, edits: Values, settings: readonly AgreedSetting[]): Values {
  const agreed = new Map(settings.map(({ id, value }) => [id, value] as const));
  return Object.fromEntries(Object.keys(preset.values).map((id) => [id, edits[id] ?? agreed.get(id) ?? '']));
}

interface ReplacedProps {
  readonly onUndo: () => void;
}

/** That values which were typed are gone, and the way back to them. */
function Replaced({ onUndo }: ReplacedProps): JSX.Element {
  const { presets } = useSidebar().words.definitions;
  return (
    <div class="changes" role="status">
      <p class="quiet">{presets.replaced}</p>
      <Button onPress={onUndo}>{presets.bringBack}</Button>
    </div>
  );
}

/** Ways to call accounts engaged, each with words on when to use it. */
export function Presets({ settings }: { readonly settings: readonly AgreedSetting[] }): JSX.Element | null {
  const { view, words, tell } = useSidebar();
  const { presets } = words.definitions;
  const [chosen, choose] = useState(PRESETS[0]?.id);
  const [typed, keepTyped] = useState<Values>();
  const preset = PRESETS.find(({ id }) => id === chosen);
  if (preset === undefined) return null;
  const now = valuesOf(preset, view.edits, settings);
  const isUsed = Object.entries(preset.values).every(([id, value]) => now[id] === value);
  const put = (values: Values): void => {
    const agreed = valuesOf(preset, {}, settings);
    for (const [id, value] of Object.entries(values)) tell({ type: 'edited', id, value, agreed: agreed[id] ?? '' });
  };
  const use = (): void => {
    if (isUsed) return;
    keepTyped(Object.keys(preset.values).some((id) => id in view.edits) ? now : undefined);
    put(preset.values);
  };
  return (
    <div class="field">
      <Picker preset={preset} onChoose={choose} />
      <div class="actions">
        <Button look="outlined" onPress={use}>
          {presets.use(preset.name)}
        </Button>
      </div>
      {isUsed && typed !== undefined && (
        <Replaced
          onUndo={() => {
            put(typed);
          }}
        />
      )}
    </div>
  );
}

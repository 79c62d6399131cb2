import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SettingState } from '../../src/protocol/answers';
import { useSidebar } from '../context';

interface Props {
  readonly setting: SettingState;
}

interface ControlProps extends Props {
  readonly id: string;
  readonly value: string;
  readonly onEdit: (value: string) => void;
}

function ChoiceControl({ setting, id, value, onEdit }: ControlProps): JSX.Element {
  return (
    <select
      id={id}
      class="control"
      value={value}
      aria-describedby={`${id}-hint`}
      onChange={(event) => {
        onEdit(event.currentTarget.value);
      }}
    >
      {setting.choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

function DateControl({ id, value, onEdit }: ControlProps): JSX.Element {
  const { words } = useSidebar();
  const [isIncomplete, setIncomplete] = useState(false);
  return (
    <>
      <input
        id={id}
        class="control"
        type="date"
        value={value}
        aria-describedby={`${id}-hint`}
        aria-invalid={isIncomplete}
        onInput={(event) => {
          const { validity, value: typed } = event.currentTarget;
          setIncomplete(validity.badInput);
          // Half a date reads as none, which would silently mean the default.
          if (!validity.badInput) onEdit(typed);
        }}
      />
      {isIncomplete && <p class="hint care">{words.settings.incompleteDate}</p>}
    </>
  );
}

function TextControl({ setting, id, value, onEdit }: ControlProps): JSX.Element {
  return (
    <input
      id={id}
      class="control"
      type="text"
      inputMode={setting.kind === 'number' || setting.kind === 'percent' ? 'decimal' : 'text'}
      dir="auto"
      maxLength={2000}
      value={value}
      aria-describedby={`${id}-hint`}
      onInput={(event) => {
        onEdit(event.currentTarget.value);
      }}
    />
  );
}

const CONTROLS = {
  date: DateControl,
  choice: ChoiceControl,
  number: TextControl,
  percent: TextControl,
  words: TextControl,
  text: TextControl,
  pairs: TextControl,
};

/** A control of this many characters fits beside another one. */
const HALF_LINE = 12;

const isShort = ({ kind, choices }: SettingState): boolean =>
  kind === 'date' || (kind === 'choice' && choices.every(({ label }) => label.length <= HALF_LINE));

/** One setting with its name, its control and, for those who hear the page, one line on what it changes. */
export function Field({ setting }: Props): JSX.Element {
  const { view, tell } = useSidebar();
  const id = `setting-${setting.id}`;
  const Control = CONTROLS[setting.kind];
  return (
    <div class={isShort(setting) ? 'field short' : 'field'}>
      <label for={id}>{setting.name}</label>
      <Control
        setting={setting}
        id={id}
        value={view.edits[setting.id] ?? setting.value}
        onEdit={(value) => {
          tell({ type: 'edited', id: setting.id, value, agreed: setting.value });
        }}
      />
      <p class="heard-only" id={`${id}-hint`}>
        {setting.effect}
      </p>
    </div>
  );
}

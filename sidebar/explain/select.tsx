import type { JSX } from 'preact';
import { cellText } from '../parts/text';

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

/** A drop-down with its label above. */
export function Select({ label, value, options, onChoose }: SelectProps): JSX.Element {
  return (
    <label>
      <span>{label}</span>
      <select
        class="control"
        value={value}
        onChange={(event) => {
          onChoose(event.currentTarget.value);
        }}
      >
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {cellText(one.label)}
          </option>
        ))}
      </select>
    </label>
  );
}

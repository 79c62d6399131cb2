import type { JSX } from 'preact';
import type { DefinitionsState } from '../../src/protocol/answers';
import { useSidebar } from '../context';
import { CellText } from '../parts/text';
import { AGREED_BY } from '../view';

interface Props {
  readonly agreement: DefinitionsState['agreement'];
}

/** Which version is in force, and who agreed on it. */
export function Agreement({ agreement }: Props): JSX.Element {
  const { view, words, tell } = useSidebar();
  const { definitions } = words;
  const by = agreement?.by ?? '';
  return (
    <>
      <p class="quiet">
        {agreement === undefined ? (
          definitions.notYet
        ) : (
          <CellText text={definitions.agreed(agreement.version, agreement.since)} />
        )}
      </p>
      <div class="field">
        <label for={AGREED_BY}>{definitions.by}</label>
        <input
          id={AGREED_BY}
          class="control"
          type="text"
          dir="auto"
          maxLength={200}
          placeholder={definitions.byHint}
          value={view.edits[AGREED_BY] ?? by}
          onInput={(event) => {
            tell({ type: 'edited', id: AGREED_BY, value: event.currentTarget.value, agreed: by });
          }}
        />
      </div>
    </>
  );
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Ask } from '../../src/protocol/verbs';
import { useSidebar } from '../context';
import { Button } from '../parts/button';
import { Arrow } from '../parts/icons';
import type { FunctionReference } from './reference';

interface Props {
  readonly reference: FunctionReference;
  /** What parts the arguments where the workbook is at home. */
  readonly separator: ',' | ';';
  /** What came of inserting it. */
  readonly outcome: JSX.Element | null;
  readonly onInsert: (insertion: Ask<'insert'>) => void;
}

/** The plainest example, and how many arguments may stand in place of its own. */
function insertionOf({ examples, parameters }: FunctionReference): Ask<'insert'> {
  const least = parameters.filter(({ optional }) => optional !== true).length;
  return { formula: examples[0]?.formula ?? '', least, most: parameters.length };
}

/** A name or a formula, which may go on in the next line between its words and arguments but not within one. */
function Code({ text }: { readonly text: string }): JSX.Element {
  const parts = text.split(/([_(;,])/);
  return <>{parts.map((part, index) => (index % 2 === 0 ? part : [part, <wbr key={index} />]))}</>;
}

/** One function: what it gives, and behind a line that opens its arguments, examples and rules. */
export function FunctionCard({ reference, separator, outcome, onInsert }: Props): JSX.Element {
  const { functions: words } = useSidebar().words;
  const [isOpen, turn] = useState(false);
  const { name, summary } = reference;
  return (
    <details
      class="function"
      onToggle={(event) => {
        turn(event.currentTarget.open);
      }}
    >
      <summary>
        <span>
          <strong>
            <Code text={name} />
          </strong>
          <span class="quiet block">{summary}</span>
        </span>
        <Arrow />
      </summary>
      {isOpen && (
        <>
          <Button
            look="outlined"
            label={words.insertFor(name)}
            onPress={() => {
              onInsert(insertionOf(reference));
            }}
          >
            {words.insert}
          </Button>
          <div aria-live="polite">{outcome}</div>
          <Examples reference={reference} separator={separator} />
          <Arguments reference={reference} />
        </>
      )}
    </details>
  );
}

/** The worked examples as people here type them, and the first one with the other separator. */
function Examples({ reference: { examples }, separator }: Pick<Props, 'reference' | 'separator'>): JSX.Element {
  const { functions: words } = useSidebar().words;
  const other = separator === ';' ? ',' : ';';
  const typed = (formula: string, parted: string): string => formula.replace(/;/g, parted);
  return (
    <>
      <h3>{words.examples}</h3>
      <ul class="examples">
        {examples.map(({ formula, shows }, index) => (
          <li key={formula}>
            <code>
              <Code text={typed(formula, separator)} />
            </code>
            {index === 0 && formula.includes(';') && (
              <span class="quiet block">
                {words.alsoWith(other)}{' '}
                <code>
                  <Code text={typed(formula, other)} />
                </code>
              </span>
            )}
            <span class="quiet block">{shows}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Arguments({ reference: { parameters, rules } }: Pick<Props, 'reference'>): JSX.Element {
  const { functions: words } = useSidebar().words;
  return (
    <>
      <h3>{words.parameters}</h3>
      <dl class="arguments">
        {parameters.map(({ name, description }) => (
          <div key={name}>
            <dt>
              <Code text={name} />
            </dt>
            <dd class="quiet">{description}</dd>
          </div>
        ))}
      </dl>
      {rules.length > 0 && (
        <>
          <h3>{words.rules}</h3>
          <ul class="notes">
            {rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

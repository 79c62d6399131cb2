/** What a person can read about one custom function. */
export interface FunctionReference {
  readonly name: string;
  /** The kind of question that it answers. */
  readonly family: string;
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    /** Present where the argument may be left out. */
    readonly optional?: true;
  }[];
  /** Calls with the semicolon, and what each shows; the first one is the plainest. */
  readonly examples: readonly { readonly formula: string; readonly shows: string }[];
  readonly rules: readonly string[];
}

/** Written into the page when it is built, from the definitions of the functions; as text, which costs nothing unread. */
declare const FUNCTION_REFERENCE: string;

/** Every custom function, in the order of the docs. */
export function reference(): readonly FunctionReference[] {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the build writes it as this type
  return JSON.parse(FUNCTION_REFERENCE) as readonly FunctionReference[];
}

/** The functions that have something to say about every word of a search. */
export function matching(reference: readonly FunctionReference[], search: string): readonly FunctionReference[] {
  const words = search.toLowerCase().split(/[\s,;()=]+/);
  return reference.filter((one) => {
    const text = textOf(one);
    return words.every((word) => text.includes(word));
  });
}

function textOf({ name, family, summary, parameters, rules }: FunctionReference): string {
  const said = parameters.map((parameter) => `${parameter.name} ${parameter.description}`);
  return [name, name.replace(/_/g, ' '), family, summary, ...said, ...rules].join(' ').toLowerCase();
}

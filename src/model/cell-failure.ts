const FAILURE = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!|SPILL!|CALC!)$/;

/** Whether a cell shows that its formula failed, such as `#REF!`. */
export function isFailure(text: string): boolean {
  return FAILURE.test(text);
}

/** Whether a cell shows that its formula has no result yet. */
export function isLoading(text: string): boolean {
  return text === 'Loading...';
}

/** What this workbook is used to. */
export type FunctionsState = {
  /** What people type between arguments where the workbook is at home; a semicolon works everywhere. */
  readonly separator: ',' | ';';
};

/** What the requests about the custom functions give back. */
export type FunctionsAnswers = {
  readonly functions: FunctionsState;
  /** The cell that the formula went into, such as `Deals, cell H2`, and the marked ranges that it reads. */
  readonly insert: { readonly where: string; readonly given: readonly string[] };
};

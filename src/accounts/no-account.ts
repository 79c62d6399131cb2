/** The number of the account of a row that names none. */
export const NO_ACCOUNT = -1;

/** The number of the account of a row whose name several accounts have. */
export const AMBIGUOUS = -2;

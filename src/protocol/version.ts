/** Raised when a request or an answer changes its shape, so that an old sidebar asks to be reloaded. */
export const PROTOCOL = 1;

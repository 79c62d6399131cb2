/** A number with its digits in groups, as English writes it: `5,011`. */
export const grouped = (value: number): string => value.toLocaleString('en-US');

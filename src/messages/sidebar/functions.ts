/** The words of the functions tab. */
export const functionsWords = {
  heading: 'Functions',
};

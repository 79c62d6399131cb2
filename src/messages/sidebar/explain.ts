/** The words of the explain tab. */
export const explainWords = {
  heading: 'Explain a number',
};

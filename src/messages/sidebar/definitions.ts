/** The words of the definitions tab. */
export const definitionsWords = {
  heading: 'What you agreed',
};

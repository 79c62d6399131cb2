/** The words of the check tab. */
export const checkWords = {
  heading: 'Data health',
};

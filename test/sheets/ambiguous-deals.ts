const DEALS = [
  ['Account Name', 'Stage', 'Angelegt', 'Wert', 'Close Date'],
  ['Acme', 'Closed Won', '2024-01-05', 'EUR 100', "'03/04/2024"],
  ['Beta', 'Closed Lost', '2024-02-05', 'EUR 70', "'05/06/2024"],
  ['Gamma', 'Open', '2024-03-05', 'EUR 30', null],
];

/** Deals with a header that is none of the words known, and close dates that can be read in two ways. */
export const BOOK = {
  sheets: { Deals: DEALS, Companies: [['Company'], ['Acme'], ['Beta'], ['Gamma']] },
};

// What is looked up of a draft. Each of its quotations is held, word by word, against every text that may
// have it: of what no draft has, a reader would wait for minutes.

/** Quotations: as many as a book has. */
export const MOST_RUNS = 300;
/** Letters and signs of one quotation: three pages. */
export const MOST_LETTERS = 5000;

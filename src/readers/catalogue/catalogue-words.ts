/** The closed lists of words that columns of the catalogue take. */

export const catalogueWords = {
  polarity: ['lower', 'higher', 'neutral'],
  classification: ['quantile', 'equal-interval', 'natural-breaks', 'manual'],
  disclosure: ['persons', 'kompik', 'none'],
  complement: ['harmless', 'sensitive'],
} as const;

/** First letters of sentences and of their parts. */

/** A text with its first letter small. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
/** A text with its first letter large. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

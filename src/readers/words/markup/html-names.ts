/** HTML that may stand in words, with `title` and `lang` only. */
export const htmlElements = ['abbr', 'sub', 'sup', 'br'] as const;

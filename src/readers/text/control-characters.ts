/** Characters that no text of a report may hold. */
/**
 * What garbles pages and terminals, turns the direction of what follows, or makes an SVG or GraphML file
 * unreadable (XML 1.0, section 2.2). Tab and line ends are none; marks of direction such as U+200F are none.
 */
const garbling =
  '\\p{Cs}\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\ufffe\\uffff';

export const controlCharacter = new RegExp(`[${garbling}]`, 'u');

/** In prose, the separators of lines and paragraphs that word processors leave are some as well. */
export const controlCharacterOfProse = new RegExp(`[${garbling}\\u2028\\u2029]`, 'u');

/** U+202E */
export const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

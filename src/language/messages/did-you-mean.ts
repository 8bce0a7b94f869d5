/** Turns of phrase that many problems share. */

/** „a“, „b“ … */
export const listedDe = (names: readonly string[], most = 20): string =>
  `${names
    .slice(0, most)
    .map((name) => `„${name}“`)
    .join(', ')}${names.length > most ? ` und ${String(names.length - most)} weitere` : ''}`;

/** “a”, “b” … */
export const listedEn = (names: readonly string[], most = 20): string =>
  `${names
    .slice(0, most)
    .map((name) => `“${name}”`)
    .join(', ')}${names.length > most ? ` and ${String(names.length - most)} more` : ''}`;

/** A nearest name as a question, else the names there are. */
export const meantDe = (nearest: string | undefined, known: readonly string[]): string => {
  if (nearest !== undefined) return `Meinten Sie „${nearest}“?`;
  return known.length === 0 ? 'Bekannt ist hier noch nichts.' : `Bekannt sind: ${listedDe(known)}.`;
};

/** A nearest name as a question, else the names there are. */
export const meantEn = (nearest: string | undefined, known: readonly string[]): string => {
  if (nearest !== undefined) return `Did you mean “${nearest}”?`;
  return known.length === 0 ? 'Nothing is known here yet.' : `Known are: ${listedEn(known)}.`;
};

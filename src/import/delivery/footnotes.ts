/** Footnotes below a table: from their mark to their text, to stand as a note with the values that bear the mark. */

const markedLine = /^(?<mark>[¹²³⁰⁴-⁹]+[)⁾]?|\d{1,2}\)|\*{1,3}\)?)\s*(?<text>\S.*)$/u;

/** Collects the footnotes among the lines around a table. */
export function footnotesOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const line of lines) {
    const { mark, text } = markedLine.exec(line.trim())?.groups ?? {};
    if (mark !== undefined && text !== undefined && !notes.has(mark))
      notes.set(mark, text.replace(/^=\s*/u, ''));
  }
  return notes;
}

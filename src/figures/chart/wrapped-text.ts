/** Text of drawings on as many lines as it needs. */
import { fitText, textWidth } from '../svg.ts';

/**
 * Breaks a text between words; only a single word that is too long is cut.
 *
 * @param width of a line, and `size` of letters, in pixels
 */
export function wrapLines(content: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of content.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => fitText(line, width, size));
}

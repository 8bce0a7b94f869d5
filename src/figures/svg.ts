/** Writing SVG as text: escaping, short numbers, the width of words. */

/** Safe inside elements and double-quoted attributes; control characters have no place in XML. */
export function escapeText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** A coordinate with at most `decimals` decimals, as short as SVG allows. */
export function short(value: number, decimals = 1): string {
  const factor = 10 ** decimals;
  const rounded = Math.round(value * factor) / factor;
  const text = String(rounded === 0 ? 0 : rounded);
  return text.replace(/^(-?)0\./, '$1.');
}

/** Attributes in the order given; undefined ones are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${escapeText(typeof value === 'number' ? short(value, 2) : (value ?? ''))}"`,
    )
    .join('');
}

/** One element; `content` is SVG already. */
export const element = (
  name: string,
  values: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string =>
  content === ''
    ? `<${name}${attributes(values)}/>`
    : `<${name}${attributes(values)}>${content}</${name}>`;

/** A whole drawing of its natural size; scales down with its column. */
export function drawing(
  size: { readonly width: number; readonly height: number },
  values: Readonly<Record<string, string | undefined>>,
  content: string,
): string {
  const width = Math.round(size.width);
  const height = Math.round(size.height);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width: String(width),
      height: String(height),
      ...values,
    },
    content,
  );
}

const narrowLetters = new Set("iljtfrI.,:;|!'()[]/-’‘ \u00A0".split(''));
const wideLetters = new Set('mwMWÄÖÜGOQ%@—'.split(''));

/** Approximate width of a line in Atkinson Hyperlegible Next, slightly generous; no renderer at hand. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const letter of text) {
    if (narrowLetters.has(letter)) em += 0.34;
    else if (wideLetters.has(letter)) em += 0.8;
    else if (letter >= '0' && letter <= '9') em += 0.62;
    else em += letter >= 'A' && letter <= 'Z' ? 0.66 : 0.56;
  }
  return em * size;
}

/** Cuts a text to a width with an ellipsis. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width)
    letters = letters.slice(0, -1);
  return `${letters.join('').trimEnd()}…`;
}

/** An id from its parts: letters, digits and hyphens only. */
export const idOf = (...parts: readonly string[]): string =>
  parts
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((part) => part !== '')
    .join('-');

/** Two drawings of the same thing for wide and narrow columns; the stylesheet shows one of them. */
export const forBothWidths = (wide: string, narrow: string): string =>
  `<div class="fig-drawing"><div class="fig-wide">${wide}</div><div class="fig-narrow">${narrow}</div></div>`;

/** One drawing for every width. */
export const forAnyWidth = (svg: string): string => `<div class="fig-drawing">${svg}</div>`;

/**
 * Links that dial or write: the number and the address alone. What rides along in them is unseen by whoever presses
 * (a further recipient, a network the number belongs to) and is left out.
 */

/** A link, and whether something was left out that the text said. */
export interface ContactLink {
  readonly href: string;
  readonly shortened: boolean;
}

/** Parameters behind a number: `;phone-context=…`, `;ext=12`, `?x`. A further number behind a semicolon is none. */
const parameters = /\s*(?:;\s*[\w.-]+\s*=|\?).*$/su;

/** A telephone number as it is shown: without the parameters of a link. */
export const phoneText = (written: string): string => written.replace(parameters, '');

/**
 * Where a telephone number leads: its first number in digits, with `+` where the country stands before it (RFC 3966,
 * "global-number-digits"); undefined without a digit. `+49 (0)461 85-0` is dialled without the zero in brackets.
 *
 * @param written the number with or without `tel:`; words may stand around it
 */
export function phoneLink(written: string): ContactLink | undefined {
  const text = decoded(written.replace(/^\s*tel:/iu, ''));
  const shown = phoneText(text);
  const first = /[+(]?\s*\d[\d\s()./\p{Pd}−]*/u.exec(shown)?.[0] ?? '';
  const [before = '', ...behind] = first.split('/');
  // A slash stands behind the code of a place, or between two numbers.
  const number = digitsOf(before).length >= 7 ? before : [before, ...behind].join('');
  const isGlobal = number.trimStart().startsWith('+');
  const digits = digitsOf(isGlobal ? number.replace(/\(\s*0\s*\)/u, '') : number);
  if (digits === '') return undefined;
  return { href: `tel:${isGlobal ? '+' : ''}${digits}`, shortened: shown !== text };
}

const digitsOf = (text: string): string => text.replace(/\D/gu, '');

/** What a link may write beforehand: all of it is seen before it is sent. */
const seenFields: ReadonlySet<string> = new Set(['subject', 'body']);

/**
 * Where an e-mail link leads: its address with subject and text, without copies and other fields (RFC 6068).
 *
 * @param written `kita@example.org?subject=…`, with or without `mailto:`
 */
export function mailLink(written: string): ContactLink {
  const [address = '', ...fields] = written.replace(/^\s*mailto:/iu, '').split(/[?&]/u);
  const kept = fields.filter((field) =>
    seenFields.has(field.split('=', 1)[0]?.toLowerCase() ?? ''),
  );
  const query = kept.length === 0 ? '' : `?${kept.join('&')}`;
  return { href: `mailto:${address}${query}`, shortened: kept.length < fields.length };
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

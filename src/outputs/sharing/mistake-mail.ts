/** „Etwas stimmt nicht?“: an e-mail to the publisher that says already what it is about. */

import type { MistakeWords } from '../../language/words/sharing-words.ts';

/**
 * The link; fields as RFC 6068 wants them, lines ended by CR LF.
 *
 * @param about `address` whole or, where the site does not know its own, from its root; `day` of the report in words
 */
export function mistakeMail(
  email: string,
  about: { readonly title: string; readonly address: string; readonly day: string },
  words: MistakeWords,
): string {
  // What may stand in an address but means something in a link.
  const recipient = encodeURIComponent(email).replaceAll('%40', '@').replaceAll('%2B', '+');
  const body = words.body(about).join('\r\n');
  return `mailto:${recipient}?subject=${encodeURIComponent(words.subject(about.title))}&body=${encodeURIComponent(body)}`;
}

/** What search results and shared links show of a page: whole sentences that fit where they are shown. */

/** Beyond this, search engines and messengers cut. */
const mostCharacters = 160;
/** Less than this is a label and no sentence. */
const fewestCharacters = 40;

/** Where one sentence ends and the next begins; not after „St.“, „Nr.“ or the day of „1. März“. */
const sentenceEnd = /(?<=(?:\p{L}{3}|[)%€“”"²³]|\d{3}|\d[.,]\d)[.!?])\s+(?=["„“(]?[\p{Lu}\d])/u;
const ends = /[.!?…]["“”)]?$/u;

/**
 * The first sentences of a text that fit into 160 characters, and of the next one the part before its semicolon; of a
 * first sentence that is too long, what stands before its colon or semicolon, else whole words and an ellipsis.
 *
 * @param text plain text; a last sentence without its full stop is given one
 */
export function shortDescription(text: string): string {
  const whole = text.replace(/\s+/gu, ' ').trim();
  const closed = whole === '' || ends.test(whole) ? whole : `${whole}.`;
  if (closed.length <= mostCharacters) return closed;
  let short = '';
  for (const sentence of closed.split(sentenceEnd)) {
    const next = short === '' ? sentence : `${short} ${sentence}`;
    if (next.length > mostCharacters) {
      const part = next.slice(0, Math.max(0, next.indexOf(';', short.length)));
      if (part !== '' && part.length < mostCharacters) short = `${part}.`;
      break;
    }
    short = next;
  }
  if (short !== '') return short;
  const words = closed.slice(0, mostCharacters - 1);
  const clause = Math.max(words.lastIndexOf('; '), words.lastIndexOf(': '));
  // A list that is cut says less than what introduces it.
  if (clause >= fewestCharacters) return `${words.slice(0, clause)}.`;
  const at = Math.max(words.lastIndexOf(' '), 1);
  return `${words.slice(0, at).replace(/[\s,;:–-]+$/u, '')} …`;
}

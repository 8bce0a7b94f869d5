/** Looking up what was prepared: all that the components of words do. */
import type { PlaceKey } from '../../domain/words/compiled-text.ts';
import type { PreparedPlace, ShownText } from '../../site/words/shown-text.ts';

/** What is prepared for a place. @throws where nothing is: the text and its page do not fit together */
export function preparedAt({ text, places }: ShownText, at: PlaceKey): PreparedPlace {
  const prepared = places[at];
  if (prepared === undefined) throw new Error(`nothing is prepared for ${at} of the text ${text}`);
  return prepared;
}

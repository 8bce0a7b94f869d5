/** `content/indicators/<id>.mdx`: how to read an indicator. */
import type { ReadingNote } from '../../domain/words/words.ts';
import type { ContentSetting } from './content-setting.ts';
import type { ContentText } from './front-matter.ts';
import { parseWords } from '../words/word-tree.ts';
import { mapField, textField } from '../yaml/yaml-fields.ts';
import { parseShape } from '../yaml/yaml-shape.ts';

export const readingNoteFields = mapField({ title: textField().optional() });

/** Reads one note; front matter may be missing. Tags without `indicator` speak about the note's own. */
export function parseReadingNote(
  text: ContentText,
  { references, problems, tags }: ContentSetting,
): ReadingNote | undefined {
  const { front, source, id, file } = text;
  const indicator = references.find('indicator', id, { file, line: 1, column: 1 }, problems);
  const own = indicator === undefined ? {} : { indicator };
  const words = parseWords({ source, tags, references, own, answersAllowed: false, problems });
  const fields = front === undefined ? undefined : parseShape(readingNoteFields, front, problems);
  return indicator === undefined ? undefined : { indicator, title: fields?.title, words };
}

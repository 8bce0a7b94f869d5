/** `content/areas/<area-id>.mdx`: what people on the spot know about one area. */
import type { LocalKnowledge } from '../../domain/words/words.ts';
import type { ContentSetting } from './content-setting.ts';
import { checkPastDays } from './front-matter.ts';
import type { ContentText } from './front-matter.ts';
import { parseWords } from '../words/word-tree.ts';
import { dateField, mapField, someTextsField, textField } from '../yaml/yaml-fields.ts';
import { parseShape } from '../yaml/yaml-shape.ts';

export const localKnowledgeFields = mapField({
  area: textField(),
  authors: someTextsField(),
  date: dateField(),
});

/** Reads local knowledge; the file bears the id of the area it speaks about. */
export function parseLocalKnowledge(
  text: ContentText,
  { references, problems, tags, municipality }: ContentSetting,
): LocalKnowledge | undefined {
  const { front, source, id } = text;
  const own = references.has('area', id) ? { area: id } : {};
  const words = parseWords({ source, tags, references, own, answersAllowed: true, problems });
  const fields =
    front === undefined ? undefined : parseShape(localKnowledgeFields, front, problems);
  if (front === undefined || fields === undefined) return undefined;
  checkPastDays([[['date'], fields.date]], municipality.asOf, front, problems);
  const place = front.place(['area']);
  const area = references.find('area', fields.area, place, problems);
  if (area === undefined) return undefined;
  if (area !== id) problems.add('area-file-name', place, { area, name: id });
  return { area, authors: fields.authors, date: fields.date, words };
}

/** Gaps that `npm run new` marks in the texts it begins: on a published page they would be read as words. */
import { problem } from '../../domain/problem/problem.ts';
import type { Place, ProblemList } from '../../domain/problem/problem.ts';
import type { YamlTree, YamlValue } from '../yaml/yaml.ts';
import type { ContentText } from './front-matter.ts';

/** How a gap begins, in each language of the texts that the program begins. */
const marks = /Bitte ergänzen|Please complete/gu;

interface Gap {
  readonly mark: string;
  readonly place: Place;
}

/** Problem `text-to-complete`: once for all texts, at the first gap, with the number of gaps. */
export function checkGaps(texts: readonly ContentText[], problems: ProblemList): void {
  const gaps = texts.flatMap((text) => [...gapsInFront(text.front), ...gapsInBody(text)]);
  const [first] = gaps;
  if (first === undefined) return;
  const files = [...new Set(gaps.map(({ place }) => place.file))];
  const facts = { mark: first.mark, files };
  problems.append([problem('text-to-complete', first.place, facts, gaps.length)]);
}

function gapsInFront(front: YamlTree | undefined): readonly Gap[] {
  if (front === undefined) return [];
  const below = (value: YamlValue, path: readonly (string | number)[]): readonly Gap[] => {
    if (typeof value === 'string') {
      return (value.match(marks) ?? []).map((mark) => ({ mark, place: front.place(path) }));
    }
    const inner: readonly (readonly [string | number, YamlValue])[] = Array.isArray(value)
      ? [...value.entries()]
      : Object.entries(value);
    return inner.flatMap(([key, one]) => below(one, [...path, key]));
  };
  return below(front.value, []);
}

function gapsInBody({ file, source }: ContentText): readonly Gap[] {
  // Comments are not published; as long, so that places stay.
  const text = source.text.replace(/\{\/\*[^]*?\*\/\}/gu, (comment) =>
    comment.replace(/[^\n]/gu, ' '),
  );
  return [...text.matchAll(marks)].map(({ 0: mark, index }) => {
    const before = text.slice(0, index).split('\n');
    const column = [...(before.at(-1) ?? '')].length + 1;
    return { mark, place: { file, line: before.length, column } };
  });
}

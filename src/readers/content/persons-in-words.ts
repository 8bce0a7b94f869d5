/** Persons that a text names: what is published about them needs their consent. */
import type { ProblemList } from '../../domain/problem/problem.ts';
import { personalAddressesIn, personsIn } from '../text/persons-in-prose.ts';
import type { FoundPerson } from '../text/persons-in-prose.ts';
import type { ContentText } from './front-matter.ts';

/** Pages on which the law wants the names of those who are responsible. */
export const legalPages = ['impressum', 'datenschutz', 'barrierefreiheit'] as const;

/**
 * Warns of names with a form of address and of e-mail addresses of persons in the words of a file; its authors are
 * named on purpose. Problems: `words-name-a-person`, `words-with-email-of-a-person`, each once a file.
 */
export function checkPersons({ file, source, front }: ContentText, problems: ProblemList): void {
  if (legalPages.some((slug) => file === `content/pages/${slug}.mdx`)) return;
  // Comments are not published; as long, so that places stay.
  const text = source.text.replace(/\{\/\*[^]*?\*\/\}/gu, (comment) =>
    comment.replace(/[^\n]/gu, ' '),
  );
  const authors = authorsOf(front?.value);
  const placeOf = ({ index }: FoundPerson) => {
    const before = text.slice(0, index).split('\n');
    return { file, line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
  };
  for (const found of personsIn(text)) {
    const surname = found.value.split(' ').at(-1) ?? '';
    if (authors.includes(surname)) continue;
    problems.fold('words-name-a-person', '', placeOf(found), { value: found.value });
  }
  for (const found of personalAddressesIn(text)) {
    problems.fold('words-with-email-of-a-person', '', placeOf(found), { value: found.value });
  }
}

function authorsOf(front: unknown): string {
  if (typeof front !== 'object' || front === null || !('authors' in front)) return '';
  const { authors } = front;
  return Array.isArray(authors) ? authors.map(String).join(' ') : String(authors);
}

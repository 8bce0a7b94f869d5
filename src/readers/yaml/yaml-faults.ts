/** What is no YAML: where the mistake was made, and what the parser must not even see. */
import { isCollection, isNode, isScalar, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';

/** Deeper nesting is an attack on the stack. */
export const maximumDepth = 64;

/**
 * Where a mistake was made: the library tells where it could read no further. A quotation mark or bracket that
 * is never closed is told where it opens, an indentation on the line that has it.
 */
export function originOf(
  fault: YAMLError,
  faults: readonly YAMLError[],
  document: Document,
  source: string,
): { readonly reason: string; readonly offset: number } {
  const [at] = fault.pos;
  if (fault.code === 'BLOCK_AS_IMPLICIT_KEY') {
    const overLines = faults.find(({ code }) => code === 'MULTILINE_IMPLICIT_KEY');
    const lineEnd = source.indexOf('\n', at);
    if (overLines?.pos[0] === at && lineEnd !== -1) {
      const indent = /^\s*/u.exec(source.slice(lineEnd))?.[0].length ?? 1;
      return { reason: 'BAD_INDENT', offset: lineEnd + indent };
    }
  }
  const isUnclosed =
    fault.code === 'MISSING_CHAR' ||
    (fault.code === 'BAD_INDENT' && fault.message.startsWith('Flow '));
  let opening: number | undefined;
  if (isUnclosed) {
    visit(document, (_, node: unknown) => {
      if (!isNode(node)) return;
      const opens = isScalar(node)
        ? node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'
        : isCollection(node) && node.flow === true;
      const range = opens ? node.range : undefined;
      if (range && range[0] < at && range[1] >= at) opening = range[0];
    });
  }
  return opening === undefined
    ? { reason: fault.code, offset: at }
    : { reason: 'MISSING_CHAR', offset: opening };
}

/**
 * Offset of what lies too deep, found before the parser sees it: it recurses into brackets and builds a
 * regular expression as long as a run of `- - -`, which ends the process and not only the parse.
 */
export function tooDeepIn(source: string): number | undefined {
  let open = 0;
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at];
    if (character === '[' || character === '{') open += 1;
    else if (character === ']' || character === '}') open = Math.max(0, open - 1);
    else if (at === 0 || source[at - 1] === '\n') {
      const start = /^(?: |- |\? )*/u.exec(source.slice(at, at + 500))?.[0] ?? '';
      const marks = start.replaceAll(' ', '').length;
      if (marks > maximumDepth || start.length - 2 * marks > 4 * maximumDepth) return at;
    }
    if (open > maximumDepth) return at;
  }
  return undefined;
}

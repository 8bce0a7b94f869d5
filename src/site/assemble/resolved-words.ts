/**
 * Words → prose: tags become what they ask for. Numbers and figures are put in by whoever knows the
 * language and the drawings (`PutIn`).
 */
import { addresses } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import { ProblemList } from '../../domain/problem/problem.ts';
import type { TagNode, WordNode } from '../../domain/words/words.ts';
import type { Prose, ProseNode } from '../prepared-prose.ts';
import type { ReportView } from '../../report/report-view.ts';
import type { ClaimRequest } from '../../report/words/decide-claim.ts';
import { TagArguments } from '../../report/words/tag-arguments.ts';
import { resolveClaim } from '../../report/words/tags/claim.ts';
import { resolveValue } from '../../report/words/tags/value.ts';
import type { ValueRequest } from '../../report/words/tags/value.ts';

/** What language and figures make of the requests. */
export interface PutIn {
  value(request: ValueRequest): ProseNode;
  /** The title of a claim: what it is about, for whoever asks. */
  claimTitle(request: ClaimRequest): string;
  /** Undefined: nothing to show. */
  figure(tag: TagNode): ProseNode | undefined;
  /** Where an answer's question stands; by default /fragen/#<id>. */
  questionAddress?(id: string): SiteAddress;
}

/**
 * Resolves the words of one text. They have been checked (`checkWords`): a tag whose data are not there
 * leaves its own words, if it has any.
 */
export function resolveWords(nodes: readonly WordNode[], view: ReportView, put: PutIn): Prose {
  const all = (children: readonly WordNode[]): readonly ProseNode[] => children.flatMap(one);
  const one = (node: WordNode): readonly ProseNode[] => {
    switch (node.kind) {
      case 'tag':
        return resolve(node);
      case 'list':
        return [{ ...node, items: node.items.map(all) }];
      case 'table':
        return [{ ...node, head: node.head.map(all), rows: node.rows.map((row) => row.map(all)) }];
      case 'paragraph':
      case 'quote':
      case 'emphasis':
      case 'strong':
      case 'heading':
      case 'html':
        return [{ ...node, children: all(node.children) }];
      case 'link':
        // Where it stands in the editor's file is not the page's business.
        return [{ kind: 'link', href: node.href, title: node.title, children: all(node.children) }];
      case 'text':
      case 'code':
      case 'code-block':
      case 'break':
      case 'rule':
        return [node];
    }
  };

  const argumentsOf = (tag: TagNode): TagArguments =>
    new TagArguments(tag, view, new ProblemList());

  const resolve = (tag: TagNode): readonly ProseNode[] => {
    const children = all(tag.children);
    const text = (attribute: string): string | undefined =>
      Object.hasOwn(tag.attributes, attribute) ? tag.attributes[attribute] : undefined;
    switch (tag.name) {
      case 'Facts':
        return [{ kind: 'voice', voice: 'facts', children }];
      case 'Institutions':
        return [{ kind: 'voice', voice: 'institutions', children }];
      case 'Experience':
        return [{ kind: 'voice', voice: 'experience', children }];
      case 'Expectation': {
        const expected = text('expected') ?? '';
        const found = text('found') ?? '';
        return [{ kind: 'expectation', expected, found, explained: text('explained') }];
      }
      case 'Answer': {
        const id = text('question') ?? '';
        const question = view.frame.questions.find((asked) => asked.id === id)?.title ?? id;
        const address =
          put.questionAddress?.(id) ?? (`${addresses.questions}#${id}` as SiteAddress);
        return [{ kind: 'answer', question, address, children }];
      }
      case 'Value': {
        const request = resolveValue(argumentsOf(tag));
        return request === undefined ? children : [put.value(request)];
      }
      case 'Claim': {
        const request = resolveClaim(argumentsOf(tag));
        if (request === undefined) return children;
        return [{ kind: 'claim', title: put.claimTitle(request), children }];
      }
      default: {
        const figure = put.figure(tag);
        return figure === undefined ? children : [figure];
      }
    }
  };
  return all(nodes);
}

/** Words of editors as pages show them: numbers and figures are put in. */
import type { SiteAddress } from '../domain/naming/address.ts';
import type { ValueState } from '../domain/indicator/observation.ts';
import type { Figure } from '../figures/figure.ts';

/** Words of editors with their values and figures put in. */
export type ProseNode =
  | { readonly kind: 'text'; readonly value: string }
  | {
      readonly kind: 'paragraph' | 'quote' | 'emphasis' | 'strong';
      readonly children: readonly ProseNode[];
    }
  | {
      readonly kind: 'heading';
      readonly depth: 2 | 3 | 4;
      readonly anchor: string;
      readonly children: readonly ProseNode[];
    }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly ProseNode[])[];
    }
  | { readonly kind: 'code' | 'code-block'; readonly value: string }
  | {
      readonly kind: 'link';
      readonly href: string;
      readonly title?: string | undefined;
      readonly children: readonly ProseNode[];
    }
  | { readonly kind: 'break' | 'rule' }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly ProseNode[])[];
      readonly rows: readonly (readonly (readonly ProseNode[])[])[];
    }
  | {
      readonly kind: 'html';
      readonly element: 'abbr' | 'sub' | 'sup';
      readonly title: string | undefined;
      readonly lang: string | undefined;
      readonly children: readonly ProseNode[];
    }
  /** A number in a sentence; `title` says indicator, area and period. */
  | {
      readonly kind: 'value';
      readonly text: string;
      readonly state: ValueState;
      readonly title: string;
      readonly address: SiteAddress | undefined;
    }
  | { readonly kind: 'claim'; readonly title: string; readonly children: readonly ProseNode[] }
  | {
      readonly kind: 'voice';
      readonly voice: 'facts' | 'institutions' | 'experience';
      readonly children: readonly ProseNode[];
    }
  | {
      readonly kind: 'expectation';
      readonly expected: string;
      readonly found: string;
      readonly explained: string | undefined;
    }
  | {
      readonly kind: 'answer';
      readonly question: string;
      readonly address: SiteAddress;
      readonly children: readonly ProseNode[];
    }
  | { readonly kind: 'figure'; readonly figure: Figure };

export type Prose = readonly ProseNode[];

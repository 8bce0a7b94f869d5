/** The tags of the contract: which attributes each takes, what it may hold, where it may stand. */
import type { TagName } from '../../domain/words/words.ts';
import type { ReferenceKind } from '../../domain/problem/content-problems.ts';

/** What the text of an attribute is. Periods, groups and `than` are settled where the values are known. */
export type AttributeKind =
  | { readonly is: 'reference'; readonly to: ReferenceKind; readonly many: boolean }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | { readonly is: 'number' }
  | { readonly is: 'text' };

export interface AttributeSpec {
  readonly kind: AttributeKind;
  readonly required: boolean;
  /** Where it is not written, the file's own subject serves (an indicator's reading note, a goal, an area). */
  readonly own: 'indicator' | 'goal' | 'area' | undefined;
}

export interface TagSpec {
  readonly name: TagName;
  /** `block`: stands between paragraphs; `inline`: stands in a sentence. */
  readonly stands: 'block' | 'inline';
  readonly holds: 'nothing' | 'words' | 'blocks';
  readonly attributes: ReadonlyMap<string, AttributeSpec>;
}

export const comparisonOps = ['>', '>=', '<', '<=', '='] as const;
export const claimOps = [
  ...comparisonOps,
  'highest',
  'lowest',
  'rising',
  'falling',
  'similar',
] as const;
export type ClaimOp = (typeof claimOps)[number];
export const valueFormats = ['number', 'words', 'change'] as const;

const spec = (
  kind: AttributeKind,
  required: boolean,
  own?: AttributeSpec['own'],
): AttributeSpec => ({ kind, required, own });
const reference = (to: ReferenceKind): AttributeKind => ({ is: 'reference', to, many: false });
const references = (to: ReferenceKind): AttributeKind => ({ is: 'reference', to, many: true });
const text: AttributeKind = { is: 'text' };

const indicator = spec(reference('indicator'), true, 'indicator');
const period = spec(text, false);
const group = spec(text, false);
const area = spec(reference('area'), false);
const areas = spec(references('area'), false);

const tag = (
  name: TagName,
  stands: TagSpec['stands'],
  holds: TagSpec['holds'],
  attributes: Readonly<Record<string, AttributeSpec>>,
): [string, TagSpec] => [
  name,
  { name, stands, holds, attributes: new Map(Object.entries(attributes)) },
];

const ownArea = spec(reference('area'), true, 'area');

/** Every tag that may be published, by its name. */
export const tagSpecs: ReadonlyMap<string, TagSpec> = new Map([
  tag('ChoroplethMap', 'block', 'nothing', {
    indicator,
    period,
    level: spec(reference('level'), false),
    group,
    current: area,
  }),
  tag('ComparisonChart', 'block', 'nothing', {
    indicator,
    period,
    areas,
    level: spec(reference('level'), false),
    group,
  }),
  tag('TrendChart', 'block', 'nothing', { indicator, areas, group }),
  tag('ScatterPlot', 'block', 'nothing', {
    x: spec(reference('indicator'), true),
    y: spec(reference('indicator'), true),
    period,
  }),
  tag('IndicatorTable', 'block', 'nothing', { indicator, areas, group }),
  tag('OfferMap', 'block', 'nothing', {
    types: spec(references('offer-type'), false),
    phases: spec(references('phase'), false),
    area,
  }),
  tag('OfferNetwork', 'block', 'nothing', {
    provider: spec(reference('provider'), false),
    area,
  }),
  tag('LifePhases', 'block', 'nothing', {
    area,
    phases: spec(references('phase'), false),
    types: spec(references('offer-type'), false),
  }),
  // `supply`: an indicator, or what the register has, e.g. `places:kita|hort` (domain/supply.ts).
  tag('NeedSupply', 'block', 'nothing', {
    need: spec(reference('indicator'), true),
    supply: spec(text, true),
    of: spec(reference('indicator'), false),
    group,
    period,
    area,
  }),
  tag('GoalProgress', 'block', 'nothing', { goal: spec(reference('goal'), true, 'goal') }),
  tag('Value', 'inline', 'nothing', {
    indicator,
    area: ownArea,
    period,
    group,
    format: spec({ is: 'choice', of: valueFormats }, false),
    than: spec(text, false),
  }),
  tag('Claim', 'inline', 'words', {
    indicator,
    area: ownArea,
    period,
    group,
    op: spec({ is: 'choice', of: claimOps }, true),
    value: spec({ is: 'number' }, false),
    than: spec(text, false),
  }),
  tag('Facts', 'block', 'blocks', {}),
  tag('Institutions', 'block', 'blocks', {}),
  tag('Experience', 'block', 'blocks', {}),
  tag('Expectation', 'block', 'nothing', {
    expected: spec(text, true),
    found: spec(text, true),
    explained: spec(text, false),
  }),
  tag('Answer', 'block', 'blocks', { question: spec(reference('question'), true) }),
]);

/** HTML that may stand in words, with `title` and `lang` only. */
export const htmlElements = ['abbr', 'sub', 'sup', 'br'] as const;

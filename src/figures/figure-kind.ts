/** What a kind of figure is made of: the registry in kinds.ts has one of these for each. */
import type { SiteAddress } from '../domain/naming/address.ts';
import type { Period } from '../domain/indicator/period.ts';
import type { TagSchema } from '../domain/words/tag-schema.ts';
import type { FigureSubject } from '../report/indicator/figure-subject.ts';
import type { ReportView } from '../report/report-view.ts';
import type { CheckedTag } from '../report/words/checked-tag.ts';
import type { TagArguments } from '../report/words/tag-arguments.ts';
import type { Figure, SharedDrawing } from './figure.ts';
import type { DrawContext } from './frame/figure-frame.ts';
import type { MapGeometry } from './map/map-geometry.ts';

/** The tag by which words ask for a figure. */
export interface FigureTag<Name extends string, Model> extends CheckedTag {
  readonly name: Name;
  readonly check: (given: TagArguments) => void;
  /** What the figure shows; undefined where the data do not have it, the reason is in the problems of `given`. */
  readonly model: (given: TagArguments) => Model | undefined;
}

/** A tag as its figure describes it: attributes → request → model. */
interface TagParts<Name extends string, Model, Request> {
  readonly name: Name;
  readonly attributes: TagSchema['attributes'];
  /** What the figure shows. */
  readonly handbook: TagSchema['handbook'];
  /** Everything looked up that the tag asks for; undefined where the data lack it, told in `given.problems`. */
  readonly resolve: (given: TagArguments) => Request | undefined;
  readonly model: (view: ReportView, request: Request) => Model | undefined;
}

/** The tag of a figure: stands between paragraphs and holds nothing. */
export const figureTag = <const Name extends string, Model, Request>({
  name,
  attributes,
  handbook,
  resolve,
  model,
}: TagParts<Name, Model, Request>): FigureTag<Name, Model> => ({
  name,
  schema: { stands: 'block', holds: 'nothing', attributes, handbook },
  check: (given) => {
    resolve(given);
  },
  model: (given) => {
    const request = resolve(given);
    return request === undefined ? undefined : model(given.view, request);
  },
});

/** Which outlines a map is drawn over: those of a level, valid in a period (without one: the newest). */
export interface Outlines {
  readonly level: string;
  readonly period?: Period;
}

/** A drawing that lies in a file of its own, for all pages that show the same. */
export interface SharedFile<Model> {
  readonly address: (model: Model) => SiteAddress;
  /** The model without what is of one page only. */
  readonly shared: (model: Model) => Model;
  readonly draw: (model: Model, geometry: MapGeometry, context: DrawContext) => SharedDrawing;
}

/** An indicator in a period, whose areas say their values when they are pointed at. */
export interface SpokenSection {
  readonly subject: FigureSubject;
  readonly period: Period;
}

/** Style sheets (src/styles) of figures that few pages show: loaded where one stands. */
export type FigureStyle = 'life-phases' | 'network' | 'phase-lines';

/** A figure without a map. */
export interface ChartKind<Model> {
  readonly tag?: FigureTag<string, Model>;
  readonly styles?: readonly FigureStyle[];
  readonly draw: (model: Model, context: DrawContext) => Figure;
  readonly outlines?: undefined;
  readonly spoken?: (model: Model) => readonly SpokenSection[];
  readonly file?: undefined;
}

/** A figure over the outlines of areas. */
export interface MapKind<Model> {
  readonly tag?: FigureTag<string, Model>;
  readonly styles?: readonly FigureStyle[];
  readonly draw: (model: Model, geometry: MapGeometry, context: DrawContext) => Figure;
  readonly outlines: (model: Model, view: ReportView) => Outlines;
  readonly spoken?: (model: Model) => readonly SpokenSection[];
  readonly file?: SharedFile<Model>;
}

export type FigureKindOf<Model> = ChartKind<Model> | MapKind<Model>;

/**
 * Every kind of figure. A new one is a folder and an entry here: what is drawn, over which outlines, by which tag
 * words ask for it, and with it the check, the hints, the handbook and the preview follow from the entry.
 */
import { agePyramid } from './age-pyramid/tag.ts';
import { choropleth } from './choropleth/tag.ts';
import { comparison } from './comparison/tag.ts';
import type { FigureKindOf } from './figure-kind.ts';
import { composition } from './composition/tag.ts';
import { distribution } from './distribution/tag.ts';
import { goalProgress } from './goal-progress/tag.ts';
import { heatTable } from './heat-table/tag.ts';
import { inequality } from './inequality/tag.ts';
import { indicatorTable } from './indicator-table/tag.ts';
import { lifePhases } from './life-phases/tag.ts';
import { needSupply } from './need-supply/tag.ts';
import { networkMap } from './network-map/draw.ts';
import { offerMap } from './offer-map/tag.ts';
import { offerNetwork } from './offer-network/tag.ts';
import { scatter } from './scatter/tag.ts';
import { slopeChart } from './slope-chart/tag.ts';
import { statusDynamics } from './status-dynamics/tag.ts';
import { supply } from './supply/draw.ts';
import { trend } from './trend/tag.ts';
import { unitChart } from './unit-chart/tag.ts';

// Tags are named in this order.
const entries = {
  choropleth,
  comparison,
  trend,
  scatter,
  'indicator-table': indicatorTable,
  inequality,
  'unit-chart': unitChart,
  'slope-chart': slopeChart,
  'status-dynamics': statusDynamics,
  composition,
  'age-pyramid': agePyramid,
  'heat-table': heatTable,
  'offer-map': offerMap,
  'offer-network': offerNetwork,
  'life-phases': lifePhases,
  'need-supply': needSupply,
  distribution,
  'goal-progress': goalProgress,
  'network-map': networkMap,
  supply,
};

type Entries = typeof entries;

export type FigureKind = keyof Entries;

/** What a figure of each kind shows: plain data. */
export type FigureModels = { readonly [K in FigureKind]: Parameters<Entries[K]['draw']>[0] };

/** Kinds that words can ask for, by the name of their tag. */
export type FigureTagKinds = {
  readonly [
    K in FigureKind as Entries[K] extends { readonly tag: { readonly name: infer Name } }
      ? Name & string
      : never
  ]: K;
};

export const kinds: { readonly [K in FigureKind]: FigureKindOf<FigureModels[K]> } = entries;

export const figureKinds = Object.keys(kinds) as readonly FigureKind[];

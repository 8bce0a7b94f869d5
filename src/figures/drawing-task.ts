/** Everything that can be drawn, as plain data that travels between threads, and the one function that draws it. */
import type { SiteAddress } from '../domain/naming/address.ts';
import type { Speech } from '../language/figure-words.ts';
import type { NetworkModel } from '../report/network/network-models.ts';
import { drawChoropleth } from './choropleth/draw.ts';
import { drawComparisonChart } from './comparison/draw.ts';
import type { DrawContext } from './frame/figure-frame.ts';
import type { Figure, SharedDrawing } from './figure.ts';
import { drawGoalProgress } from './goal-progress/draw.ts';
import { drawIndicatorTable } from './indicator-table/draw.ts';
import { drawLifePhases } from './life-phases/draw.ts';
import type { MapGeometry } from './map/map-geometry.ts';
import { drawNeedSupply } from './need-supply/draw.ts';
import { drawOfferNetwork } from './offer-network/draw.ts';
import { drawNetworkMap } from './network-map/draw.ts';
import { drawOfferMap } from './offer-map/draw.ts';
import { drawScatterPlot } from './scatter/draw.ts';
import { drawSupplyTable } from './supply/draw.ts';
import { drawTrendChart } from './trend/draw.ts';
import type { ChoroplethModel } from './choropleth/model.ts';
import type { ComparisonModel } from './comparison/model.ts';
import type { TrendModel } from './trend/model.ts';
import type { IndicatorTableModel } from './indicator-table/model.ts';
import type { ScatterModel } from './scatter/model.ts';
import type { GoalProgressModel } from './goal-progress/model.ts';
import type { OfferMapModel } from './offer-map/model.ts';
import type { LifePhaseMatrixModel } from './life-phases/model.ts';
import type { SupplyModel } from '../report/register/supply-model.ts';
import type { NeedSupplyModel } from './need-supply/model.ts';
import { drawChoroplethFile } from './choropleth/map-file.ts';

/** A figure of the page at `from`; maps name their outlines by key. */
export type FigureTask = {
  readonly from: SiteAddress;
  /** Whether the page says the indicator's own note elsewhere. */
  readonly noteSaid?: boolean;
} & (
  | { readonly kind: 'choropleth'; readonly model: ChoroplethModel; readonly geometry: string }
  | { readonly kind: 'comparison'; readonly model: ComparisonModel }
  | { readonly kind: 'trend'; readonly model: TrendModel }
  | { readonly kind: 'table'; readonly model: IndicatorTableModel }
  | { readonly kind: 'scatter'; readonly model: ScatterModel }
  | { readonly kind: 'offer-map'; readonly model: OfferMapModel; readonly geometry: string }
  | { readonly kind: 'goal-progress'; readonly model: GoalProgressModel }
  | { readonly kind: 'network-graph'; readonly model: NetworkModel }
  | { readonly kind: 'network-map'; readonly model: NetworkModel; readonly geometry: string }
  | { readonly kind: 'life-phases'; readonly model: LifePhaseMatrixModel }
  | { readonly kind: 'supply'; readonly model: SupplyModel }
  | { readonly kind: 'need-supply'; readonly model: NeedSupplyModel }
);

/** A file that pages share. */
export interface FileTask {
  readonly kind: 'choropleth-file';
  readonly model: ChoroplethModel;
  readonly geometry: string;
}

export type DrawingTask = FigureTask | FileTask;

/** What all drawings of a report share. */
export interface DrawingSetting {
  readonly speech: Speech;
  readonly licence: string;
  /** Who publishes the report. */
  readonly publisher: string;
  /** Accent colour of the municipality. */
  readonly accent: string | undefined;
  readonly geometries: Readonly<Record<string, MapGeometry>>;
}

/** Draws one task. */
export function drawTask(task: DrawingTask, setting: DrawingSetting): Figure | SharedDrawing {
  const from = 'from' in task ? task.from : '/';
  const { speech, licence, publisher, accent } = setting;
  const noteSaid = 'noteSaid' in task && task.noteSaid === true;
  const context: DrawContext = {
    ...speech,
    licence,
    publisher,
    accent,
    from,
    noteSaid,
  };
  const outlines = (key: string): MapGeometry => {
    const found = setting.geometries[key];
    if (found === undefined) throw new Error(`no outlines “${key}”`);
    return found;
  };
  switch (task.kind) {
    case 'choropleth':
      return drawChoropleth(task.model, outlines(task.geometry), context);
    case 'choropleth-file':
      return drawChoroplethFile(task.model, outlines(task.geometry), context);
    case 'comparison':
      return drawComparisonChart(task.model, context);
    case 'trend':
      return drawTrendChart(task.model, context);
    case 'table':
      return drawIndicatorTable(task.model, context);
    case 'scatter':
      return drawScatterPlot(task.model, context);
    case 'offer-map':
      return drawOfferMap(task.model, outlines(task.geometry), context);
    case 'goal-progress':
      return drawGoalProgress(task.model, context);
    case 'network-graph':
      return drawOfferNetwork(task.model, context);
    case 'network-map':
      return drawNetworkMap(task.model, outlines(task.geometry), context);
    case 'life-phases':
      return drawLifePhases(task.model, context);
    case 'supply':
      return drawSupplyTable(task.model, context);
    case 'need-supply':
      return drawNeedSupply(task.model, context);
  }
}

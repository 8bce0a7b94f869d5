/** Everything that can be drawn, as data, and what draws it. */
import type { SiteAddress } from '../domain/naming/address.ts';
import type { Figure, SharedDrawing } from './figure.ts';
import type { DrawContext } from './frame/figure-frame.ts';
import { kinds } from './kinds.ts';
import type { FigureKind, FigureModels } from './kinds.ts';
import type { MapGeometry } from './map/map-geometry.ts';
import type { Speech } from '../language/findings/speech.ts';

/** A figure of the page at `from`. */
export type FigureTask<K extends FigureKind = FigureKind> = {
  readonly [P in K]: {
    readonly kind: P;
    readonly model: FigureModels[P];
    readonly from: SiteAddress;
    /** Whether the page says the indicator's own note elsewhere. */
    readonly noteSaid?: boolean | undefined;
    /** Of maps: the key of their outlines. */
    readonly geometry?: string | undefined;
  };
}[K];

/** A file that pages share, of a kind that has one. */
export type FileTask<K extends FigureKind = FigureKind> = {
  readonly [P in K]: {
    readonly file: P;
    readonly model: FigureModels[P];
    readonly geometry: string;
  };
}[K];

/** What all drawings of a report share. */
export interface DrawingSetting {
  readonly speech: Speech;
  readonly licence: string;
  /** Who publishes the report. */
  readonly publisher: string;
  /** Accent colour of the municipality. */
  readonly accent: string | undefined;
  /** Outlines by their key; may grow between two drawings. */
  readonly geometries: Readonly<Record<string, MapGeometry>>;
}

/**
 * Draws a figure of a page.
 *
 * @throws where the task names outlines that the setting does not hold
 */
export function drawFigure<K extends FigureKind>(
  task: FigureTask<K>,
  setting: DrawingSetting,
): Figure {
  const kind = kinds[task.kind];
  const context = {
    ...contextOf(setting, task.from, task.noteSaid === true),
    outlines: task.geometry,
  };
  return kind.outlines === undefined
    ? kind.draw(task.model, context)
    : kind.draw(task.model, outlinesAt(setting, task.geometry ?? ''), context);
}

/**
 * Draws a file that pages share.
 *
 * @throws where its kind has none, or the task names outlines that the setting does not hold
 */
export function drawFile<K extends FigureKind>(
  task: FileTask<K>,
  setting: DrawingSetting,
): SharedDrawing {
  const { file } = kinds[task.file];
  if (file === undefined) throw new Error(`no file is drawn of “${task.file}”`);
  const geometry = outlinesAt(setting, task.geometry);
  return file.draw(task.model, geometry, contextOf(setting, '/', false));
}

function outlinesAt({ geometries }: DrawingSetting, key: string): MapGeometry {
  const found = geometries[key];
  if (found === undefined) throw new Error(`no outlines “${key}”`);
  return found;
}

const contextOf = (
  { speech, licence, publisher, accent }: DrawingSetting,
  from: SiteAddress,
  noteSaid: boolean,
): DrawContext => ({ ...speech, licence, publisher, accent, from, noteSaid });

/** Drawings of a site, drawn when a page asks for them: a drawing takes less than sending its model to another thread. */
import type { SiteAddress } from '../../domain/naming/address.ts';
import { drawFigure, drawFile } from '../../figures/drawing-task.ts';
import type { DrawingSetting, FigureTask, FileTask } from '../../figures/drawing-task.ts';
import type { Figure } from '../../figures/figure.ts';
import type { FigureKind } from '../../figures/kinds.ts';

export interface DrawingStore {
  /** Begins a page: where it shows a figure again, the ids of that one get a number. */
  turnPage(): void;
  /** Whether the page has not been asked this before: what is explained where it first stands. */
  isFirst(what: string): boolean;
  /** Kinds of figures that the page has asked for so far. */
  kindsOnPage(): ReadonlySet<FigureKind>;
  /** Draws a figure of the page. */
  figure<K extends FigureKind>(task: FigureTask<K>): Figure;
  /** Draws a file that pages share; once is enough. */
  file<K extends FigureKind>(task: FileTask<K>, address: SiteAddress): void;
  /** Any other file that pages share; made once. */
  text(address: SiteAddress, make: () => string): void;
  /** Files that pages share, as far as they have been asked for. */
  readonly files: ReadonlyMap<SiteAddress, string>;
}

/** Opens the drawings of a report. */
export function openDrawings(setting: DrawingSetting): DrawingStore {
  const files = new Map<SiteAddress, string>();
  const seen = new Map<string, number>();
  const explained = new Set<string>();
  const onPage = new Set<FigureKind>();
  return {
    turnPage: () => {
      seen.clear();
      explained.clear();
      onPage.clear();
    },
    isFirst(what) {
      const first = !explained.has(what);
      explained.add(what);
      return first;
    },
    kindsOnPage: () => onPage,
    figure(task) {
      onPage.add(task.kind);
      const figure = drawFigure(task, setting);
      const occurrence = (seen.get(figure.id) ?? 0) + 1;
      seen.set(figure.id, occurrence);
      return occurrence === 1 ? figure : apart(figure, occurrence);
    },
    file(task, address) {
      if (!files.has(address)) files.set(address, drawFile(task, setting).svg);
    },
    text(address, make) {
      if (!files.has(address)) files.set(address, make());
    },
    files,
  };
}

/** With ids of its own. */
function apart(figure: Figure, occurrence: number): Figure {
  const text = JSON.stringify(figure).replaceAll(figure.id, `${figure.id}-${occurrence}`);
  return JSON.parse(text) as Figure;
}

/**
 * Drawings of a site: pages ask for figures while they are assembled, and get them filled in when they are drawn.
 */
import type { SiteAddress } from '../../domain/naming/address.ts';
import type {
  DrawingSetting,
  DrawingTask,
  FigureTask,
  FileTask,
} from '../../figures/drawing-task.ts';
import type { Figure, SharedDrawing } from '../../figures/figure.ts';
import type { FigureKind } from '../../figures/kinds.ts';
import { DrawingPool } from './drawing-pool.ts';
import type { Drawing } from './kept-drawings.ts';
import { hashOfDrawingCode } from './kept-drawings.ts';
import type { MapGeometries } from './map-geometries.ts';

export interface DrawingStore {
  /** Asks for a figure. What comes back is empty until `drawn` has resolved. */
  figure<K extends FigureKind>(task: FigureTask<K>): Figure;
  /** Asks for a file that pages share; once is enough. */
  file<K extends FigureKind>(task: FileTask<K>, address: SiteAddress): void;
  /** Resolves when all that has been asked for since the last call is drawn. */
  drawn(): Promise<void>;
  /** Files that pages share, as far as they are drawn. */
  readonly files: ReadonlyMap<SiteAddress, string>;
  /** Whether a file has been asked for. */
  hasFile(address: SiteAddress): boolean;
  /** Ends the threads that draw. */
  close(): Promise<void>;
}

interface Asked {
  readonly task: DrawingTask;
  readonly take: (drawing: Drawing) => void;
}

/**
 * Opens the drawings of a report.
 *
 * @param folder where drawings are kept from build to build, absolute
 * @param setting what all drawings share; outlines come from `geometries` when a task names them
 */
export function openDrawings(
  folder: string,
  setting: Omit<DrawingSetting, 'geometries'>,
  geometries: MapGeometries,
): DrawingStore {
  const keeping = { folder, code: hashOfDrawingCode(), setting: { ...setting, geometries: {} } };
  const pool = new DrawingPool(keeping, geometries.all);
  const files = new Map<SiteAddress, string>();
  const askedFiles = new Set<SiteAddress>();
  let asked: Asked[] = [];

  return {
    figure(task) {
      const figure = {} as Figure;
      // A task of one kind is a task of all kinds, which TypeScript does not see of a kind to be named later.
      asked.push({
        task: task as DrawingTask,
        take: (drawing) => Object.assign(figure, drawing),
      });
      return figure;
    },
    file(task, address) {
      if (askedFiles.has(address)) return;
      askedFiles.add(address);
      asked.push({
        task: task as DrawingTask,
        take: (drawing) => files.set(address, (drawing as SharedDrawing).svg),
      });
    },
    async drawn() {
      const wanted = asked;
      asked = [];
      if (wanted.length === 0) return;
      const drawings = await pool.draw(wanted.map(({ task }) => task));
      const seen = new Map<string, number>();
      for (const [index, { task, take }] of wanted.entries()) {
        const drawing = drawings[index];
        if (drawing === undefined) throw new Error('a drawing is missing');
        take('from' in task ? apart(drawing as Figure, task, seen) : drawing);
      }
    },
    files,
    hasFile: (address) => askedFiles.has(address),
    close: () => pool.close(),
  };
}

/** On a page that shows a figure again, its ids get the number of the occurrence. */
function apart(figure: Figure, { from }: FigureTask, seen: Map<string, number>): Figure {
  const key = `${from} ${figure.id}`;
  const occurrence = (seen.get(key) ?? 0) + 1;
  seen.set(key, occurrence);
  if (occurrence === 1) return figure;
  const text = JSON.stringify(figure).replaceAll(figure.id, `${figure.id}-${occurrence}`);
  return JSON.parse(text) as Figure;
}

/** The pages of a work folder, as the pages ask for them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../../figures/figure.ts';
import type { ProblemLine } from '../../language/messages/problem-report.ts';
import type { PageKind } from '../page-kind.ts';
import type { SiteFrame } from '../site-frame.ts';
import type { AssembledPage, PageRef } from '../site-pages.ts';
import type { SiteSource } from '../site-source.ts';
import { fileOfPage, fileOfProblems, shownPages } from './work-folder.ts';

/** @param onPage hears of every page that is read */
export function readWorkFolder(folder: string, onPage: () => void = () => undefined): SiteSource {
  const pages = shownPages(folder);
  const read = <T>(file: string): Promise<T> => Promise.resolve(readJson(file) as T);
  return {
    frame: () => read<SiteFrame>(join(pages, 'frame.json')),
    pages: () => read<readonly PageRef[]>(join(pages, 'index.json')),
    page: <K extends PageKind>(kind: K, id: string) => {
      onPage();
      const file = fileOfPage(pages, kind, id);
      return existsSync(file) ? read<AssembledPage<K>>(file) : Promise.resolve(undefined);
    },
    problems: () => {
      const file = fileOfProblems(folder);
      return existsSync(file) ? read<readonly ProblemLine[]>(file) : Promise.resolve([]);
    },
  };
}

/** A page file holds references to its drawings, which are kept by content; reading puts them in. */
function readJson(file: string): unknown {
  const seen = new Map<string, number>();
  return JSON.parse(readFileSync(file, 'utf8'), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && '$figure' in value
      ? readFigure(String(value.$figure), seen)
      : value,
  );
}

/** A kept figure. Where a page shows it again, its ids get the number of the occurrence on that page. */
function readFigure(path: string, seen: Map<string, number>): Figure {
  const text = readFileSync(path, 'utf8');
  const figure = JSON.parse(text) as Figure;
  const occurrence = (seen.get(figure.id) ?? 0) + 1;
  seen.set(figure.id, occurrence);
  return occurrence === 1
    ? figure
    : (JSON.parse(text.replaceAll(figure.id, `${figure.id}-${occurrence}`)) as Figure);
}

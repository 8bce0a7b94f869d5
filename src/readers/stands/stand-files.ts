/** `data/stands/<name>/stand.json` and the files it names: read back as `npm run release` wrote them, or not at all. */
import type { Indicator } from '../../domain/indicator/indicator.ts';
import type { Cell } from '../../domain/indicator/observation.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { ProblemList } from '../../domain/problem/problem.ts';
import { seriesOfCells } from '../../domain/stands/published-state.ts';
import type { PublishedSeries } from '../../domain/stands/published-state.ts';
import {
  inOrderOfStands,
  isStandName,
  keptFolder,
  standFile,
  standsFolder,
} from '../../domain/stands/stand.ts';
import type { Stand } from '../../domain/stands/stand.ts';
import { megabytes } from '../read-folder.ts';
import type { ReportFolder } from '../read-folder.ts';
import { catalogueSchema, isAsKept, numbersSchema, standSchema } from './stand-format.ts';
import type { KeptCell, KeptNumbers } from './stand-format.ts';

/**
 * Reads all releases of a report, the oldest first. One that is not whole is left out: its error stops the build.
 *
 * Problems: `stand-damaged`, once a release, and those of files that cannot be opened.
 */
export function readStands(folder: ReportFolder, problems: ProblemList): readonly Stand[] {
  const names = new Set(
    folder
      .list(standsFolder)
      .filter((path) => path.split('/').length > 3 && !path.startsWith(`${keptFolder}/`))
      .map((path) => path.split('/')[2] ?? ''),
  );
  const kept = new Map<string, string | undefined>();
  const textOf = (name: string): string | undefined => {
    if (!kept.has(name)) kept.set(name, readText(folder, `${keptFolder}/${name}`));
    return kept.get(name);
  };
  return [...names]
    .flatMap((name) => {
      const stand = readStand(name, folder, textOf, problems);
      return stand === undefined ? [] : [stand];
    })
    .toSorted(inOrderOfStands);
}

function readText(folder: ReportFolder, path: string): string | undefined {
  const bytes = folder.readIfPresent(path, megabytes.table);
  return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

const parsed = (text: string | undefined): unknown => {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

function readStand(
  name: string,
  folder: ReportFolder,
  textOf: (name: string) => string | undefined,
  problems: ProblemList,
): Stand | undefined {
  const list = standFile(name);
  const damaged = (file: string, text: string | undefined): undefined => {
    const fault = text === undefined ? 'missing' : 'changed';
    problems.add('stand-damaged', { file }, { stand: name, file, fault });
  };
  const text = readText(folder, list);
  const { data } = standSchema.safeParse(parsed(text));
  if (data === undefined || data.name !== name || !isStandName(name)) return damaged(list, text);
  const files = new Set([
    data.index,
    data.style,
    data.catalogue,
    ...Object.values(data.numbers),
    ...data.figures.flatMap(({ html, csv, files: shown }) => [html, csv, ...shown]),
  ]);
  for (const file of files) {
    const kept = textOf(file);
    if (kept === undefined || !isAsKept(file, kept)) return damaged(`${keptFolder}/${file}`, kept);
  }
  const catalogue = catalogueSchema.safeParse(parsed(textOf(data.catalogue))).data;
  const series = new Map<string, PublishedSeries>();
  for (const [id, file] of Object.entries(data.numbers)) {
    const numbers = numbersSchema.safeParse(parsed(textOf(file))).data;
    if (numbers === undefined) return damaged(`${keptFolder}/${file}`, '');
    series.set(id, seriesOf(numbers));
  }
  if (catalogue === undefined) return damaged(`${keptFolder}/${data.catalogue}`, '');
  const { date, language, index, style } = data;
  return {
    name,
    date,
    language,
    figures: data.figures.map((figure) => ({ ...figure, home: figure.home as SiteAddress })),
    index,
    style,
    state: {
      frame: {
        municipality: { id: data.municipality },
        geography: {
          areas: catalogue.areas.map((area) => ({ ...area, parent: area.parent })),
        },
        // Written from a catalogue, and unchanged since: its name is the sum of its contents.
        indicators: catalogue.indicators as unknown as readonly Indicator[],
      },
      series,
    },
    text: (file) => textOf(file) ?? '',
  };
}

function seriesOf({ periods, rows }: KeptNumbers): PublishedSeries {
  return seriesOfCells(
    periods,
    rows.flatMap(([area, at, group, kept]) => {
      const period = periods[at];
      return period === undefined ? [] : [{ area, period, group, value: cellOf(kept) }];
    }),
  );
}

function cellOf(kept: KeptCell): Cell {
  if (typeof kept === 'number') return { state: 'observed', value: kept };
  return typeof kept === 'string' ? { state: kept } : { state: 'unreliable', value: kept[1] };
}

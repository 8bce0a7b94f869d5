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
  standFile,
  standTexts,
  standsFolder,
} from '../../domain/stands/stand.ts';
import type { Stand } from '../../domain/stands/stand.ts';
import { megabytes } from '../read-folder.ts';
import type { ReportFolder } from '../read-folder.ts';
import {
  catalogueSchema,
  listSchema,
  numbersSchema,
  standSchema,
  unpackTexts,
} from './stand-format.ts';
import type { KeptCell, KeptNumbers } from './stand-format.ts';

/**
 * Reads all releases of a report, the oldest first. One that is not whole is left out: its error stops the build.
 *
 * Problems: `stand-damaged`, once a release, and those of files that cannot be opened.
 */
export function readStands(folder: ReportFolder, problems: ProblemList): readonly Stand[] {
  const names = namesOfStands(folder);
  const texts = keptTexts(folder, names);
  return names
    .flatMap((name) => readStand(name, folder, texts, problems) ?? [])
    .toSorted(inOrderOfStands);
}

const namesOfStands = (folder: ReportFolder): readonly string[] => [
  ...new Set(
    folder
      .list(standsFolder)
      .filter((path) => path.split('/').length > 3)
      .map((path) => path.split('/')[2] ?? ''),
  ),
];

function keptTexts(folder: ReportFolder, names: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const name of names) {
    const pack = folder.readIfPresent(standTexts(name), megabytes.boundaries);
    for (const [hash, text] of pack === undefined ? [] : unpackTexts(pack)) texts.set(hash, text);
  }
  return texts;
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
  texts: ReadonlyMap<string, string>,
  problems: ProblemList,
): Stand | undefined {
  const damaged = (file: string): undefined => {
    const fault = folder.has(file) ? 'changed' : 'missing';
    problems.add('stand-damaged', { file }, { stand: name, file, fault });
  };
  const bytes = folder.readIfPresent(standFile(name), megabytes.yaml);
  const { data: summary } = standSchema.safeParse(parsed(bytes && new TextDecoder().decode(bytes)));
  if (summary?.name !== name || !isStandName(name)) return damaged(standFile(name));
  const { data: list } = listSchema.safeParse(parsed(texts.get(summary.list)));
  if (list === undefined) return damaged(standTexts(name));
  const catalogue = catalogueSchema.safeParse(parsed(texts.get(list.catalogue))).data;
  const shown = list.figures.flatMap(({ body, csv, drawings }) => [body, csv, ...drawings]);
  const isWhole = [list.index, list.frame, list.style, ...shown].every((one) => texts.has(one));
  if (catalogue === undefined || !isWhole) return damaged(standTexts(name));
  const series = new Map<string, PublishedSeries>();
  for (const [id, text] of Object.entries(list.numbers)) {
    const numbers = numbersSchema.safeParse(parsed(texts.get(text))).data;
    if (numbers === undefined) return damaged(standTexts(name));
    series.set(id, seriesOf(numbers));
  }
  const { date, language, municipality } = summary;
  return {
    name,
    date,
    language,
    figures: list.figures.map((figure) => ({ ...figure, home: figure.home as SiteAddress })),
    index: list.index,
    frame: list.frame,
    style: list.style,
    state: {
      frame: {
        municipality: { id: municipality },
        geography: { areas: catalogue.areas.map((area) => ({ ...area, parent: area.parent })) },
        // Written from a catalogue, and unchanged since: its name is the sum of its contents.
        indicators: catalogue.indicators as unknown as readonly Indicator[],
      },
      series,
    },
    text: (text) => texts.get(text) ?? '',
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

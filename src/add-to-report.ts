/** One more file or row in a report that exists: `npm run new -- story …`. What exists is never overwritten. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReport } from './build-report.ts';
import type { CheckedReport } from './build-report.ts';
import type { MessageLanguage } from './domain/language.ts';
import { messageLanguageOf } from './domain/language.ts';
import { numberOf } from './domain/indicator/observation.ts';
import { reportLevel } from './domain/municipality.ts';
import { foldName } from './domain/naming/fold-name.ts';
import { isWellFormedId } from './domain/naming/id.ts';
import { slugOf } from './domain/naming/slug.ts';
import { hasErrors } from './domain/problem/problem.ts';
import type { ReportFrame } from './domain/report-frame.ts';
import { formatProblems } from './language/messages/problem-report.ts';
import { starterNotes } from './language/starter/starter-notes.ts';
import { starterWords } from './language/starter/starter-languages.ts';
import { catalogueColumns } from './readers/catalogue/catalogue-columns.ts';
import { offerColumns } from './readers/register/offer-columns.ts';
import { putFile } from './put-file.ts';
import { parseNumber } from './readers/words/markup/tag-attributes.ts';
import { areaFile, goalFile, measureFile, questionFile, storyFile } from './starter/added-file.ts';
import { withRow } from './starter/added-row.ts';

export interface Addition {
  readonly kind: 'story' | 'area' | 'indicator' | 'offer' | 'goal' | 'measure' | 'question';
  /** Absolute. */
  readonly report: string;
  /** The folder as the user wrote it. */
  readonly called: string;
  /** An option's text; undefined where it is not given. */
  readonly asked: (name: string) => string | undefined;
  /** The same; wrong usage where it is not given. */
  readonly required: (name: string) => string;
  /** An option's ISO date; wrong usage where it is none. */
  readonly day: (name: string) => string | undefined;
  readonly today: string;
  readonly say: (line: string) => void;
}

/** Files to write, by path; or the words that say why there are none. */
type Outcome = ReadonlyMap<string, string> | string;

/** Adds what was asked and checks the report again. Exit code: 0 added, 1 not. */
export async function addToReport(addition: Addition): Promise<number> {
  const { report, called, say } = addition;
  const checked = await checkReport(report);
  const language = messageLanguageOf(checked.language);
  const notes = starterNotes[language];
  if (checked.frame === undefined) {
    say(notes.unreadable(called));
    return 1;
  }
  const outcome = filesOf(addition, checked, checked.frame, language);
  if (typeof outcome === 'string') {
    say(outcome);
    return 1;
  }
  for (const [path, text] of outcome) {
    putFile(report, path, text);
    say(notes.added(path));
  }
  if (addition.kind === 'indicator') {
    const table = [...outcome.keys()].find((path) => path.startsWith('data/observations/'));
    if (table !== undefined) for (const line of notes.fill(table, called)) say(line);
  }
  const after = await checkReport(report);
  const own = after.problems.filter(({ place }) => outcome.has(place.file));
  say(formatProblems(own, 'text', language).trimEnd());
  return hasErrors(own) ? 1 : 0;
}

function filesOf(
  addition: Addition,
  checked: CheckedReport,
  frame: ReportFrame,
  language: MessageLanguage,
): Outcome {
  const { kind, asked, required, day, report } = addition;
  const notes = starterNotes[language];
  const words = starterWords[language];
  const date = day('date') ?? frame.asOf.date;
  const fresh = (folder: string, id: string, text: string): Outcome => {
    const path = `content/${folder}/${id}.mdx`;
    return existsSync(join(report, path)) ? notes.exists(path) : new Map([[path, text]]);
  };
  const areaId = (written: string): string | undefined => areaNamed(frame, written);
  const areas = (): readonly string[] => [
    frame.municipality.id,
    ...frame.geography.areas.map(({ id, name }) => `${id} (${name})`),
  ];
  const bytesOf = (path: string): Uint8Array | undefined =>
    existsSync(join(report, path)) ? readFileSync(join(report, path)) : undefined;
  const noRow = (columns: readonly string[] | undefined, path: string): string =>
    columns === undefined ? notes.unreadable(addition.called) : notes.missingColumns(path, columns);
  switch (kind) {
    case 'story': {
      const title = required('title');
      const written = asked('area');
      const area = written === undefined ? undefined : areaId(written);
      if (written !== undefined && area === undefined) {
        return notes.unknown('--area', written, areas());
      }
      const story = {
        title,
        author: asked('author'),
        date,
        areas: area === undefined ? [] : [area],
        themes: [],
      };
      return fresh('narratives', slugOf(title) || 'story', storyFile(story, language));
    }
    case 'area': {
      const written = required('area');
      const area = areaId(written);
      if (area === undefined) return notes.unknown('--area', written, areas());
      const name = isWellFormedId(area) ? area : slugOf(area);
      return fresh('areas', name, areaFile({ area, author: asked('author'), date }, language));
    }
    case 'goal': {
      const title = required('title');
      const [indicator, written] = [required('indicator'), required('area')];
      const [target, due] = [parseNumber(required('target')), day('due')];
      if (target === 'ambiguous') return notes.unclear('--target', required('target'));
      if (target === undefined) {
        return notes.unknown('--target', required('target'), ['35', '12.5']);
      }
      if (due === undefined) return notes.unknown('--due', required('due'), ['2030-12-31']);
      const known = [...frame.indicators, ...frame.needIndices].map(({ id }) => id);
      if (!known.includes(indicator)) return notes.unknown('--indicator', indicator, known);
      const area = areaId(written);
      if (area === undefined) return notes.unknown('--area', written, areas());
      if (checked.publishable === undefined) return notes.unreadable(addition.called);
      const baseline = newestValue(checked, indicator, area);
      if (baseline === undefined) return notes.noValue(indicator, written);
      const id = slugOf(title) || 'goal';
      const goal = { id, title, indicator, area, baseline, target, due };
      return fresh('goals', id, goalFile(goal, language));
    }
    case 'measure': {
      const title = required('title');
      const goal = required('goal');
      const known = frame.goals.map(({ id }) => id);
      if (!known.includes(goal)) return notes.unknown('--goal', goal, known);
      const statuses = ['planned', 'running', 'done', 'stopped'];
      const status = asked('status') ?? 'planned';
      if (!statuses.includes(status)) return notes.unknown('--status', status, statuses);
      const [from, to] = [day('from') ?? required('from'), day('to') ?? required('to')];
      const measure = { title, goal, from, to, status };
      return fresh('measures', slugOf(title) || 'measure', measureFile(measure, language));
    }
    case 'question': {
      const title = required('title');
      const [knowledge, stage] = [asked('knowledge') ?? 'experience', asked('stage') ?? 'analysis'];
      const kinds = ['facts', 'institutions', 'experience', 'steering'];
      if (!kinds.includes(knowledge)) return notes.unknown('--knowledge', knowledge, kinds);
      const stages = ['analysis', 'agenda', 'decision', 'implementation', 'review'];
      if (!stages.includes(stage)) return notes.unknown('--stage', stage, stages);
      const indicator = asked('indicator');
      const known = frame.indicators.map(({ id }) => id);
      if (indicator !== undefined && !known.includes(indicator)) {
        return notes.unknown('--indicator', indicator, known);
      }
      const indicators = indicator === undefined ? [] : [indicator];
      const text = questionFile({ title, knowledge, stage, indicators }, language);
      return fresh('questions', slugOf(title) || 'question', text);
    }
    case 'offer': {
      const path = 'data/offers.csv';
      const name = required('name');
      const [type, written] = [required('type'), required('area')];
      const types = frame.municipality.offerTypes.map((one) => one.id);
      if (types.length > 0 && !types.includes(type)) return notes.unknown('--type', type, types);
      const area = areaId(written);
      if (area === undefined) return notes.unknown('--area', written, areas());
      const id = asked('id') ?? slugOf(name);
      if (frame.offers.some((offer) => offer.id === id)) return notes.exists(`${path}: ${id}`);
      const row = { ...newOffer, id, name, type, area, checked: date };
      const added = withRow(bytesOf(path), path, offerColumns, words.offers, row, ['checked']);
      return typeof added === 'string' ? new Map([[path, added]]) : noRow(added, path);
    }
    case 'indicator': {
      const path = 'data/indicators.csv';
      const title = required('title');
      const id = asked('id') ?? slugOf(title);
      const themes = frame.municipality.themes.map((one) => one.id);
      const theme = asked('theme') ?? themes[0] ?? words.theme.id;
      if (!themes.includes(theme)) return notes.unknown('--theme', theme, themes);
      const table = `data/observations/${id}.csv`;
      if (frame.indicators.some((one) => one.id === id)) return notes.exists(`${path}: ${id}`);
      const row = { id, theme, title, short: '', unit: asked('unit') ?? 'count' };
      const added = withRow(bytesOf(path), path, catalogueColumns, words.catalogue, row);
      if (typeof added !== 'string') return noRow(added, path);
      const files = new Map([[path, added]]);
      if (!existsSync(join(report, table))) files.set(table, emptyTable(frame, date, words.observations)); // prettier-ignore
      return files;
    }
  }
}

/** Columns of a new register, in the order of the contract. */
const newOffer = {
  id: '', name: '', type: '', provider: '', area: '', lat: '', lon: '', address: '', phases: '', capacity: '',
  capacity_unit: '', free: '', languages: '', opening: '', website: '', email: '', phone: '', contact: '', checked: '',
} as const; // prettier-ignore

/** A row for each area of the reporting level, the year before the report's day, no value yet. */
function emptyTable(frame: ReportFrame, date: string, head: readonly string[]): string {
  const { id: level } = reportLevel(frame.municipality);
  const year = date.slice(0, 4);
  const rows = frame.geography.areas
    .filter((area) => area.level === level)
    .map(({ id }) => `${/[",;\s]/u.test(id) ? `"${id.replaceAll('"', '""')}"` : id},${year},`);
  return `${[...head, 'area,period,value', ...rows].join('\n')}\n`;
}

function areaNamed({ municipality, geography }: ReportFrame, written: string): string | undefined {
  const all = [municipality, ...geography.areas];
  const exact = all.find(({ id }) => id === written);
  if (exact !== undefined) return exact.id;
  const named = all.filter(({ name }) => foldName(name) === foldName(written));
  return named.length === 1 ? named[0]?.id : undefined;
}

/** Period and value that pages show, rounded as they show it: what a goal starts from. */
function newestValue(
  { publishable, frame }: CheckedReport,
  indicator: string,
  area: string,
): { readonly period: string; readonly value: number } | undefined {
  const series = publishable?.series.get(indicator);
  const decimals = frame?.indicators.find(({ id }) => id === indicator)?.decimals ?? 1;
  for (const period of series?.periods.toReversed() ?? []) {
    const value = numberOf(series?.at(area, period.text)?.value);
    if (value !== undefined) return { period: period.text, value: Number(value.toFixed(decimals)) };
  }
  return undefined;
}

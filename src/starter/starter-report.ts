/** From surveyed deliveries to the files of a first report, each commented in its language. Pure: nothing is written. */
import Papa from 'papaparse';
import { stringify } from 'yaml';
import type { Language } from '../domain/language.ts';
import { messageLanguageOf } from '../domain/language.ts';
import { isWellFormedId } from '../domain/naming/id.ts';
import { slugOf } from '../domain/naming/slug.ts';
import { starterWords } from '../language/starter/starter-languages.ts';
import type { StarterTerm, StarterWords } from '../language/starter/starter-words.ts';
import type { SurveyedLevel } from './boundary-survey.ts';
import type { ColumnsEntry, SurveyedIndicator, SurveyedTable } from './table-survey.ts';

export interface FurtherWords {
  readonly offerTypes: readonly string[];
  readonly phases: readonly string[];
  readonly themes: readonly string[];
}

export interface Starter {
  readonly name: string;
  readonly id: string;
  readonly language: Language;
  /** The folder as its user calls it, for commands in the README. */
  readonly folder: string;
  /** Coarse to fine. */
  readonly levels: readonly SurveyedLevel[];
  /** Undefined where coordinates are degrees, or a file says its system itself. */
  readonly crs: string | undefined;
  /** Day of the report, where the user names one. */
  readonly asOf: string | undefined;
  /** Of the first story. */
  readonly date: string;
  readonly tables: readonly SurveyedTable[];
  /** Areas of the tables that the boundaries do not know; their rows are left out. */
  readonly strangers: readonly string[];
  /** Words of the register and of a given catalogue, beside those that towns usually need. */
  readonly words: FurtherWords;
}

/** The usual terms, and those of the deliveries that none of them means. */
const withFurther = (
  usual: readonly StarterTerm[],
  words: readonly string[],
): readonly StarterTerm[] => {
  const known = new Set(usual.map(({ id }) => id.toLowerCase()));
  const further = words
    // An id is kept as it is, so that the table needs no change.
    .map((word) => ({ word, id: isWellFormedId(word) ? word : slugOf(word) || word }))
    .filter(({ id }) => !known.has(id.toLowerCase()));
  return [
    ...usual,
    ...further.map(({ word, id }) => ({ id, title: word.charAt(0).toUpperCase() + word.slice(1) })),
  ];
};

const comment = (lines: readonly string[], indent = ''): string =>
  lines.map((line) => `${indent}# ${line}\n`).join('');

/** A text as YAML writes it in one line, quoted where it must be. */
const scalar = (text: string): string => stringify(text, { lineWidth: 0 }).trim();

/** Name of a level from what its file, object or a property is called. */
function levelWords(level: SurveyedLevel, words: StarterWords): { title: string; plural: string } {
  for (const hint of [level.object ?? '', level.file]) {
    const found = words.levels.find(([pattern]) => pattern.test(hint));
    if (found !== undefined) return { title: found[1], plural: found[2] };
  }
  return words.level;
}

function levelsText(levels: readonly SurveyedLevel[], words: StarterWords): string {
  const used = new Set<string>();
  return levels
    .map((level) => {
      const { title, plural } = levelWords(level, words);
      let id = slugOf(title);
      for (let n = 2; used.has(id); n += 1) id = `${slugOf(title)}-${String(n)}`;
      used.add(id);
      const lines = [
        `  - id: ${scalar(id)}`,
        `    title: ${scalar(title)}`,
        `    plural: ${scalar(plural)}`,
        `    file: geography/${level.file}`,
        ...(level.object === undefined ? [] : [`    object: ${scalar(level.object)}`]),
        ...(level.idProperty === undefined ? [] : [`    idProperty: ${scalar(level.idProperty)}`]),
        ...(level.nameProperty === undefined
          ? []
          : [`    nameProperty: ${scalar(level.nameProperty)}`]),
      ];
      return `${lines.join('\n')}\n`;
    })
    .join('');
}

function municipalityText(starter: Starter, words: StarterWords): string {
  const { municipality: told } = words;
  const terms = (list: readonly { readonly id: string; readonly title: string }[]): string =>
    list.map(({ id, title }) => `  - { id: ${scalar(id)}, title: ${scalar(title)} }\n`).join('');
  const english = starter.language !== 'de';
  return [
    comment(told.head),
    comment(told.name),
    `id: ${scalar(starter.id)}\nname: ${scalar(starter.name)}\n`,
    comment(told.kind),
    `kind: ${scalar(words.kind)}\nlanguage: ${starter.language}\n`,
    comment(told.site),
    '# site: https://www.example.org\n',
    comment(told.state),
    `# state: ${words.stateExample}\n`,
    comment(told.publisher),
    `publisher:\n  name: ${scalar(starter.name)}\n  # address:\n  # email:\n  # phone:\n  # responsible:\n`,
    comment(told.licence),
    `licence: ${english ? 'CC-BY-4.0' : 'dl-de/by-2-0'}\n`,
    comment(told.asOf),
    starter.asOf === undefined ? `# asOf: ${starter.date}\n` : `asOf: ${starter.asOf}\n`,
    ...(starter.crs === undefined ? [] : [comment(told.crs), `crs: ${starter.crs}\n`]),
    comment(told.levels),
    `levels:\n${levelsText(starter.levels, words)}`,
    comment(told.disclosure),
    'disclosure: { minimumCount: 5, minimumDenominator: 100 }\n',
    ...(starter.strangers.length === 0
      ? []
      : [
          comment(told.ignoreAreas),
          `ignoreAreas:\n${starter.strangers.map((text) => `  - ${scalar(text)}\n`).join('')}`,
        ]),
    comment(told.offerTypes),
    `offerTypes:\n${terms(withFurther(words.offerTypes, starter.words.offerTypes))}`,
    comment(told.phases),
    `phases:\n${terms(withFurther(words.phases, starter.words.phases))}`,
    comment(told.themes),
    `themes:\n${terms(withFurther([words.theme], starter.words.themes))}`,
  ].join('');
}

const catalogueHead = [
  'id', 'theme', 'title', 'short', 'unit', 'categories', 'polarity', 'decimals', 'level', 'source', 'updated', 'note',
]; // prettier-ignore

function catalogueText(indicators: readonly SurveyedIndicator[], words: StarterWords): string {
  const rows = indicators.map(({ id, title, unit, categories, cityWide }) => [
    id,
    words.theme.id,
    title,
    title,
    categories === undefined ? unit.unit : 'category',
    (categories ?? []).map((one) => `${one}=${one}`).join('|'),
    'neutral',
    unit.decimals === undefined ? '' : String(unit.decimals),
    cityWide ? 'municipality' : '',
    '',
    '',
    '',
  ]);
  const remarks = [
    ...words.catalogue,
    ...(indicators.length === 0
      ? []
      : [
          words.guessed(
            indicators.map(
              ({ id, unit, categories }) =>
                `${id} (${categories === undefined ? unit.unit : 'category'})`,
            ),
          ),
        ]),
  ];
  return `${remarks.join('\n')}\n${Papa.unparse([catalogueHead, ...rows], { newline: '\n' })}\n`;
}

/** `data/columns.yaml` of entries; '' where no table needs one. */
function columnsText(entries: readonly ColumnsEntry[], words: StarterWords): string {
  if (entries.length === 0) return '';
  return `${comment(words.columns)}${stringify(entries, { lineWidth: 0 })}`;
}

function storyText(starter: Starter, words: StarterWords): string {
  const { story } = words;
  const shown = starter.tables
    .flatMap(({ indicators }) => indicators)
    .find(({ cityWide }) => !cityWide);
  const figure =
    shown === undefined
      ? ''
      : `\n{/* ${story.figure} */}\n\n<ChoroplethMap indicator="${shown.id}" period="latest" />\n`;
  return `---
${comment(story.comment)}title: ${scalar(story.title(starter.name))}
summary: ${scalar(story.summary)}
authors: [${scalar(story.author)}]
date: ${starter.date}
themes: [${words.theme.id}]
status: draft
---

<Experience>

${story.text}

</Experience>
${figure}`;
}

/**
 * All texts of a first report by path; boundaries and tables are copied beside them as they were delivered, and
 * `data/addresses.csv` is written by whoever has read the areas.
 */
export function starterFiles(starter: Starter): ReadonlyMap<string, string> {
  const words = starterWords[messageLanguageOf(starter.language)];
  const files = new Map<string, string>();
  files.set('README.md', words.readme(starter.name, starter.folder));
  files.set('data/municipality.yaml', municipalityText(starter, words));
  files.set('data/indicators.csv', catalogueText(starter.tables.flatMap((one) => one.indicators), words)); // prettier-ignore
  const columns = columnsText(starter.tables.flatMap(({ entry }) => entry ?? []), words); // prettier-ignore
  if (columns !== '') files.set('data/columns.yaml', columns);
  for (const { slug, title, text } of words.pages(starter.name)) {
    files.set(`content/pages/${slug}.mdx`, `---\ntitle: ${scalar(title)}\n---\n\n${text}\n`);
  }
  files.set(`content/narratives/${words.story.slug}.mdx`, storyText(starter, words));
  return files;
}

/** `data/municipality.yaml`: who publishes, which places there are, and the policy of the report. */
import { z } from 'zod';
import { licenceOf, licences } from '../domain/licence.ts';
import type { Level, Municipality, Publisher, SignState, Term } from '../domain/municipality.ts';
import { nearestName } from '../domain/nearest-name.ts';
import { unassigned } from '../domain/observation.ts';
import type { ProblemList } from '../domain/problem.ts';
import type { ExpectedValue } from '../domain/problems/municipality.ts';
import type { YamlTree } from './yaml.ts';
import {
  dateField,
  idField,
  listField,
  mapField,
  textField,
  textsField,
  webAddressField,
  wholeNumberField,
  wordField,
  yesNoField,
} from './yaml-fields.ts';
import { parseShape } from './yaml-shape.ts';

const languages = ['de', 'en'] as const;
const systems = ['EPSG:4326', 'EPSG:25832', 'EPSG:25833', 'EPSG:3857'] as const;

/** Defaults of the signs that an office writes in place of a number. */
const usualSigns: Readonly<Record<SignState, readonly string[]>> = {
  zero: ['-'],
  withheld: ['.'],
  unreliable: ['/'],
  notMeaningful: ['x'],
  later: ['…', '...'],
};

const fileField = () =>
  z
    .string('file' satisfies ExpectedValue)
    .trim()
    .refine(
      (path) =>
        /^[^/\\][^\\]*\.(?:topojson|geojson|json)$/iu.test(path) && !path.split('/').includes('..'),
      'file' satisfies ExpectedValue,
    );

const colourField = () =>
  z
    .string('colour' satisfies ExpectedValue)
    .trim()
    .regex(/^#(?:[\da-f]{3}|[\da-f]{6})$/iu, 'colour' satisfies ExpectedValue)
    .transform((hex) =>
      hex.length === 4 ? hex.replace(/[\da-f]/giu, '$&$&').toLowerCase() : hex.toLowerCase(),
    );

const termField = () =>
  mapField({
    id: idField().describe('Id used in tables and addresses.'),
    title: textField().describe('Words shown on pages.'),
  });

const levelField = () =>
  mapField({
    id: idField().describe('Id of the level, used in the catalogue.'),
    title: textField().describe('What one area of the level is called.'),
    plural: textField().optional().describe('What several areas are called; by default the title.'),
    file: fileField().describe('Boundaries, a file below data/.'),
    object: textField().optional().describe('Object in a TopoJSON; by default the only one.'),
    report: yesNoField()
      .optional()
      .describe('Whether the report speaks about this level; by default the last one.'),
    nested: yesNoField()
      .default(true)
      .describe('no: a parallel geography, which is shown and never summed.'),
    idProperty: textField().optional().describe('Property that holds the id; by default id.'),
    nameProperty: textField().optional().describe('Property that holds the name; by default name.'),
  });

/** Every field of municipality.yaml: type, default, one sentence (the handbook is made from it). */
export const municipalitySchema = mapField({
  id: idField().describe('Key of the whole municipality in all tables.'),
  name: textField().describe('Name of the municipality.'),
  kind: textField()
    .optional()
    .describe('Stadt, Kreis, London Borough …; shown before the name where grammar needs it.'),
  language: wordField(languages)
    .default('de')
    .describe('Language of the site, its numbers and the messages.'),
  languages: listField(wordField(languages))
    .default([])
    .describe('Further languages of the site around the words of the editors.'),
  site: webAddressField().optional().describe('Canonical origin of the published site.'),
  state: textField()
    .optional()
    .describe('Federal state: decides the body that enforces accessibility.'),
  publisher: mapField({
    name: textField().describe('Who publishes the report.'),
    address: textField().optional().describe('Postal address.'),
    email: textField().optional().describe('E-mail address for questions and corrections.'),
    phone: textField().optional().describe('Telephone number.'),
    responsible: textField().optional().describe('Who is responsible for the content.'),
    note: textField().optional().describe('A sentence shown with the publisher.'),
  })
    .optional()
    .describe('Publisher named in the imprint and the catalogue; by default the municipality.'),
  licence: textField()
    .default('dl-de/by-2-0')
    .describe('Licence of the data, by its SPDX, DCAT-AP.de or GovData name.'),
  demonstration: textField()
    .optional()
    .describe('Sentence shown on every page of an invented or unofficial report.'),
  accent: colourField().optional().describe('One colour of the municipality, as #rrggbb.'),
  levels: listField(levelField())
    .min(1, 'list' satisfies ExpectedValue)
    .describe('Nested geography, coarse to fine.'),
  asOf: dateField()
    .optional()
    .describe('Day of the report; by default the latest date in data and content.'),
  crs: z
    .string('one-of' satisfies ExpectedValue)
    .trim()
    .toUpperCase()
    .pipe(z.enum(systems, 'one-of' satisfies ExpectedValue))
    .default('EPSG:4326')
    .describe('Coordinate reference system of the boundaries and of the offers’ x and y.'),
  disclosure: mapField({
    minimumCount: wholeNumberField()
      .default(5)
      .describe('Counts of people from 1 to below this number are withheld; never below 3.'),
    minimumDenominator: wholeNumberField()
      .default(100)
      .describe('Rates of fewer people than this are withheld.'),
    width: wholeNumberField()
      .optional()
      .describe('How wide the interval of a withheld count must stay; by default minimumCount.'),
  })
    .optional()
    .describe('Disclosure control.'),
  signs: mapField({
    zero: textsField().optional().describe('Exactly nothing; by default -.'),
    withheld: textsField().optional().describe('Unknown or secret; by default a point.'),
    unreliable: textsField().optional().describe('Too uncertain for a number; by default /.'),
    notMeaningful: textsField().optional().describe('Not meaningful; by default x.'),
    later: textsField().optional().describe('Comes later; by default … and three points.'),
  })
    .optional()
    .describe('Signs in place of numbers; a given key replaces the default, the others stay.'),
  offers: mapField({
    asOf: dateField().optional().describe('Day of the register; by default the report’s day.'),
    staleAfterMonths: wholeNumberField()
      .default(18)
      .describe('After how many months without a check an offer counts as out of date.'),
  })
    .optional()
    .describe('The register of offers.'),
  offerTypes: listField(termField()).default([]).describe('Types of offers, in order.'),
  phases: listField(termField()).default([]).describe('Phases of life, in order.'),
  ignoreAreas: textsField()
    .default([])
    .describe('Areas whose rows are left out; * stands for any letters.'),
  themes: listField(termField()).default([]).describe('Themes, in the order of the site.'),
});

type Written = z.output<typeof municipalitySchema>;

/**
 * Parses municipality.yaml.
 *
 * @returns undefined where no report can be read without it: id, name or every level is missing
 */
export function parseMunicipality(tree: YamlTree, problems: ProblemList): Municipality | undefined {
  const written = parseShape(municipalitySchema, tree, problems, {
    strictWithin: ['disclosure'],
  });
  if (written === undefined) return undefined;
  if (written.id.toLowerCase() === unassigned) {
    problems.add('reserved-id', tree.place(['id']), { key: 'id', id: written.id });
  }
  const minimumCount = written.disclosure?.minimumCount ?? 5;
  if (minimumCount < 3) {
    const place = tree.place(['disclosure', 'minimumCount']);
    problems.add('minimum-count-too-low', place, { value: minimumCount });
  }
  const { asOf: offersAsOf, staleAfterMonths = 18 } = written.offers ?? {};
  return {
    id: written.id,
    name: written.name,
    kind: written.kind,
    language: written.language,
    languages: [...new Set([written.language, ...written.languages])],
    site: siteOf(written, tree, problems),
    state: written.state,
    publisher: (written.publisher ?? { name: written.name }) satisfies Publisher,
    licence: licenceNamed(written.licence, tree, problems),
    demonstration: written.demonstration,
    accent: written.accent,
    levels: levelsOf(written, tree, problems),
    asOf: written.asOf,
    crs: written.crs,
    disclosure: {
      minimumCount,
      minimumDenominator: written.disclosure?.minimumDenominator ?? 100,
      width: written.disclosure?.width ?? minimumCount,
    },
    signs: signsOf(written, tree, problems),
    offers: { asOf: offersAsOf, staleAfterMonths },
    offerTypes: termsOf('offerTypes', written.offerTypes, tree, problems),
    phases: termsOf('phases', written.phases, tree, problems),
    ignoreAreas: written.ignoreAreas,
    themes: termsOf('themes', written.themes, tree, problems),
  };
}

function siteOf({ site }: Written, tree: YamlTree, problems: ProblemList): string | undefined {
  if (site === undefined) return undefined;
  const { origin, pathname, search, hash } = new URL(site);
  const path = pathname + search + hash;
  if (path !== '/') problems.add('site-has-path', tree.place(['site']), { site, origin, path });
  return origin;
}

function licenceNamed(written: string, tree: YamlTree, problems: ProblemList): string {
  const known = licenceOf(written);
  if (known === undefined) {
    const nearest = nearestLicence(written);
    problems.add('unknown-licence', tree.place(['licence']), { value: written, nearest });
  }
  return known?.id ?? written;
}

/** The known licence whose name is nearest. */
export const nearestLicence = (written: string): string | undefined =>
  nearestName(
    written,
    licences.flatMap((one) => [one.id, ...one.names]),
  );

function levelsOf(written: Written, tree: YamlTree, problems: ProblemList): readonly Level[] {
  const place = (at: number) => tree.place(['levels', at]);
  const levels = uniqueById('levels', written.levels, tree, problems);
  for (const [at, { id }] of levels.entries()) {
    if (id.toLowerCase() !== 'municipality') continue;
    problems.add('reserved-id', place(at), { key: 'levels', id });
  }
  const chosen = levels.filter((level) => level.report === true);
  if (chosen.length > 1) {
    const ids = chosen.map((level) => level.id);
    problems.add('report-level-unclear', tree.keyPlace(['levels']), { levels: ids });
  }
  // Where nothing is said, the finest level that is part of the tree speaks.
  const report = chosen[0] ?? levels.findLast((level) => level.report !== false) ?? levels.at(-1);
  return levels.map((level) => ({
    ...level,
    plural: level.plural ?? level.title,
    report: level === report,
  }));
}

function signsOf(
  { signs }: Written,
  tree: YamlTree,
  problems: ProblemList,
): Readonly<Record<SignState, readonly string[]>> {
  const states = Object.keys(usualSigns) as SignState[];
  const users = new Map<string, SignState[]>();
  for (const state of states) {
    for (const sign of new Set(signs?.[state])) {
      users.set(sign, [...(users.get(sign) ?? []), state]);
    }
  }
  for (const [sign, used] of users) {
    const [, second] = used;
    if (second === undefined) continue;
    problems.add('sign-used-twice', tree.place(['signs', second]), { sign, states: used });
  }
  // A sign that is given a new meaning loses its usual one.
  const read = (state: SignState): readonly string[] =>
    signs?.[state] ?? usualSigns[state].filter((sign) => !users.has(sign));
  return {
    zero: read('zero'),
    withheld: read('withheld'),
    unreliable: read('unreliable'),
    notMeaningful: read('notMeaningful'),
    later: read('later'),
  };
}

type ListKey = 'levels' | 'offerTypes' | 'phases' | 'themes';

const termsOf = (
  key: ListKey,
  terms: readonly Term[],
  tree: YamlTree,
  problems: ProblemList,
): readonly Term[] => uniqueById(key, terms, tree, problems);

/** Reports ids that occur twice, without regard to case, and keeps the first of each. */
function uniqueById<T extends { readonly id: string }>(
  key: ListKey,
  entries: readonly T[],
  tree: YamlTree,
  problems: ProblemList,
): readonly T[] {
  const seen = new Set<string>();
  return entries.filter((entry, at) => {
    const folded = entry.id.toLowerCase();
    const again = seen.has(folded);
    if (again) problems.add('duplicate-entry', tree.place([key, at, 'id']), { key, id: entry.id });
    seen.add(folded);
    return !again;
  });
}

/** Every field of `data/municipality.yaml`: type, default, one sentence. The handbook is made from it. */
import { z } from 'zod';
import type { ExpectedValue } from '../../domain/problem/municipality-problems.ts';
import {
  countField,
  dateField,
  emailField,
  idField,
  listField,
  mapField,
  textField,
  textsField,
  webAddressField,
  wholeNumberField,
  wordField,
  wordsField,
  yesNoField,
} from '../yaml/yaml-fields.ts';
import { knownCrs } from '../geography/systems/reference-systems.ts';
import { crsField } from '../geography/systems/crs-field.ts';
import { pageLanguages, usualLanguage } from '../../domain/language.ts';

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

const referenceField = () =>
  mapField({
    id: idField().describe('Key of its rows in tables.'),
    name: textField().describe('Name on pages.'),
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

/** `Kita, Kindergarten` in one text is a group; so is a word with its other words, `Kita: [Kindergarten]`. */
function groupsOf(written: unknown): unknown {
  if (typeof written !== 'object' || written === null) return written;
  const groups: readonly unknown[] = Array.isArray(written)
    ? written
    : Object.entries(written).map(([word, others]: [string, unknown]) => [word, others].flat());
  return groups.map((group) =>
    (Array.isArray(group) ? group : [group]).flatMap((words: unknown) =>
      typeof words === 'string' ? words.split(/[,;|=]/u).map((word) => word.trim()) : [words],
    ),
  );
}

export const municipalitySchema = mapField({
  id: idField().describe('Key of the whole municipality in all tables.'),
  name: textField().describe('Name of the municipality.'),
  kind: textField()
    .optional()
    .describe('Stadt, Kreis, London Borough …; shown before the name where grammar needs it.'),
  language: wordField(pageLanguages)
    .default(usualLanguage)
    .describe('Language of the site and its numbers; of the messages too, where they are in it.'),
  languages: z
    .preprocess(
      (written) => (typeof written === 'string' ? written.trim().split(/[\s,;|]+/u) : written),
      listField(wordField(pageLanguages)),
    )
    .default([])
    .describe('Further languages of the site around the words of the editors.'),
  site: webAddressField().optional().describe('Canonical origin of the published site.'),
  state: textField()
    .optional()
    .describe('Federal state: decides the body that enforces accessibility.'),
  publisher: mapField({
    name: textField().describe('Who publishes the report.'),
    address: textField().optional().describe('Postal address.'),
    email: emailField().optional().describe('E-mail address for questions and corrections.'),
    phone: textField().optional().describe('Telephone number.'),
    responsible: textField().optional().describe('Who is responsible for the content.'),
    note: textField().optional().describe('A sentence shown with the publisher.'),
  })
    .optional()
    .describe('Publisher named in the imprint and the catalogue; by default the municipality.'),
  licence: textField()
    .default('dl-de/by-2-0')
    .describe('Licence of the data, by its SPDX, DCAT-AP.de or GovData name.'),
  demonstration: wordsField()
    .refine(
      (text) => !/^(?:true|false|yes|no|ja|nein)$/iu.test(text),
      'words' satisfies ExpectedValue,
    )
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
    .pipe(z.enum(knownCrs, 'one-of' satisfies ExpectedValue))
    .default('EPSG:4326')
    .describe('Coordinate reference system of the boundaries and of the offers’ x and y.'),
  disclosure: mapField({
    minimumCount: wholeNumberField()
      .default(5)
      .describe('Counts of people from 1 to below this number are withheld; never below 3.'),
    minimumDenominator: wholeNumberField()
      .default(100)
      .describe('Rates of fewer people than this are withheld.'),
    width: countField()
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
    notAvailable: textsField()
      .optional()
      .describe('Not available, as an empty cell; by default k.A., n/a, NA, NULL, keine Angabe.'),
  })
    .optional()
    .describe('Signs in place of numbers; a given key replaces the default, the others stay.'),
  offers: mapField({
    asOf: dateField().optional().describe('Day of the register; by default the report’s day.'),
    crs: crsField()
      .optional()
      .describe(
        'Coordinate reference system of the offers’ x and y; by default that of the report.',
      ),
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
  references: listField(referenceField())
    .default([])
    .describe('Places beyond the municipality whose values stand beside its own.'),
  synonyms: z
    .preprocess(groupsOf, listField(textsField()))
    .default([])
    .describe('Groups of words of one meaning, by which the site is searched.'),
  themes: listField(termField()).default([]).describe('Themes, in the order of the site.'),
});

export type WrittenMunicipality = z.output<typeof municipalitySchema>;

import { indicatorsOfHealthAndHousing } from './catalogue-health-housing.ts';
import { indicatorsOfLearning } from './catalogue-learning.ts';
import { indicatorsOfPeople } from './catalogue-people.ts';
import { writeTable, type ExampleFile } from './tables.ts';

/** One line of the catalogue, in the words of the input contract. */
export type CatalogueRow = Readonly<Partial<Record<(typeof columns)[number], string | number>>> & {
  readonly id: string;
  readonly theme: string;
  readonly title: string;
  readonly unit: string;
};

const columns = [
  'id',
  'theme',
  'title',
  'short',
  'unit',
  'polarity',
  'numerator',
  'denominator',
  'numerator_indicator',
  'denominator_indicator',
  'decimals',
  'classification',
  'classes',
  'breaks',
  'categories',
  'confidence',
  'disclosure',
  'complement',
  'level',
  'from_offers',
  'source',
  'licence',
  'published_by',
  'updated',
  'note',
  'unit_reference',
  'noticeable',
  'target',
  'threshold',
  'threshold_title',
  'subject',
  'predicate',
] as const;

const rows: readonly CatalogueRow[] = [
  ...indicatorsOfPeople,
  ...indicatorsOfLearning,
  ...indicatorsOfHealthAndHousing,
];

/** `data/indicators.csv`. */
export function writeCatalogue(): ExampleFile {
  const licence = 'dl-de/by-2-0';
  const lines = rows.map((row) => columns.map((column) => ({ licence, ...row })[column]));
  return writeTable('data/indicators.csv', [[...columns], ...lines]);
}

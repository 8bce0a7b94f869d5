/** How the numbers are made, in English. */
import { datumPrecision } from '../../domain/place/datum-precision.ts';
import type { DisclosurePolicy } from '../../domain/municipality.ts';
import type { MethodSection } from '../words/method-words.ts';
import type { NeedIndexWords } from '../words/need-index-words.ts';
import { counted, number } from './english-count.ts';

export const englishMethods = ({
  minimumCount,
  minimumDenominator,
  width,
}: DisclosurePolicy): readonly MethodSection[] => [
  {
    anchor: 'stimmen',
    title: 'Three kinds of knowledge',
    paragraphs: [
      'Every page says who is speaking. Facts are numbers from statistics. Offers stand in the register of institutions. Experience is what people know who know the place; it is always marked as such.',
    ],
  },
  {
    anchor: 'werte',
    title: 'Values, rates and shares',
    paragraphs: [
      'A rate is numerator divided by denominator. Where both are published it is computed from them without rounding; numbers are rounded for display only.',
      'The value of the whole municipality is the official one where there is one. Otherwise it is formed from the sums of numerators and denominators of all areas, never as a plain mean of rates, and only if no area is missing. People who cannot be placed in an area count in the sum. Where only their total is known, and not their number in a group or over a span of years, the value of the municipality is missing there too, for it would be too small.',
      'Differences between percentages are given in percentage points.',
    ],
  },
  {
    anchor: 'klassen',
    title: 'Colours and classes of maps',
    paragraphs: [
      'The classes of a map are made once per indicator over all periods, so that a colour means the same in every year. A value on a break belongs to the upper class; equal values stay in one class.',
      'Quantiles put about as many values into each class (type 7). Equal intervals divide the span between the smallest and the largest value. Natural breaks group similar values so that deviations within classes are smallest. Set breaks come from the catalogue of indicators.',
    ],
  },
  {
    anchor: 'vergleich',
    title: 'Similar, higher, lower',
    paragraphs: [
      'Small areas vary by chance. A value is called higher or lower than the reference value only if its confidence interval excludes the reference; otherwise it is called similar, or the difference not significant. Where the source gives no interval, that of shares is Wilson’s and that of other rates Byar’s. It stands in tables and in the CSV files (lower, upper). What is counted from the register of offers has none.',
      'A value has risen or fallen only with a reason to say so. For shares and rates the confidence interval of the difference must exclude zero (Newcombe 1998; Zou and Donner 2008). Counts are judged by the exact conditional binomial test at the level of the indicator, mostly 5%. For euros, years, indices, points and shares without a denominator only a change counts that the catalogue calls noticeable (column noticeable). In all other cases both numbers stand without a word. The comparison runs from the first value after the last break in the series to the last; questionable, unreliable and implausible values neither begin nor end one. A value in between that is significantly higher or lower than both is named.',
      'What stands out: each profile opens with up to five values whose confidence interval leaves out the value of the whole municipality and whose number is not in doubt. Measured is how far the near limit of the interval lies from the value of the municipality, divided by the standard deviation of all areas of the level, so that percentages and rates can stand side by side. Up to two strengths and two needs are always named where they exist; whether a difference is a strength or a need follows from the direction the indicator wants. Counts and values without an interval are not named there.',
      'This report shows the span between areas, but no ranking.',
    ],
  },
  {
    anchor: 'aehnliche-gebiete',
    title: 'Areas with similar numbers',
    paragraphs: [
      'Areas of one level in which people live are compared by all shares, rates and means, each in its newest period. Counts and need indices stay out, and so do values that are withheld, unreliable, questionable or implausible.',
      'To make percentages and euros comparable each value is scaled robustly: value minus the median of all areas, divided by 1.4826 times the median absolute deviation (MAD). A single area with a very high value does not change this scale. Indicators on which more than half of the areas have the same value, or which fewer than five areas have, do not count.',
      'The distance of two areas is the mean of their distances over all indicators that both have (after Gower); each indicator counts the same. At least five common indicators and half of those that the area has are needed. At most three areas are named, and only where the mean distance is 1 or less.',
      '“Close together” means a distance of at most 0.5, “further apart” one of at least 1. Both describe the position among the areas; they do not say whether a difference is statistically significant.',
    ],
  },
  {
    anchor: 'ungleichheit',
    title: 'How unequally something is spread',
    paragraphs: [
      'All measures are made of published and firm numbers of populated areas. Where areas are missing, it is said how many are counted; below four fifths of the people nothing is said.',
      'Areas with the highest shares: the five highest, in small municipalities a third. Where a tie lies at the end, fewer are taken. Beside it stands how many of all people live there.',
      'Index of dissimilarity: half the sum of the differences between an area’s share of those counted and of the others. Index of isolation: the share in the area, averaged over those counted (Massey and Denton 1988).',
      'Slope index and relative index: a line through the values of the areas in the order of a second indicator, each as wide as its share of the people (Mackenbach and Kunst 1997). The slope index is the difference of both ends, the relative index their ratio. The limits follow from the confidence intervals of the areas.',
      'A sum distributed by need: children times factor, divided by the sum of these. The factor goes evenly from 0.5 (least need) to 1.5 (most need). That is a choice to be decided on.',
      'Sensitivity of a need index: the areas are divided into thirds, by the index, with equal weights, and without each part in turn.',
      'Status and dynamics, as in the social monitoring of Berlin and Hamburg: the status says whether an area lies more than one standard deviation above or below the mean of the areas; each area counts alike. The dynamics follow the rule for risen and fallen given above under “Similar, higher, lower”. Uncertain and questionable values are left out; five areas are needed.',
      'State, country and district: their values come from rows of their own in the tables; they count in no sum and in no class.',
    ],
  },
  {
    anchor: 'verlauf',
    title: 'Development and gaps',
    paragraphs: [
      'Where a period is missing the line is interrupted. So it is where the source reports a break in the series, or where an official value of the municipality follows a computed one.',
    ],
  },
  {
    anchor: 'angebote-und-bedarf',
    title: 'Offers, network and need',
    paragraphs: [
      'Life phases: each offer counts in every phase it is entered for, in the area where it stands. A gap means: no offer is in the register here, although at least half of the other areas have one, and so many children live here that half an offer or more would be theirs at the rate of all areas together. “Many” means: at least two, and for each child more than twice as many as in all areas together. An area whose number of children is not published is not judged; where the report has children for no area, “many” is more than twice as many as in the middle area (median). Areas where nobody lives are neither judged nor compared.',
      'Places per 100 children: places entered for the offers that stand in an area, divided by the children of the age group who live there. Offers per 1,000 children likewise. Children use offers elsewhere too; the number describes the place, not a child’s way. Where the number of places of an offer is not known, it says “at least”. Places of different units are never added up. Where the number of children is withheld, so is the rate.',
      'Straight line: measured from the inner point of an area, the point of its largest part that is farthest from its borders, to the nearest offer. It stands for the middle where people live, because nothing better is known. Ways are longer. On the page of an offer the distance is measured from its own place.',
      'Need and supply: the fields are divided by the value of the whole municipality; for counts, straight lines and need indices by the median of the areas. A value on the line counts as “more”. The chart shows things side by side, not a cause.',
      'Network: a tie is a cooperation that is entered; what nobody entered is missing. Partners are all that an offer or provider is tied to directly. A bridge is a provider without which others would lose touch with the rest (articulation point). Groups are offers and providers that work together more among themselves than with others (Louvain method). An area cooperates only inside where both ends of all its cooperations stand in it.',
      'The register itself, its points and the network are on the page of data as CSV, GeoJSON and GraphML, so that everything can be recomputed.',
    ],
  },
  {
    anchor: 'karten',
    title: 'Maps',
    paragraphs: [
      'Boundaries are drawn as their files give them. Where two areas give the same border nearly alike, it lies there once: loops, thin overlaps and gaps of less than a pixel of the map are closed. A surface changes by a hundredth at most, mostly by less than a thousandth; corners then lie on a grid of a sixty-fourth of a pixel.',
      'On maps, borders are simplified. What is left out is smaller than one and a half square pixels; every surface over a hundred square pixels is true to a hundredth. What lies far from the rest stands in a box with its name, at a scale of its own where the map’s would be too large.',
      `Boundaries and places come in different reference systems and are converted. For the old national networks of Germany (DHDN, Gauss-Krüger) and Great Britain (OSGB36) that is true to about ${number(datumPrecision.bentNetworks)} metres, for the others to ${counted(datumPrecision.others, 'one metre', 'metres')}.`,
    ],
  },
  {
    anchor: 'geheimhaltung',
    title: 'Disclosure control',
    paragraphs: [
      `Behind small numbers single children and families may be recognised. This report therefore shows no count of people below ${number(minimumCount)}, and no rate that rests on such a small count (primary suppression). A zero is shown, except where the zero itself would tell something about individuals.`,
      `The opposite counts too: if something is true of everyone in a group, or of all but fewer than ${number(minimumCount)}, the rate says something about each of them. It is then not shown; exempt is what harms nobody, such as vaccinations.`,
      ...(minimumDenominator > 1
        ? [
            `Nor are rates and their numerators shown if the group they refer to (the denominator) has fewer than ${number(minimumDenominator)} people. Where an office delivers only the rate and the size of the group is not known, the rate stands here as delivered.`,
          ]
        : []),
      'Results of observation in day-care centres (KOMPIK) are shown only if at least two centres with four observed children each contribute.',
      'Some values were withheld by the office that delivers the numbers. They stay withheld, and it must not be possible to work them out from this report either.',
      'What is withheld is absent everywhere: in maps, tables, texts, pictures and downloads. The mark is always the same. It does not say which rule applied, for that alone would tell something about the value.',
    ],
  },
  {
    anchor: 'weitere-werte',
    title: 'Why larger values are sometimes missing too',
    paragraphs: [
      'A small value could often be worked out if it alone were missing: if a table counts 2, 14 and 31 children in three districts and 47 in the whole town, then 47 less 14 and 31 gives away the 2. So the 14 is withheld along with the 2 (secondary suppression), and all that is known is that the two make 16. The same holds for districts and their parts, for groups such as girls and boys, and for several years.',
      'A rounded rate can give a count away as well: 4.5 % of 200 children are 9. If the 9 is withheld, so is the rate.',
      'A fixed rule decides which further values go: as few as possible, the smallest first.',
    ],
  },
  {
    anchor: 'probe',
    title: 'The test before each publication',
    paragraphs: [
      `A second method, independent of the first, examines what could still be worked out from everything published together: from sums and partial sums, from rates and their rounding, from groups and years. For each withheld count several values must remain possible, the largest at least ${number(width)} above the smallest, or all of them ${number(minimumCount)} and more. If that fails, the report is not published.`,
    ],
  },
];

export const englishNeedIndices: NeedIndexWords = {
  title: 'How the index is made',
  direction: 'A high value stands for more need.',
  meaning:
    'The index puts several indicators into one number. It describes the conditions in which children grow up, not the people who live there. Only the single parts show where a value comes from.',
  method: {
    'z-score': (plural) =>
      `Each part is standardised: value minus the mean of all ${plural}, divided by their standard deviation (sum of squares by n). Where a low value means more need, the sign is turned. The index is the weighted mean of the parts. 0 is the mean of all ${plural}; values above stand for more need, values below for less.`,
    'min-max': (plural) =>
      `Each part is brought to 0 to 100: 0 for the value of least need of all ${plural}, 100 for that of most need, evenly divided between. The index is the weighted mean of the parts.`,
    rank: (plural) =>
      `For each part the ${plural} are put in order of need; equal values share the middle place. The place is brought to 0 (least need) to 100 (most need): 100 × (place − 1) ÷ (number − 1). The index is the weighted mean of the parts. Distances between values do not count here.`,
  },
  methodName: {
    'z-score': 'standardisation (z-scores)',
    'min-max': 'range (0 to 100)',
    rank: 'places (0 to 100)',
  },
  samePeriod: (period) => `All parts are of the same period: ${period}, the newest that all have.`,
  ownPeriods:
    'The parts have no newest period in common; of each the newest counts, which the table names.',
  missing:
    'Only published values count. Where a part is missing or withheld in an area, the area has no index; nothing is estimated.',
  constant: (names) => `A part that tells no area from another does not count: ${names}.`,
  noWhole:
    'The municipality as a whole has no value, for the index compares its areas with each other. For the same reason values of different years or places cannot be compared.',
  part: 'Part',
  period: 'Period',
  weight: 'Weight',
  moreNeed: 'More need if',
  high: 'high',
  low: 'low',
  mean: 'Mean of the areas',
  deviation: 'Standard deviation',
  smallest: 'Smallest value',
  largest: 'Largest value',
  count: 'Areas with a value',
  source: 'Source',
  caption: (short) => `Parts of the index: ${short}`,
  notCounted: 'does not count',
  methods: {
    title: 'Need indices',
    lead: 'A need index puts several indicators into one number, so that need and supply can stand side by side. High means more need. The formula is open: means, periods and sources of the parts are on the page of the index, all numbers under “Data”. Only published values count, so an index reveals nothing that is withheld. Where a part is missing, there is no index.',
    caption: 'The indices of this report',
    index: 'Index',
    method: 'Method',
    formula: 'Parts and weights',
    term: (share, name, more) => `${share} ${name} (${more ? 'high' : 'low'} = more need)`,
  },
};

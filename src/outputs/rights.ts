/** Who is to be named for a file, and under which licence it may be used: what every file says. */
import type { Indicator } from '../domain/indicator/indicator.ts';
import { licenceOf as knownLicence } from '../domain/licence.ts';
import type { Municipality } from '../domain/municipality.ts';
import { licenceOf } from '../language/sources.ts';

export interface NamedLicence {
  readonly name: string;
  readonly url: string | undefined;
  /** In the vocabulary of DCAT-AP.de; undefined where it has none. */
  readonly vocabulary: string | undefined;
}

export interface Rights {
  readonly licences: readonly NamedLicence[];
  /** Whom to name. */
  readonly attribution: string;
  readonly source: string | undefined;
  readonly sourceUrl: string | undefined;
}

const named = (written: string): NamedLicence => {
  const known = knownLicence(written);
  return {
    ...licenceOf(written),
    vocabulary: known && `http://dcat-ap.de/def/licenses/${known.dcatApDe}`,
  };
};

/** Of the report as a whole, or of one of its indicators. */
export const rightsOf = (
  { licence, publisher }: Pick<Municipality, 'licence' | 'publisher'>,
  indicator?: Pick<Indicator, 'licences' | 'attribution' | 'source' | 'sourceUrl'>,
): Rights => ({
  licences: (indicator?.licences.length ? indicator.licences : [licence]).map(named),
  attribution: indicator?.attribution ?? indicator?.source ?? publisher.name,
  source: indicator?.source,
  sourceUrl: indicator?.sourceUrl,
});

/** Of a file that holds several indicators: every licence and source once. */
export function rightsOfAll(
  municipality: Pick<Municipality, 'licence' | 'publisher'>,
  indicators: readonly Indicator[],
): Rights {
  const all = indicators.map((indicator) => rightsOf(municipality, indicator));
  const licences = new Map(
    all.flatMap((one) => one.licences).map((licence) => [licence.name, licence]),
  );
  const own = rightsOf(municipality);
  return {
    licences: licences.size === 0 ? own.licences : [...licences.values()],
    attribution: own.attribution,
    source: [...new Set(all.flatMap(({ source }) => source ?? []))].join('; ') || undefined,
    sourceUrl: undefined,
  };
}

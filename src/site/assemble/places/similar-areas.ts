/** Areas with numbers like those of a profile, said in what. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link, SiteAddress } from '../../../domain/naming/address.ts';
import type { Area } from '../../../domain/place/area.ts';
import { indicatorLabel } from '../../../figures/frame/indicator-label.ts';
import { formatNumber, formatValue } from '../../../language/numbers/numbers.ts';
import { comparisonPageWords } from '../../../language/page-topics.ts';
import { similarModel } from '../../../report/comparison/similar-model.ts';
import type { SharedFigure } from '../../../report/comparison/similar-model.ts';
import type { Assembly } from '../assembly.ts';

export interface SimilarAreas {
  readonly title: string;
  readonly lead: string;
  readonly places: readonly {
    readonly link: Link;
    readonly sentences: readonly string[];
    readonly compare: Link;
  }[];
  readonly how: Link;
}

/** The section of a profile; undefined where there is nothing to compare with. */
export function similarAreasOf(
  { view, language, speech }: Assembly,
  area: Area,
): SimilarAreas | undefined {
  const model = similarModel(view, area);
  if (model === undefined) return undefined;
  const words = comparisonPageWords(language).similar;
  const how = { text: words.how, address: `${addresses.methods}#aehnliche-gebiete` as SiteAddress };
  if (model.kind === 'too-few') {
    return { title: words.title, lead: words.tooFew, places: [], how };
  }
  if (model.places.length === 0) return { title: words.title, lead: words.none, places: [], how };
  const list = (figures: readonly SharedFigure[]): string =>
    figures
      .map(({ subject, own, other }) =>
        words.pair(
          indicatorLabel(subject, speech),
          formatValue(own.value, subject.indicator, language),
          formatValue(other.value, subject.indicator, language),
        ),
      )
      // Names of indicators hold commas.
      .join('; ');
  return {
    title: words.title,
    lead: words.lead(formatNumber(model.indicators, 0, language), model.places.length),
    places: model.places.map(({ place, alike, different }) => ({
      link: { text: place.name, address: place.address ?? addresses.areas },
      sentences: [
        ...(alike.length > 0 ? [words.alike(list(alike))] : []),
        different.length > 0 ? words.different(list(different)) : words.nothingDifferent,
      ],
      compare: {
        text: words.compare(place.name),
        address: addresses.comparisonOf({
          areas: [area.slug, ...(place.slug === undefined ? [] : [place.slug])],
          indicators: [...alike, ...different].map(({ subject }) => subject.indicator.id),
        }),
      },
    })),
    how,
  };
}

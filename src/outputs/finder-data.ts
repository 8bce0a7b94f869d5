/**
 * What the fields for streets and offers look through, in files that the browser loads with the first letter. They are
 * scripts, calls of one function with plain data: a page read from disk may not fetch files, and a strict policy allows
 * scripts of the site's own and nothing else.
 */
import { addresses } from '../domain/naming/address.ts';
import type { SiteAddress } from '../domain/naming/address.ts';
import type { ReportView } from '../report/report-view.ts';
import { typeTitle } from '../report/register/chosen-offers.ts';
import { foldedInitial, streetsOf } from '../report/places/streets.ts';
import { isLargeRegister } from '../report/register/register-parts.ts';
import { collatorOf, searchWords } from '../language/page-topics.ts';

const dataFile = (name: string, targets: unknown, entries: unknown): string =>
  `finderData(${[name, targets, entries].map((part) => JSON.stringify(part)).join(',')})\n`;

/** All files of both fields; none where a report needs none. */
export function* finderFiles(view: ReportView): Generator<readonly [SiteAddress, string]> {
  const { language } = view.frame.municipality;
  const words = searchWords(language);
  const { streets, postcodes } = streetsOf(view, collatorOf(language));
  for (const [key, entries] of Map.groupBy([...streets, ...postcodes], ({ text }) =>
    foldedInitial(text),
  )) {
    const targets = new Map<string, number>();
    const rows = entries.flatMap(({ text, places }) =>
      places.map(({ area, numbers, postcode }) => {
        const at = targets.get(area) ?? targets.size;
        targets.set(area, at);
        const remark = [
          numbers === undefined ? undefined : words.streets.numbers(numbers),
          postcode,
        ];
        return [text, remark.filter((part) => part !== undefined).join(', '), at];
      }),
    );
    const named = [...targets.keys()].map((id) => {
      const place = view.place(id);
      return [place.name, place.address?.slice(1) ?? ''];
    });
    const file = `${addresses.streetData}${key}` as SiteAddress;
    yield [`${file}.js`, dataFile(file.slice(1), named, rows)];
  }
  if (!isLargeRegister(view)) return;
  const rows = view.frame.offers.map((offer) => [
    offer.name,
    [
      ...offer.types.map((type) => typeTitle(view, type)),
      ...(offer.area === undefined ? [] : [view.place(offer.area).name]),
    ].join(' · '),
    addresses.offer(offer.id).slice(1),
  ]);
  const file = `${addresses.offerData}alle` as SiteAddress;
  yield [`${file}.js`, dataFile(file.slice(1), [], rows)];
}

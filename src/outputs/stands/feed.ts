/** `/feed.xml`: releases, corrections and stories, the newest first, as Atom (RFC 4287). */
import { Feed } from 'feed';
import { addresses } from '../../domain/naming/address.ts';
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { PublishableDataset } from '../../domain/publishable.ts';
import { correctionAnchor } from '../../domain/stands/stand.ts';
import { formatDate } from '../../language/numbers/periods.ts';
import { chrome, standWords } from '../../language/page-topics.ts';
import { changesOfStands } from '../../report/stands/stand-changes.ts';
import type { NumberChange } from '../../report/stands/stand-changes.ts';

interface Entry {
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly address: SiteAddress;
}

/** Entries a feed keeps: readers ask for it often. */
const mostEntries = 60;

/**
 * The feed; undefined for a report without anything dated, and for a site that does not know its own address: readers of
 * feeds ask for whole links. Days are those of the report; drafts are no entries.
 *
 * @param origin scheme, host and path of the site
 */
export function formatFeed(
  dataset: PublishableDataset,
  origin: string | undefined,
): string | undefined {
  const { municipality, asOf } = dataset.frame;
  const { language, publisher } = municipality;
  const entries = entriesOf(dataset).slice(0, mostEntries);
  if (entries.length === 0 || origin === undefined) return undefined;
  const whole = (address: SiteAddress): string => origin + address;
  const newest = entries[0]?.date ?? asOf.date;
  const feed = new Feed({
    id: whole(addresses.feed),
    title: standWords(language).feedTitle(chrome(language).siteTitle(municipality.name)),
    link: whole(addresses.changes),
    language,
    updated: dayOf(newest),
    generator: 'chancenatlas',
    author: { name: publisher.name },
    feedLinks: { atom: whole(addresses.feed) },
  });
  for (const { date, title, text, address } of entries) {
    feed.addItem({
      id: whole(address),
      title: plain(title),
      link: whole(address),
      date: dayOf(date),
      description: plain(text),
    });
  }
  return `${feed.atom1()}\n`;
}

/** Its first moment in universal time: the report knows days alone. */
const dayOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** What stands in an entry is read as HTML. */
const plain = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function entriesOf(dataset: PublishableDataset): readonly Entry[] {
  const { frame } = dataset;
  const { language } = frame.municipality;
  const { changes: words } = standWords(language);
  const corrections = (frame.corrections ?? []).map((one, at, all): Entry => {
    return {
      date: one.date,
      title: words.correction(formatDate(one.date, language)),
      text: one.text,
      address: `${addresses.changes}#${correctionAnchor(all, at)}`,
    };
  });
  const releases = changesOfStands(dataset).flatMap(
    ({ before, after, indicators }): readonly Entry[] =>
      after === undefined
        ? []
        : [
            {
              date: after.date,
              title: words.release(after.name, formatDate(after.date, language)),
              text:
                before === undefined ? words.first : summaryOf(indicators, before.name, dataset),
              address: addresses.stand(after.name),
            },
          ],
  );
  const stories = frame.narratives
    .filter(({ status }) => status === 'published')
    .map((story): Entry => ({
      date: story.date,
      title: story.title,
      text: story.summary,
      address: addresses.narrative(story.slug),
    }));
  return [...corrections, ...releases, ...stories].toSorted((a, b) =>
    a.date < b.date ? 1 : a.date > b.date ? -1 : 0,
  );
}

function summaryOf(
  indicators: readonly NumberChange[],
  before: string,
  { frame }: PublishableDataset,
): string {
  const { changes: words } = standWords(frame.municipality.language);
  const revised = indicators.filter(({ values }) => values.length > 0);
  const count = revised.reduce((sum, { values }) => sum + values.length, 0);
  const added = indicators.flatMap(({ indicator, how, addedCells, filled }) => {
    if (how === 'added') return [words.newIndicator(indicator.short, addedCells.numbers)];
    const numbers = addedCells.numbers + filled.length;
    return numbers === 0 ? [] : [words.filled(indicator.short, numbers)];
  });
  const lines = [
    ...(count === 0 ? [] : [`${words.revised}: ${words.revisedLead(count, revised.length)}`]),
    ...(added.length === 0 ? [] : [`${words.published}: ${added.join('; ')}.`]),
  ];
  return `${words.against(before)} ${lines.length === 0 ? words.nothing : lines.join(' ')}`;
}

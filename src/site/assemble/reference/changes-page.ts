/** `/aenderungen/`: releases, numbers that were revised, are new or withheld since, corrections. */
import { addresses } from '../../../domain/naming/address.ts';
import type { Link, SiteAddress } from '../../../domain/naming/address.ts';
import { correctionAnchor } from '../../../domain/stands/stand.ts';
import type { Correction } from '../../../domain/stands/stand.ts';
import { formatDate } from '../../../language/numbers/periods.ts';
import { standWords } from '../../../language/page-topics.ts';
import { changesOfStands } from '../../../report/stands/stand-changes.ts';
import type { PageContent } from '../../page-entry.ts';
import type { Assembly, PageScope } from '../assembly.ts';
import { stepsInWords } from './change-steps.ts';
import type { StepInWords } from './change-steps.ts';

export interface ChangesPage extends PageContent {
  readonly lead: string;
  /** Undefined for a site that does not know its own address. */
  readonly feed: Link | undefined;
  /** What changed since the newest release; undefined where there is none. */
  readonly since: { readonly title: string; readonly step: StepInWords } | undefined;
  /** The newest first. */
  readonly releases: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly link: Link;
    readonly against: string;
    readonly step: StepInWords;
  }[];
  readonly corrections: readonly {
    readonly anchor: string;
    readonly date: string;
    readonly day: string;
    readonly text: string;
    readonly links: readonly Link[];
  }[];
}

/** A report has the page once there is something to tell. */
export const hasChanges = ({ view: { frame } }: PageScope): boolean =>
  (frame.stands ?? []).length + (frame.corrections ?? []).length > 0;

/** The page of changes. */
export function changesPage(scope: Assembly): ChangesPage {
  const { view, language, sharing } = scope;
  const { stands = [], corrections = [] } = view.frame;
  const { changes: words } = standWords(language);
  const newest = stands.at(-1);
  const steps = changesOfStands(view.dataset);
  const present = steps.find(({ after }) => after === undefined);
  return {
    description: words.lead,
    lead: words.lead,
    feed: sharing.origin === undefined ? undefined : { text: words.feed, address: addresses.feed },
    since:
      newest === undefined || present === undefined
        ? undefined
        : {
            title: words.sinceRelease(newest.name),
            step: stepsInWords(scope, present, words.nothingSince),
          },
    releases: steps.flatMap((step) => {
      const { before, after } = step;
      if (after === undefined) return [];
      const { name, date, figures } = after;
      return [
        {
          anchor: `stand-${name}`,
          title: words.release(name, formatDate(date, language)),
          link: { text: words.figures(figures.length), address: addresses.stand(name) },
          against: before === undefined ? words.first : words.against(before.name),
          step: stepsInWords(scope, step, before === undefined ? undefined : words.nothing),
        },
      ];
    }),
    corrections: corrections.map((one, at) => ({
      anchor: correctionAnchor(corrections, at),
      date: one.date,
      day: words.correction(formatDate(one.date, language)),
      text: one.text,
      links: linksOf(scope, one),
    })),
  };
}

function linksOf({ view }: PageScope, { indicator, area }: Correction): readonly Link[] {
  const found = indicator === undefined ? undefined : view.indicator(indicator);
  const place = area === undefined ? undefined : view.place(area);
  const links: { text: string; address: SiteAddress }[] = [];
  if (found !== undefined) {
    links.push({ text: found.short, address: addresses.indicator(found.id) });
  }
  if (place?.address !== undefined) links.push({ text: place.name, address: place.address });
  return links;
}

/** What a site can say of its own accessibility: what is tested, whom to write to, who enforces the law. */
import { enforcementBodyOf } from '../../../domain/place/enforcement-body.ts';
import type { PageScope } from '../assembly.ts';
import { accessibilityWords, chrome } from '../../../language/page-topics.ts';
import { formatDate } from '../../../language/numbers/periods.ts';

/** A part of the statement, in the order in which it is read. */
export interface StatementSection {
  readonly anchor: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
  /** After the points. */
  readonly closing: string | undefined;
  /** Whom to turn to, line by line. */
  readonly lines: readonly { readonly text: string; readonly url: string | undefined }[];
}

const plain = { points: [], closing: undefined, lines: [] } as const;
const line = (text: string | undefined, url?: string): StatementSection['lines'] =>
  text === undefined ? [] : [{ text, url }];

/** What the software is tested for, as of the report's day. */
function testedSection({ view, language }: PageScope): StatementSection {
  const { tested } = accessibilityWords(language);
  return {
    ...plain,
    anchor: 'geprueft',
    title: tested.title,
    paragraphs: [tested.lead(formatDate(view.frame.asOf.date, language))],
    points: tested.checks,
    closing: tested.notTested,
  };
}

function enforcementSection({ view, language }: PageScope): StatementSection {
  const words = accessibilityWords(language);
  const body = enforcementBodyOf(view.frame.municipality.state);
  return {
    ...plain,
    anchor: 'durchsetzung',
    title: words.enforcement.title,
    paragraphs: [body === undefined ? words.enforcement.none : words.enforcement.text],
    lines:
      body === undefined
        ? []
        : [
            ...line(body.name),
            ...line(body.address),
            ...line(`${words.email}: ${body.email}`, `mailto:${body.email}`),
            ...(body.website === undefined
              ? []
              : line(`${words.website}: ${body.website}`, body.website)),
          ],
  };
}

/**
 * The whole statement for a report without one of its own, in the order of Implementing Decision (EU) 2018/1523:
 * status, what is not accessible, how it was tested, contact, enforcement.
 */
export function accessibilityStatement(scope: PageScope): readonly StatementSection[] {
  const { view, language } = scope;
  const words = accessibilityWords(language);
  const { publisher } = view.frame.municipality;
  const hasPlain = view.frame.pages.some((page) => page.plainLanguageOf !== undefined);
  const { limits } = words;
  return [
    {
      ...plain,
      anchor: 'vereinbarkeit',
      title: words.status.title,
      paragraphs: words.status.paragraphs,
    },
    {
      ...plain,
      anchor: 'grenzen',
      title: limits.title,
      paragraphs: [],
      points: [
        limits.maps,
        ...(hasPlain ? [] : [limits.plainLanguage]),
        limits.signLanguage,
        limits.others,
      ],
    },
    testedSection(scope),
    {
      ...plain,
      anchor: 'kontakt',
      title: words.contact.title,
      paragraphs: [words.contact.text],
      lines: [
        ...line(publisher.name),
        ...line(publisher.address),
        ...line(publisher.phone && `${words.phone}: ${publisher.phone}`),
        ...(publisher.email === undefined
          ? []
          : line(`${words.email}: ${publisher.email}`, `mailto:${publisher.email}`)),
      ],
    },
    enforcementSection(scope),
  ];
}

/**
 * The facts that stand below a report's own statement: what is tested, and the enforcement body of its state where
 * the words do not name it already.
 *
 * @param text the report's own words
 */
export function factsBelow(scope: PageScope, text: string): readonly StatementSection[] {
  const body = enforcementBodyOf(scope.view.frame.municipality.state);
  const isNamed = body === undefined || text.toLowerCase().includes(body.email.toLowerCase());
  return [testedSection(scope), ...(isNamed ? [] : [enforcementSection(scope)])];
}

/** Slug of the page in words that takes the place of the statement. */
export const accessibilitySlug = 'barrierefreiheit';

/** Whether the report brings no statement of its own. */
export const needsStatement = ({ view }: PageScope): boolean =>
  view.frame.pages.every(({ slug }) => slug !== accessibilitySlug);

/** First sentence of the page. */
export const statementLead = ({ view, language }: PageScope): string => {
  const { publisher, site, name } = view.frame.municipality;
  return accessibilityWords(language).purpose(
    publisher.name,
    site ?? `„${chrome(language).siteTitle(name)}“`,
  );
};

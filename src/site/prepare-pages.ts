/** Every page of the site, assembled: kind and id → model. The order is the order of the site. */
import type { PageKind, PageModels, SiteFrame } from './prepared-report.ts';
import { narrativesNewestFirst } from '../report/indicator/area-facts.ts';
import { areaPage, areasPage } from './assemble/area-pages.ts';
import { goalTeaser, shownStories } from './assemble/assembly.ts';
import type { Assembly } from './assemble/assembly.ts';
import { goalPage, questionsPage } from './assemble/decision-pages.ts';
import { handbookPage, messagesPage } from './assemble/handbook-pages.ts';
import { indicatorPage, themePage } from './assemble/indicator-pages.ts';
import { networkPage } from './assemble/network-pages.ts';
import { offerPage, offersPage } from './assemble/offer-pages.ts';
import { overviewPage, siteFrameOf } from './assemble/overview-pages.ts';
import {
  downloadsPage,
  methodsPage,
  narrativePage,
  standingPage,
} from './assemble/reference-pages.ts';

/** One page of the work folder. */
export type PreparedPage = {
  readonly [K in PageKind]: {
    readonly kind: K;
    readonly id: string;
    readonly model: PageModels[K];
  };
}[PageKind];

export interface PreparedSite {
  readonly frame: SiteFrame;
  /** Made one after the other, so that not all stand in memory at once. */
  readonly pages: Iterable<PreparedPage>;
}

/** Assembles the site; drawings are only asked for, not yet drawn. */
export const prepareSite = (assembly: Assembly, site: string | undefined): PreparedSite => ({
  frame: siteFrameOf(assembly, site),
  pages: preparePages(assembly),
});

function* preparePages(assembly: Assembly): Generator<PreparedPage> {
  const { view, words, preview } = assembly;
  const { frame } = view;
  const single = <K extends PageKind>(kind: K, model: PageModels[K]): PreparedPage =>
    ({ kind, id: 'index', model }) as PreparedPage;

  yield single('overview', overviewPage(assembly));
  yield single('areas', areasPage(assembly));
  for (const level of view.profiledLevels) {
    for (const area of view.areasOf(level.id)) {
      yield { kind: 'area', id: area.slug, model: areaPage(assembly, area) };
    }
  }
  const shownThemes = frame.municipality.themes.filter((theme) =>
    frame.indicators.some((indicator) => indicator.theme === theme.id),
  );
  const themes = shownThemes.map((theme) => themePage(assembly, theme));
  yield single('themes', { themes });
  for (const theme of themes) yield { kind: 'theme', id: theme.id, model: theme };
  for (const indicator of frame.indicators) {
    yield { kind: 'indicator', id: indicator.id, model: indicatorPage(assembly, indicator) };
  }
  if (frame.offers.length > 0) {
    yield single('offers', offersPage(assembly));
    yield single('network', networkPage(assembly));
    for (const offer of frame.offers) {
      yield { kind: 'offer', id: offer.id, model: offerPage(assembly, offer) };
    }
  }
  const stories = narrativesNewestFirst(view).filter(
    (story) => preview || story.status === 'published',
  );
  yield single('narratives', { stories: shownStories(assembly, stories) });
  for (const story of stories) {
    yield { kind: 'narrative', id: story.slug, model: narrativePage(assembly, story) };
  }
  yield single('goals', {
    lead: words.goalsLead(frame.goals.length, frame.measures.length),
    goals: frame.goals.map((goal) => goalTeaser(assembly, goal)),
  });
  for (const goal of frame.goals) {
    yield { kind: 'goal', id: goal.id, model: goalPage(assembly, goal) };
  }
  yield single('questions', questionsPage(assembly));
  yield single('methods', methodsPage(assembly));
  yield single('downloads', downloadsPage(assembly));
  yield single('handbook', handbookPage(assembly.language));
  yield single('messages', messagesPage(assembly.language));
  for (const page of frame.pages) {
    yield { kind: 'page', id: page.slug, model: standingPage(assembly, page) };
  }
}

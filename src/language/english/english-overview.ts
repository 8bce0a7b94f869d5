/** The first sentences of the site in English: what a report holds, however little. */
import { counted, number } from './english-count.ts';
import type { PageWords } from '../words/page-words.ts';

export const overviewLead: PageWords['overviewLead'] = (facts) => {
  const { municipality, areas, areaCount, indicators, ofAreas } = facts;
  const { offers, stories, questions, voices } = facts;
  const offered = counted(offers, '1 offer', 'offers');
  const told = counted(stories, 'one story', 'stories');
  const asked = counted(questions, '1 guiding question', 'guiding questions');
  if (indicators > 0) {
    const numbers = counted(indicators, '1 indicator', 'indicators');
    const besides = offers > 0 ? `, and ${offered} for children and families` : '';
    const first = ofAreas
      ? `An average hides differences. This report shows ${numbers} for ${number(areaCount)} ${areas} in ${municipality}${besides}.`
      : `This report shows ${numbers} for ${municipality}${besides}.`;
    return [first, ...voicesSentence(facts)];
  }
  if (offers > 0) {
    return [
      `What there is for children and families in ${municipality}: this report lists ${offered}.`,
      ...voicesSentence(facts),
    ];
  }
  if (stories > 0) {
    return [`In ${told}, people who know ${municipality} tell how children live here.`];
  }
  if (voices) return [`People who know ${municipality} say how children live here.`];
  const begins = `This report has just begun. So far it shows ${areaCount === 1 ? `the one area of ${municipality}` : `the ${areas} of ${municipality}`}`;
  return [questions > 0 ? `${begins} and asks ${asked}.` : `${begins}.`];
};

/** What each of the three voices says, where a report has at least two of them. */
function voicesSentence({
  indicators,
  offers,
  voices,
}: Parameters<PageWords['overviewLead']>[0]): readonly string[] {
  const both = indicators > 0 && offers > 0;
  const said = [
    ...(indicators > 0 ? ['Numbers say what is.'] : []),
    ...(offers > 0 ? ['The register says what exists.'] : []),
    ...(voices ? [`People who know the place say how to understand ${both ? 'both' : 'it'}.`] : []),
  ];
  return said.length < 2 ? [] : [said.join(' ')];
}

/** The first sentences of the site in German: what a report holds, however little. */
import { counted, number } from './german-count.ts';
import type { PageWords } from '../words/page-words.ts';

export const overviewLead: PageWords['overviewLead'] = (facts) => {
  const { municipality, areas, areaCount, indicators, ofAreas } = facts;
  const { offers, stories, questions, voices } = facts;
  const offered = counted(offers, '1 Angebot', 'Angebote');
  const told = counted(stories, 'einem Bericht', 'Berichten');
  const asked = counted(questions, '1 Leitfrage', 'Leitfragen');
  if (indicators > 0) {
    const numbers = counted(indicators, '1 Indikator', 'Indikatoren');
    const besides = offers > 0 ? `, dazu ${offered} für Kinder und Familien` : '';
    const first = ofAreas
      ? `Ein Durchschnitt verdeckt Unterschiede. Dieser Bericht zeigt ${numbers} für ${number(areaCount)} ${areas} in ${municipality}${besides}.`
      : `Dieser Bericht zeigt ${numbers} für ${municipality}${besides}.`;
    return [first, ...voicesSentence(facts)];
  }
  if (offers > 0) {
    return [
      `Was es für Kinder und Familien in ${municipality} gibt: Dieser Bericht verzeichnet ${offered}.`,
      ...voicesSentence(facts),
    ];
  }
  if (stories > 0) {
    return [`Menschen, die ${municipality} kennen, erzählen in ${told}, wie Kinder hier leben.`];
  }
  if (voices) return [`Menschen, die ${municipality} kennen, sagen, wie Kinder hier leben.`];
  const begins = `Dieser Bericht entsteht. Bisher zeigt er, ${areaCount === 1 ? `welches Gebiet ${municipality} hat` : `welche ${areas} ${municipality} hat`}`;
  return [questions > 0 ? `${begins}, und stellt ${asked}.` : `${begins}.`];
};

/** What each of the three voices says, where a report has at least two of them. */
function voicesSentence({
  indicators,
  offers,
  voices,
}: Parameters<PageWords['overviewLead']>[0]): readonly string[] {
  const both = indicators > 0 && offers > 0;
  const said = [
    ...(indicators > 0 ? ['Zahlen sagen, was ist.'] : []),
    ...(offers > 0 ? ['Das Verzeichnis sagt, was es gibt.'] : []),
    ...(voices
      ? [`Menschen, die den Ort kennen, sagen, wie ${both ? 'beides' : 'das'} zu verstehen ist.`]
      : []),
  ];
  return said.length < 2 ? [] : [said.join(' ')];
}

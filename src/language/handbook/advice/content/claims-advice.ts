/** For editors: what is wrong with claims and values in words. Shown under the code on the handbook's page of messages. */
import type { ContentProblems } from '../../../../domain/problem/content-problems.ts';
import type { HandbookEntries } from '../../handbook-entry.ts';

export const claimEntries = {
  'claim-attributes': {
    de: 'Die Angaben der Behauptung passen nicht zusammen. Nennen Sie entweder „value“ oder „than“.',
    en: 'The entries of the claim do not fit together. Name either “value” or “than”.',
  },
  'answer-outside-area': {
    de: 'Eine Antwort gilt für ein Gebiet und gehört in content/areas. Verschieben Sie sie.',
    en: 'An answer is about one area and belongs in content/areas. Move it.',
  },
  'period-not-found': {
    de: 'Für diesen Zeitraum gibt es keine Werte. Wählen Sie einen aus der Meldung oder „latest“.',
    en: 'There are no values for this period. Choose one from the message, or “latest”.',
  },
  'period-ambiguous': {
    de: 'In diesem Jahr gibt es mehrere Zeiträume. Nennen Sie den gemeinten genau.',
    en: 'There are several periods in this year. Name the one you mean.',
  },
  'figure-without-values': {
    de: 'Für Karte oder Diagramm gibt es auf dieser Ebene keine Werte. Wählen Sie eine andere Ebene.',
    en: 'The map or chart has no values at this level. Choose another level.',
  },
  'group-not-found': {
    de: 'Diese Gruppe hat der Indikator nicht. Wählen Sie eine aus der Meldung.',
    en: 'The indicator has no such group. Choose one from the message.',
  },
  'group-needed': {
    de: 'Den Wert gibt es nur nach Gruppen. Nennen Sie mit „group“ die gemeinte.',
    en: 'There are values by group only. Name the one you mean with “group”.',
  },
  'claim-false': {
    de: 'Die Daten tragen den Satz nicht oder nicht mehr. Ändern Sie die Worte, oder prüfen Sie die Zahl.',
    en: 'The data do not bear the sentence out, or no longer do. Change the words, or check the number.',
  },
  'claim-on-withheld': {
    de: 'Der Satz spricht über eine geheim gehaltene Zahl und könnte sie verraten. Nehmen Sie ihn heraus.',
    en: 'The sentence speaks of a withheld number and might reveal it. Take it out.',
  },
  'claim-without-number': {
    de: 'Zu dem Satz gibt es keine Zahl, an der er zu prüfen wäre. Wählen Sie Zeitraum oder Gebiet neu.',
    en: 'There is no number to check the sentence against. Choose another period or area.',
  },
  'claim-undecidable': {
    de: 'Die Daten lassen nicht entscheiden, ob der Satz stimmt. Schwächen Sie ihn ab, oder vergleichen Sie anderes.',
    en: 'The data cannot decide whether the sentence is true. Put it more carefully, or compare something else.',
  },
  'claim-not-settled': {
    de: 'Die Zahlen gehen in diese Richtung, der Unterschied ist aber nicht gesichert. Nennen Sie beide Zahlen, oder legen Sie in „noticeable“ fest, was merklich ist.',
    en: 'The numbers point that way but the difference is not significant. Give both numbers, or say in “noticeable” what a noticeable change is.',
  },
  'scatter-of-one-indicator': {
    de: 'Das Diagramm vergleicht einen Indikator mit sich selbst. Nennen Sie zwei verschiedene.',
    en: 'The chart compares an indicator with itself. Name two different ones.',
  },
  'change-without-earlier-value': {
    de: 'Für eine Veränderung fehlt der frühere Wert. Zeigen Sie die Zahl selbst.',
    en: 'A change needs an earlier value, and there is none. Show the number itself.',
  },
  'value-withheld': {
    de: 'Der Wert ist geheim gehalten; die Seite sagt das an seiner Stelle. Prüfen Sie, ob der Satz so noch passt.',
    en: 'The value is withheld and the page says so in its place. Check whether the sentence still reads well.',
  },
  'value-without-number': {
    de: 'Hier gibt es keine Zahl; die Seite sagt, warum. Prüfen Sie, ob der Satz so noch passt.',
    en: 'There is no number here and the page says why. Check whether the sentence still reads well.',
  },
} satisfies Partial<HandbookEntries<ContentProblems>>;

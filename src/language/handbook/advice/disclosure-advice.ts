/** For editors: what disclosure control found. Shown under the code on the handbook's page of messages. */
import type { DisclosureProblems } from '../../../domain/problem/disclosure-problems.ts';
import type { HandbookEntries } from '../handbook-entry.ts';

export const disclosureEntries: HandbookEntries<DisclosureProblems> = {
  'disclosure-leak': {
    de: 'Ein geheim gehaltener Wert ließe sich ausrechnen, und damit womöglich ein Kind erkennen. Sperren Sie einen der genannten Werte mit „.“.',
    en: 'A withheld value could be worked out, and a child perhaps be recognised. Withhold one of the named values with “.”.',
  },
  'ambiguous-denominator-period': {
    de: 'Für ein Jahr gibt es mehrere mögliche Nenner. Liefern Sie den Nenner für genau diesen Zeitraum.',
    en: 'A year has several possible denominators. Deliver the denominator for exactly this period.',
  },
  'mixed-capacity-units': {
    de: 'Plätze in verschiedenen Einheiten lassen sich nicht addieren; der Wert fehlt. Gleichen Sie die Einheiten an.',
    en: 'Places in different units cannot be added, so the value is missing. Make the units the same.',
  },
  'linked-by-equal-numerators': {
    de: 'Zwei Indikatoren haben dieselben Zahlen und werden gemeinsam geschützt. Gehören sie zusammen, tragen Sie das im Katalog ein.',
    en: 'Two indicators have the same numbers and are protected together. If they belong together, say so in the catalogue.',
  },
  'rate-without-denominator': {
    de: 'Zu einer Quote fehlt, auf wie viele Menschen sie sich bezieht; der Schutz kleiner Gruppen ist nicht prüfbar. Liefern Sie den Nenner.',
    en: 'It is not known how many people a rate refers to, so the protection of small groups cannot be checked. Deliver the denominator.',
  },
};

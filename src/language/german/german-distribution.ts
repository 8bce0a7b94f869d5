/** A sum distributed by need, in German. */
import type { DistributionWords } from '../words/distribution-words.ts';
import { dativePlural } from './german-places.ts';
import { number } from './german-count.ts';

export const germanDistribution: DistributionWords = {
  title: ({ amount, index, where }) =>
    `Ungleiches ungleich behandeln: ${amount} nach Köpfen und nach „${index}“, ${where}`,
  summary: ({ amount, count, plural, more, period }) =>
    `Verteilt werden ${amount} auf ${number(count)} ${plural} (${period}).` +
    (more === undefined
      ? ''
      : ` Den größten Unterschied macht der Bedarf hier: ${more.name} bekommt nach Köpfen ${more.byHead}, nach Kindern und Bedarf ${more.byNeed}.`),
  formula:
    'Nach Köpfen: Summe × Kinder des Gebiets ÷ alle Kinder. Nach Kindern und Bedarf: Kinder × Faktor, geteilt durch die Summe dieser Werte aller Gebiete. Der Faktor geht gleichmäßig von 0,5 (geringster Bedarf) bis 1,5 (größter Bedarf).',
  choice:
    'Wie stark der Bedarf zählt, ist eine Entscheidung und kein Ergebnis. Die Rechnung zeigt, was eine solche Entscheidung bewirkt.',
  legend: 'Hohler Punkt: nach Köpfen. Voller Punkt: nach Kindern und Bedarf.',
  without: (names) => `Nicht dabei, weil der Index oder die Zahl der Kinder fehlt: ${names}.`,
  children: (title, period) => `${title} (${period})`,
  index: 'Index',
  factor: 'Faktor',
  byHead: 'nach Köpfen',
  byNeed: 'nach Kindern und Bedarf',
  difference: 'Unterschied',
  sensitivity: {
    title: 'Woran der Index hängt',
    lead: 'Gewichte sind eine Entscheidung. Die Tabelle zeigt, in welchem Drittel der Gebiete ein Gebiet liegt und wo es läge, wenn alle Teile gleich viel zählten oder ein Teil fehlte.',
    changed: (changed, all, plural) =>
      changed === 0
        ? `Alle ${number(all)} ${plural} bleiben in jeder Rechnung im selben Drittel.`
        : `In mindestens einer Rechnung ${changed === 1 ? 'liegt' : 'liegen'} ${number(changed)} von ${number(all)} ${dativePlural(plural)} in einem anderen Drittel.`,
    caption: (short) => `Drittel der Gebiete nach Bedarf: ${short}`,
    asIs: 'Index, wie er ist',
    equal: 'gleiche Gewichte',
    leftOut: (short) => `ohne „${short}“`,
    thirds: ['geringer', 'mittel', 'größer'],
  },
};

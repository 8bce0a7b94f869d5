/** Releases and changes, in German. */
import type { StandWords } from '../words/stand-words.ts';

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${String(count)} ${many}`;

const values = (count: number): string => counted(count, 'Wert', 'Werte');

export const germanStands: StandWords = {
  name: (name) => `Stand ${name}`,
  frozen: (day) => `Eingefroren mit dem Bericht vom ${day}`,
  lead: (figures) =>
    `${figures === 1 ? 'Die Abbildung steht' : `${String(figures)} Abbildungen stehen`} hier so, wie der Bericht sie an diesem Tag gezeigt hat. Spätere Lieferungen ändern daran nichts.`,
  current: 'Aktuelle Fassung',
  allFigures: 'Alle Abbildungen dieses Stands',
  numbers: 'Zahlen dieser Abbildung (CSV)',
  source: 'Quelle',
  citation: 'Zitierweise',
  licence: 'Lizenz',
  hidden:
    'Einige Zahlen dieser Abbildung sind inzwischen geheim gehalten, zum Schutz der Menschen dahinter. Deshalb fehlen hier die Zeichnung und der Satz; die übrigen Zahlen stehen in der Tabelle.',
  hiddenShort: 'Einige Zahlen sind inzwischen geheim gehalten.',
  area: 'Gebiet',
  group: 'Gruppe',
  withheld: 'geheim gehalten',
  feedTitle: (site) => `${site}: Neues und Änderungen`,
  changes: {
    title: 'Änderungen',
    lead: 'Was neu ist, welche Zahlen sich nachträglich geändert haben und was berichtigt wurde.',
    feed: 'Als Feed abonnieren (Atom)',
    sinceRelease: (name) => `Seit dem Stand ${name}`,
    nothingSince: 'An den Zahlen hat sich seitdem nichts geändert.',
    releases: 'Eingefrorene Stände',
    release: (name, day) => `Stand ${name}, Bericht vom ${day}`,
    figures: (count) =>
      count === 1 ? '1 Abbildung ansehen' : `${String(count)} Abbildungen ansehen`,
    first: 'Der erste Stand, der eingefroren wurde.',
    against: (name) => `Gegenüber dem Stand ${name}:`,
    nothing: 'An den Zahlen hat sich nichts geändert.',
    revised: 'Nachträglich geänderte Werte',
    revisedLead: (count, indicators) =>
      `${values(count)} bei ${counted(indicators, 'Indikator', 'Indikatoren')}; die größte Änderung steht je Indikator oben.`,
    columns: {
      where: 'Gebiet',
      when: 'Zeitraum',
      before: 'vorher',
      after: 'jetzt',
      size: 'Unterschied',
    },
    furtherValues: (count) =>
      `und ${count === 1 ? '1 weiterer Wert' : `${String(count)} weitere Werte`}`,
    untold: (count) =>
      `${count === 1 ? 'Eine geänderte Summe steht' : `${String(count)} geänderte Summen stehen`} hier nicht, weil sonst geheim gehaltene Werte zu errechnen wären.`,
    published: 'Neu veröffentlicht',
    newPeriods: (indicator, periods, count) =>
      `${indicator}: ${periods.join(', ')} (${values(count)})`,
    filled: (indicator, count) => `${indicator}: ${values(count)} ergänzt`,
    newIndicator: (indicator, count) => `${indicator}: neuer Indikator (${values(count)})`,
    withheld: 'Jetzt geheim gehalten',
    withheldLead:
      'Diese Werte werden zum Schutz der Menschen nicht mehr gezeigt, auch in älteren Ständen nicht.',
    withheldOf: (indicator, cells, more) =>
      `${indicator}: ${cells.join('; ')}${more === 0 ? '' : ` und ${String(more)} weitere`}`,
    gone: 'Entfallen',
    goneOf: (indicator, what) =>
      what.length === 0 ? `${indicator}: der ganze Indikator` : `${indicator}: ${what.join(', ')}`,
    emptied: (count) => `${values(count)} ohne Ersatz`,
    corrections: 'Berichtigungen',
    correction: (day) => `Berichtigt am ${day}`,
    noCorrections: 'Bisher musste nichts berichtigt werden.',
  },
};

/** German words about what a delivery or an edit changes. */
import type { ChangeWords } from './change-words.ts';

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${String(count)} ${many}`;

export const germanChanges: ChangeWords = {
  title: (name) => `Was sich ändert: ${name}`,
  intro:
    'Verglichen wird, was veröffentlicht ist oder würde. Geheim gehaltene Werte stehen hier nicht.',
  none: 'An dem, was veröffentlicht wird, ändert sich nichts.',
  sections: {
    figures: 'Zahlen',
    withheld: 'Neu geheim gehalten',
    claims: 'Aussagen, die nicht mehr stimmen',
    goals: 'Ziele',
    concerned: 'Texte, die von geänderten Zahlen sprechen',
    areas: 'Gebiete',
    offers: 'Angebote',
    texts: 'Texte',
    settings: 'Angaben zum Bericht',
    newProblems: 'Neue Fehler und Warnungen',
    solvedProblems: 'Erledigte Fehler und Warnungen',
  },
  summary: {
    periods: (indicators) =>
      `Neue Zeiträume bei ${counted(indicators, 'Indikator', 'Indikatoren')}.`,
    values: (values, indicators) =>
      `${counted(values, 'veröffentlichter Wert ändert', 'veröffentlichte Werte ändern')} sich, bei ${counted(indicators, 'Indikator', 'Indikatoren')}.`,
    withheld: (cells) => `${counted(cells, 'Wert wird', 'Werte werden')} neu geheim gehalten.`,
    claims: (claims) =>
      `${counted(claims, 'Aussage stimmt', 'Aussagen stimmen')} nicht mehr: Der Bericht wird erst gebaut, wenn die Texte angepasst sind.`,
    problems: (errors, warnings) =>
      `Neu beim Prüfen, siehe unten: ${[errors > 0 ? `${String(errors)} Fehler` : '', warnings > 0 ? counted(warnings, 'Warnung', 'Warnungen') : ''].filter((text) => text !== '').join(', ')}.`,
  },
  columns: ['Indikator', 'Änderung'],
  added: 'neu',
  gone: 'entfällt',
  fields: (names) => `Im Katalog geändert: ${names.join(', ')}.`,
  periodsAdded: (periods, numbers, withheld) =>
    numbers + withheld === 0
      ? `Neu: ${periods.join(', ')}, noch ohne Werte.`
      : `Neu: ${periods.join(', ')} (${counted(numbers, 'Wert', 'Werte')}${withheld === 0 ? '' : `, ${String(withheld)} geheim gehalten`}).`,
  periodsGone: (periods) => `Entfällt: ${periods.join(', ')}.`,
  newest: (period, value, change) =>
    `Insgesamt ${period}: ${value}${change === undefined ? '' : `, ${change}`}.`,
  since: (change, period) => `${change} als ${period}`,
  values: (count) => counted(count, 'Wert geändert', 'Werte geändert'),
  largest: (cell, before, after, size) => `am stärksten ${cell}: ${before} → ${after} (${size})`,
  relative: (size, percent) => `${size}, das sind ${percent}`,
  filled: (count) => `${counted(count, 'Wert', 'Werte')} ergänzt.`,
  emptied: (count, cells) =>
    `${counted(count, 'Wert fehlt', 'Werte fehlen')} jetzt: ${cells.join('; ')}.`,
  untold: (count) =>
    `${counted(count, 'Summe ist', 'Summen sind')} hier ohne Zahl: Neben ${count === 1 ? 'ihr' : 'ihnen'} sind Werte nur vorher oder nur nachher geheim.`,
  untoldNumber: 'hier ohne Zahl',
  withheldIntro:
    'Hier stand bisher eine Zahl oder nichts. Die Zahl wird zum Schutz der Menschen nicht mehr gezeigt.',
  withheldOnceShown:
    'Frühere Zahlen waren öffentlich. Wer sie kennt, kann mit neuen Summen manches zurückrechnen: Bitte vor der Veröffentlichung mit der Statistikstelle klären, ob auch Summen oder weitere Werte („.“) geheim bleiben.',
  withheldOf: (indicator, cells) => `**${indicator}**: ${cells.join('; ')}`,
  goal: (title, before, after, target) =>
    `**${title}**: ${before ?? 'bisher kein Wert'} → ${after ?? 'kein Wert mehr'}; Ziel: ${target}`,
  concernedIntro:
    'Bitte lesen, ob die Worte noch passen. Zahlen in den Texten erneuern sich selbst.',
  concerned: (title, file, indicators) => `**${title}** (\`${file}\`): ${indicators.join('; ')}`,
  listAdded: (count) => `Neu (${String(count)})`,
  listGone: (count) => `Entfallen (${String(count)})`,
  listChanged: (count) => `Geändert (${String(count)})`,
  levels: { error: 'Fehler', warning: 'Warnung' },
  textHow: { added: 'neu', gone: 'entfällt', changed: 'geändert' },
  more: (count) => `und ${String(count)} weitere`,
  fieldNames: {
    name: 'Name', short: 'Kurzname', parent: 'Zugehörigkeit', slug: 'Adresse (alte Links brechen)',
    unpopulated: 'unbewohnt', from: 'gültig ab', until: 'gültig bis', shape: 'Grenze', types: 'Art',
    provider: 'Träger', area: 'Gebiet', point: 'Ort auf der Karte', address: 'Anschrift',
    phases: 'Lebensphasen', capacity: 'Plätze', capacityUnit: 'Einheit der Plätze', free: 'kostenlos',
    languages: 'Sprachen', opening: 'Öffnungszeiten', focus: 'Schwerpunkt', website: 'Website',
    email: 'E-Mail', phone: 'Telefon', contact: 'Kontakt', informal: 'informell', checked: 'geprüft am',
    title: 'Titel', theme: 'Thema', unit: 'Einheit', polarity: 'Wirkungsrichtung', numerator: 'Zähler',
    denominator: 'Nenner', decimals: 'Nachkommastellen', classification: 'Klassenbildung', classes: 'Klassen',
    breaks: 'Klassengrenzen', categories: 'Kategorien', disclosure: 'Geheimhaltung', complement: 'Gegenstück',
    level: 'Ebene', source: 'Quelle', note: 'Anmerkung', unitReference: 'Bezug', noticeable: 'merkliche Änderung', guides: 'Zielwert und Schwelle', sentence: 'Satz', id: 'Schlüssel', kind: 'Art der Kommune',
    language: 'Sprache', site: 'Adresse des Berichts', state: 'Bundesland', publisher: 'Herausgeber', licence: 'Lizenz',
    demonstration: 'Hinweis auf allen Seiten', levels: 'Ebenen', offerTypes: 'Arten von Angeboten', themes: 'Themen',
    asOf: 'Tag des Berichts',
  }, // prettier-ignore
  unreadable: (which, errors) =>
    `Der ${which === 'before' ? 'alte' : 'neue'} Ordner hat ${String(errors)} Fehler in den Daten; was er veröffentlichen würde, ist nicht zu sagen.`,
  cellsNotQuoted:
    'Was in Tabellen steht, wird hier nicht zitiert: npm run check zeigt es am eigenen Rechner.',
};

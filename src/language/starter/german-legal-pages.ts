/** Imprint, privacy and accessibility in German: the fields that the law asks for, each a marked gap. */
import type { StarterPage } from './starter-words.ts';

const gap = (what: string): string => `**Bitte ergänzen: ${what}**`;

/** The three pages; the paragraphs name the law that asks for each field. */
export const germanLegalPages = (name: string): readonly StarterPage[] => [
  {
    slug: 'impressum',
    title: 'Impressum',
    text: `{/* Pflichtangaben nach § 5 Digitale-Dienste-Gesetz und § 18 Absatz 2 Medienstaatsvertrag. Bitte vor der Veröffentlichung vom Rechtsamt prüfen lassen. */}

## Herausgeberin

${name}<br />
${gap('Amt oder Stelle')}<br />
${gap('Straße, Hausnummer, Postleitzahl, Ort')}

Telefon: ${gap('Telefonnummer')}<br />
E-Mail: ${gap('E-Mail-Adresse der Stelle')}

## Vertretung

${name} ist eine Körperschaft des öffentlichen Rechts. Sie wird vertreten durch ${gap('Amtsbezeichnung der gesetzlichen Vertretung, mit Namen')}.

Zuständige Aufsichtsbehörde: ${gap('Name der Kommunalaufsicht')}

Umsatzsteuer-Identifikationsnummer: ${gap('Nummer nach § 27a Umsatzsteuergesetz; falls es keine gibt, diese Zeile streichen')}

## Verantwortlich für den Inhalt

${gap('Name und Anschrift der verantwortlichen Person nach § 18 Absatz 2 Medienstaatsvertrag')}

## Nachnutzung

${gap('Lizenz der Daten und Wortlaut der Quellenangabe; Rechte an Fotos')}`,
  },
  {
    slug: 'datenschutz',
    title: 'Datenschutz',
    text: `{/* Pflichtangaben nach Artikel 13 Datenschutz-Grundverordnung. Bitte von der oder dem Datenschutzbeauftragten prüfen lassen. */}

## Verantwortlich

${gap('Name, Anschrift, E-Mail-Adresse und Telefon der verantwortlichen Stelle')}

Behördliche Datenschutzbeauftragte: ${gap('Anschrift und E-Mail-Adresse')}

## Was beim Aufruf dieser Seiten geschieht

Diese Seiten setzen keine Cookies, zählen niemanden und laden nichts von fremden Servern. Damit eine Seite ankommt, verarbeitet der Server Ihre IP-Adresse, den Zeitpunkt und die Adresse der Seite.

Wer den Server betreibt: ${gap('Rechenzentrum oder Auftragsverarbeiter mit Sitz')}

Wie lange Zugriffe gespeichert werden: ${gap('Zahl der Tage und Zweck')}

Rechtsgrundlage: ${gap('zum Beispiel Artikel 6 Absatz 1 Buchstabe e Datenschutz-Grundverordnung mit der Vorschrift des Landes')}

## Zahlen über Kinder

Kleine Anzahlen zeigen wir nicht, ebenso wenig Quoten weniger Menschen. Weitere Werte bleiben frei, damit niemand die fehlenden ausrechnen kann. Die Regeln stehen unter [Methoden](../methoden/).

## Ihre Rechte

Sie können Auskunft verlangen, falsche Angaben berichtigen oder löschen lassen, die Verarbeitung einschränken lassen und ihr widersprechen (Artikel 15 bis 21 Datenschutz-Grundverordnung). Beschweren können Sie sich bei der Aufsichtsbehörde: ${gap('Name und Anschrift der Datenschutzaufsicht des Landes')}`,
  },
  {
    slug: 'barrierefreiheit',
    title: 'Erklärung zur Barrierefreiheit',
    text: `{/* Aufbau nach dem Durchführungsbeschluss (EU) 2018/1523. Die Erklärung beruht auf einer Prüfung der fertigen Seiten und wird jährlich erneuert. */}

${name} ist bemüht, diese Website im Einklang mit den Vorschriften zur Umsetzung der Richtlinie (EU) 2016/2102 barrierefrei zugänglich zu machen. Rechtsgrundlage: ${gap('Behindertengleichstellungsgesetz und Verordnung des Landes')}. Die Erklärung gilt für ${gap('Adresse der Website')}.

## Stand der Vereinbarkeit mit den Anforderungen

Diese Website ist mit den Anforderungen ${gap('vollständig, teilweise oder nicht vereinbar; Ergebnis der Prüfung')}.

## Nicht barrierefreie Inhalte

${gap('Inhalte, Gründe (unvereinbar, unverhältnismäßige Belastung, nicht anwendbar) und Alternativen; oder: keine bekannt')}

## Erstellung dieser Erklärung

Erstellt am ${gap('Datum')}, aufgrund ${gap('Selbstbewertung oder Prüfung durch Dritte')}. Zuletzt überprüft am ${gap('Datum')}.

## Rückmeldung und Kontakt

Sie haben eine Barriere gefunden oder brauchen Informationen in einer anderen Form? Schreiben Sie uns oder rufen Sie an: ${gap('Stelle, E-Mail-Adresse, Telefon')}

## Durchsetzungsverfahren

Haben Sie keine zufriedenstellende Antwort erhalten, wenden Sie sich an: ${gap('Durchsetzungs- oder Schlichtungsstelle des Landes mit Anschrift')}`,
  },
];

/** The accessibility statement in German. */
import type { AccessibilityWords } from '../words/accessibility-words.ts';

export const germanAccessibility: AccessibilityWords = {
  title: 'Erklärung zur Barrierefreiheit',
  purpose: (publisher, site) =>
    `Herausgegeben wird diese Website von: ${publisher}. Sie soll für alle zugänglich sein, wie es die Richtlinie (EU) 2016/2102 und das Recht des Landes verlangen. Diese Erklärung gilt für ${site ?? 'diese Website'}.`,
  status: {
    title: 'Stand der Vereinbarkeit mit den Anforderungen',
    paragraphs: [
      'Maßstab sind die europäische Norm EN 301 549 und die Web Content Accessibility Guidelines (WCAG) 2.2, Stufe AA.',
      'Diese Website ist mit den Anforderungen teilweise vereinbar. Was noch nicht barrierefrei ist, steht im nächsten Abschnitt.',
    ],
  },
  limits: {
    title: 'Nicht barrierefreie Inhalte',
    maps: 'Karten: Alle Werte einer Karte stehen auch in der Tabelle darunter. Lage und Form der Gebiete beschreibt die Tabelle nicht; dafür nennt jedes Gebietsprofil die Nachbargebiete.',
    plainLanguage: 'Leichte Sprache: Eine Fassung in Leichter Sprache gibt es noch nicht.',
    signLanguage:
      'Gebärdensprache: Ein Video in Deutscher Gebärdensprache enthält diese Website nicht.',
    others: 'Websites anderer: Seiten, auf die diese Website verweist, sind nicht geprüft.',
  },
  tested: {
    title: 'Was geprüft ist',
    lead: (day) =>
      `Stand der Seiten: ${day}. Die Software, die diese Seiten erzeugt, wird bei jeder Änderung automatisch geprüft:`,
    checks: [
      'jede Art von Seite auf die Regeln der WCAG, soweit ein Programm sie prüfen kann (axe-core), auch die Kontraste im dunklen Modus',
      'jede Art von Seite auf gültiges HTML und eindeutige Titel (html-validate)',
      'jede Art von Seite bei 320 Pixel Breite, bei 200 Prozent Vergrößerung und mit doppelt so großer Schrift',
      'Lesen ohne JavaScript, Bedienung mit der Tastatur, sichtbarer Fokus',
    ],
    notTested:
      'Programme finden nicht alle Barrieren. Eine Prüfung durch Menschen mit Behinderungen ersetzen sie nicht.',
  },
  contact: {
    title: 'Rückmeldung und Kontakt',
    text: 'Sie haben eine Barriere gefunden oder brauchen Informationen in einer anderen Form? Schreiben Sie uns oder rufen Sie an.',
  },
  enforcement: {
    title: 'Durchsetzungsverfahren',
    text: 'Haben Sie uns eine Barriere gemeldet und keine zufriedenstellende Antwort erhalten, können Sie sich an diese Stelle wenden. Das Verfahren ist kostenlos.',
    none: 'Haben Sie uns eine Barriere gemeldet und keine zufriedenstellende Antwort erhalten, können Sie sich an die Stelle wenden, die in Ihrem Land über barrierefreie Websites wacht.',
  },
  email: 'E-Mail',
  phone: 'Telefon',
  website: 'Website',
};

/** For editors: what is wrong with municipality.yaml, front matter and files. Shown under the code on the handbook's page of messages. */
import type { MunicipalityProblems } from '../../../domain/problem/municipality-problems.ts';
import type { HandbookEntries } from '../handbook-entry.ts';

export const municipalityEntries: HandbookEntries<MunicipalityProblems> = {
  'yaml-syntax': {
    de: 'Der Aufbau der Angaben stimmt nicht, oft wegen Einrückung oder Doppelpunkt. Setzen Sie Texte mit Sonderzeichen in Anführungszeichen.',
    en: 'The entries are not built as they should be, often because of an indent or a colon. Put texts with special characters into quotation marks.',
  },
  'yaml-duplicate-key': {
    de: 'Dieselbe Angabe steht zweimal; offen bleibt, welche gilt. Löschen Sie eine.',
    en: 'The same entry occurs twice and it is unclear which counts. Delete one.',
  },
  'yaml-key-not-text': {
    de: 'Vor dem Doppelpunkt steht kein einfaches Wort. Schreiben Sie etwa „name: Musterstadt“.',
    en: 'What stands before the colon is no simple word. Write “name: Sampletown”, for example.',
  },
  'yaml-unknown-alias': {
    de: 'Ein Stern am Anfang gilt als Verweis, und dieser führt nirgendwohin. Setzen Sie den Text in Anführungszeichen.',
    en: 'A star at the start counts as a reference, and this one leads nowhere. Put the text into quotation marks.',
  },
  'yaml-comma-in-value': {
    de: 'In geschweiften Klammern beendet ein Komma den Wert; der Rest ginge verloren. Setzen Sie den Wert in Anführungszeichen.',
    en: 'In braces a comma ends the value and the rest would be lost. Put the value into quotation marks.',
  },
  'yaml-comment-in-value': {
    de: 'Alles hinter „#“ gilt als Kommentar und ginge verloren. Setzen Sie den Wert in Anführungszeichen.',
    en: 'All that follows “#” counts as a comment and would be lost. Put the value into quotation marks.',
  },
  'yaml-unused-anchor': {
    de: 'Ein „&“ am Anfang gehört hier nicht zum Text. Setzen Sie den Text in Anführungszeichen.',
    en: 'An “&” at the start is no part of the text here. Put the text into quotation marks.',
  },
  'yaml-too-large': {
    de: 'Die Datei hat zu viele oder zu tief verschachtelte Angaben. Kürzen Sie sie.',
    en: 'The file has too many entries, or too many inside each other. Shorten it.',
  },
  'unknown-key': {
    de: 'Diese Angabe wird nicht gelesen. Prüfen Sie die Schreibweise; die Meldung nennt den nächsten bekannten Namen.',
    en: 'This entry is not read. Check its spelling; the message gives the nearest known name.',
  },
  'unknown-disclosure-key': {
    de: 'Eine Angabe zur Geheimhaltung ist unbekannt. Ein Tippfehler darf hier nichts freigeben: Berichtigen oder löschen Sie sie.',
    en: 'An entry about disclosure control is unknown. A slip must not release anything here: correct or delete it.',
  },
  'missing-key': {
    de: 'Eine nötige Angabe fehlt oder ist leer. Ergänzen Sie sie.',
    en: 'A required entry is missing or empty. Add it.',
  },
  'wrong-value': {
    de: 'Der Wert passt nicht zur Angabe, etwa ein Wort statt eines Datums. Schreiben Sie ihn so, wie die Meldung es zeigt.',
    en: 'The value does not fit its entry, such as a word instead of a date. Write it as the message shows.',
  },
  'unknown-choice': {
    de: 'Hier sind nur bestimmte Wörter möglich. Wählen Sie eines aus der Meldung.',
    en: 'Only certain words are possible here. Choose one from the message.',
  },
  'minimum-count-too-low': {
    de: 'Die kleinste gezeigte Fallzahl ist unter 3 gesetzt; das schützt kein Kind. Setzen Sie 3 oder mehr.',
    en: 'The smallest count shown is set below 3, which protects no child. Set 3 or more.',
  },
  'report-level-unclear': {
    de: 'Mehrere Ebenen sollen Berichtsebene sein. Lassen Sie „report: true“ nur bei einer stehen.',
    en: 'Several levels are to be the reporting level. Leave “report: true” with one of them only.',
  },
  'duplicate-entry': {
    de: 'Eine Kennung steht in der Liste zweimal; Groß- und Kleinschreibung zählt nicht. Benennen Sie eine um.',
    en: 'An id occurs twice in the list; case does not count. Rename one.',
  },
  'same-title': {
    de: 'Zwei Einträge einer Liste (Themen, Ebenen, Arten von Angeboten, Indikatoren eines Themas …) heißen gleich; auf den Seiten weiß niemand, welcher gemeint ist. Ändern Sie einen Namen.',
    en: 'Two entries of a list (themes, levels, types of offers, indicators of a theme …) have the same name, and on the pages nobody knows which is meant. Change one name.',
  },
  'unknown-state': {
    de: '„state“ nennt das Bundesland; davon hängt ab, welche Stelle für Barrierefreiheit zuständig ist. Schreiben Sie seinen Namen aus.',
    en: '“state” names the state of Germany; it decides which body is responsible for accessibility. Write its name in full.',
  },
  'reserved-id': {
    de: 'Diese Kennung hat schon eine feste Bedeutung. Wählen Sie eine andere.',
    en: 'This id has a fixed meaning already. Choose another.',
  },
  'site-has-path': {
    de: 'Die Adresse der Website enthält einen Unterordner; er bleibt hier unbeachtet. Geben Sie ihn beim Bauen mit „--base“ an.',
    en: 'The address of the site holds a folder, which is ignored here. Give it with “--base” when building.',
  },
  'site-not-public': {
    de: '„site“ nennt einen Rechner, den nur das eigene Netz kennt; Verweise auf die Website führten ins Leere. Geben Sie die öffentliche Adresse an.',
    en: '“site” names a host that only the own network knows, so links to the site would lead nowhere. Give the public address.',
  },
  'report-day-far': {
    de: 'Der Tag des Berichts („asOf“) passt nicht zu den Jahren der Werte; meist ist er vertippt. Berichtigen Sie ihn.',
    en: 'The day of the report (“asOf”) does not fit the years of its values; mostly it is mistyped. Correct it.',
  },
  'own-areas-ignored': {
    de: 'Ein Muster in „ignoreAreas“ trifft Gebiete des Berichts; ihre Werte fehlen dann überall. Fassen Sie es enger.',
    en: 'A pattern in “ignoreAreas” fits areas of the report, so that their values are missing everywhere. Make it narrower.',
  },
  'unknown-licence': {
    de: 'Die Lizenz ist nicht bekannt und wird ohne Link gezeigt. Prüfen Sie den Namen.',
    en: 'The licence is not known and is shown without a link. Check its name.',
  },
  'synonym-alone': {
    de: 'Eine Gruppe in „synonyms“ hat nur ein Wort. Schreiben Sie die Wörter gleicher Bedeutung in eine Zeile: „- [Kita, Kindergarten]“.',
    en: 'A group in “synonyms” has one word only. Write words of one meaning in one line: “- [nursery, kindergarten]”.',
  },
  'sign-used-twice': {
    de: 'Ein Zeichen hat zwei Bedeutungen, etwa geheim und unsicher. Geben Sie jeder Bedeutung ein eigenes.',
    en: 'One sign has two meanings, such as withheld and unreliable. Give each meaning its own.',
  },
  'missing-file': {
    de: 'Eine nötige Datei fehlt. Legen Sie sie an; prüfen Sie auch die Schreibweise ihres Namens.',
    en: 'A required file is missing. Add it; check the spelling of its name too.',
  },
  'not-a-file': {
    de: 'Hier wird eine Datei erwartet, kein Ordner. Räumen Sie den Ordner beiseite.',
    en: 'A file is expected here, no folder. Move the folder away.',
  },
  'unreadable-file': {
    de: 'Die Datei lässt sich nicht öffnen. Prüfen Sie, ob Sie sie lesen dürfen.',
    en: 'The file cannot be opened. Check whether you are allowed to read it.',
  },
  'file-too-large': {
    de: 'Die Datei ist zu groß. Teilen Sie sie, oder lassen Sie weg, was der Bericht nicht zeigt.',
    en: 'The file is too large. Divide it, or leave out what the report does not show.',
  },
  'link-out-of-folder': {
    de: 'Eine Verknüpfung führt aus dem Ordner des Berichts hinaus; so gerieten fremde Dateien hinein. Legen Sie die Datei selbst ab.',
    en: 'A link leads out of the report folder, so that other files could get in. Put the file itself there.',
  },
  'missing-folder': {
    de: 'Ein nötiger Ordner fehlt. Legen Sie ihn an, und prüfen Sie den Namen des Berichtsordners.',
    en: 'A required folder is missing. Add it, and check the name of the report folder.',
  },
  'unexpected-file': {
    de: 'Diese Datei wird nicht gelesen. Prüfen Sie Name, Endung und Ordner; gehört sie nicht zum Bericht, ist nichts zu tun.',
    en: 'This file is not read. Check its name, ending and folder; if it is no part of the report, there is nothing to do.',
  },
};

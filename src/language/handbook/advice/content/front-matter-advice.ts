/** For editors: what is wrong with files of words and their front matter. Shown under the code on the handbook's page of messages. */
import type { ContentProblems } from '../../../../domain/problem/content-problems.ts';
import type { HandbookEntries } from '../../handbook-entry.ts';

export const frontMatterEntries = {
  'content-file-name': {
    de: 'Der Dateiname taugt nicht für eine Adresse. Nehmen Sie Kleinbuchstaben, Ziffern und Bindestriche.',
    en: 'The file name cannot be part of an address. Use small letters, digits and hyphens.',
  },
  'content-file-ending': {
    de: 'Die Datei wird nicht gelesen, weil sie nicht auf .mdx endet. Benennen Sie sie um.',
    en: 'The file is not read since it does not end in .mdx. Rename it.',
  },
  'unknown-content-folder': {
    de: 'Dieser Ordner wird nicht gelesen. Prüfen Sie seinen Namen.',
    en: 'This folder is not read. Check its name.',
  },
  'content-id-twice': {
    de: 'Zwei Texte hätten dieselbe Adresse. Benennen Sie einen um.',
    en: 'Two texts would have the same address. Rename one.',
  },
  'area-file-name': {
    de: 'Dateiname und „area“ nennen verschiedene Gebiete. Gleichen Sie sie an.',
    en: 'File name and “area” name different areas. Make them the same.',
  },
  'reserved-address': {
    de: 'Diese Adresse braucht die Website selbst. Benennen Sie die Datei um.',
    en: 'The site needs this address for itself. Rename the file.',
  },
  'draft-not-published': {
    de: 'Ein Bericht ohne „status: published“ ist ein Entwurf: Nur die Vorschau zeigt ihn. Ist er fertig, ändern Sie den Status.',
    en: 'A story without “status: published” is a draft: only the preview shows it. When it is finished, change its status.',
  },
  'text-to-complete': {
    de: 'Was `npm run new` nicht wissen konnte, hat es mit „Bitte ergänzen“ bezeichnet. Füllen Sie die Stellen, bevor Sie veröffentlichen.',
    en: 'What `npm run new` could not know it has marked with “Please complete”. Fill these places before you publish.',
  },
  'legal-pages-missing': {
    de: 'Impressum, Datenschutz und die Erklärung zur Barrierefreiheit sind für Kommunen Pflicht. Legen Sie die Seiten an.',
    en: 'Imprint, privacy notice and accessibility statement are required of municipalities. Add the pages.',
  },
  'words-name-a-person': {
    de: 'Im Text steht eine Person mit Namen. Nennen Sie ihre Funktion, oder holen Sie ihr Einverständnis ein.',
    en: 'The text names a person. Name the function instead, or ask for consent.',
  },
  'words-with-email-of-a-person': {
    de: 'Im Text steht die E-Mail-Adresse einer Person. Nehmen Sie die Adresse der Stelle.',
    en: 'The text holds the e-mail address of a person. Use the address of the office.',
  },
  'front-matter-missing': {
    de: 'Am Anfang des Textes fehlen die Angaben zwischen zwei Zeilen „---“. Ergänzen Sie sie.',
    en: 'The entries between two lines “---” are missing at the start of the text. Add them.',
  },
  'front-matter-twice': {
    de: 'Die Angaben am Anfang stehen zweimal da. Fassen Sie sie zusammen.',
    en: 'The entries at the start occur twice. Put them together.',
  },
  'tag-in-front-matter': {
    de: 'In den Angaben am Anfang wirken Tags nicht; sie erscheinen wie geschrieben. Setzen Sie sie in den Text.',
    en: 'Tags do not work in the entries at the start; they are shown as written. Put them into the text.',
  },
  'front-matter-not-closed': {
    de: 'Hinter den Angaben am Anfang fehlt die Zeile „---“. Ergänzen Sie sie.',
    en: 'The line “---” after the entries at the start is missing. Add it.',
  },
  'goal-due-too-early': {
    de: 'Das Ziel ist fällig, bevor sein Ausgangswert gilt. Berichtigen Sie „due“ oder den Zeitraum.',
    en: 'The goal is due before its baseline. Correct “due” or the period.',
  },
  'measure-ends-before-it-begins': {
    de: 'Die Maßnahme endet, bevor sie beginnt. Tauschen Sie „from“ und „to“.',
    en: 'The measure ends before it begins. Swap “from” and “to”.',
  },
  'date-after-report': {
    de: 'Etwas gilt als geschehen, liegt aber nach dem Tag des Berichts. Berichtigen Sie das Datum oder „asOf“.',
    en: 'Something told as done lies after the day of the report. Correct the date or “asOf”.',
  },
  'plain-language-chain': {
    de: 'Eine Fassung in Leichter Sprache gehört zu einer anderen solchen Fassung. Nennen Sie das Original.',
    en: 'A version in plain language belongs to another such version. Name the original.',
  },
  'plain-language-twice': {
    de: 'Ein Text hat zwei Fassungen in Leichter Sprache. Behalten Sie eine.',
    en: 'A text has two versions in plain language. Keep one.',
  },
  'goal-target-impossible': {
    de: 'Diesen Zielwert kann der Indikator nie erreichen. Berichtigen Sie „target“.',
    en: 'The indicator can never reach this target. Correct “target”.',
  },
  'wrong-period': {
    de: 'Das ist kein Zeitraum. Schreiben Sie etwa 2021, 2020/21 oder 2021-12-31.',
    en: 'This is no period. Write 2021, 2020/21 or 2021-12-31, for example.',
  },
  'unclear-number': {
    de: '1.234 kann tausend oder gut eins bedeuten. Schreiben Sie 1234 oder 1.23.',
    en: '1.234 may be a thousand or just over one. Write 1234 or 1.23.',
  },
  'unknown-reference': {
    de: 'Der Text nennt etwas, das es im Bericht nicht gibt, etwa ein Ziel oder Thema. Prüfen Sie die Kennung.',
    en: 'The text names something that the report does not have, such as a goal or theme. Check the id.',
  },
  'goal-baseline-differs': {
    de: 'Der Ausgangswert des Ziels ist nicht der Wert in den Daten. Berichtigen Sie ihn, oder erklären Sie ihn im Text.',
    en: 'The baseline of the goal is not the value in the data. Correct it, or explain it in the text.',
  },
  'goal-baseline-withheld': {
    de: 'Der Ausgangswert verriete eine geheim gehaltene Zahl. Wählen Sie ein größeres Gebiet oder einen anderen Indikator.',
    en: 'The baseline would reveal a withheld number. Choose a larger area or another indicator.',
  },
  'goal-target-against-polarity': {
    de: 'Das Ziel führt in die Richtung, die der Katalog ungünstig nennt. Prüfen Sie Zielwert und „polarity“.',
    en: 'The goal leads in the direction that the catalogue calls unfavourable. Check target and “polarity”.',
  },
} satisfies Partial<HandbookEntries<ContentProblems>>;

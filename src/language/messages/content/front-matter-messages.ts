import type { ContentProblems } from '../../../domain/problem/content-problems.ts';
import type { ProblemWords } from '../problem-words.ts';
import { de, en } from '../phrases.ts';

type FrontMatterProblems = Pick<
  ContentProblems,
  | 'area-file-name'
  | 'content-file-ending'
  | 'content-file-name'
  | 'content-id-twice'
  | 'date-after-report'
  | 'front-matter-missing'
  | 'front-matter-not-closed'
  | 'front-matter-twice'
  | 'goal-due-too-early'
  | 'measure-ends-before-it-begins'
  | 'plain-language-chain'
  | 'plain-language-twice'
  | 'reserved-address'
  | 'draft-not-published'
  | 'legal-pages-missing'
  | 'text-to-complete'
  | 'words-name-a-person'
  | 'words-with-email-of-a-person'
  | 'tag-in-front-matter'
  | 'unclear-number'
  | 'unknown-content-folder'
  | 'unknown-reference'
  | 'wrong-period'
>;

/** A renamed document of a word processor is still no text. */
const isOffice = (name: string): boolean => /\.(?:docx?|odt|rtf|pages)$/iu.test(name);

const kindsDe = {
  goal: 'Ein Ziel',
  level: 'Eine Ebene',
  'offer-type': 'Eine Art von Angebot',
  page: 'Eine Seite oder ein Bericht',
  phase: 'Eine Lebensphase',
  provider: 'Einen Träger',
  question: 'Eine Leitfrage',
  theme: 'Ein Thema',
} as const;
const kindsEn = {
  goal: 'goal',
  level: 'level',
  'offer-type': 'type of offer',
  page: 'page or story',
  phase: 'life phase',
  provider: 'provider',
  question: 'guiding question',
  theme: 'theme',
} as const;

const foldersDe =
  'Texte liegen in narratives, areas, indicators, questions, goals, measures oder pages.';
const foldersEn =
  'Texts stand in narratives, areas, indicators, questions, goals, measures or pages.';

/** Files of content/ and what stands between the two lines `---`. */
export const frontMatterProblemWords: ProblemWords<FrontMatterProblems> = {
  'content-file-name': {
    de: ({ name }) => ({
      message: `Der Dateiname „${name}“ kann keine Adresse werden.`,
      hint: 'Nur Buchstaben ohne Umlaute, Ziffern, Punkt, Unterstrich und Bindestrich: „kinder-im-norden.mdx“. Namen wie „con“ oder „aux“ kann Windows nicht speichern.',
    }),
    en: ({ name }) => ({
      message: `The file name “${name}” cannot become an address.`,
      hint: 'Only letters a to z, digits, point, underscore and hyphen: “children-in-the-north.mdx”. Windows cannot store names such as “con” or “aux”.',
    }),
  },
  'content-file-ending': {
    de: ({ name }) => ({
      message: `„${name}“ wird nicht gelesen: Texte enden auf „.mdx“.`,
      hint: isOffice(name)
        ? 'Den Text aus der Textverarbeitung kopieren und als reine Textdatei mit der Endung .mdx speichern; der Vorspann steht im Handbuch.'
        : 'Die Datei umbenennen.',
    }),
    en: ({ name }) => ({
      message: `“${name}” is not read: texts end in “.mdx”.`,
      hint: isOffice(name)
        ? 'Copy the text out of the word processor and save it as a plain text file that ends in .mdx; the handbook shows its front matter.'
        : 'Rename the file.',
    }),
  },
  'unknown-content-folder': {
    de: ({ folder, nearest }) => ({
      message: `Was in „content/${folder}“ liegt, wird nicht gelesen.`,
      hint: nearest === undefined ? foldersDe : `Meinten Sie „content/${nearest}“?`,
    }),
    en: ({ folder, nearest }) => ({
      message: `What lies in “content/${folder}” is not read.`,
      hint: nearest === undefined ? foldersEn : `Did you mean “content/${nearest}”?`,
    }),
  },
  'content-id-twice': {
    de: ({ id, first }) => ({
      message: `„${id}“ unterscheidet sich von „${first}“ nur durch Groß- und Kleinschreibung.`,
      hint: 'Eine der beiden Dateien umbenennen.',
    }),
    en: ({ id, first }) => ({
      message: `“${id}” differs from “${first}” in upper and lower case only.`,
      hint: 'Rename one of the two files.',
    }),
  },
  'area-file-name': {
    de: ({ area, name }) => ({
      message: `Die Datei heißt „${name}.mdx“, spricht aber über das Gebiet „${area}“.`,
      hint: `Die Datei in „${area}.mdx“ umbenennen oder „area: ${name}“ schreiben.`,
    }),
    en: ({ area, name }) => ({
      message: `The file is called “${name}.mdx” but speaks about the area “${area}”.`,
      hint: `Rename it to “${area}.mdx” or write “area: ${name}”.`,
    }),
  },
  'reserved-address': {
    de: ({ slug }) => ({
      message: `Die Adresse „/${slug}/“ gehört schon zur Website selbst.`,
      hint: 'Der Datei einen anderen Namen geben.',
    }),
    en: ({ slug }) => ({
      message: `The address “/${slug}/” already belongs to the site itself.`,
      hint: 'Give the file another name.',
    }),
  },
  'draft-not-published': {
    de: ({ title }) => ({
      message: `Der Bericht „${title}“ ist ein Entwurf und wird nicht veröffentlicht.`,
      hint: 'Ist er fertig, in den Vorspann „status: published“ schreiben. In der Vorschau steht er schon.',
    }),
    en: ({ title }) => ({
      message: `The story “${title}” is a draft and is not published.`,
      hint: 'When it is finished, write “status: published” into its front matter. The preview shows it already.',
    }),
  },
  'text-to-complete': {
    de: ({ mark, files }) => ({
      message: `In den Texten steht noch „${mark}“: ${de.all(files)}.`,
      hint: 'Jede dieser Stellen ausfüllen oder löschen, bevor die Website ins Netz geht: Sie stünde so auf den Seiten.',
    }),
    en: ({ mark, files }) => ({
      message: `The texts still say “${mark}”: ${en.all(files)}.`,
      hint: 'Fill or delete each of these places before the site goes online: the pages would show them.',
    }),
  },
  'legal-pages-missing': {
    de: ({ pages }) => ({
      message: `Es fehlt, was das Gesetz verlangt: ${de.all(pages)}.`,
      hint: `Anlegen: ${de.all(pages.map((page) => `content/pages/${page}.mdx`))}. Das Rechtsamt kennt den Inhalt.`,
    }),
    en: ({ pages }) => ({
      message: `Pages that the law asks for are missing: ${en.all(pages)} (imprint, privacy, accessibility).`,
      hint: `Add ${en.all(pages.map((page) => `content/pages/${page}.mdx`))}. The legal department knows what they must say.`,
    }),
  },
  'words-name-a-person': {
    de: ({ value }) => ({
      message: `Der Text nennt eine Person: „${value}“.`,
      hint: 'Eine Funktion nennen, etwa „die Leitung der Kita“, oder das Einverständnis der Person einholen; dann bleibt die Warnung.',
    }),
    en: ({ value }) => ({
      message: `The text names a person: “${value}”.`,
      hint: 'Name a function, e.g. “the head of the centre”, or ask the person for consent; the warning then stays.',
    }),
  },
  'words-with-email-of-a-person': {
    de: ({ value }) => ({
      message: `Der Text enthält die E-Mail-Adresse einer Person: „${value}“.`,
      hint: 'Die Adresse einer Stelle angeben, etwa „jugendamt@…“.',
    }),
    en: ({ value }) => ({
      message: `The text holds the e-mail address of a person: “${value}”.`,
      hint: 'Give the address of an office, e.g. “children@…”.',
    }),
  },
  'front-matter-missing': {
    de: ({ required, foreign }) => ({
      message:
        foreign === undefined
          ? 'Die Angaben am Anfang der Datei fehlen.'
          : `Die Angaben am Anfang der Datei stehen in einer anderen Schreibweise („${foreign}“).`,
      hint: `Die Datei beginnt mit einer Zeile „---“, dann folgen ${required.length === 0 ? 'Angaben wie „title: …“' : de.listed(required)}, dann wieder „---“.`,
    }),
    en: ({ required, foreign }) => ({
      message:
        foreign === undefined
          ? 'The front matter is missing.'
          : `The front matter is written in another notation (“${foreign}”).`,
      hint: `The file begins with a line “---”, then come ${required.length === 0 ? 'keys such as “title: …”' : en.listed(required)}, then “---” again.`,
    }),
  },
  'front-matter-twice': {
    de: ({ key }) => ({
      message: `Unter den Angaben am Anfang der Datei beginnen noch einmal Angaben („${key}“); sie stünden als Text auf der Seite.`,
      hint: 'Alles zwischen die ersten beiden Zeilen „---“ schreiben.',
    }),
    en: ({ key }) => ({
      message: `Below the front matter begins another one (“${key}”); it would be text on the page.`,
      hint: 'Write everything between the first two lines “---”.',
    }),
  },
  'tag-in-front-matter': {
    de: ({ tag, key }) => ({
      message: `<${tag}> steht in „${key}“; dort bleibt es Text und erscheint, wie es da steht.`,
      hint: 'Tags gehören in den Text unter den Angaben.',
    }),
    en: ({ tag, key }) => ({
      message: `<${tag}> stands in “${key}”; it stays text there and is shown as it is written.`,
      hint: 'Tags belong into the words below the front matter.',
    }),
  },
  'plain-language-chain': {
    de: ({ slug, original }) =>
      slug === original
        ? {
            message: `„${slug}“ soll die Fassung in Leichter Sprache von sich selbst sein.`,
            hint: '„plainLanguageOf“ nennt die Seite, die in Leichter Sprache erzählt wird.',
          }
        : {
            message: `„${original}“ ist selbst eine Fassung in Leichter Sprache und kann nicht das Original von „${slug}“ sein.`,
            hint: '„plainLanguageOf“ nennt die Seite, die in Leichter Sprache erzählt wird.',
          },
    en: ({ slug, original }) => ({
      message:
        slug === original
          ? `“${slug}” is said to be the plain language version of itself.`
          : `“${original}” is a plain language version itself and cannot be the original of “${slug}”.`,
      hint: '“plainLanguageOf” names the page that is told in plain language.',
    }),
  },
  'plain-language-twice': {
    de: ({ original, first }) => ({
      message: `„${original}“ hat schon eine Fassung in Leichter Sprache: ${first}.`,
      hint: 'Bei einer der beiden Seiten „plainLanguageOf“ ändern oder löschen.',
    }),
    en: ({ original, first }) => ({
      message: `“${original}” already has a plain language version: ${first}.`,
      hint: 'Change or delete “plainLanguageOf” of one of the two pages.',
    }),
  },
  'front-matter-not-closed': {
    de: () => ({
      message: 'Die Angaben am Anfang der Datei enden nirgends.',
      hint: 'Unter die letzte Angabe eine Zeile „---“ setzen.',
    }),
    en: () => ({
      message: 'The front matter ends nowhere.',
      hint: 'Put a line “---” below its last key.',
    }),
  },
  'goal-due-too-early': {
    de: ({ due, period }) => ({
      message: `Das Ziel ist am ${due} fällig, aber erst danach endet der Zeitraum seines Ausgangswerts („${period}“).`,
      hint: '„due“ muss nach dem Zeitraum von „baseline“ liegen.',
    }),
    en: ({ due, period }) => ({
      message: `The goal is due on ${due}, which is not after the period of its baseline (“${period}”).`,
      hint: '“due” must lie after the period of “baseline”.',
    }),
  },
  'measure-ends-before-it-begins': {
    de: ({ from, to }) => ({
      message: `Die Maßnahme endet am ${to}, beginnt aber erst am ${from}.`,
      hint: '„from“ und „to“ prüfen.',
    }),
    en: ({ from, to }) => ({
      message: `The measure ends on ${to} but begins on ${from}.`,
      hint: 'Check “from” and “to”.',
    }),
  },
  'date-after-report': {
    de: ({ key, date, asOf }) => ({
      message: `„${date}“ (${key}) liegt nach dem Tag des Berichts (${asOf}).`,
      hint: 'Das Datum prüfen, oder „asOf“ in municipality.yaml auf den neuen Tag setzen.',
    }),
    en: ({ key, date, asOf }) => ({
      message: `“${date}” (${key}) lies after the report’s day (${asOf}).`,
      hint: 'Check the date, or set “asOf” in municipality.yaml to the new day.',
    }),
  },
  'wrong-period': {
    de: ({ key, value }) => ({
      message: `„${value}“ (${key}) ist kein Zeitraum.`,
      hint: 'Zum Beispiel: "2024", "2024/25", "2024-12-31" oder "2022-2024".',
    }),
    en: ({ key, value }) => ({
      message: `“${value}” (${key}) is no period.`,
      hint: 'For example: "2024", "2024/25", "2024-12-31" or "2022-2024".',
    }),
  },
  'unclear-number': {
    de: ({ key, value }) => ({
      message: `„${value}“ (${key}) kann eine Tausender- oder eine Dezimalzahl sein.`,
      hint: 'Tausender ohne Trennzeichen schreiben (15000), drei Nachkommastellen mit einer vierten (1.2340).',
    }),
    en: ({ key, value }) => ({
      message: `“${value}” (${key}) may be thousands or a decimal number.`,
      hint: 'Write thousands without a mark (15000), three decimals with a fourth (1.2340).',
    }),
  },
  'unknown-reference': {
    de: ({ kind, value, known, nearest }) => ({
      message: `${kindsDe[kind]} „${value}“ gibt es in diesem Bericht nicht.`,
      hint: de.meant(nearest, known),
    }),
    en: ({ kind, value, known, nearest }) => ({
      message: `There is no ${kindsEn[kind]} “${value}” in this report.`,
      hint: en.meant(nearest, known),
    }),
  },
};

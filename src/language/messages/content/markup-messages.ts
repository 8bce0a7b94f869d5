import { markdownFor } from './markdown-for-html.ts';
import type { ContentProblems } from '../../../domain/problem/content-problems.ts';
import type { ProblemWords } from '../problem-words.ts';
import { de, en } from '../phrases.ts';

type MarkupProblems = Pick<
  ContentProblems,
  | 'angle-bracket-link'
  | 'answer-outside-area'
  | 'attribute-not-a-number'
  | 'block-in-sentence'
  | 'broken-markup'
  | 'claim-attributes'
  | 'code-in-content'
  | 'content-control-character'
  | 'content-nested-too-deeply'
  | 'curly-brace'
  | 'duplicate-attribute'
  | 'empty-attribute'
  | 'empty-list-entry'
  | 'html-comment'
  | 'html-not-allowed'
  | 'less-than-sign'
  | 'line-too-long'
  | 'link-not-allowed'
  | 'markup-not-supported'
  | 'misplaced-tag'
  | 'missing-attribute'
  | 'repeated-list-entry'
  | 'stray-markup'
  | 'tag-not-closed'
  | 'tag-takes-no-words'
  | 'tag-without-words'
  | 'unknown-attribute'
  | 'unknown-tag'
  | 'wrong-attribute'
>;

/** Attributes that name numbers of the report: without any that serve there is nothing to list. */
const numbersNeeded: ReadonlySet<string> = new Set(['indicator', 'index', 'dimension']);

const markupDe = {
  footnote: ['Fußnoten', 'Die Quelle in den Satz oder in einen Link schreiben.'],
  strikethrough: ['Durchgestrichenes', 'Den Text löschen.'],
  'task-list': ['Listen zum Abhaken', 'Die eckigen Klammern weglassen.'],
  other: [
    'Diese Auszeichnung',
    'Möglich sind Absätze, Überschriften, Listen, Zitate, Tabellen, Links, **fett** und *kursiv*.',
  ],
} as const;
const markupEn = {
  footnote: ['Footnotes', 'Put the source into the sentence or into a link.'],
  strikethrough: ['Struck-out text', 'Delete the text.'],
  'task-list': ['Task lists', 'Leave the square brackets out.'],
  other: [
    'This markup',
    'There are paragraphs, headings, lists, quotes, tables, links, **bold** and *italic*.',
  ],
} as const;

const claimDe = {
  'needs-value-or-than': ['braucht „value“ oder „than“', 'Zum Beispiel: value="20".'],
  both: ['hat „value“ und „than“', 'Eines von beiden löschen.'],
  itself: [
    'vergleicht einen Wert mit sich selbst',
    '„than“ nennt ein anderes Gebiet oder einen anderen Zeitraum.',
  ],
  'takes-no-value': [
    'nimmt kein „value“',
    '„than“ nennt das andere Gebiet oder den anderen Zeitraum.',
  ],
  'takes-neither': [
    'nimmt weder „value“ noch „than“',
    'Verglichen wird mit allen Gebieten derselben Ebene.',
  ],
} as const;
const claimEn = {
  'needs-value-or-than': ['needs “value” or “than”', 'For example: value="20".'],
  both: ['has “value” and “than”', 'Delete one of them.'],
  itself: ['compares a value with itself', '“than” names another area or another period.'],
  'takes-no-value': ['takes no “value”', '“than” names the other area or the other period.'],
  'takes-neither': [
    'takes neither “value” nor “than”',
    'It compares with all areas of the same level.',
  ],
} as const;

const strayDe = {
  footnote: [
    'keine Fußnote',
    'Fußnoten gibt es nicht; die Quelle in den Satz oder in einen Link schreiben.',
  ],
  link: ['kein Link', 'Links werden [Text](https://…) geschrieben, ohne Leerzeichen.'],
  bold: [
    'nicht fett',
    'Vor und hinter den Worten stehen je zwei Sterne, ohne Leerzeichen: **Wort**.',
  ],
  heading: ['keine Überschrift', 'Hinter „##“ steht ein Leerzeichen.'],
  table: ['keine Tabelle', 'Unter der Kopfzeile steht für jede Spalte ein Strich: „| - | - |“.'],
} as const;
const strayEn = {
  footnote: [
    'no footnote',
    'There are no footnotes; write the source into the sentence or a link.',
  ],
  link: ['no link', 'Links are written [text](https://…), without spaces.'],
  bold: ['no bold words', 'Two stars stand before and after the words, without spaces: **word**.'],
  heading: ['no heading', 'After “##” comes a space.'],
  table: ['no table', 'Below the head stands one dash a column: “| - | - |”.'],
} as const;

/** Markup and tags in the words of editors. */
export const markupProblemWords: ProblemWords<MarkupProblems> = {
  'content-control-character': {
    de: ({ codePoint }) => ({
      message: `Im Text steht ein unsichtbares Steuerzeichen (${codePoint}).`,
      hint: 'Das Zeichen löschen; es kommt oft beim Kopieren aus einem PDF mit.',
    }),
    en: ({ codePoint }) => ({
      message: `The text holds an invisible control character (${codePoint}).`,
      hint: 'Delete it; it often comes along when copying from a PDF.',
    }),
  },
  'content-nested-too-deeply': {
    de: ({ limit }) => ({
      message: `Hier stehen mehr als ${String(limit)} Ebenen ineinander.`,
      hint: 'Listen, Zitate und Tags flacher schachteln.',
    }),
    en: ({ limit }) => ({
      message: `More than ${String(limit)} levels stand inside each other here.`,
      hint: 'Nest lists, quotes and tags less deeply.',
    }),
  },
  'line-too-long': {
    de: ({ limit }) => ({
      message: `Diese Zeile hat mehr als ${String(limit)} Zeichen.`,
      hint: 'Den Text in Absätze gliedern.',
    }),
    en: ({ limit }) => ({
      message: `This line has more than ${String(limit)} characters.`,
      hint: 'Divide the text into paragraphs.',
    }),
  },
  'less-than-sign': {
    de: ({ text }) => ({
      message: `„${text}“: Mit „<“ beginnt hier ein Tag.`,
      hint: 'Ein Kleiner-als-Zeichen als „&lt;“ schreiben, oder in Worten: „unter 5“.',
    }),
    en: ({ text }) => ({
      message: `“${text}”: “<” begins a tag here.`,
      hint: 'Write a less-than sign as “&lt;”, or in words: “under 5”.',
    }),
  },
  'curly-brace': {
    de: ({ text }) => ({
      message: `„${text}“: Geschweifte Klammern sind Programmcode, und den gibt es hier nicht.`,
      hint: 'Eine geschweifte Klammer im Text als „\\{“ schreiben; Kommentare stehen in {/* … */}.',
    }),
    en: ({ text }) => ({
      message: `“${text}”: curly braces are code, and there is none here.`,
      hint: 'Write a curly brace in the text as “\\{”; comments stand in {/* … */}.',
    }),
  },
  'html-comment': {
    de: () => ({
      message: 'Kommentare in der Form „<!-- … -->“ gibt es hier nicht.',
      hint: 'Kommentare als {/* … */} schreiben.',
    }),
    en: () => ({
      message: 'There are no comments of the form “<!-- … -->” here.',
      hint: 'Write comments as {/* … */}.',
    }),
  },
  'angle-bracket-link': {
    de: ({ address }) => ({
      message: `„<${address}>“ ist hier kein Link.`,
      hint: `Ohne spitze Klammern schreiben, oder mit Text: [Text](${linkTarget(address)}).`,
    }),
    en: ({ address }) => ({
      message: `“<${address}>” is no link here.`,
      hint: `Write it without angle brackets, or with a text: [text](${linkTarget(address)}).`,
    }),
  },
  'tag-not-closed': {
    de: ({ tag }) => ({
      message: `<${tag}> wird nicht richtig geschlossen.`,
      hint:
        tag === 'br'
          ? 'Ein Zeilenumbruch wird „<br />“ geschrieben.'
          : `Umschließt es Text, gehört „</${tag}>“ dahinter, bei Absätzen auf eine eigene Zeile; sonst endet es mit „/>“.`,
    }),
    en: ({ tag }) => ({
      message: `<${tag}> is not closed properly.`,
      hint:
        tag === 'br'
          ? 'A line break is written “<br />”.'
          : `Around words it ends with “</${tag}>”, around paragraphs on a line of its own; otherwise it ends in “/>”.`,
    }),
  },
  'broken-markup': {
    de: ({ text }) => ({
      message: `„${text}“ lässt sich nicht lesen.`,
      hint: 'Werte stehen in geraden Anführungszeichen (area="01"); ein Kleiner-als-Zeichen im Text wird „&lt;“ geschrieben.',
    }),
    en: ({ text }) => ({
      message: `“${text}” cannot be read.`,
      hint: 'Values stand in straight quotation marks (area="01"); a less-than sign in the text is written “&lt;”.',
    }),
  },
  'code-in-content': {
    de: ({ what, code }) => ({
      message: `„${code}“ ist Programmcode, und den gibt es in Texten nicht.`,
      hint: {
        'import-export':
          'Tags brauchen keinen Import. Beginnt ein Satz mit „import“ oder „export“, das Wort umstellen.',
        expression:
          'Geschweifte Klammern im Text als „\\{“ schreiben; Zahlen kommen mit <Value … />.',
        attribute: 'Den Wert in Anführungszeichen setzen statt in geschweifte Klammern.',
      }[what],
    }),
    en: ({ what, code }) => ({
      message: `“${code}” is code, and there is none in texts.`,
      hint: {
        'import-export':
          'Tags need no import. If a sentence begins with “import” or “export”, put another word first.',
        expression: 'Write curly braces in the text as “\\{”; numbers come with <Value … />.',
        attribute: 'Put the value into quotation marks instead of curly braces.',
      }[what],
    }),
  },
  'unknown-tag': {
    de: ({ tag, nearest, known }) => ({
      message: `Das Tag „${tag}“ gibt es nicht.`,
      hint: nearest === undefined ? `Tags sind ${known.join(', ')}.` : `Meinten Sie „${nearest}“?`,
    }),
    en: ({ tag, nearest, known }) => ({
      message: `There is no tag “${tag}”.`,
      hint: nearest === undefined ? `Tags are ${known.join(', ')}.` : `Did you mean “${nearest}”?`,
    }),
  },
  'html-not-allowed': {
    de: ({ tag, nearest }) => ({
      message: `HTML „<${tag}>“ kann nicht veröffentlicht werden.`,
      hint:
        markdownFor(tag) !== undefined
          ? `In Markdown schreibt man ${markdownFor(tag) ?? ''}`
          : nearest === undefined
          ? 'Von HTML gibt es nur abbr, sub, sup und br; alles andere geht mit Markdown.'
          : `Meinten Sie „${nearest}“?`,
    }),
    en: ({ tag, nearest }) => ({
      message: `HTML “<${tag}>” cannot be published.`,
      hint:
        markdownFor(tag) !== undefined
          ? `Markdown writes it ${markdownFor(tag) ?? ''}`
          : nearest === undefined
          ? 'Of HTML there are only abbr, sub, sup and br; everything else is Markdown.'
          : `Did you mean “${nearest}”?`,
    }),
  },
  'unknown-attribute': {
    de: ({ tag, attribute, nearest, known }) => ({
      message: `<${tag}> kennt kein „${attribute}“.`,
      hint: known.length === 0 ? 'Dieses Tag hat keine Angaben.' : de.meant(nearest, known),
    }),
    en: ({ tag, attribute, nearest, known }) => ({
      message: `<${tag}> knows no “${attribute}”.`,
      hint: known.length === 0 ? 'This tag takes no attributes.' : en.meant(nearest, known),
    }),
  },
  'missing-attribute': {
    de: ({ tag, attribute }) => ({
      message: `<${tag}> braucht „${attribute}“.`,
      hint: `${attribute}="…" ergänzen.`,
    }),
    en: ({ tag, attribute }) => ({
      message: `<${tag}> needs “${attribute}”.`,
      hint: `Add ${attribute}="…".`,
    }),
  },
  'empty-attribute': {
    de: ({ tag, attribute }) => ({
      message: `„${attribute}“ von <${tag}> ist leer.`,
      hint: `Einen Wert eintragen (${attribute}="…") oder die Angabe löschen.`,
    }),
    en: ({ tag, attribute }) => ({
      message: `“${attribute}” of <${tag}> is empty.`,
      hint: `Enter a value (${attribute}="…") or delete it.`,
    }),
  },
  'empty-list-entry': {
    de: ({ tag, attribute, value }) => ({
      message: `In „${value}“ („${attribute}“ von <${tag}>) ist eine Stelle zwischen den „|“ leer.`,
      hint: 'Den fehlenden Wert eintragen oder das überzählige „|“ löschen.',
    }),
    en: ({ tag, attribute, value }) => ({
      message: `In “${value}” (“${attribute}” of <${tag}>) a place between the “|” is empty.`,
      hint: 'Enter the missing value or delete the spare “|”.',
    }),
  },
  'repeated-list-entry': {
    de: ({ tag, attribute, value }) => ({
      message: `„${value}“ steht in „${attribute}“ von <${tag}> mehrmals.`,
      hint: 'Einmal genügt; vielleicht war etwas anderes gemeint.',
    }),
    en: ({ tag, attribute, value }) => ({
      message: `“${value}” occurs several times in “${attribute}” of <${tag}>.`,
      hint: 'Once is enough; perhaps something else was meant.',
    }),
  },
  'stray-markup': {
    de: ({ text, kind }) => ({
      message: `„${text}“ ist ${strayDe[kind][0]} geworden und erscheint auf der Seite so, wie es da steht.`,
      hint: `${strayDe[kind][1]} Ist das Zeichen selbst gemeint, „\\“ davor setzen.`,
    }),
    en: ({ text, kind }) => ({
      message: `“${text}” became ${strayEn[kind][0]} and is shown on the page as it is written.`,
      hint: `${strayEn[kind][1]} If the sign itself is meant, put “\\” before it.`,
    }),
  },
  'duplicate-attribute': {
    de: ({ tag, attribute }) => ({
      message: `„${attribute}“ steht in <${tag}> zweimal.`,
      hint: 'Eine der beiden Angaben löschen. Mehrere Werte verbindet „|“.',
    }),
    en: ({ tag, attribute }) => ({
      message: `“${attribute}” occurs twice in <${tag}>.`,
      hint: 'Delete one of them. Several values are joined by “|”.',
    }),
  },
  'wrong-attribute': {
    de: ({ tag, attribute, value, allowed, nearest }) => ({
      message: `„${value}“ geht nicht als „${attribute}“ von <${tag}>.`,
      hint:
        nearest !== undefined
          ? `Meinten Sie „${nearest}“?`
          : allowed.length > 0
            ? `Möglich sind: ${de.listed(allowed)}.`
            : numbersNeeded.has(attribute)
              ? 'Dieser Bericht hat nichts, was hier geht. Den Tag löschen oder die Daten ergänzen, die er braucht; das Handbuch sagt, welche.'
              : 'Sprachen heißen zum Beispiel „de“, „en“ oder „tr“.',
    }),
    en: ({ tag, attribute, value, allowed, nearest }) => ({
      message: `“${value}” cannot be “${attribute}” of <${tag}>.`,
      hint:
        nearest !== undefined
          ? `Did you mean “${nearest}”?`
          : allowed.length > 0
            ? `Possible are: ${en.listed(allowed)}.`
            : numbersNeeded.has(attribute)
              ? 'This report has nothing that serves here. Delete the tag, or add the data it needs; the handbook says which.'
              : 'Languages are called “de”, “en” or “tr”, for example.',
    }),
  },
  'attribute-not-a-number': {
    de: ({ tag, attribute, value, ambiguous }) => ({
      message: ambiguous
        ? `„${value}“ („${attribute}“ von <${tag}>) kann eine Tausender- oder eine Dezimalzahl sein.`
        : `„${value}“ („${attribute}“ von <${tag}>) ist keine Zahl.`,
      hint: 'Nur die Zahl, ohne Einheit und Tausenderzeichen: 15000 oder 18.5.',
    }),
    en: ({ tag, attribute, value, ambiguous }) => ({
      message: ambiguous
        ? `“${value}” (“${attribute}” of <${tag}>) may be thousands or a decimal number.`
        : `“${value}” (“${attribute}” of <${tag}>) is no number.`,
      hint: 'The number alone, without unit and thousands mark: 15000 or 18.5.',
    }),
  },
  'misplaced-tag': {
    de: ({ tag }) => ({
      message: `<${tag}> kann nicht in einer Überschrift, Tabelle, Hervorhebung oder einem Link stehen.`,
      hint: 'Das Tag auf eine eigene Zeile zwischen zwei Absätzen setzen.',
    }),
    en: ({ tag }) => ({
      message: `<${tag}> cannot stand in a heading, table, emphasis or link.`,
      hint: 'Put the tag on a line of its own between two paragraphs.',
    }),
  },
  'tag-without-words': {
    de: ({ tag }) => ({
      message: `<${tag}> umschließt keine Worte.`,
      hint: `Die Worte gehören zwischen <${tag} …> und </${tag}>.`,
    }),
    en: ({ tag }) => ({
      message: `<${tag}> holds no words.`,
      hint: `The words stand between <${tag} …> and </${tag}>.`,
    }),
  },
  'tag-takes-no-words': {
    de: ({ tag }) => ({
      message: `<${tag}> kann keine Worte umschließen.`,
      hint: `Das Tag mit „/>“ enden lassen und den Text dahinter schreiben.`,
    }),
    en: ({ tag }) => ({
      message: `<${tag}> cannot hold words.`,
      hint: 'End the tag with “/>” and write the text after it.',
    }),
  },
  'block-in-sentence': {
    de: ({ tag }) => ({
      message: `<${tag}> umschließt eine Liste, Überschrift oder Tabelle; es nimmt nur Worte eines Satzes.`,
      hint: 'Das Tag um die Worte setzen, für die es gilt.',
    }),
    en: ({ tag }) => ({
      message: `<${tag}> holds a list, heading or table; it takes words of a sentence only.`,
      hint: 'Put the tag around the words it is meant for.',
    }),
  },
  'claim-attributes': {
    de: ({ op, fault }) => ({
      message: `<Claim op="${op}"> ${claimDe[fault][0]}.`,
      hint: claimDe[fault][1],
    }),
    en: ({ op, fault }) => ({
      message: `<Claim op="${op}"> ${claimEn[fault][0]}.`,
      hint: claimEn[fault][1],
    }),
  },
  'answer-outside-area': {
    de: ({ question }) => ({
      message: `Die Antwort auf „${question}“ steht nicht in content/areas.`,
      hint: 'Antworten gelten für ein Gebiet und stehen in content/areas/<Gebiet>.mdx.',
    }),
    en: ({ question }) => ({
      message: `The answer to “${question}” does not stand in content/areas.`,
      hint: 'Answers are about one area and stand in content/areas/<area>.mdx.',
    }),
  },
  'link-not-allowed': {
    de: ({ href }) => ({
      message: `Der Link „${href}“ kann nicht veröffentlicht werden.`,
      hint:
        withScheme(href) === undefined
          ? 'Links beginnen mit https://, http://, mailto:, tel: oder geo:, oder führen auf die eigene Website („/gebiete/…“). Leerzeichen werden „%20“ geschrieben.'
          : `Meinten Sie „${withScheme(href) ?? ''}“?`,
    }),
    en: ({ href }) => ({
      message: `The link “${href}” cannot be published.`,
      hint:
        withScheme(href) === undefined
          ? 'Links begin with https://, http://, mailto:, tel: or geo:, or lead into the site itself (“/gebiete/…”). Spaces are written “%20”.'
          : `Did you mean “${withScheme(href) ?? ''}”?`,
    }),
  },
  'markup-not-supported': {
    de: ({ markup }) => ({
      message: `${markupDe[markup][0]} gibt es hier nicht.`,
      hint: markupDe[markup][1],
    }),
    en: ({ markup }) => ({
      message: `${markupEn[markup][0]} cannot be used here.`,
      hint: markupEn[markup][1],
    }),
  },
};

/** What an address without a scheme was meant to be. */
function withScheme(href: string): string | undefined {
  if (/^www\.\S+$/iu.test(href)) return `https://${href}`;
  return /^[^\s:/?#@]+@[^\s:/?#@]+$/u.test(href) ? `mailto:${href}` : undefined;
}

const linkTarget = (address: string): string =>
  /^[a-z]+:/iu.test(address) || !address.includes('@') ? address : `mailto:${address}`;

/** For editors: what is wrong with markup and tags. Shown under the code on the handbook's page of messages. */
import type { ContentProblems } from '../../../../domain/problem/content-problems.ts';
import type { HandbookEntries } from '../../handbook-entry.ts';

export const markupEntries = {
  'stray-markup': {
    de: 'Zeichen wie ** oder # haben nicht gewirkt und stehen sichtbar auf der Seite. Schreiben Sie sie, wie die Meldung es zeigt.',
    en: 'Marks such as ** or # had no effect and are visible on the page. Write them as the message shows.',
  },
  'empty-list-entry': {
    de: 'Zwischen zwei „|“ fehlt ein Eintrag. Ergänzen Sie ihn, oder löschen Sie das Zeichen.',
    en: 'An entry between two “|” is missing. Add it or delete the mark.',
  },
  'repeated-list-entry': {
    de: 'Ein Eintrag steht zweimal in der Liste. Löschen Sie einen.',
    en: 'An entry occurs twice in the list. Delete one.',
  },
  'dead-link': {
    de: 'Der Link führt zu keiner Seite der Website. Prüfen Sie die Adresse.',
    en: 'The link leads to no page of the site. Check the address.',
  },
  'dead-anchor': {
    de: 'Der Link nennt eine Überschrift, die es auf der Seite nicht gibt; er führt an den Anfang der Seite. Prüfen Sie, was hinter „#“ steht.',
    en: 'The link names a heading that the page does not have; it leads to the top of the page. Check what stands behind “#”.',
  },
  'content-control-character': {
    de: 'Im Text steckt ein unsichtbares Zeichen, oft aus einer PDF-Datei oder einem Textprogramm. Tippen Sie die Stelle neu.',
    en: 'The text holds an invisible character, often from a PDF file or a word processor. Type the place anew.',
  },
  'line-too-long': {
    de: 'Die Zeile ist zu lang. Teilen Sie den Text in Absätze.',
    en: 'The line is too long. Divide the text into paragraphs.',
  },
  'content-nested-too-deeply': {
    de: 'Listen, Zitate oder Tags stecken zu tief ineinander. Machen Sie den Text flacher.',
    en: 'Lists, quotes or tags stand too deep inside each other. Make the text flatter.',
  },
  'less-than-sign': {
    de: 'Ein „<“ gilt als Anfang eines Tags. Schreiben Sie „unter 5“ oder „&lt;“.',
    en: 'A “<” counts as the start of a tag. Write “under 5” or “&lt;”.',
  },
  'curly-brace': {
    de: 'Geschweifte Klammern haben hier eine eigene Bedeutung. Setzen Sie „\\“ davor.',
    en: 'Braces have a meaning of their own here. Put “\\” before them.',
  },
  'html-comment': {
    de: 'Diese Art von Kommentar wird nicht verstanden. Schreiben Sie {/* Kommentar */}.',
    en: 'This kind of comment is not understood. Write {/* comment */}.',
  },
  'angle-bracket-link': {
    de: 'In spitzen Klammern wird eine Adresse kein Link. Schreiben Sie [Text](Adresse).',
    en: 'An address in angle brackets makes no link. Write [text](address).',
  },
  'tag-not-closed': {
    de: 'Ein Tag ist nicht geschlossen. Beenden Sie es mit „/>“ oder dem schließenden Tag.',
    en: 'A tag is not closed. End it with “/>” or its closing tag.',
  },
  'broken-markup': {
    de: 'Diese Stelle lässt sich nicht lesen. Prüfen Sie Klammern und gerade Anführungszeichen.',
    en: 'This place cannot be read. Check brackets and straight quotation marks.',
  },
  'code-in-content': {
    de: 'Texte enthalten keinen Programmcode; so bleibt die Website sicher. Löschen Sie ihn.',
    en: 'Texts hold no program code, which keeps the site safe. Delete it.',
  },
  'unknown-tag': {
    de: 'Dieses Tag gibt es nicht. Prüfen Sie die Schreibweise, auch große und kleine Buchstaben.',
    en: 'There is no such tag. Check its spelling, and its capital letters.',
  },
  'html-not-allowed': {
    de: 'Dieses HTML ist nicht erlaubt. Schreiben Sie es mit Markdown oder als gewöhnlichen Text.',
    en: 'This HTML is not allowed. Use Markdown or plain text.',
  },
  'unknown-attribute': {
    de: 'Das Tag kennt diese Angabe nicht. Prüfen Sie die Schreibweise.',
    en: 'The tag does not know this entry. Check its spelling.',
  },
  'missing-attribute': {
    de: 'Dem Tag fehlt eine nötige Angabe. Ergänzen Sie sie.',
    en: 'The tag lacks an entry it cannot do without. Add it.',
  },
  'empty-attribute': {
    de: 'Eine Angabe des Tags ist leer. Füllen oder löschen Sie sie.',
    en: 'An entry of the tag is empty. Fill or delete it.',
  },
  'duplicate-attribute': {
    de: 'Eine Angabe steht im Tag zweimal. Löschen Sie eine.',
    en: 'An entry occurs twice in the tag. Delete one.',
  },
  'wrong-attribute': {
    de: 'Dieser Wert ist hier nicht möglich. Wählen Sie einen aus der Meldung.',
    en: 'This value is not possible here. Choose one from the message.',
  },
  'attribute-not-a-number': {
    de: 'Hier gehört eine Zahl hin. Schreiben Sie sie ohne Einheit und Tausenderzeichen.',
    en: 'A number belongs here. Write it without unit and thousands mark.',
  },
  'misplaced-tag': {
    de: 'Das Tag kann an dieser Stelle nicht stehen. Setzen Sie es auf eine eigene Zeile.',
    en: 'The tag cannot stand here. Put it on a line of its own.',
  },
  'tag-without-words': {
    de: 'Das Tag umschließt keinen Text. Schreiben Sie die Worte zwischen Anfang und Ende.',
    en: 'The tag holds no words. Write them between its start and end.',
  },
  'tag-takes-no-words': {
    de: 'Das Tag kann keinen Text umschließen. Beenden Sie es mit „/>“.',
    en: 'The tag cannot hold words. End it with “/>”.',
  },
  'block-in-sentence': {
    de: 'Das Tag passt nur um Worte in einem Satz, nicht um Listen oder Tabellen. Setzen Sie es enger.',
    en: 'The tag fits around words of a sentence only, no lists or tables. Put it more closely.',
  },
  'link-not-allowed': {
    de: 'Diese Art von Link wird nicht veröffentlicht. Beginnen Sie ihn mit https:// oder mailto:.',
    en: 'This kind of link is not published. Begin it with https:// or mailto:.',
  },
  'markup-not-supported': {
    de: 'Diese Auszeichnung gibt es hier nicht, etwa Fußnoten. Schreiben Sie den Inhalt in den Satz.',
    en: 'This markup does not exist here, such as footnotes. Write its content into the sentence.',
  },
} satisfies Partial<HandbookEntries<ContentProblems>>;

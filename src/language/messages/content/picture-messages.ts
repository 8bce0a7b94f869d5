/** Words of mistakes with pictures in texts. */
import type { PictureProblems } from '../../../domain/problem/picture-problems.ts';
import { de, en } from '../phrases.ts';
import type { ProblemWords } from '../problem-words.ts';

const syntaxDe = '![Was zu sehen ist](foto.jpg "© Wer, Lizenz")';
const syntaxEn = '![What is to be seen](photo.jpg "© who, licence")';

const misplacedDe = {
  elsewhere: [
    'Es liegt auf einer anderen Website.',
    'Die Datei neben den Text legen und nur ihren Namen nennen, oder auf die Seite verlinken.',
  ],
  outside: [
    'Es liegt nicht im Ordner „content“.',
    'Die Datei neben den Text legen und nur ihren Namen nennen.',
  ],
  'in-sentence': [
    'Es steht mitten in einem Satz, einer Überschrift, einem Link oder einer Tabelle.',
    'Das Bild in eine eigene Zeile zwischen zwei Absätze setzen.',
  ],
} as const;
const misplacedEn = {
  elsewhere: [
    'it lies on another site.',
    'Put the file beside the text and give its name alone, or link to the page.',
  ],
  outside: [
    'it does not lie in the folder “content”.',
    'Put the file beside the text and give its name alone.',
  ],
  'in-sentence': [
    'it stands in a sentence, a heading, a link or a table.',
    'Put the picture on a line of its own between two paragraphs.',
  ],
} as const;

export const pictureProblemWords: ProblemWords<PictureProblems> = {
  'image-not-allowed': {
    de: ({ source, why }) => ({
      message: `Das Bild „${source}“ kann nicht veröffentlicht werden: ${misplacedDe[why][0]}`,
      hint: misplacedDe[why][1],
    }),
    en: ({ source, why }) => ({
      message: `The picture “${source}” cannot be published: ${misplacedEn[why][0]}`,
      hint: misplacedEn[why][1],
    }),
  },
  'picture-not-found': {
    de: ({ source, nearest }) => ({
      message: `Die Bilddatei „${source}“ gibt es nicht.`,
      hint:
        nearest === undefined
          ? 'Die Datei neben den Text legen. Groß- und Kleinschreibung zählen.'
          : de.meant(nearest, []),
    }),
    en: ({ source, nearest }) => ({
      message: `There is no picture file “${source}”.`,
      hint:
        nearest === undefined
          ? 'Put the file beside the text. Upper and lower case count.'
          : en.meant(nearest, []),
    }),
  },
  'not-a-picture': {
    de: ({ source, why, kind }) => ({
      message: {
        unknown: `„${source}“ ist kein Bild, das sich lesen lässt.`,
        kind: `„${source}“ ist ein Bild der Art ${kind ?? '?'}; diese Art kann hier nicht gelesen werden.`,
        damaged: `Das Bild „${source}“ ist beschädigt.`,
        'too-large': `Das Bild „${source}“ hat mehr als 100 Millionen Bildpunkte.`,
      }[why],
      hint: {
        unknown: 'Das Bild als JPEG oder PNG speichern. Die Endung des Namens allein genügt nicht.',
        kind: 'Das Bild als JPEG oder PNG speichern.',
        damaged:
          'Die Datei in einem Bildprogramm öffnen und neu speichern, oder noch einmal kopieren.',
        'too-large':
          'Das Bild verkleinern; gezeigt werden höchstens 1280 Bildpunkte in der Breite.',
      }[why],
    }),
    en: ({ source, why, kind }) => ({
      message: {
        unknown: `“${source}” is no picture that can be read.`,
        kind: `“${source}” is a picture of the kind ${kind ?? '?'}, which cannot be read here.`,
        damaged: `The picture “${source}” is damaged.`,
        'too-large': `The picture “${source}” has more than 100 million pixels.`,
      }[why],
      hint: {
        unknown: 'Save the picture as JPEG or PNG. The ending of its name is not enough.',
        kind: 'Save the picture as JPEG or PNG.',
        damaged: 'Open the file in a program for pictures and save it anew, or copy it once more.',
        'too-large': 'Make the picture smaller; no more than 1280 pixels of its width are shown.',
      }[why],
    }),
  },
  'picture-without-alternative': {
    de: ({ source }) => ({
      message: `Beim Bild „${source}“ fehlt, was darauf zu sehen ist.`,
      hint: `Wer das Bild nicht sieht, hört diesen Text: ${syntaxDe}.`,
    }),
    en: ({ source }) => ({
      message: `The picture “${source}” does not say what is to be seen.`,
      hint: `Who does not see the picture hears this text: ${syntaxEn}.`,
    }),
  },
  'picture-without-credit': {
    de: ({ source }) => ({
      message: `Beim Bild „${source}“ fehlt, von wem es ist und unter welcher Lizenz.`,
      hint: `Die Angabe steht in Anführungszeichen hinter dem Dateinamen: ${syntaxDe}.`,
    }),
    en: ({ source }) => ({
      message: `The picture “${source}” does not say who made it and under which licence.`,
      hint: `This stands in quotation marks behind the name of the file: ${syntaxEn}.`,
    }),
  },
};

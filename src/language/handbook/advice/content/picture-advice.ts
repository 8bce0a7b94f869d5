/** For editors: what is wrong with pictures in texts. */
import type { PictureProblems } from '../../../../domain/problem/picture-problems.ts';
import type { HandbookEntries } from '../../handbook-entry.ts';

export const pictureEntries: HandbookEntries<PictureProblems> = {
  'image-not-allowed': {
    de: 'Bilder liegen im Ordner „content“ neben dem Text und stehen in einer eigenen Zeile. Bilder anderer Websites werden nicht eingebunden: Legen Sie die Datei neben den Text, wenn Sie das dürfen, oder verlinken Sie die Seite.',
    en: 'Pictures lie in the folder “content” beside the text and stand on a line of their own. Pictures of other sites are not embedded: put the file beside the text, if you may, or link to the page.',
  },
  'picture-not-found': {
    de: 'Unter diesem Namen liegt keine Datei neben dem Text. Prüfen Sie die Schreibweise, auch Groß- und Kleinschreibung und die Endung.',
    en: 'No file of this name lies beside the text. Check the spelling, also upper and lower case and the ending.',
  },
  'not-a-picture': {
    de: 'Die Datei lässt sich nicht als Bild lesen. Gelesen werden JPEG, PNG, WebP, AVIF, GIF und TIFF. Bilder vieler Telefone (HEIC) und Zeichnungen (SVG) speichern Sie als JPEG oder PNG.',
    en: 'The file cannot be read as a picture. JPEG, PNG, WebP, AVIF, GIF and TIFF are read. Save pictures of many phones (HEIC) and drawings (SVG) as JPEG or PNG.',
  },
  'picture-without-alternative': {
    de: 'Schreiben Sie in die eckigen Klammern, was auf dem Bild zu sehen ist, in einem Satz. Wer das Bild nicht sieht, hört diesen Text.',
    en: 'Write into the square brackets what is to be seen in the picture, in one sentence. Who does not see the picture hears this text.',
  },
  'picture-without-credit': {
    de: 'Schreiben Sie hinter den Dateinamen in Anführungszeichen, von wem das Bild ist und unter welcher Lizenz. Die Angabe erscheint unter dem Bild. Sind Kinder zu erkennen, brauchen Sie das Einverständnis der Eltern.',
    en: 'Write behind the name of the file, in quotation marks, who made the picture and under which licence. It appears below the picture. Where children can be recognised, you need the consent of their parents.',
  },
};

/** Wrong usage in the language of the report: what is wrong, and where the help is. */
import type { MessageLanguage } from '../../domain/language.ts';

/** Sentences of wrong usage that are not only names and values; by their English form. */
const german: readonly (readonly [RegExp, string])[] = [
  [/^no file is named$/u, 'Welche Datei? Es ist keine genannt.'],
  [/^no such file: (.+)$/u, 'Die Datei gibt es nicht: $1'],
  [/^release: one name$/u, 'release: Wie soll der Stand heißen? Ein Name, etwa 2026-11'],
  [
    /^release: a name of small letters, digits and -, as (\S+): (.+)$/u,
    'release: „$2“ geht nicht. Kleine Buchstaben, Ziffern und -, etwa $1',
  ],
  [
    /^release: (\S+) is there already, and stays as it is; choose another$/u,
    'release: Den Stand „$1“ gibt es schon, und er bleibt, wie er ist. Wählen Sie einen anderen Namen.',
  ],
  [/^--report: no such folder: (.+)$/u, '--report: Den Ordner gibt es nicht: $1'],
  [/^(--\S+): nothing is given$/u, '$1: Es ist nichts angegeben.'],
  [/^(--\S+): (.*): one of (.+)$/u, '$1: „$2“ gibt es nicht. Möglich: $3'],
  [/^(--\S+): (.*): a day, as (\S+)$/u, '$1: „$2“ ist kein Tag. So schreiben: $3'],
  [/^(--\S+): (.*): no period$/u, '$1: „$2“ ist kein Zeitraum. So schreiben: 2023 oder 2022/23'],
  [/^--out: for one file alone$/u, '--out: nur mit einer einzigen Datei'],
  [/^new (\S+): (--\S+) is missing$/u, 'new $1: $2 fehlt'],
  [/^new: which folder, or what\?$/u, 'new: Welcher Ordner, oder was?'],
  [/^(.+): one folder, or one kind$/u, '$1: nur ein Ordner oder eine Art'],
  [/^--boundaries: which file\?$/u, '--boundaries: Welche Datei mit Grenzen?'],
  [/^--language: (.*): de or en$/u, '--language: „$1“ gibt es nicht. Möglich: de, en'],
  [
    /^--report: only with a kind of file$/u,
    '--report: nur mit einer Art von Datei (story, area …)',
  ],
  [
    /^(.+): not empty; a new report needs a folder of its own$/u,
    '$1 ist nicht leer. Ein neuer Bericht braucht einen eigenen Ordner.',
  ],
  [/^--port: not a number from 1 to 65535: (.*)$/u, '--port: „$1“ ist keine Zahl von 1 bis 65535.'],
  [
    /^--port: (\d+) is in use, choose another$/u,
    '--port: $1 ist belegt. Wählen Sie eine andere Zahl.',
  ],
  [
    /^--port: (\d+) may not be used by you, choose another$/u,
    '--port: $1 dürfen Sie nicht benutzen. Wählen Sie eine andere Zahl.',
  ],
  [/^--site: not an http\(s\) address: (.*)$/u, '--site: „$1“ ist keine http(s)-Adresse.'],
  [
    /^--site: only scheme and host, a path is given by --base: (.*)$/u,
    '--site: nur https:// und der Name des Rechners; einen Pfad nennt --base. Genannt war: $1',
  ],
  [/^(--previous|--published): cannot be read: (.*)$/u, '$1: „$2“ lässt sich nicht lesen.'],
  [
    /^(--previous|--published): holds no address: (.*)$/u,
    '$1: „$2“ enthält keine Adresse, die mit / beginnt.',
  ],
  [
    /^--base: a path that begins and ends with \/, .*: (.*)$/u,
    '--base: „$1“ ist kein Pfad, der mit / beginnt und endet (Buchstaben, Ziffern, . _ ~ -).',
  ],
  [
    /^--out (.*): refused, because it contains the report folder$/u,
    '--out $1: abgelehnt, denn darin liegt der Bericht.',
  ],
  [
    /^--out (.*): refused, because it lies in data\/ or content\/ of the report$/u,
    '--out $1: abgelehnt, denn das liegt in data/ oder content/ des Berichts.',
  ],
  [
    /^--out (.*): refused, because it is the repository or contains it$/u,
    '--out $1: abgelehnt, denn darin liegt das Programm selbst.',
  ],
  [
    /^--out (.*): refused, because it holds files that an earlier build did not write$/u,
    '--out $1: abgelehnt, denn dort liegen Dateien, die kein früherer Bau geschrieben hat.',
  ],
  [
    /^--out (.*): refused, because it, or a part of its path, is no folder$/u,
    '--out $1: abgelehnt, denn das, oder ein Teil des Wegs dorthin, ist kein Ordner.',
  ],
  [
    /^diff: two folders, the old and the new$/u,
    'diff: zwei Ordner nennen, den alten und den neuen',
  ],
  [/^diff: no such folder: (.+)$/u, 'diff: Den Ordner gibt es nicht: $1'],
  [
    /^--explain: refused where CI is set\..*$/su,
    '--explain: abgelehnt, wo CI gesetzt ist. Warum etwas geheim ist, darf in keinem Protokoll stehen; rufen Sie den Befehl auf Ihrem eigenen Rechner auf.',
  ],
  [/^--explain: only with --format text or json$/u, '--explain: nur mit --format text oder json'],
  [/^Unknown option '([^']+)'.*$/su, 'Die Angabe $1 gibt es nicht.'],
  [/^Option '([^']+?)(?: <value>)?' argument missing.*$/su, 'Bei $1 fehlt die Angabe.'],
  [/^Option '([^']+?)(?: <value>)?' argument is ambiguous.*$/su, 'Bei $1 fehlt die Angabe.'],
  [/^Option '([^']+)' does not take an argument.*$/su, '$1 steht allein, ohne Angabe.'],
  [/^Unexpected argument '([^']+)'.*$/su, '„$1“ gehört nicht hierher.'],
];

const english: readonly (readonly [RegExp, string])[] = [
  [/^Unknown option '([^']+)'.*$/su, 'There is no option $1.'],
  [/^Unexpected argument '([^']+)'.*$/su, '“$1” does not belong here.'],
];

/**
 * Two lines: what is wrong and how to see what is right.
 *
 * @param message of the error, in English
 * @param command as npm knows it
 */
export function usageFault(message: string, command: string, language: MessageLanguage): string {
  const isGerman = language === 'de';
  const known = (isGerman ? german : english).find(([pattern]) => pattern.test(message));
  const told = known === undefined ? message : message.replace(known[0], known[1]);
  const help = `npm run ${command} -- --help`;
  return `${told}\n${isGerman ? `Was möglich ist, sagt: ${help}` : `For what is possible: ${help}`}\n`;
}

/** What a command says where neither the report nor its call is wrong: the machine would not do its part. */
import type { MessageLanguage } from '../../domain/language.ts';

export type MachineFault =
  | {
      readonly kind: 'disk-full' | 'read-only' | 'forbidden';
      /** The file or folder that was meant. */
      readonly path: string;
    }
  | {
      readonly kind: 'unwritable';
      readonly path: string;
      /** The system's own words. */
      readonly reason: string;
    }
  | { readonly kind: 'build-under-way'; readonly pid: number }
  | {
      readonly kind: 'build-elsewhere';
      readonly pid: number;
      readonly host: string;
      /** The lock that is in the way. */
      readonly file: string;
    };

type Kind = MachineFault['kind'];
type WordsOf = { readonly [K in Kind]: (fault: Extract<MachineFault, { kind: K }>) => string };

const words: Readonly<Record<MessageLanguage, WordsOf>> = {
  de: {
    'disk-full': ({ path }) =>
      `Der Datenträger ist voll: „${path}“ ließ sich nicht schreiben. Ersetzt wurde nichts.\nSchaffen Sie Platz, und starten Sie den Befehl noch einmal.`,
    'read-only': ({ path }) =>
      `„${path}“ lässt sich nur lesen: Der Datenträger ist schreibgeschützt. Ersetzt wurde nichts.\nWählen Sie einen anderen Ordner, oder heben Sie den Schreibschutz auf.`,
    forbidden: ({ path }) =>
      `Der Zugriff auf „${path}“ ist nicht erlaubt. Ersetzt wurde nichts.\nGeben Sie dem Konto, das den Befehl ausführt, das Recht dazu, oder wählen Sie einen anderen Ordner.`,
    unwritable: ({ path, reason }) =>
      `„${path}“ ließ sich nicht schreiben. Ersetzt wurde nichts.\nDas System meldet: ${reason}`,
    'build-under-way': ({ pid }) =>
      `Der Prozess ${pid} baut gerade in denselben Ordner. Warten Sie, bis er fertig ist.`,
    'build-elsewhere': ({ pid, host, file }) =>
      `Auf dem Rechner „${host}“ baut der Prozess ${pid} in denselben Ordner, oder er wurde dort abgebrochen; von hier aus ist das nicht zu sehen.\nWarten Sie, bis er fertig ist. Läuft dort nichts mehr, löschen Sie „${file}“.`,
  },
  en: {
    'disk-full': ({ path }) =>
      `The disk is full: “${path}” could not be written. Nothing was replaced.\nMake room and run the command again.`,
    'read-only': ({ path }) =>
      `“${path}” can only be read: its disk is write-protected. Nothing was replaced.\nChoose another folder or lift the protection.`,
    forbidden: ({ path }) =>
      `Access to “${path}” is not allowed. Nothing was replaced.\nGive the account that runs the command the right to it, or choose another folder.`,
    unwritable: ({ path, reason }) =>
      `“${path}” could not be written. Nothing was replaced.\nThe system says: ${reason}`,
    'build-under-way': ({ pid }) =>
      `Process ${pid} is building into the same folder. Wait until it has ended.`,
    'build-elsewhere': ({ pid, host, file }) =>
      `On the machine “${host}” process ${pid} is building into the same folder, or was interrupted there; that cannot be seen from here.\nWait until it has ended. If nothing runs there any more, delete “${file}”.`,
  },
};

/** A fault of the machine in plain words, what to do on a line of its own. */
export function machineFaultWords(fault: MachineFault, language: MessageLanguage): string {
  const say = words[language][fault.kind] as (fault: MachineFault) => string;
  return say(fault);
}

/** Editing with Git, on a forge's page, and without any. */
import { code, paragraph, points, steps } from './guide.ts';
import type { GuideWords } from './guide.ts';

export const withAndWithoutGit: GuideWords = {
  de: {
    title: 'Mit Git und ohne',
    lead: 'Ein Bericht ist ein Ordner mit Dateien. Wie Sie ihn bearbeiten, ist Ihre Wahl.',
    sections: [
      {
        anchor: 'ohne',
        title: 'Ohne Git',
        blocks: [
          paragraph(
            'Der Ordner liegt auf einem Laufwerk Ihres Hauses. Sie ändern Dateien mit dem Editor und Tabellen mit einem Tabellenprogramm, das als CSV speichert.',
          ),
          steps(
            'Kopieren Sie den Ordner, bevor Sie etwas ändern, und schreiben Sie den Tag in den Namen der Kopie.',
            'Ändern Sie, und sehen Sie dabei zu: `npm run dev -- --report mein-ort`.',
            'Vergleichen Sie mit der Kopie: `npm run diff -- mein-ort-2026-03-31 mein-ort`.',
          ),
        ],
      },
      {
        anchor: 'im-browser',
        title: 'Im Browser, auf GitHub oder GitLab',
        blocks: [
          paragraph(
            'Liegt der Ordner in einem Projekt auf GitHub oder GitLab, können Sie Texte ändern, ohne etwas zu installieren. Das Projekt muss [geschützt](vertraulichkeit) sein.',
          ),
          steps(
            'Öffnen Sie die Datei, zum Beispiel `content/areas/01.mdx`, und drücken Sie auf den Stift („Edit“).',
            'Ändern Sie den Text. Schreiben Sie unten in einem Satz, was Sie geändert haben.',
            'Wählen Sie „neuer Branch“ und legen Sie einen „Pull Request“ an (auf GitLab: „Merge Request“). Das ist ein Vorschlag; die Website ändert sich noch nicht.',
            'Läuft die Prüfung dort mit, steht das Ergebnis nach wenigen Minuten im Vorschlag.',
            'Jemand anderes liest und nimmt den Vorschlag an.',
          ),
          paragraph(
            'Neue Dateien und Bilder: „Add file“, dann „Upload files“, im richtigen Ordner.',
          ),
        ],
      },
      {
        anchor: 'mit-git',
        title: 'Mit Git auf dem Rechner',
        blocks: [
          code(
            'git switch -c zahlen-2025\nnpm run check -- --report mein-ort\ngit add mein-ort\ngit commit -m "Zahlen für 2025"\ngit push -u origin zahlen-2025',
          ),
          paragraph('Den alten Stand zum Vergleichen holt Git in einen eigenen Ordner:'),
          code('git worktree add ../alt main\nnpm run diff -- ../alt/mein-ort mein-ort'),
        ],
      },
      {
        anchor: 'regeln',
        title: 'Was immer gilt',
        blocks: [
          points(
            'Eine Änderung, ein Thema: Zahlen und Texte besser getrennt vorschlagen.',
            'Dateien behalten ihre Namen. Aus ihnen entstehen Adressen.',
            'Speichern Sie CSV-Dateien als „CSV UTF-8“. Excel macht sonst aus 01 eine 1; legen Sie die Spalte vorher als Text fest.',
          ),
        ],
      },
    ],
  },
  en: {
    title: 'With Git and without',
    lead: 'A report is a folder of files. How you edit it is up to you.',
    sections: [
      {
        anchor: 'ohne',
        title: 'Without Git',
        blocks: [
          paragraph(
            'The folder lies on a drive of your house. You change files with an editor, and tables with a spreadsheet that saves as CSV.',
          ),
          steps(
            'Copy the folder before you change anything, and write the day into the name of the copy.',
            'Change, and watch: `npm run dev -- --report my-town`.',
            'Compare with the copy: `npm run diff -- my-town-2026-03-31 my-town`.',
          ),
        ],
      },
      {
        anchor: 'im-browser',
        title: 'In the browser, on GitHub or GitLab',
        blocks: [
          paragraph(
            'If the folder lies in a project on GitHub or GitLab, you can change words without installing anything. The project must be [private](vertraulichkeit).',
          ),
          steps(
            'Open the file, for example `content/areas/01.mdx`, and press the pencil (“Edit”).',
            'Change the text. Below, write in one sentence what you have changed.',
            'Choose “new branch” and open a “pull request” (on GitLab: “merge request”). It is a proposal; the site does not change yet.',
            'If the check runs there, its outcome stands in the proposal after some minutes.',
            'Somebody else reads and accepts the proposal.',
          ),
          paragraph(
            'New files and pictures: “Add file”, then “Upload files”, in the right folder.',
          ),
        ],
      },
      {
        anchor: 'mit-git',
        title: 'With Git on your machine',
        blocks: [
          code(
            'git switch -c numbers-2025\nnpm run check -- --report my-town\ngit add my-town\ngit commit -m "Numbers for 2025"\ngit push -u origin numbers-2025',
          ),
          paragraph('Git fetches the old state into a folder of its own, to compare:'),
          code('git worktree add ../old main\nnpm run diff -- ../old/my-town my-town'),
        ],
      },
      {
        anchor: 'regeln',
        title: 'What always holds',
        blocks: [
          points(
            'One change, one subject: better to propose numbers and words apart.',
            'Files keep their names. Addresses are made of them.',
            'Save CSV files as “CSV UTF-8”. Otherwise Excel makes a 1 of 01; make the column a text first.',
          ),
        ],
      },
    ],
  },
};

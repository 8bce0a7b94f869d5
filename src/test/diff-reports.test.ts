/** Two copies of the example: what a delivery changes is told in words, and nothing withheld with it. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { diffReports } from '../diff-reports.ts';
import { copyOfExample, edit, emptyFolder, repository } from './folders.ts';
import { runCommand } from './run-command.ts';

let before: string;
let after: string;
let told: string;

beforeAll(async () => {
  before = copyOfExample('diff-before');
  after = copyOfExample('diff-after');
  edit(after, 'data/observations/sgb2-kinder.csv', '0201,2025,673,p,', '0201,2025,573,p,');
  edit(after, 'data/observations/kita-quote-unter-3.csv', '0101;2025-03-01;39,5;49;124', '0101;2025-03-01;41,1;51;124'); // prettier-ignore
  // A centre that served two and fifty children serves two: nobody may read that from the comment.
  edit(
    after,
    'data/observations/kita-quote-unter-3.csv',
    '0104;2025-03-01;',
    '0104;2025-03-01;.;;\n#',
  );
  edit(
    after,
    'data/offers.csv',
    'kita-heilig-kreuz,Kita Heilig Kreuz',
    'kita-heilig-kreuz,Kita | <b>@alle</b>',
  );
  edit(after, 'content/pages/impressum.mdx', 'Anschrift wie oben', 'Anschrift siehe oben');
  told = (await diffReports(before, after)).markdown;
});

describe('what a delivery changes', () => {
  it('is told by indicator: how many values, the largest with its area, in the words of the unit', () => {
    expect(told).toContain('| Kinder mit SGB-II-Leistungen | 1 Wert geändert: Lerchenfeld, 2025: 673 → 573 (−100, das sind −15 %). |'); // prettier-ignore
    expect(told).toContain('Altstadt, 01.03.2025: 39,5 % → 41,1 % (+1,6 Prozentpunkte)');
    expect(told).not.toMatch(/Prozentpunkte, das sind/);
  });

  it('names claims that fall, and the texts and goals concerned', () => {
    expect(told).toMatch(/## Aussagen, die nicht mehr stimmen\n\n- `content\/areas\/0201\.mdx:9`/);
    expect(told).toContain('(`content/narratives/ein-durchschnitt-dreizehn-stadtteile.mdx`)');
    expect(told).toContain('- **Impressum** (`content/pages/impressum.mdx`): geändert');
  });

  it('names cells newly withheld, without value or rule', () => {
    const [, section = ''] = /## Neu geheim gehalten\n\n([^#]+)/u.exec(told) ?? [];
    expect(section).toContain('**Betreuung unter 3**: Schlossgärten, 01.03.2025');
    expect(section).not.toMatch(/\d %|\d,\d/);
  });

  it('tells no number from which a withheld one could be worked out: neither part nor total', async () => {
    const table = 'data/observations/einwohner.csv';
    const [old, now] = [
      [790, 6806],
      [3, 6019],
    ].map(([part, whole], at) => {
      const folder = emptyFolder(`diff-total-${String(at)}`);
      cpSync(join(repository, 'src/test/bad-inputs/_base'), folder, { recursive: true });
      edit(folder, table, '0202;760;781;790', `0202;760;781;${String(part)}\nkleinau;6690;6743;${String(whole)}`); // prettier-ignore
      return folder;
    });
    const forth = (await diffReports(old ?? '', now ?? '')).markdown;
    const back = (await diffReports(now ?? '', old ?? '')).markdown;
    for (const markdown of [forth, back]) {
      expect(markdown).toMatch(/\| Einwohner \| 1 Wert geändert\. 1 Summe ist hier ohne Zahl:/u);
      expect(markdown).not.toMatch(/→|790|787|6\.?806|6\.?019/u);
    }
    expect(forth).toContain('**Einwohner**: Hafen, 2023; Neustadt, 2023');
    expect(forth).toContain('Frühere Zahlen waren öffentlich.');
  });

  it('takes names for text: no markup, no mention, no row of a table', () => {
    expect(told).toContain('Kita \\| &lt;b&gt;&#64;alle&lt;/b&gt; (Name)');
  });

  it('is told backwards as well, and the same each time', async () => {
    const back = (await diffReports(after, before)).markdown;
    expect(back).toContain('573 → 673 (+100, das sind +17 %)');
    expect(back).toContain('## Erledigte Fehler und Warnungen');
    expect((await diffReports(before, after)).markdown).toBe(told);
  });
});

describe('two folders', () => {
  it('that publish the same have no change', async () => {
    const { markdown, isCompared } = await diffReports(before, before);
    expect(isCompared).toBe(true);
    expect(markdown).toContain('ändert sich nichts');
    expect(markdown).not.toContain('##');
  });

  it('of which one cannot be read are not compared, and no cell is quoted', async () => {
    const broken = copyOfExample('diff-broken');
    edit(broken, 'data/observations/sgb2-kinder.csv', '0201,2025,673,p,', '0201,2025,6x73,p,');
    const { markdown, isCompared } = await diffReports(before, broken);
    expect(isCompared).toBe(false);
    expect(markdown).toMatch(/- Fehler `data\/observations\/sgb2-kinder\.csv:\d+` [a-z-]+/);
    expect(markdown).not.toContain('6x73');
    rmSync(broken, { recursive: true });
  });

  it('are told in English by the language of the new one', async () => {
    const english = copyOfExample('diff-english');
    edit(english, 'data/municipality.yaml', 'language: de', 'language: en');
    expect((await diffReports(before, english)).markdown).toMatch(
      /^# What changes: Reihersbrück\n/,
    );
  });

  it('must be named, and be folders', () => {
    expect(runCommand('diff', before).code).toBe(2);
    expect(runCommand('diff', before, `${before}/nowhere`).code).toBe(2);
    const { code, stdout } = runCommand('diff', before, before);
    expect([code, stdout.startsWith('# Was sich ändert')]).toEqual([0, true]);
  });
});

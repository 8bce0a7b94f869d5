/** Two copies of a small town: what a delivery changes is told in words, and nothing withheld with it. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { diffReports } from '../diff-reports.ts';
import { copyOfSmallTown, edit } from './folders.ts';
import { runCommand } from './run-command.ts';

let before: string;
let after: string;
let told: string;

/** The small town with words that rest on its numbers. */
function town(name: string): string {
  const folder = copyOfSmallTown(name);
  writeFileSync(
    join(folder, 'content/areas/0201.mdx'),
    `---
area: '0201'
authors: [Amt]
date: 2024-05-02
---

Am Südhang leben <Claim indicator="einwohner" area="0201" period="2023" op=">" value="2700">viele</Claim>.
`,
  );
  edit(folder, 'content/narratives/kurze-wege.mdx', /$/u, '\nAm Südhang leben <Value indicator="einwohner" area="0201" period="2023" />.\n'); // prettier-ignore
  return folder;
}
const population = 'data/observations/einwohner.csv';
const care = 'data/observations/betreuung.csv';

beforeAll(async () => {
  before = town('diff-before');
  after = town('diff-after');
  edit(after, population, '0201;2740;2766;2781', '0201;2740;2766;2581');
  edit(after, care, '0101,2023,33.6,43,128', '0101,2023,35.9,46,128');
  // A centre that served one and thirty children serves two: nobody may read that from the comment.
  edit(after, care, '0202,2023,27.4,31,113', '0202,2023,.,,');
  edit(after, 'data/offers.csv', 'kita-hafen,Kita am Hafen', 'kita-hafen,Kita | <b>@alle</b>');
  edit(after, 'content/pages/impressum.mdx', 'ist erfunden', 'ist ganz erfunden');
  told = (await diffReports(before, after)).markdown;
});

describe('what a delivery changes', () => {
  it('is told by indicator: how many values, the largest with its area, in the words of the unit', () => {
    expect(told).toContain('| Einwohner | 3 Werte geändert, am stärksten Kleinau, 2023: 6.806 Personen → 6.606 Personen (−200 Personen, das sind −2,9 %). |'); // prettier-ignore
    expect(told).toContain('Hafen, 2023: 33,6 % → 35,9 % (+2,3 Prozentpunkte)');
    expect(told).not.toMatch(/Prozentpunkte, das sind/);
  });

  it('names claims that fall, and the texts and goals concerned', () => {
    expect(told).toMatch(/## Aussagen, die nicht mehr stimmen\n\n- `content\/areas\/0201\.mdx:7`/);
    expect(told).toContain('(`content/narratives/kurze-wege.mdx`)');
    expect(told).toContain('- **Impressum** (`content/pages/impressum.mdx`): geändert');
  });

  it('names cells newly withheld, without value or rule', () => {
    const [, section = ''] = /## Neu geheim gehalten\n\n([^#]+)/u.exec(told) ?? [];
    expect(section).toContain('**Betreuungsquote**: Neustadt, 2023');
    expect(section).not.toMatch(/\d %|\d,\d/);
  });

  it('tells no number from which a withheld one could be worked out: neither part nor total', async () => {
    const [old, now] = [
      [790, 6806],
      [3, 6019],
    ].map(([part, whole], at) => {
      const folder = copyOfSmallTown(`diff-total-${String(at)}`);
      edit(folder, population, '0202;760;781;790', `0202;760;781;${String(part)}\nkleinau;6690;6743;${String(whole)}`); // prettier-ignore
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
    expect(back).toContain('6.606 Personen → 6.806 Personen (+200 Personen, das sind +3,0 %)');
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
    const broken = town('diff-broken');
    edit(broken, population, '0201;2740;2766;2781', '0201;2740;2766;27x81');
    const { markdown, isCompared } = await diffReports(before, broken);
    expect(isCompared).toBe(false);
    expect(markdown).toMatch(/- Fehler `data\/observations\/einwohner\.csv:\d+` [a-z-]+/);
    expect(markdown).not.toContain('27x81');
    rmSync(broken, { recursive: true });
  });

  it('are told in English by the language of the new one', async () => {
    const english = town('diff-english');
    edit(english, 'data/municipality.yaml', 'language: de', 'language: en');
    expect((await diffReports(before, english)).markdown).toMatch(/^# What changes: Kleinau\n/);
  });

  it('must be named, and be folders', () => {
    expect(runCommand('diff', before).code).toBe(2);
    expect(runCommand('diff', before, `${before}/nowhere`).code).toBe(2);
    const { code, stdout } = runCommand('diff', before, before);
    expect([code, stdout.startsWith('# Was sich ändert')]).toEqual([0, true]);
  });
});

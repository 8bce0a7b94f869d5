/** Twenty different mistakes in one folder: all are named at once, and the earlier site stays. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { manifestName } from '../site/work/replace-folder.ts';
import { copyOfExample, edit, filesBelow } from './folders.ts';
import { runCommand } from './run-command.ts';

interface Reported {
  readonly level: string;
  readonly code: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

const report = copyOfExample('twenty-mistakes');

/** What each mistake must be called, and where it stands. */
const mistakes: readonly (readonly [code: string, file: string, make: () => void])[] = [
  [
    'unknown-theme',
    'data/indicators.csv',
    () => {
      edit(report, 'data/indicators.csv', ',bildung,', ',bidlung,');
    },
  ],
  [
    'unknown-catalogue-word',
    'data/indicators.csv',
    () => {
      edit(report, 'data/indicators.csv', ',quantile,', ',quantil,');
    },
  ],
  [
    'unknown-area',
    'data/observations/einwohner.csv',
    () => {
      edit(report, 'data/observations/einwohner.csv', '0101,2014', '101,2014');
    },
  ],
  [
    'not-a-period',
    'data/observations/einwohner.csv',
    () => {
      edit(report, 'data/observations/einwohner.csv', '0101,2016', '0101,16-17-18');
    },
  ],
  [
    'spreadsheet-error',
    'data/observations/einwohner.csv',
    () => {
      edit(report, 'data/observations/einwohner.csv', /0101,2017,\d+/, '0101,2017,#DIV/0!');
    },
  ],
  [
    'negative-count',
    'data/observations/einwohner.csv',
    () => {
      edit(report, 'data/observations/einwohner.csv', /0102,2014,\d+/, '0102,2014,-12');
    },
  ],
  [
    'contradicting-rows',
    'data/observations/einwohner.csv',
    () => {
      appendFileSync(join(report, 'data/observations/einwohner.csv'), '0102,2020,17\n');
    },
  ],
  [
    'not-a-number',
    'data/observations/alter-erste-geburt.csv',
    () => {
      edit(
        report,
        'data/observations/alter-erste-geburt.csv',
        '0101,2014-2016,30.9',
        '0101,2014-2016,dreißig',
      );
    },
  ],
  [
    'unknown-indicator',
    'data/observations/rätsel.csv',
    () => {
      writeFileSync(
        join(report, 'data/observations/rätsel.csv'),
        'indicator,area,period,value\nraetsel,0101,2020,7\n',
      );
    },
  ],
  [
    'missing-column',
    'data/cooperations.csv',
    () => {
      edit(report, 'data/cooperations.csv', 'from,to,', 'erstes,zweites,');
    },
  ],
  [
    'unlisted-provider',
    'data/offers.csv',
    () => {
      edit(report, 'data/offers.csv', ',Pfarrei Heilig Kreuz,', ',Pfarrei Heilig Greuz,');
    },
  ],
  [
    'unknown-offer-term',
    'data/offers.csv',
    () => {
      edit(report, 'data/offers.csv', 'Kita Am Kornmarkt,kita,', 'Kita Am Kornmarkt,kitta,');
    },
  ],
  [
    'script-link',
    'data/offers.csv',
    () => {
      edit(report, 'data/offers.csv', /https:\/\/www\.heilig-kreuz[^,]*/, 'javascript:alert(1)');
    },
  ],
  [
    'unknown-tag',
    'content/areas/0301.mdx',
    () => {
      appendFileSync(
        join(report, 'content/areas/0301.mdx'),
        '\n<ChoroplehtMap indicator="sgb2-quote" />\n',
      );
    },
  ],
  [
    'code-in-content',
    'content/areas/0302.mdx',
    () => {
      appendFileSync(join(report, 'content/areas/0302.mdx'), '\nimport x from "y"\n');
    },
  ],
  [
    'link-not-allowed',
    'content/areas/0303.mdx',
    () => {
      appendFileSync(join(report, 'content/areas/0303.mdx'), '\n[hier](javascript:alert(1))\n');
    },
  ],
  [
    'unknown-indicator',
    'content/areas/0304.mdx',
    () => {
      appendFileSync(
        join(report, 'content/areas/0304.mdx'),
        '\n<Value indicator="sgb-quote" area="0304" period="2020" />\n',
      );
    },
  ],
  [
    'claim-false',
    'content/areas/0102.mdx',
    () => {
      appendFileSync(
        join(report, 'content/areas/0102.mdx'),
        '\n<Claim indicator="sgb2-quote" area="0102" period="2020" op=">" value="99">fast alle</Claim>\n',
      );
    },
  ],
  [
    'goal-due-too-early',
    'content/goals/gruen-in-st-jost.mdx',
    () => {
      edit(report, 'content/goals/gruen-in-st-jost.mdx', 'due: 2028-12-31', 'due: 2019-12-31');
    },
  ],
  [
    'missing-key',
    'content/narratives/st-jost-waechst.mdx',
    () => {
      edit(report, 'content/narratives/st-jost-waechst.mdx', /^summary:.*\n/m, '');
    },
  ],
  [
    'minimum-count-too-low',
    'data/municipality.yaml',
    () => {
      edit(report, 'data/municipality.yaml', /minimumCount: \d+/, 'minimumCount: 2');
    },
  ],
];

let found: readonly Reported[];
let code: number | null;

beforeAll(() => {
  for (const [, , make] of mistakes) make();
  const result = runCommand('check', '--report', report, '--format', 'json');
  code = result.code;
  found = (JSON.parse(result.stdout) as { problems: Reported[] }).problems;
});

describe('a folder with twenty different mistakes', () => {
  it('is refused with exit code 1', () => {
    expect(code).toBe(1);
  });

  for (const [name, file] of mistakes) {
    it(`is told about ${name} in ${file}, with its line`, () => {
      const hit = found.find((problem) => problem.code === name && problem.file === file);
      expect(hit).toBeDefined();
      expect(hit?.line).toBeGreaterThan(0);
    });
  }

  it('builds no page and leaves the earlier output as it was', () => {
    const out = join(report, '..', 'twenty-mistakes-out');
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, manifestName), '{}\n');
    writeFileSync(join(out, 'index.html'), 'the last good site\n');
    const result = runCommand('build', '--report', report, '--out', out);
    expect(result.code).toBe(1);
    expect(filesBelow(out)).toEqual([manifestName, 'index.html'].toSorted());
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good site\n');
    expect(result.stderr).not.toMatch(/\n\s+at /);
  });

  it('is refused as a place for the output, and so is a folder that is not ours', () => {
    expect(
      runCommand('build', '--report', report, '--out', join(report, 'data', 'site')).code,
    ).toBe(2);
    expect(runCommand('build', '--report', report, '--out', report).code).toBe(2);
    expect(runCommand('build', '--report', report, '--out', join(report, '..')).code).toBe(2);
    expect(existsSync(join(report, 'data', 'municipality.yaml'))).toBe(true);
  });
});

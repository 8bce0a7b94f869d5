/** The workflows that README shows for `npm run diff`: their shell lines run in a repository with two states. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { emptyFolder, repository } from './folders.ts';
import { importTown } from './import-town.ts';

/** The block of YAML in README that begins with the name of its file. */
function blockOf(file: string): unknown {
  const readme = readFileSync(join(repository, 'README.md'), 'utf8');
  const block = [...readme.matchAll(/```yaml\n([^]*?)```/gu)]
    .map(([, text = '']) => text)
    .find((text) => text.startsWith(`# ${file}\n`));
  if (block === undefined) throw new Error(`README shows no ${file}`);
  return parse(block);
}

const github = z.object({
  jobs: z.object({ diff: z.object({ steps: z.array(z.looseObject({ run: z.string().optional() })) }) }),
}); // prettier-ignore
const gitlab = z.object({ changes: z.object({ script: z.array(z.string()) }) });

const githubLines = (): readonly string[] =>
  github.parse(blockOf('.github/workflows/changes.yml')).jobs.diff.steps.flatMap(({ run }) => run ?? []); // prettier-ignore
const gitlabLines = (): readonly string[] => gitlab.parse(blockOf('.gitlab-ci.yml')).changes.script;

/** A clone of a project whose main branch holds 2022, checked out at a request that adds 2023. */
function clonedProject(
  name: string,
  change: string,
): { readonly work: string; readonly bin: string } {
  const folder = emptyFolder(name);
  const work = join(folder, 'work');
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@kinder.example', ...args], { cwd: work, stdio: 'pipe' }); // prettier-ignore
  };
  mkdirSync(work);
  cpSync(importTown(`${name}-town`), join(work, 'my-town'), { recursive: true });
  const table = join(work, 'my-town/data/observations/kinder.csv');
  mkdirSync(join(table, '..'));
  const rows = (year: number): string => ['01', '02', '03', '04'].map((id, n) => `${id},${String(year)},${String(120 + n)}\n`).join(''); // prettier-ignore
  writeFileSync(table, `area,period,value\n${rows(2022)}`);
  writeFileSync(join(work, 'my-town/data/indicators.csv'), 'id,theme,title,unit\nkinder,soziales,Kinder unter 6,count\n'); // prettier-ignore
  const diff = `node ${JSON.stringify(join(repository, 'scripts/diff.ts'))}`;
  writeFileSync(join(work, 'package.json'), JSON.stringify({ private: true, scripts: { diff } }));
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=2022');
  git('clone', '--quiet', '--bare', '.', join(folder, 'origin.git'));
  git('remote', 'add', 'origin', join(folder, 'origin.git'));
  git('fetch', '--quiet', 'origin');
  git('switch', '--quiet', '--create', 'delivery');
  writeFileSync(table, `area,period,value\n${rows(2022)}${change === '' ? rows(2023) : change}`);
  git('commit', '--quiet', '--all', '--message=2023');
  // What a runner has and this machine may not: they keep what they were called with.
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const command of ['gh', 'curl']) {
    writeFileSync(join(bin, command), '#!/bin/sh\nprintf "%s\\n" "$@" > ../called.txt\n');
    chmodSync(join(bin, command), 0o755);
  }
  return { work, bin };
}

/** Runs the lines one after the other as a runner does: the first that fails ends them. */
function run(lines: readonly string[], { work, bin }: ReturnType<typeof clonedProject>): void {
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env['PATH'] ?? ''}`,
    GITHUB_BASE_REF: 'main',
    NUMBER: '7',
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    CI_API_V4_URL: 'https://code.example/api/v4',
    CI_PROJECT_ID: '3',
    CI_MERGE_REQUEST_IID: '7',
    CHANGES_TOKEN: 'none',
  };
  // The packages are those of this repository.
  const own = lines.filter((line) => line !== 'npm ci');
  for (const line of own) execFileSync('bash', ['-e', '-o', 'pipefail', '-c', line], { cwd: work, env, stdio: 'pipe' }); // prettier-ignore
}

describe.each([
  ['GitHub', githubLines, ['pr', 'comment', '7', '--body-file', 'changes.md', '--edit-last', '--create-if-none']],
  ['GitLab', gitlabLines, ['body=<changes.md', 'https://code.example/api/v4/projects/3/merge_requests/7/notes']],
] as const)('the workflow for %s', (host, lines, called) => {
  it('posts what a merge request changes', () => {
    const project = clonedProject(`workflow-${host}`, '');
    run(lines(), project);
    const text = readFileSync(join(project.work, 'changes.md'), 'utf8');
    expect(text).toContain('2023');
    expect(text).toContain('Kinder unter 6');
    const words = readFileSync(join(project.work, '../called.txt'), 'utf8').trim().split('\n');
    for (const word of called) expect(words).toContain(word);
  });

  it('posts the errors of a delivery that cannot be read', () => {
    const project = clonedProject(`workflow-${host}-error`, 'Atlantis,2023,5\n');
    run(lines(), project);
    expect(readFileSync(join(project.work, 'changes.md'), 'utf8')).toContain('unknown-area');
  });
}); // prettier-ignore

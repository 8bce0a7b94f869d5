// First step of every command: plain JavaScript that any Node understands. It sees to it that the
// project's own Node (an npm dependency) runs the command, and says what to do where it is missing.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { onceNpmIsGone } from './npm-process.mjs';

const needed = 24;
const [command, ...rest] = process.argv.slice(2);
const script = fileURLToPath(new URL(`./${command}.ts`, import.meta.url));
const windows = process.platform === 'win32';
const bundled = fileURLToPath(
  new URL(`../node_modules/node/bin/node${windows ? '.exe' : ''}`, import.meta.url),
);
const major = Number(process.versions.node.split('.')[0]);
const node = major >= needed ? process.execPath : existsSync(bundled) ? bundled : undefined;

if (node === undefined) {
  process.stderr.write(
    `chancenatlas needs Node ${needed}; this is Node ${process.versions.node}.\n` +
      'It comes with `npm ci`, unless install scripts are switched off.\n' +
      'Run `npm ci --ignore-scripts=false`, or install Node 24, and try again.\n',
  );
  process.exit(2);
}

if (!/^[a-z-]+$/.test(command ?? '') || !existsSync(script)) {
  process.stderr.write(`There is no command ${JSON.stringify(command ?? '')}.\n`);
  process.exit(2);
}

const compiled = fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url));
const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...rest], {
  // The channel carries nothing; that it closes tells the command that this process is gone.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: {
    // Types are stripped and modules compiled once, not at every start: half a second of each command.
    NODE_COMPILE_CACHE: compiled,
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => child.kill(signal));
}
child.on('exit', (code, signal) => {
  process.exit(signal === null ? (code ?? 1) : 128 + constants.signals[signal]);
});

// npm that is killed passes no signal on.
if (process.env.npm_lifecycle_event !== undefined) onceNpmIsGone(() => child.kill('SIGTERM'));

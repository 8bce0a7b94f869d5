/**
 * Letters of pictures: the face of the site, as files that the drawing library reads. It asks the machine for faces by
 * fontconfig; told to look only here, it draws the same letters on a machine that has none.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const face = '@expo-google-fonts/atkinson-hyperlegible-next';
const weights = ['400Regular', '600SemiBold', '700Bold'] as const;

const escaped = (path: string): string => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Tells this process where letters are, once before the first picture. Threads have a copy of the environment: to be
 * called in the process's own thread.
 *
 * @param folder for what fontconfig notes, absolute
 */
export function prepareLetters(folder: string): void {
  const faces = dirname(require.resolve(`${face}/package.json`));
  const path = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path,
    '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>' +
      weights.map((weight) => `<dir>${escaped(join(faces, weight))}</dir>`).join('') +
      `<cachedir>${escaped(join(folder, 'cache'))}</cachedir></fontconfig>\n`,
  );
  process.env['FONTCONFIG_FILE'] = path;
}

/** What the bytes of letters depend on. */
export const versionOfLetters = (): string =>
  `${face} ${(require(`${face}/package.json`) as { readonly version: string }).version}`;

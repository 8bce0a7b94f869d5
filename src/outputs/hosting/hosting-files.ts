/** The files by which servers know how to serve a site, all made from one list (serving-rules.ts). */
import type { SiteAddress } from '../../domain/naming/address.ts';
import type { Redirect } from '../../domain/naming/kept-address.ts';
import { headersFile } from './headers-file.ts';
import { htaccessFile } from './htaccess-file.ts';
import { nginxFile } from './nginx-file.ts';

/**
 * @param entries names in the folder of the site, folders with a slash behind
 * @param base path below which the site is served, with a slash at both ends
 */
export function hostingFiles(
  entries: readonly string[],
  base: string,
  redirects: readonly Redirect[],
): readonly (readonly [SiteAddress, string])[] {
  // What servers read is no part of the site, and `.nojekyll` says that names with `_` are meant.
  const served = entries.filter((entry) => !/^[._]|^nginx\.conf$/u.test(entry)).toSorted();
  return [
    ['/_headers', headersFile(served, base)],
    ['/.htaccess', htaccessFile(base, redirects)],
    ['/nginx.conf', nginxFile(base, redirects)],
    ['/.nojekyll', ''],
  ];
}

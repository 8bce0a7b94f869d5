/** Licences as figures and pages name them. */
import { licenceOf as knownLicence } from '../domain/licence.ts';

export interface LicenceName {
  readonly name: string;
  readonly url: string | undefined;
}

/** The licence by any of its names; an unknown one is shown as written, linked where it is an address. */
export function licenceOf(written: string): LicenceName {
  const known = knownLicence(written);
  if (known !== undefined) return { name: known.title, url: known.url };
  return { name: written, url: /^https?:\/\/[^\s"<>]+$/u.test(written) ? written : undefined };
}

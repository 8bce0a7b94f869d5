/** Providers and cooperations of a made-up register, with only what a test is about. */
import type { Cooperation, Provider } from './offer.ts';

export const provider = (id: string, changes: Partial<Provider> = {}): Provider => ({
  id,
  name: id,
  aliases: [],
  kind: undefined,
  website: undefined,
  listed: true,
  ...changes,
});

export const cooperation = (from: string, to: string, kind?: string): Cooperation => ({
  from,
  to,
  kind,
  since: undefined,
  note: undefined,
});

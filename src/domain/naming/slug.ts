/** The last part of an area's permanent address, made from its name (input contract, "Slugs"). */
import slugify from '@sindresorhus/slugify';
import { isWellFormedId } from './id.ts';

/**
 * Lower-case ASCII: `ä` → `ae`, `ß` → `ss`, others transliterated, everything else a hyphen.
 * `Börnig/Holthausen` → `boernig-holthausen`. Empty where no letter or digit is left.
 */
export const slugOf = (name: string): string =>
  slugify(name.normalize('NFC'), {
    // ÖSTLICH is one word, and so is U18Plus.
    decamelize: false,
    // The library would write English words for these.
    customReplacements: [
      ['&', ' '],
      ['🦄', ' '],
      ['♥', ' '],
    ],
  });

/** Ids that can stand in an address do so as they are, in lower case; of others their slug. */
export const slugOfId = (id: string): string =>
  isWellFormedId(id)
    ? id.toLowerCase()
    : slugOf(id) || [...id].map((letter) => letter.codePointAt(0)?.toString(16)).join('-');

/** What needs an address. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * The slugs of all areas of all levels, by id.
 *
 * Pinned slugs are taken as they are. Others that collide, with each other or with a pinned one, all get
 * `-<id in lower case>`; an empty slug is the id. What is equal even then is left equal: the caller reports it.
 */
export function slugsOf(
  named: readonly Named[],
  pinned: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const wanted = new Map<string, string>();
  const uses = new Map<string, number>();
  // A pinned slug is a promise, and the id of a nameless area has nothing to add.
  const settled = new Set<string>();
  for (const { id, name } of named) {
    const own = pinned.get(id) ?? (slugOf(name) === '' ? slugOfId(id) : undefined);
    if (own !== undefined) settled.add(id);
    const slug = own ?? slugOf(name);
    wanted.set(id, slug);
    uses.set(slug, (uses.get(slug) ?? 0) + 1);
  }
  const slugs = new Map<string, string>();
  for (const [id, slug] of wanted) {
    const collides = (uses.get(slug) ?? 0) > 1 && !settled.has(id);
    slugs.set(id, collides ? `${slug}-${slugOfId(id)}` : slug);
  }
  return slugs;
}

import { expect, test } from 'vitest';
import { assetAddress, assetFolders } from '../../domain/naming/asset-address.ts';
import { siteAssets } from './site-assets.ts';

const assets = siteAssets(undefined);

const textOf = (plain: `/${string}`): string =>
  String(assets.files.get(assetAddress(assets.names, plain)));

test('every file bears a hash in its name and lies in a folder that is kept for ever', () => {
  for (const address of assets.files.keys()) {
    expect(address).toMatch(/\.[0-9a-f]{12}\.(?:css|js|woff2)$/u);
    expect(assetFolders.some((folder) => address.startsWith(folder))).toBe(true);
  }
  expect(assets.files.size).toBe(Object.keys(assets.names).length);
});

test('files name each other as they are called', () => {
  const latin = '/schrift/atkinson-hyperlegible-next-latin-wght-normal.woff2';
  expect(textOf('/stil/site.css')).toContain(`..${assetAddress(assets.names, latin)}`);
  expect(textOf('/skript/pointer.js')).toContain(
    assetAddress(assets.names, '/skript/legend-filter.js'),
  );
  for (const text of assets.files.values()) {
    if (typeof text !== 'string') continue;
    const named = text.match(/\/(?:stil|skript|schrift)\/[\w.-]+/gu) ?? [];
    expect(named.filter((name) => !assets.files.has(name as `/${string}`))).toEqual([]);
  }
});

test('a colour of its own changes the name of the style sheet and of nothing else', () => {
  const other = siteAssets('#005f73');
  const changed = Object.keys(assets.names).filter(
    (plain) => other.names[plain] !== assets.names[plain],
  );
  expect(changed).toEqual(['/stil/site.css']);
  expect(siteAssets(undefined).names).toEqual(assets.names);
});

test('a name that nobody has made is our own fault', () => {
  expect(() => assetAddress(assets.names, '/stil/no.css')).toThrow('/stil/no.css');
});

import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { cooperation, provider } from '../../domain/register/offer-network.fixture.ts';
import { offer, smallReport } from '../../test/small-report.ts';
import { formatNetworkEdges, formatNetworkGraphml } from './network-csv.ts';

const frameOf = (name: string) =>
  smallReport({
    indicators: [],
    rows: [],
    frame: {
      offers: [offer('one', { name, provider: 'p', area: 'a', point: { lon: 8, lat: 51 } })],
      providers: [provider('p'), provider('q', { name })],
      cooperations: [{ ...cooperation('one', 'q', name), note: name }],
    },
  }).frame;

it('names both ends of every cooperation, in the columns of the register', () => {
  const { data } = Papa.parse<Record<string, string>>(formatNetworkEdges(frameOf('A, "B"')), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toEqual([
    {
      from: 'one',
      to: 'q',
      from_name: 'A, "B"',
      to_name: 'A, "B"',
      kind: 'A, "B"',
      since: '',
      note: 'A, "B"',
    },
  ]);
});

it('keeps a spreadsheet from taking a name for a formula', () => {
  expect(formatNetworkEdges(frameOf('=1+1'))).toContain(",'=1+1,");
});

it('writes offers, providers and areas, with every attribute declared', () => {
  const text = formatNetworkGraphml(frameOf('Kita'));
  expect([...text.matchAll(/<node id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
    'offer:one',
    'provider:p',
    'provider:q',
    'area:a',
  ]);
  expect(text.match(/<edge /g)).toHaveLength(3);
  const declared = new Set([...text.matchAll(/<key id="([^"]*)"/g)].map(([, id]) => id));
  for (const [, key] of text.matchAll(/<data key="([^"]*)"/g)) expect(declared).toContain(key);
});

it('is well-formed whatever a name holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
      const text = formatNetworkGraphml(frameOf(name));
      // Between tags no sign of markup is left, and nothing that XML 1.0 forbids.
      const content = text.replaceAll(/<\/?[a-z?][^<>]*>/g, '');
      expect(content).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/);
      expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
      expect(text.isWellFormed()).toBe(true);
    }),
  );
});

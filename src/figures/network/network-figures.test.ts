/** Drawings of the network, of life phases and of need beside supply. Golden files: UPDATE_GOLDEN=1 renews them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Figure } from '../figure.ts';
import { drawLifePhases } from '../life-phases/draw.ts';
import { drawAreaPaths } from '../map/map-geometry.ts';
import { drawNeedSupply } from '../need-supply/draw.ts';
import { drawOfferNetwork } from '../offer-network/draw.ts';
import { placeBoxes } from '../offer-network/network-layout.ts';
import { drawNetworkMap } from '../network-map/draw.ts';
import {
  largeNetwork,
  lifePhases,
  needSupply,
  network,
  networkWithoutTies,
} from './network.fixture.ts';
import { english, geography, german } from '../town.fixture.ts';

const folder = join(import.meta.dirname, '..', '..', 'test', 'golden');

function expectGolden(name: string, svg: string): void {
  const path = join(folder, name);
  const drawn = `${svg.replace(/></g, '>\n<')}\n`;
  if (process.env['UPDATE_GOLDEN'] !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, drawn);
  }
  if (!existsSync(path)) throw new Error(`${name} is missing: run with UPDATE_GOLDEN=1`);
  expect(drawn).toBe(readFileSync(path, 'utf8'));
}

const inline = (figure: Figure): string => {
  if (figure.picture?.kind !== 'inline') throw new Error('not inline');
  return figure.picture.svg;
};

const from = '/netzwerk/' as const;
const geometry = drawAreaPaths(geography, 'stadtteil');
if (geometry === undefined) throw new Error('the town has outlines');

describe('drawings look as they were agreed', () => {
  it('network of offers', () => {
    expectGolden('network-graph.svg', inline(drawOfferNetwork(network, { ...german, from })));
  });
  it('network on the map', () => {
    expectGolden('network-map.svg', inline(drawNetworkMap(network, geometry, { ...german, from })));
  });
  it('life phases', () => {
    expectGolden('life-phases.html', inline(drawLifePhases(lifePhases(3), { ...german, from })));
  });
  it('need beside supply', () => {
    expectGolden('need-supply.svg', inline(drawNeedSupply(needSupply, { ...german, from })));
  });
});

describe('boxes of a network', () => {
  const boxes = fc.array(
    fc.record({ width: fc.integer({ min: 8, max: 200 }), height: fc.integer({ min: 8, max: 90 }) }),
    { minLength: 1, maxLength: 30 },
  );
  const ends = fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 40 });

  it('never lie over one another, stay in the width, and stand at the same place each time', () => {
    fc.assert(
      fc.property(boxes, ends, (sizes, pairs) => {
        const named = sizes.map((size, index) => ({ ...size, id: `b${index}` }));
        const ties = pairs
          .filter(([a, b]) => a !== b && a < sizes.length && b < sizes.length)
          .map(([a, b]) => ({ from: `b${a}`, to: `b${b}`, weight: 1 }));
        const way = { width: 340, gap: 8, hold: 0.5 };
        const places = placeBoxes(named, ties, way);
        const drawn = named.map((box) => ({
          ...box,
          ...(places.at.get(box.id) ?? { x: -1, y: -1 }),
        }));
        for (const [index, a] of drawn.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.y).toBeGreaterThanOrEqual(0);
          expect(a.x + a.width).toBeLessThanOrEqual(341);
          for (const b of drawn.slice(index + 1)) {
            const apart =
              a.x + a.width <= b.x + 1 ||
              b.x + b.width <= a.x + 1 ||
              a.y + a.height <= b.y + 1 ||
              b.y + b.height <= a.y + 1;
            expect(apart).toBe(true);
          }
        }
        expect([...placeBoxes(named, ties, way).at]).toEqual([...places.at]);
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});

describe('the drawing of relations', () => {
  it('says that no cooperation is entered, and shows providers by area instead', () => {
    const figure = drawOfferNetwork(networkWithoutTies, german);
    expect(figure.notes.join(' ')).toContain('noch keine Kooperation');
    expect(inline(figure)).not.toMatch(/class="tie[ "]/);
    expect(inline(figure)).toContain('Ost &amp; Au');
    expect(figure.table.rows.length).toBeGreaterThan(0);
  });
  it('sets offers without a partner apart, with their number', () => {
    expect(inline(drawOfferNetwork(network, german))).toContain('Ohne eingetragene Partner: 1');
  });
  it('draws no line per offer of a large register, and few at first sight', () => {
    const figure = drawOfferNetwork(largeNetwork(4200, 40), german);
    const svg = inline(figure);
    expect((svg.match(/class="node group"/g) ?? []).length).toBe(80);
    expect((svg.match(/class="tie"/g) ?? []).length).toBeLessThanOrEqual(160);
    expect(svg.length).toBeLessThan(400_000);
    expect(figure.notes.join(' ')).toContain('stärksten');
  });
  it('gives each edge the ends that enhancements look for', () => {
    const svg = inline(drawOfferNetwork(network, german));
    for (const [, ends = ''] of svg.matchAll(/data-ends="([^"]*)"/g)) {
      for (const end of ends.split(' ')) expect(svg).toContain(`data-node="${end}"`);
    }
  });
});

describe('life phases', () => {
  it('name gaps and many in words, not by colour alone', () => {
    const html = inline(drawLifePhases(lifePhases(3), german));
    expect(html).toMatch(/class="phase-gap".*?Lücke/);
    expect(html).toMatch(/class="phase-many".*?viele/);
    expect(html).toContain('class="phase-mark phase-double"');
  });
  it('show gaps first and fold the rest where areas are many', () => {
    const html = inline(drawLifePhases(lifePhases(500), german));
    const [open = '', folded = ''] = html.split('<details');
    expect(open).toContain('Lücke');
    expect((open.match(/<tr role="row" class="phase-row"/g) ?? []).length).toBe(1);
    expect((folded.match(/<tr><th scope="row">/g) ?? []).length).toBe(499);
    expect(folded).toContain('<td class="phase-many">5 viele</td>');
  });
});

describe('need beside supply', () => {
  it('names all four quadrants and each area without numbers', () => {
    const figure = drawNeedSupply(needSupply, german);
    for (const name of ['mehr Bedarf', 'weniger Bedarf', 'mehr Angebot', 'weniger Angebot'])
      expect(inline(figure)).toContain(name);
    expect(figure.notes.join(' ')).toContain('Süd (geheim gehalten)');
    expect(inline(figure)).not.toContain('Süd');
    expect(figure.table.rows).toHaveLength(6);
  });
  it('marks a supply that may be larger', () => {
    const figure = drawNeedSupply(needSupply, german);
    expect((inline(figure).match(/class="at-least"/g) ?? []).length).toBe(2);
    expect(figure.notes.join(' ')).toContain('West');
  });
  it('puts more need right and more supply up, whichever way the numbers run', () => {
    const turned: typeof needSupply = {
      ...needSupply,
      needRisesWithValue: false,
      supplyRisesWithValue: false,
    };
    const at = (svg: string, name: string): readonly number[] =>
      [
        ...svg.matchAll(
          new RegExp(`${name}:[^<]*</title><circle[^>]*cx="([\\d.]+)" cy="([\\d.]+)"`, 'g'),
        ),
      ]
        .slice(0, 1)
        .flatMap(([, x, y]) => [Number(x), Number(y)]);
    const [x = 0, y = 0] = at(inline(drawNeedSupply(needSupply, german)), 'Nord');
    const [otherX = 0, otherY = 0] = at(inline(drawNeedSupply(turned, german)), 'Nord');
    expect(x).toBeLessThan(otherX);
    expect(y).toBeLessThan(otherY);
  });
  it('draws nothing from a single area, and says so', () => {
    const figure = drawNeedSupply({ ...needSupply, points: needSupply.points.slice(0, 1) }, german);
    expect(figure.picture).toBeUndefined();
    expect(figure.summary).toContain('zu wenige');
  });
});

describe('every drawing', () => {
  const figures = [german, english].flatMap((context) => [
    drawOfferNetwork(network, context),
    drawOfferNetwork(networkWithoutTies, context),
    drawOfferNetwork(largeNetwork(900, 30), context),
    drawNetworkMap(network, geometry, context),
    drawLifePhases(lifePhases(30), context),
    drawNeedSupply(needSupply, context),
  ]);
  it('holds no style, script or handler, so that a strict policy shows it', () => {
    for (const figure of figures) {
      expect(inline(figure) + (figure.legend ?? '')).not.toMatch(
        /<style|<script|style=| on[a-z]+=|javascript:/,
      );
    }
  });
  it('has each id once, made from its own', () => {
    for (const figure of figures) {
      const ids = [...inline(figure).matchAll(/ id="([^"]*)"/g)].map((found) => found[1]);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id?.startsWith(figure.id)).toBe(true);
    }
  });
  it('draws no coordinate that is not a number, and escapes names', () => {
    for (const figure of figures) {
      expect(inline(figure)).not.toMatch(/NaN|Infinity|undefined/);
      expect(inline(figure)).not.toMatch(/<“|<&>/);
    }
  });
  it('says in a sentence and a table what it shows', () => {
    for (const figure of figures) {
      expect(figure.summary.length).toBeGreaterThan(10);
      expect(figure.notes.length).toBeGreaterThan(0);
      expect(figure.table.columns.length).toBeGreaterThan(1);
    }
  });
});

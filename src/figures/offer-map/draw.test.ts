import { describe, expect, it } from 'vitest';
import { drawOfferMap } from './draw.ts';
import { expectGolden, expectSound, expectSpoken, inline, outlines } from '../golden.fixture.ts';
import { english, german, place, subject, town } from '../town.fixture.ts';

const offer = (id: string, type: string, lon: number, lat: number) => ({
  id,
  name: `Angebot ${id} <“&”>`,
  address: `/angebote/${id}/` as const,
  types: [type],
  typeTitles: [type],
  area: place(0),
  provider: undefined,
  street: undefined,
  phases: [],
  point: { lon, lat },
});
const offers = {
  municipality: town,
  level: subject.level,
  area: undefined,
  types: [
    { id: 'kita', title: 'Kita' },
    { id: 'hort', title: 'Hort' },
  ],
  phases: [],
  offers: [
    offer('k1', 'kita', 7.005, 51.005),
    offer('k2', 'kita', 7.005, 51.005),
    offer('h1', 'hort', 7.015, 51.012),
  ],
  asOf: '2023-06-30',
};

describe('the map of offers', () => {
  it('looks as it was agreed', () => {
    expectGolden('offer-map.svg', inline(drawOfferMap(offers, outlines, german)));
  });

  it.each([german, english])('is sound in $language', (context) => {
    const figure = drawOfferMap(offers, outlines, context);
    expectSound(figure);
    expectSpoken(figure);
  });

  it('says that it names some types only, where there are more', () => {
    const types = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, title: `Art ${id}` }));
    const many = { ...offers, types, offers: types.map(({ id }) => offer(id, id, 7.005, 51.005)) };
    expect(drawOfferMap(many, outlines, german).summary).toContain('5 Angebote (darunter Art a 1');
    expect(drawOfferMap(offers, outlines, german).summary).toContain('3 Angebote (Kita 2, Hort 1)');
  });

  it('escapes names that look like markup', () => {
    expect(inline(drawOfferMap(offers, outlines, german))).toContain('&lt;“&amp;”&gt;');
  });
});

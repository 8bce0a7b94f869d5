import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaKeys, deliveredId } from './area-key.ts';

describe('the key of an area', () => {
  it('is its id, unless another level has it too', () => {
    const areas = [
      { id: '1', level: 'kreis' },
      { id: '1', level: 'quartier' },
      { id: '2', level: 'quartier' },
    ];
    expect(areas.map(areaKeys(areas))).toEqual(['kreis:1', 'quartier:1', '2']);
  });

  it('is unique, whatever offices write as ids', () => {
    const part = fc.constantFrom('a', 'A', 'b', 'a:a', 'a:b', 'b:a', 'a::a', ':', 'b::a');
    const level = fc.constantFrom('a', 'b', 'b-a');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ id: part, level }), {
          selector: ({ id, level: own }) => `${own} ${id.toLowerCase()}`,
        }),
        (areas) => {
          const keys = areas.map(areaKeys(areas)).map((key) => key.toLowerCase());
          expect(new Set(keys).size).toBe(areas.length);
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });

  it('gives way to the delivered id where people read it', () => {
    expect(deliveredId({ id: 'kreis:1', sharedId: '1' })).toBe('1');
    expect(deliveredId({ id: '01' })).toBe('01');
  });
});

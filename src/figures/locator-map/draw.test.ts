import { it } from 'vitest';
import { drawLocatorMap } from './draw.ts';
import { expectGolden, outlines } from '../golden.fixture.ts';
import { german, place, town } from '../town.fixture.ts';

it('a locator map looks as it was agreed', () => {
  expectGolden('locator-map.svg', drawLocatorMap(place(1), town, outlines, german)?.svg);
});

import { describe, expect, it } from 'vitest';
import { drawLifePhases } from './draw.ts';
import { lifePhases } from './life-phases.fixture.ts';
import { expectGolden, expectSound, inline } from '../golden.fixture.ts';
import { english, german } from '../town.fixture.ts';

describe('life phases', () => {
  it('look as they were agreed', () => {
    const from = '/netzwerk/';
    expectGolden('life-phases.html', inline(drawLifePhases(lifePhases(3), { ...german, from })));
  });
  it.each([german, english])('are sound in $language', (context) => {
    const figure = drawLifePhases(lifePhases(30), context);
    expectSound(figure);
    expect(figure.notes.length).toBeGreaterThan(0);
  });
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
    expect((open.match(/<tr class="phase-row"/g) ?? []).length).toBe(1);
    expect((folded.match(/<tr><th scope="row">/g) ?? []).length).toBe(499);
    expect(folded).toContain('<td class="phase-many">5 viele</td>');
  });
});

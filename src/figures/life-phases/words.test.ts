import { describe, expect, test } from 'vitest';
import type { PhaseVerdict } from '../../domain/register/life-phase.ts';
import { drawLifePhases } from './draw.ts';
import { english, german } from '../town.fixture.ts';
import type { LifePhaseMatrixModel } from './model.ts';

const from = '/netzwerk/' as const;
const placeRef = (id: string) => ({ id, name: id, short: id, address: undefined });

/** Verdicts of each area for three phases; the last phase has no offer anywhere. */
function matrix(
  rows: Readonly<Record<string, readonly PhaseVerdict[]>>,
  area?: string,
): LifePhaseMatrixModel {
  const phases = ['Schwangerschaft', 'Kita', 'Beruf'].map((title) => ({ id: title, title }));
  const cellsOf = (verdicts: readonly PhaseVerdict[]) =>
    phases.map(({ id }, index) => {
      const verdict = verdicts[index] ?? 'none';
      const count = verdict === 'some' ? 1 : verdict === 'many' ? 5 : 0;
      return { phase: id, count, verdict, types: [], missing: [] };
    });
  const town = placeRef('Musterstadt');
  return {
    municipality: town,
    level: { id: 'd', title: 'Stadtteil', plural: 'Stadtteile' },
    area: area === undefined ? undefined : placeRef(area),
    phases,
    types: [],
    rows: [
      {
        place: town,
        whole: true,
        unpopulated: false,
        offers: 9,
        cells: cellsOf(['some', 'some', 'gap']),
      },
      ...Object.entries(rows).map(([id, verdicts]) => ({
        place: placeRef(id),
        whole: false,
        unpopulated: false,
        offers: 3,
        cells: cellsOf(verdicts),
      })),
    ],
    withoutPhase: 0,
    withoutArea: 0,
    asOf: '2026-06-30',
  };
}

describe('the matrix of life phases says in words', () => {
  const all = matrix({
    Au: ['gap', 'some', 'none'],
    Berg: ['gap', 'gap', 'none'],
    Citadelle: ['some', 'many', 'none'],
  });

  test('which areas have a gap, for each phase that has one, and what there is nowhere', () => {
    const { summary, notes } = drawLifePhases(all, { ...german, from });
    expect(summary).toBe(
      'Stadtteile mit einer Lücke: 2 von 3; am häufigsten für „Schwangerschaft“ (2).',
    );
    expect(notes.slice(0, 3)).toEqual([
      'Musterstadt: Kein Angebot verzeichnet für „Beruf“.',
      'Lücke für „Schwangerschaft“: Au, Berg.',
      'Lücke für „Kita“: Berg.',
    ]);
  });

  test('what one area has many of and what it lacks', () => {
    const say = (verdicts: readonly PhaseVerdict[]): string =>
      drawLifePhases(matrix({ Au: verdicts }, 'Au'), { ...german, from }).summary;
    expect(say(['gap', 'many', 'none'])).toBe(
      'Au: eine Lücke („Schwangerschaft“); viele für „Kita“.',
    );
    expect(say(['some', 'some', 'none'])).toBe('Au: Angebote für jede Lebensphase außer „Beruf“.');
    expect(say(['some', 'some', 'some'])).toBe('Au: Angebote für jede Lebensphase.');
  });

  test('nothing about other areas where there is only one', () => {
    const { summary, notes } = drawLifePhases(matrix({ Ward: ['some', 'some', 'none'] }), {
      ...english,
      from,
    });
    expect(summary).toBe('Musterstadt: no offer for “Beruf”.');
    expect(notes.some((note) => note.startsWith('Gap for'))).toBe(false);
  });

  test('no more than eight names in a line', () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, i): [string, readonly PhaseVerdict[]] => [
        `G${i + 1}`,
        i < 11 ? ['gap', 'some', 'none'] : ['some', 'some', 'none'],
      ]),
    );
    const { notes } = drawLifePhases(matrix(many), { ...german, from });
    expect(notes).toContain(
      'Lücke für „Schwangerschaft“: G1, G2, G3, G4, G5, G6, G7, G8 und 3 weitere.',
    );
  });

  test('that a phase is without any offer in the whole municipality, by word and pattern in its cell', () => {
    const { picture } = drawLifePhases(all, { ...german, from });
    if (picture?.kind !== 'inline') throw new Error('not inline');
    const [, whole = ''] = /<tr[^>]*phase-row-whole[^>]*>(.*?)<\/tr>/u.exec(picture.svg) ?? [];
    expect(whole).toContain('class="phase-gap"');
    expect(whole).toContain('Lücke');
  });

  test('where the counts come from', () => {
    const { sources } = drawLifePhases(all, {
      ...german,
      from,
      publisher: 'Jugendamt',
      licence: 'dl-de/by-2-0',
    });
    expect(sources.map(({ text }) => text)).toEqual([
      'Verzeichnis der Angebote, Jugendamt; Stand: 30.\u00A0Juni 2026',
    ]);
  });

  test('how many offers stand where nobody lives, since those areas have no row', () => {
    const harbour = { ...all.rows[1], place: placeRef('Hafen'), unpopulated: true, offers: 2 };
    const [whole, ...areas] = all.rows;
    if (whole === undefined) throw new Error('no row');
    const model = { ...all, rows: [whole, ...areas, harbour as (typeof areas)[number]] };
    const { notes, picture } = drawLifePhases(model, { ...german, from });
    expect(notes).toContain(
      '2 Angebote stehen dort, wo niemand wohnt, und zählen nur in der Zeile „insgesamt“.',
    );
    expect(picture?.kind === 'inline' && picture.svg.includes('Hafen')).toBe(false);
  });
});

test('names no phase as the one that lacks most where two lack as often', () => {
  const said = (rows: Parameters<typeof matrix>[0]): string =>
    drawLifePhases(matrix(rows), { ...german, from }).summary;
  expect(said({ Nord: ['gap', 'some', 'some'], Süd: ['some', 'gap', 'some'] })).not.toContain(
    'am häufigsten',
  );
  expect(said({ Nord: ['gap', 'some', 'some'], Süd: ['gap', 'gap', 'some'] })).toContain(
    'am häufigsten für „Schwangerschaft“ (2)',
  );
});

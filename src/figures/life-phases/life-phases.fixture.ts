/** Life phases of as many areas as one likes. */
import type { PhaseVerdict } from '../../domain/register/life-phase.ts';
import type { LifePhaseMatrixModel } from './model.ts';
import { town, subject, place } from '../town.fixture.ts';
import { phases, types } from '../network/network.fixture.ts';

const phaseCell = (phase: string, count: number, verdict: PhaseVerdict) => ({
  phase,
  count,
  verdict,
  types: count === 0 ? [] : [{ id: 'kita', count, double: count > 3 }],
  missing: verdict === 'gap' ? ['schule'] : [],
});

/** Life phases of as many areas; the first has a gap, the second many. */
export const lifePhases = (areas: number): LifePhaseMatrixModel => ({
  municipality: town,
  level: subject.level,
  area: undefined,
  phases,
  types,
  rows: [
    {
      place: town,
      whole: true,
      unpopulated: false,
      offers: 12,
      cells: [phaseCell('3-6', 8, 'some'), phaseCell('6-10', 4, 'some')],
    },
    ...Array.from({ length: areas }, (_, index) => ({
      place: { ...place(index % 6), id: `a${index + 1}`, name: `Gebiet ${index + 1} <&>` },
      whole: false,
      unpopulated: false,
      offers: 2,
      cells:
        index === 0
          ? [phaseCell('3-6', 1, 'some'), phaseCell('6-10', 0, 'gap')]
          : index === 1
            ? [phaseCell('3-6', 5, 'many'), phaseCell('6-10', 0, 'none')]
            : [phaseCell('3-6', 1, 'some'), phaseCell('6-10', 1, 'some')],
    })),
  ],
  withoutPhase: 2,
  withoutArea: 1,
  asOf: '2023-06-30',
});

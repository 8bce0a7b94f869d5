/** All key figures of a place, theme by theme. */
import type { KeyFigureModel } from './model.ts';
import type { ReportView } from '../../report/report-view.ts';
import type { PlaceRef } from '../../report/indicator/figure-subject.ts';
import { keyFigureModel } from './model.ts';

export interface ThemeFacts {
  readonly id: string;
  readonly title: string;
  readonly keyFigures: readonly KeyFigureModel[];
}

/** All key figures of a place, theme by theme in site order; themes that say nothing about it are left out. */
export function themeFacts(
  view: ReportView,
  place: PlaceRef,
  level: string,
): readonly ThemeFacts[] {
  return view.frame.municipality.themes
    .map(({ id, title }) => ({
      id,
      title,
      keyFigures: view.frame.indicators
        .filter((indicator) => indicator.theme === id)
        .flatMap((indicator) => {
          const shownLevel = place.id === view.municipality.id ? indicator.level : level;
          return keyFigureModel(view, view.subject(indicator, shownLevel), place) ?? [];
        }),
    }))
    .filter((theme) => theme.keyFigures.length > 0);
}

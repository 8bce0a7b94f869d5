/** A share as so many circles of ten or a hundred. */
import { drawing, element, forAnyWidth, idOf, short } from '../svg.ts';
import type { Figure } from '../figure.ts';
import { notesOf, numbersDownload, sourcesOf } from '../frame/figure-frame.ts';
import type { DrawContext } from '../frame/figure-frame.ts';
import { spokenReference } from '../frame/spoken-values.ts';
import { areaTable } from '../frame/value-table.ts';
import { placeFinding } from '../../language/findings/place-findings.ts';
import { chartWords } from '../../language/page-topics.ts';
import { formatPeriod } from '../../language/numbers/periods.ts';
import { partsOf } from './model.ts';
import type { Parts, UnitChartModel } from './model.ts';

/** The exact share as a sentence first, then the circles in words. */
export function drawUnitChart(model: UnitChartModel, context: DrawContext): Figure {
  const { indicator, place, period, municipality, value, reference } = model;
  const words = chartWords(context.language).unit;
  const parts = partsOf(model);
  const exact = placeFinding(
    {
      name: place.name,
      locative: place.locative,
      isMunicipality: place.id === municipality.id,
      value: value.value,
      period,
      indicator,
      group: model.group?.title,
      reference: spokenReference(reference, municipality),
      comparison: value.comparison,
    },
    context,
  );
  const isNone = value.value.state === 'zero';
  const summary = parts === undefined || isNone ? exact : `${exact} ${words.roughly(parts)}`;
  const title = words.title(
    indicator.short,
    `${place.name}, ${formatPeriod(period, context.language)}`,
  );
  const id = idOf('unit', indicator.id, place.id, period.text, model.group?.id ?? '');
  return {
    id,
    summary,
    title,
    picture:
      parts === undefined
        ? undefined
        : {
            kind: 'inline',
            svg: forAnyWidth(drawCircles(parts, `${title}. ${summary}`)),
            width: side,
            height: parts.of === 10 ? 44 : side,
          },
    legend: undefined,
    notes: [
      ...(parts === undefined ? [words.none] : [words.note(parts.of)]),
      ...notesOf([value], indicator, context),
    ],
    sources: sourcesOf(indicator, period, context),
    table: areaTable(model, title, [value], reference, [], context),
    downloads: [numbersDownload(indicator, context)],
  };
}

const side = 320;

/** Ten in a row, filled from the left; a hundred in ten rows, filled from the top. */
function drawCircles({ count, of }: Parts, label: string): string {
  const step = side / 10;
  const circles = Array.from({ length: of }, (_, at) =>
    element('circle', {
      class: at < count ? 'unit-full' : 'unit-empty',
      cx: short((at % 10) * step + step / 2),
      cy: short(Math.floor(at / 10) * step + step / 2 + 2),
      r: of === 10 ? '12' : '11',
    }),
  );
  return drawing(
    { width: side, height: (of / 10) * step + 4 },
    { class: 'unit-chart', role: 'img', 'aria-label': label },
    circles.join(''),
  );
}

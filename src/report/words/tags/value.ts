/** `<Value>`: a number in a sentence. */
import { numberOf } from '../../../domain/indicator/observation.ts';
import {
  groupAttribute,
  indicatorAttribute,
  levelOfAreaAttribute,
  optional,
  periodAttribute,
  text,
} from '../../../domain/words/tag-attribute.ts';
import { cellBefore, cellFacts } from '../../indicator/cells.ts';
import type { CellRequest } from '../../indicator/cells.ts';
import type { CheckedTag } from '../checked-tag.ts';
import type { TagArguments } from '../tag-arguments.ts';
import { areaOfCell } from './area-of-cell.ts';

const formats = ['number', 'words', 'change'] as const;

export interface ValueRequest extends CellRequest {
  /** Without one in the tag: `unit`, the number and its unit. */
  readonly format: (typeof formats)[number] | 'unit';
  /** For `change`: the same place's earlier value. */
  readonly earlier: CellRequest | undefined;
}

/** The cell that is asked for; undefined where the data do not have it, the reason is in the problems of `given`. */
export function resolveValue(given: TagArguments): ValueRequest | undefined {
  const cell = given.cell();
  if (cell === undefined) return undefined;
  const written = given.text('format');
  const format = formats.find((one) => one === written) ?? 'unit';
  const than = given.text('than');
  let earlier: CellRequest | undefined;
  if (format === 'change') {
    earlier = than === undefined ? cellBefore(given.view, cell) : given.cellAt(cell, than);
    if (earlier === undefined && than === undefined) {
      given.problems.add('change-without-earlier-value', given.tag.place, cellFacts(cell));
    }
  }
  return { ...cell, format, earlier };
}

/** A number must be there, and may be shown. */
function checkValue(given: TagArguments): void {
  const request = resolveValue(given);
  if (request === undefined) return;
  const cells: CellRequest[] = [request];
  if (request.earlier !== undefined) cells.push(request.earlier);
  for (const one of cells) {
    if (one.cell?.value.state === 'withheld') {
      given.problems.add('value-withheld', given.tag.place, cellFacts(one));
    } else if (numberOf(one.cell?.value) === undefined) {
      given.problems.add('value-without-number', given.tag.place, cellFacts(one));
    }
  }
}

export const valueTag: CheckedTag = {
  schema: {
    stands: 'inline',
    holds: 'nothing',
    attributes: {
      indicator: indicatorAttribute,
      area: areaOfCell,
      level: levelOfAreaAttribute,
      period: periodAttribute,
      group: groupAttribute,
      format: optional(
        { is: 'choice', of: formats },
        {
          de: 'Wie die Zahl im Satz steht: ohne Angabe mit ihrer Einheit, „number“ ohne eine Einheit, die im Katalog frei benannt ist und die der Satz selbst sagt, „words“ ausgeschrieben, „change“ als Veränderung.',
          en: 'How the number stands in the sentence: without it with its unit, “number” without a unit that the catalogue names freely and the sentence says itself, “words” spelt out, “change” as a change.',
        },
      ),
      than: optional(text, {
        de: 'Bei „change“: der frühere Zeitraum; ohne Angabe der letzte davor.',
        en: 'With “change”: the earlier period; without it the last one before.',
      }),
    },
    handbook: {
      de: 'Setzt eine Zahl des Berichts in den Satz; sie bleibt bei jeder Lieferung aktuell.',
      en: 'Puts a number of the report into the sentence; it stays up to date with every delivery.',
    },
  },
  check: checkValue,
};

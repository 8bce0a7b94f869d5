/** `<Claim>`: words that the data bear out. */
import type { Place, ProblemList } from '../../../domain/problem/problem.ts';
import { nearestName } from '../../../domain/naming/nearest-name.ts';
import {
  groupAttribute,
  indicatorAttribute,
  levelOfAreaAttribute,
  optional,
  periodAttribute,
  required,
  text,
} from '../../../domain/words/tag-attribute.ts';
import type { WordNode } from '../../../domain/words/words.ts';
import { cellBefore, cellFacts, cellOf, levelled } from '../../indicator/cells.ts';
import type { CellRequest } from '../../indicator/cells.ts';
import type { ReportView } from '../../report-view.ts';
import type { CheckedTag } from '../checked-tag.ts';
import { decideClaim } from '../decide-claim.ts';
import type { ClaimRequest } from '../decide-claim.ts';
import type { TagArguments } from '../tag-arguments.ts';
import { areaOfCell } from './area-of-cell.ts';

const comparisons = ['>', '>=', '<', '<=', '='] as const;
const claimOps = [...comparisons, 'highest', 'lowest', 'rising', 'falling', 'similar'] as const;

/** What is claimed; undefined where the data do not have it, the reason is in the problems of `given`. */
export function resolveClaim(given: TagArguments): ClaimRequest | undefined {
  const cell = given.cell();
  if (cell === undefined) return undefined;
  const op = given.text('op') ?? '';
  const written = given.text('value');
  const wanted = given.text('than');
  const than =
    wanted === undefined ? silentThan(given.view, cell, op) : writtenThan(given, cell, op, wanted);
  if (than === undefined && wanted !== undefined) return undefined;
  if (than?.place.id === cell.place.id && than.period.text === cell.period.text) {
    given.problems.add('claim-attributes', given.place('than'), { op, fault: 'itself' });
    return undefined;
  }
  const value = written === undefined ? undefined : Number(written);
  return { ...cell, op, value, than };
}

/** `than`: an area (its value in the same period) or a period (the same place's value then). */
function writtenThan(
  given: TagArguments,
  cell: CellRequest,
  op: string,
  wanted: string,
): CellRequest | undefined {
  const { view } = given;
  const overTime = op === 'rising' || op === 'falling';
  const [place, ...others] = overTime ? [] : given.placesNamed(wanted);
  if (place !== undefined && others.length > 0) {
    const facts = { area: wanted, ids: [place, ...others] };
    given.problems.add('ambiguous-area', given.place('than'), facts);
    return undefined;
  }
  if (place !== undefined) return cellOf(view, levelled(view, cell, place), place, cell.period);
  // What begins with a letter is no period.
  if (!overTime && wanted !== 'latest' && !/^\d/u.test(wanted)) {
    const nearest = nearestName(wanted, given.placeNames());
    given.problems.add('unknown-area', given.place('than'), {
      area: wanted,
      nearest,
      lostZero: false,
    });
    return undefined;
  }
  return given.cellAt(cell, wanted);
}

/** Directions compare with the place's earlier value, `similar` with the municipality. */
function silentThan(view: ReportView, cell: CellRequest, op: string): CellRequest | undefined {
  if (op === 'rising' || op === 'falling') return cellBefore(view, cell);
  const { id } = view.municipality;
  if (op !== 'similar' || cell.place.id === id) return undefined;
  return cellOf(view, levelled(view, cell, id), id, cell.period);
}

/** The published values must bear it out. */
function checkClaim(given: TagArguments): void {
  const { view, tag, problems } = given;
  const claim = resolveClaim(given);
  if (claim === undefined) return;
  const decided = decideClaim(view, claim);
  switch (decided.verdict) {
    case 'true':
      return;
    case 'withheld':
      problems.add('claim-on-withheld', tag.place, cellFacts(decided.cell));
      return;
    case 'without-number':
      problems.add('claim-without-number', tag.place, cellFacts(decided.cell));
      return;
    case 'unsettled':
      problems.add('claim-not-settled', tag.place, { ...cellFacts(claim), reason: decided.reason });
      return;
    case 'undecidable':
      problems.add('claim-undecidable', tag.place, { ...cellFacts(claim), reason: decided.reason });
      return;
    case 'false': {
      const { indicator } = claim.subject;
      problems.add('claim-false', tag.place, {
        ...cellFacts(claim),
        words: plainText(tag.children),
        op: claim.op,
        found: decided.found,
        unit: typeof indicator.unit === 'string' ? indicator.unit : indicator.unit.text,
        decimals: indicator.decimals,
        against: decided.against,
      });
    }
  }
}

const plainText = (nodes: readonly WordNode[]): string =>
  nodes
    .map((node) => {
      if (node.kind === 'text' || node.kind === 'code') return node.value;
      return 'children' in node ? plainText(node.children) : '';
    })
    .join('');

/** `value` or `than` for comparisons, at most `than` for directions, neither for extremes. */
function checkSides(
  attributes: ReadonlyMap<string, string>,
  place: Place,
  problems: ProblemList,
): void {
  const op = attributes.get('op') ?? '';
  const value = attributes.has('value');
  const than = attributes.has('than');
  const compares = comparisons.some((one) => one === op);
  const fault = compares
    ? value && than
      ? 'both'
      : !value && !than
        ? 'needs-value-or-than'
        : undefined
    : (op === 'highest' || op === 'lowest') && (value || than)
      ? 'takes-neither'
      : value
        ? 'takes-no-value'
        : undefined;
  if (fault !== undefined) problems.add('claim-attributes', place, { op, fault });
}

export const claimTag: CheckedTag = {
  schema: {
    stands: 'inline',
    holds: 'words',
    attributes: {
      indicator: indicatorAttribute,
      area: areaOfCell,
      level: levelOfAreaAttribute,
      period: periodAttribute,
      group: groupAttribute,
      op: required(
        { is: 'choice', of: claimOps },
        {
          de: 'Was behauptet wird: ein Vergleich (> >= < <= =), „highest“, „lowest“, „rising“, „falling“ oder „similar“.',
          en: 'What is claimed: a comparison (> >= < <= =), “highest”, “lowest”, “rising”, “falling” or “similar”.',
        },
      ),
      value: optional(
        { is: 'number' },
        {
          de: 'Zahl, mit der verglichen wird.',
          en: 'The number that it is compared with.',
        },
      ),
      than: optional(text, {
        de: 'Gebiet oder Zeitraum, mit dem verglichen wird.',
        en: 'The area or the period that it is compared with.',
      }),
    },
    handbook: {
      de: 'Umschließt Worte, die aus den Zahlen folgen; stimmen sie nicht mehr, sagt es die Prüfung.',
      en: 'Surrounds words that follow from the numbers; the check says when they no longer do.',
    },
    check: checkSides,
  },
  check: checkClaim,
};

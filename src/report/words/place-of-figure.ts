/** A figure of one place: its subject at the place's level, the place, and a period with a number there. */
import type { Period } from '../../domain/indicator/period.ts';
import { levelOf } from '../indicator/cells.ts';
import type { FigureSubject, PlaceRef } from '../indicator/figure-subject.ts';
import type { TagArguments } from './tag-arguments.ts';

export interface PlaceRequest {
  readonly subject: FigureSubject;
  readonly place: PlaceRef;
  readonly period: Period;
}

/**
 * From `indicator`, `area` (without it the municipality) and `period`. Undefined where the data lack it, told in the
 * problems of `given`.
 */
export function placeRequest(given: TagArguments): PlaceRequest | undefined {
  const { view } = given;
  const id = given.text('area') ?? view.municipality.id;
  const subject = given.subject('indicator', levelOf(view, id));
  if (subject === undefined) return undefined;
  const wanted = given.text('period') ?? 'latest';
  const newest = wanted === 'latest' ? view.latest(subject, id) : undefined;
  const period = newest ?? given.period(subject, wanted, 'period', 'cell');
  return period && { subject, place: view.place(id), period };
}

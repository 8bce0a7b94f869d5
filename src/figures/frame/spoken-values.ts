/** Values of areas as sentences take them. */
import type { AreaValue, PlaceRef } from '../../report/indicator/figure-subject.ts';
import type { Spoken } from '../../language/findings/findings.ts';

/** An area's value with its name and what keeps it out of a sentence. */
export const spokenValue = ({ area, value, flags, unpopulated }: AreaValue): Spoken => ({
  name: area.name,
  value,
  flags,
  unpopulated,
});

/** The municipality's value beside its areas'. */
export const spokenReference = (
  reference: AreaValue | undefined,
  municipality: PlaceRef,
): Spoken | undefined =>
  reference && { name: municipality.name, value: reference.value, flags: reference.flags };

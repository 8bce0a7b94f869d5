/** A coordinate reference system in YAML. */
import { z } from 'zod';
import type { Crs } from '../../../domain/municipality.ts';
import type { ExpectedValue } from '../../../domain/problem/municipality-problems.ts';
import { knownCrs } from './reference-systems.ts';

/** One of the systems that coordinates can be read in: `EPSG:25832`, in any case. */
export const crsField = () =>
  z
    .string('one-of' satisfies ExpectedValue)
    .trim()
    .toUpperCase()
    .refine(isKnown, 'one-of' satisfies ExpectedValue)
    .transform((written) => written as Crs);

const isKnown = (written: string): boolean => knownCrs.some((crs) => crs === written);

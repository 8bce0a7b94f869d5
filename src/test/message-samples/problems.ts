/** Facts of every problem: one sample a code. */
import type { ProblemFacts } from '../../domain/problem/problem.ts';
import { addressSamples } from './addresses.ts';
import { catalogueSamples } from './catalogue.ts';
import { contentSamples } from './content.ts';
import { disclosureSamples } from './disclosure.ts';
import { geographySamples } from './geography.ts';
import { indexSamples } from './indices.ts';
import { municipalitySamples } from './municipality.ts';
import { observationSamples } from './observations.ts';
import { offerSamples } from './offers.ts';
import { pictureSamples } from './pictures.ts';
import { standSamples } from './stands.ts';
import { tableSamples } from './table.ts';

export const problemSamples: ProblemFacts = {
  ...tableSamples,
  ...municipalitySamples,
  ...catalogueSamples,
  ...addressSamples,
  ...indexSamples,
  ...observationSamples,
  ...geographySamples,
  ...offerSamples,
  ...contentSamples,
  ...pictureSamples,
  ...standSamples,
  ...disclosureSamples,
};

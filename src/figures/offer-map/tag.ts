/** `<OfferMap>`: where offers are. */
import {
  levelOfAreaAttribute,
  optional,
  phasesAttribute,
  reference,
  typesAttribute,
} from '../../domain/words/tag-attribute.ts';
import type { ReportView } from '../../report/report-view.ts';
import { figureTag } from '../figure-kind.ts';
import type { Outlines } from '../figure-kind.ts';
import { drawOfferMap } from './draw.ts';
import { offerMapModel } from './model.ts';
import type { OfferMapModel } from './model.ts';

export const offerMap = {
  draw: drawOfferMap,
  outlines: ({ area, level }: OfferMapModel, view: ReportView): Outlines => ({
    level: view.area(area?.id ?? '')?.level ?? level.id,
  }),
  tag: figureTag({
    name: 'OfferMap',
    attributes: {
      types: typesAttribute,
      phases: phasesAttribute,
      area: optional(reference('area'), {
        de: 'Gebiet, auf das sich die Karte beschränkt; ohne Angabe die ganze Kommune.',
        en: 'The area that the map keeps to; without it the whole municipality.',
      }),
      level: levelOfAreaAttribute,
    },
    handbook: {
      de: 'Karte der Angebote: ein Zeichen je Angebot, nach Art verschieden.',
      en: 'Map of the offers: a mark for each, by type.',
    },
    resolve: (given) => ({
      types: given.chosen('types'),
      phases: given.chosen('phases'),
      area: given.text('area'),
    }),
    model: offerMapModel,
  }),
};

/** `<OfferNetwork>`: who works with whom. */
import { levelOfAreaAttribute, optional, reference } from '../../domain/words/tag-attribute.ts';
import { networkModel } from '../../report/network/offer-network-model.ts';
import { figureTag } from '../figure-kind.ts';
import { drawOfferNetwork } from './draw.ts';

export const offerNetwork = {
  draw: drawOfferNetwork,
  styles: ['network'] as const,
  tag: figureTag({
    name: 'OfferNetwork',
    attributes: {
      provider: optional(reference('provider'), {
        de: 'Träger, dessen Angebote und Partner gezeigt werden.',
        en: 'The provider whose offers and partners are shown.',
      }),
      area: optional(reference('area'), {
        de: 'Gebiet, dessen Angebote und Partner gezeigt werden; ohne Angabe die ganze Kommune.',
        en: 'The area whose offers and partners are shown; without it the whole municipality.',
      }),
      level: levelOfAreaAttribute,
    },
    handbook: {
      de: 'Netzwerk der Angebote: wer mit wem zusammenarbeitet.',
      en: 'Network of the offers: who works with whom.',
    },
    resolve: (given) => ({ provider: given.text('provider'), area: given.text('area') }),
    model: networkModel,
  }),
};

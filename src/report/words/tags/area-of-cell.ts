/** The area whose cell `<Value>` and `<Claim>` speak of. */
import { reference, required } from '../../../domain/words/tag-attribute.ts';

export const areaOfCell = required(
  reference('area'),
  {
    de: 'Kennung oder Name des Gebiets oder der Kommune; in Texten über ein Gebiet ist es dieses.',
    en: 'Id or name of the area or the municipality; in texts about an area it is this one.',
  },
  'area',
);

/** The columns of `data/offers.csv`, `data/providers.csv` and `data/cooperations.csv`, in words. */
import { providerKindWords, yesNoWords } from './allowed-words.ts';
import { key } from './key-words.ts';
import type { WordsOfKeys } from './key-words.ts';

export const offerKeys: WordsOfKeys = {
  id: key(
    'Kennung des Angebots; sie steht in seiner Adresse. Fehlt die Spalte, entsteht sie aus Name und Anschrift.',
    'Id of the offer; it stands in its address. Without the column it is made of name and postal address.',
  ),
  name: key('Name des Angebots.', 'Name of the offer.'),
  type: key(
    'Art, wie in „offerTypes“; mehrere trennt |.',
    'Type, as in “offerTypes”; several are joined by |.',
  ),
  provider: key('Träger: Kennung oder Name.', 'Provider: id or name.'),
  area: key(
    'Gebiet. Es darf fehlen, wenn der Ort angegeben ist.',
    'Area. It may be missing where the place is given.',
  ),
  level: key(
    'Ebene des Gebiets, wenn zwei Ebenen dieselben Kennungen oder Namen haben.',
    'Level of the area, where two levels share ids or names.',
  ),
  lat: key('Geografische Breite in Grad.', 'Latitude in degrees.'),
  lon: key('Geografische Länge in Grad.', 'Longitude in degrees.'),
  x: key(
    'Rechtswert statt „lon“, in den Koordinaten von „crs“.',
    'Easting instead of “lon”, in the coordinates of “crs”.',
  ),
  y: key(
    'Hochwert statt „lat“, in den Koordinaten von „crs“.',
    'Northing instead of “lat”, in the coordinates of “crs”.',
  ),
  address: key('Anschrift.', 'Postal address.'),
  phases: key(
    'Lebensphasen, für die es da ist; mehrere trennt |.',
    'Phases of life that it serves; several are joined by |.',
  ),
  capacity: key('Wie viele Plätze es gibt.', 'How many places there are.'),
  capacity_unit: key(
    'Was gezählt wird. Verschiedenes wird nie zusammengezählt.',
    'What is counted. Different things are never added up.',
  ),
  free: key('Ob es kostenlos ist.', 'Whether it is free of charge.', yesNoWords),
  languages: key('Sprachen; mehrere trennt |.', 'Languages; several are joined by |.'),
  opening: key('Öffnungszeiten.', 'Opening hours.'),
  focus: key('Schwerpunkt oder Konzept.', 'Focus or concept.'),
  website: key('Adresse im Netz.', 'Web address.'),
  email: key('E-Mail-Adresse der Einrichtung.', 'E-mail address of the institution.'),
  phone: key('Telefonnummer der Einrichtung.', 'Telephone number of the institution.'),
  contact: key(
    'Wer Auskunft gibt: eine Funktion, kein Name.',
    'Who answers: a function, not a name.',
  ),
  informal: key(
    '„yes“ bei einem Ort ohne Träger, an dem man sich trifft.',
    '“yes” for a place without a provider where people meet.',
    yesNoWords,
  ),
  checked: key(
    'Tag, an dem die Angaben zuletzt geprüft wurden.',
    'Day on which the entry was last checked.',
  ),
};

export const providerKeys: WordsOfKeys = {
  id: key('Kennung des Trägers.', 'Id of the provider.'),
  name: key('Name des Trägers.', 'Name of the provider.'),
  aliases: key('Andere Schreibweisen, durch | getrennt.', 'Other ways to write it, joined by |.'),
  kind: key('Art des Trägers.', 'Kind of provider.', providerKindWords),
  website: key('Adresse im Netz.', 'Web address.'),
};

export const cooperationKeys: WordsOfKeys = {
  from: key('Kennung eines Angebots oder Trägers.', 'Id of an offer or a provider.'),
  to: key(
    'Mit wem: Kennung eines Angebots oder Trägers. Die Richtung spielt keine Rolle.',
    'With whom: id of an offer or a provider. The direction does not matter.',
  ),
  kind: key('Worin die Zusammenarbeit besteht.', 'What the cooperation is.'),
  since: key('Seit wann: Jahr, Monat oder Tag.', 'Since when: year, month or day.'),
  note: key('Hinweis.', 'Note.'),
};

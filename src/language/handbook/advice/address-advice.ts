/** For editors: what is wrong with addresses that must hold. Shown under the code on the handbook's page of messages. */
import type { AddressProblems } from '../../../domain/problem/address-problems.ts';
import type { HandbookEntries } from '../handbook-entry.ts';

export const addressEntries: HandbookEntries<AddressProblems> = {
  'address-gone': {
    de: 'Eine Seite oder Datei, die schon veröffentlicht war, gibt es nicht mehr. Sagen Sie in redirects.csv, wohin ihre Adresse nun führt.',
    en: 'A page or file that was published before is no longer there. Say in redirects.csv where its address leads now.',
  },
  'redirect-malformed': {
    de: 'Eine Zelle von redirects.csv ist keine Adresse der Website. Sie beginnt mit einem Schrägstrich, wie /gebiete/altstadt/.',
    en: 'A cell of redirects.csv is no address of the site. It begins with a slash, such as /gebiete/old-town/.',
  },
  'redirect-twice': {
    de: 'Eine alte Adresse soll an zwei Orte führen. Löschen Sie eine der Zeilen.',
    en: 'An old address is to lead to two places. Delete one of the rows.',
  },
  'redirect-loop': {
    de: 'Weiterleitungen führen im Kreis. Eine von ihnen muss zu einer Seite führen, die es gibt.',
    en: 'Redirects lead round in a circle. One of them must lead to a page that exists.',
  },
  'redirect-from-exists': {
    de: 'Eine Adresse, die weiterleiten soll, gehört noch zu einer Seite. Löschen Sie die Zeile, oder nehmen Sie die Seite heraus.',
    en: 'An address that is to lead on still belongs to a page. Delete the row, or take the page out.',
  },
  'redirect-to-unknown': {
    de: 'Eine Weiterleitung führt zu einer Seite, die es nicht gibt. Prüfen Sie die Adresse unter „to“.',
    en: 'A redirect leads to a page that does not exist. Check the address under “to”.',
  },
};

import type { AddressProblems } from '../../../domain/problem/address-problems.ts';
import type { ProblemWords } from '../problem-words.ts';
import { de, en } from '../phrases.ts';

const columnDe = { from: 'alte', to: 'neue' } as const;
const columnEn = { from: 'old', to: 'new' } as const;

type Mistake = AddressProblems['redirect-malformed']['because'];

const mistakesDe: Readonly<Record<Mistake, string>> = {
  'no-path':
    'Eine Adresse der Website beginnt mit einem Schrägstrich: „/gebiete/altstadt/“ oder „/daten/einwohner.csv“.',
  'other-site':
    'Weiterleitungen führen nur innerhalb der Website: den Teil hinter dem Namen der Website angeben („/gebiete/altstadt/“), oder in municipality.yaml die eigene Adresse unter „site“ eintragen.',
  fragment: 'Was hinter # oder ? steht, erfährt ein Server nicht: nur den Teil davor angeben.',
  dots: 'Ein Teil der Adresse taugt nicht für einen Ordner: ohne „..“, ohne \\ : * " < > |, ohne Punkt am Ende und mit höchstens 200 Zeichen angeben.',
};

const mistakesEn: Readonly<Record<Mistake, string>> = {
  'no-path':
    'An address of the site begins with a slash: “/gebiete/old-town/” or “/daten/residents.csv”.',
  'other-site':
    'Redirects lead within the site alone: give the part behind the name of the site (“/gebiete/old-town/”), or enter the own address under “site” in municipality.yaml.',
  fragment: 'What stands behind # or ? never reaches a server: give the part before it.',
  dots: 'A part of the address cannot be a folder: give it without “..”, without \\ : * " < > |, without a point at its end, and with 200 characters at most.',
};

/** Words of each mistake, German and English side by side. */
export const addressProblemWords: ProblemWords<AddressProblems> = {
  'address-gone': {
    de: ({ address, nearest }) => ({
      message: `Die Adresse „${address}“ war veröffentlicht und ist weg; Links auf sie würden brechen.`,
      hint: `${de.perhaps(nearest)}In data/redirects.csv eintragen, wohin sie führt (Spalten from;to): „${address};${nearest ?? '/…/'}“. Was unter einer umgezogenen Seite liegt, und ihre Tabelle, folgt ihr von selbst.`,
    }),
    en: ({ address, nearest }) => ({
      message: `The address “${address}” was published and is gone; links to it would break.`,
      hint: `${en.perhaps(nearest)}Enter in data/redirects.csv where it leads (columns from,to): “${address},${nearest ?? '/…/'}”. What lies below a page that moved, and its table, follows by itself.`,
    }),
  },
  'redirect-malformed': {
    de: ({ column, value, because }) => ({
      message: `„${value}“ kann nicht die ${columnDe[column]} Adresse einer Weiterleitung sein.`,
      hint: mistakesDe[because],
    }),
    en: ({ column, value, because }) => ({
      message: `“${value}” cannot be the ${columnEn[column]} address of a redirect.`,
      hint: mistakesEn[because],
    }),
  },
  'redirect-twice': {
    de: ({ from, first, second }) => ({
      message: `„${from}“ soll an zwei Orte führen: „${first}“ und „${second}“.`,
      hint: 'Eine der beiden Zeilen löschen.',
    }),
    en: ({ from, first, second }) => ({
      message: `“${from}” is to lead to two places: “${first}” and “${second}”.`,
      hint: 'Delete one of the two rows.',
    }),
  },
  'redirect-loop': {
    de: ({ from, to }) => ({
      message: `Die Weiterleitung von „${from}“ nach „${to}“ führt im Kreis.`,
      hint: 'Unter „to“ eine Seite angeben, die es gibt.',
    }),
    en: ({ from, to }) => ({
      message: `The redirect from “${from}” to “${to}” leads round in a circle.`,
      hint: 'Give a page that exists under “to”.',
    }),
  },
  'redirect-from-exists': {
    de: ({ from }) => ({
      message: `Unter „${from}“ steht schon eine Seite oder Datei; sie kann nicht zugleich weiterleiten.`,
      hint: 'Die Zeile löschen; oder, wenn die Seite weg sein soll, sie zuerst aus dem Bericht nehmen.',
    }),
    en: ({ from }) => ({
      message: `There is a page or file at “${from}” already; it cannot lead on as well.`,
      hint: 'Delete the row; or, if the page is meant to be gone, take it out of the report first.',
    }),
  },
  'redirect-to-unknown': {
    de: ({ to, nearest }) => ({
      message: `Die Weiterleitung führt nach „${to}“; diese Seite gibt es nicht.`,
      hint: `${de.perhaps(nearest)}Unter „to“ eine Seite oder Datei der Website angeben.`,
    }),
    en: ({ to, nearest }) => ({
      message: `The redirect leads to “${to}”; there is no such page.`,
      hint: `${en.perhaps(nearest)}Give a page or file of the site under “to”.`,
    }),
  },
};

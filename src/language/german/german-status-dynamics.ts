/** Status and dynamics, in German. */
import type { StatusDynamicsWords } from '../words/status-dynamics-words.ts';
import { number } from './german-count.ts';
import { dativePlural } from './german-places.ts';

export const germanStatusDynamics: StatusDynamicsWords = {
  title: (what) => `Stand und Entwicklung: ${what}`,
  summary: ({ all, partial, plural, period, high, low, rising, falling }) => {
    const of = `Von ${number(all)} ${dativePlural(plural)}${partial ? ' mit sicherem Wert' : ''}`;
    const stand = (count: number): string => (count === 1 ? 'liegt' : 'liegen');
    if (high === 0 && low === 0)
      return `${of} liegt kein Gebiet deutlich über oder unter dem Durchschnitt der Gebiete (${period}).`;
    const below = low === 0 ? 'kein Gebiet' : number(low);
    const first =
      high === 0
        ? `${of} ${stand(low)} ${number(low)} deutlich unter dem Durchschnitt der Gebiete und kein Gebiet deutlich darüber (${period}).`
        : `${of} ${stand(high)} ${number(high)} deutlich über dem Durchschnitt der Gebiete und ${below} deutlich darunter (${period}).`;
    if (high === 0) return first;
    if (rising + falling === 0)
      return `${first} ${high === 1 ? 'Für das Gebiet darüber' : 'Für keines der Gebiete darüber'} ist ${high === 1 ? 'keine' : 'eine'} Veränderung gesichert.`;
    if (high === 1)
      return `${first} Im Gebiet darüber ist der Wert ${rising > 0 ? 'gestiegen' : 'gesunken'}.`;
    const moved = [
      ...(rising > 0 ? [`in ${number(rising)} gestiegen`] : []),
      ...(falling > 0 ? [`in ${number(falling)} gesunken`] : []),
    ];
    return `${first} In den Gebieten darüber ist der Wert ${moved.join(' und ')}.`;
  },
  tooFew: (period) =>
    `Für Stand und Entwicklung (${period}) sind mindestens fünf Gebiete mit sicheren, verschiedenen Werten nötig.`,
  status: {
    high: 'deutlich über dem Durchschnitt der Gebiete',
    middle: 'im mittleren Bereich',
    low: 'deutlich unter dem Durchschnitt der Gebiete',
  },
  dynamics: {
    falling: 'gesunken',
    steady: 'Veränderung nicht gesichert',
    rising: 'gestiegen',
    open: 'nicht zu vergleichen',
  },
  statusName: 'Stand',
  dynamicsName: 'Entwicklung',
  count: 'Anzahl',
  andMore: (names, more) => `${names} und ${number(more)} weitere`,
  without: (count) =>
    count === 1
      ? 'Ein Gebiet fehlt hier, weil ein sicherer Wert nicht vorliegt.'
      : `${number(count)} Gebiete fehlen hier, weil ein sicherer Wert nicht vorliegt.`,
  note: 'Deutlich heißt: mehr als eine Standardabweichung vom Mittel der Gebiete entfernt; jedes Gebiet zählt gleich. Die Entwicklung reicht vom ersten vergleichbaren Zeitraum bis zu diesem. Beides beschreibt, was ist, und bewertet kein Gebiet.',
};

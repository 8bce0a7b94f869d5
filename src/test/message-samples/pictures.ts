/** Facts of each mistake with pictures, as a report might have them. */
import type { PictureProblems } from '../../domain/problem/picture-problems.ts';

export const pictureSamples: PictureProblems = {
  'image-not-allowed': { source: 'https://boese.example/pixel.gif', why: 'elsewhere' },
  'picture-not-found': { source: 'spielplatz.jpg', nearest: 'spielplätze.jpg' },
  'not-a-picture': { source: 'karte.svg', why: 'kind', kind: 'SVG' },
  'picture-without-alternative': { source: 'spielplatz.jpg' },
  'picture-without-credit': { source: 'spielplatz.jpg' },
};

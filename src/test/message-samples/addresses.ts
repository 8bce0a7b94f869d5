import type { AddressProblems } from '../../domain/problem/address-problems.ts';

/** Facts of one mistake of each kind, as reports of readers bear them: of what the golden messages are made. */
export const addressSamples: AddressProblems = {
  'address-gone': { address: '/gebiete/hafen/', nearest: '/gebiete/haefen/' },
  'redirect-malformed': { column: 'from', value: 'gebiete/hafen', because: 'no-path' },
  'redirect-twice': { from: '/gebiete/hafen/', first: '/gebiete/nord/', second: '/gebiete/sued/' },
  'redirect-loop': { from: '/gebiete/hafen/', to: '/gebiete/kai/' },
  'redirect-from-exists': { from: '/gebiete/nord/' },
  'redirect-to-unknown': { to: '/gebiete/nrod/', nearest: '/gebiete/nord/' },
};

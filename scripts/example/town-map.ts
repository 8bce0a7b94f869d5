/** Kilometres east and north of the south-western corner of the sheet. */
export type Point = readonly [number, number];

// Where three borders meet, or an inner border meets the edge of the town.
export const junctions: Readonly<Record<string, Point>> = {
  r0: [0.45, 5.85],
  r1: [2.45, 5.95],
  r2: [4.05, 5.3],
  r2b: [4.6, 5.02],
  r3: [5.72, 5.02],
  r4: [6.3, 4.78],
  r5: [7.55, 4.05],
  r9: [10.85, 3.35],
  n1: [2.75, 7.15],
  n2: [4.35, 6.35],
  n3: [5.85, 6.2],
  n4: [6.75, 5.75],
  t1: [3.35, 9.05],
  t2: [6.55, 9.25],
  e1: [10.45, 5.75],
  s1: [4.42, 4.12],
  s2: [5.78, 4.08],
  s3: [3.75, 3.3],
  s4: [5.35, 2.85],
  s5: [6.2, 3.15],
  s6: [7.45, 3.0],
  s7: [8.25, 1.85],
  w1: [0.95, 3.45],
  b1: [4.75, 0.65],
  b2: [7.3, 0.25],
  e2: [10.45, 1.45],
};

export interface Border {
  readonly from: string;
  readonly to: string;
  readonly via: readonly Point[];
  /** Kilometres by which the line may leave its smooth course. */
  readonly wiggle: number;
}

const river = 0.05;
const country = 0.13;
const street = 0.028;
const edge = 0.2;

// prettier-ignore
export const borders: readonly Border[] = [
  // the river, from its leaving in the west to its coming in the east
  { from: 'r0', to: 'r1', via: [[0.95, 6.1], [1.6, 5.72], [2.1, 6.12]], wiggle: river },
  { from: 'r1', to: 'r2', via: [[2.75, 5.66], [3.3, 5.62], [3.6, 5.3]], wiggle: river },
  { from: 'r2', to: 'r2b', via: [[4.32, 5.28]], wiggle: river },
  { from: 'r2b', to: 'r3', via: [[4.95, 4.78], [5.35, 5.1]], wiggle: river },
  { from: 'r3', to: 'r4', via: [[6.02, 4.78]], wiggle: river },
  { from: 'r4', to: 'r5', via: [[6.65, 4.72], [6.95, 4.2], [7.25, 4.28]], wiggle: river },
  { from: 'r5', to: 'r9', via: [[7.85, 3.78], [8.35, 3.95], [8.8, 3.45], [9.6, 3.6], [10.2, 3.15]], wiggle: river },
  // north of the river
  { from: 'r1', to: 'n1', via: [[2.35, 6.6]], wiggle: country },
  { from: 'n1', to: 't1', via: [[3.05, 7.7], [2.9, 8.4]], wiggle: country },
  { from: 'n1', to: 'n2', via: [[3.5, 6.95]], wiggle: street * 2 },
  { from: 'n2', to: 'r2', via: [[4.25, 5.8]], wiggle: street },
  { from: 'n2', to: 'n3', via: [[5.1, 6.42]], wiggle: street * 2 },
  { from: 'n3', to: 't2', via: [[6.1, 7.0], [5.85, 7.8], [6.3, 8.5]], wiggle: country },
  { from: 'n3', to: 'n4', via: [[6.4, 6.08]], wiggle: street },
  { from: 'n4', to: 'r4', via: [[6.42, 5.25]], wiggle: street * 2 },
  { from: 'n4', to: 'e1', via: [[7.7, 5.95], [8.7, 5.45], [9.6, 5.95]], wiggle: street * 3 },
  // south of the river
  { from: 'r2b', to: 's1', via: [[4.38, 4.6]], wiggle: street },
  { from: 's1', to: 's2', via: [[5.1, 3.95]], wiggle: street },
  { from: 's2', to: 'r3', via: [[5.9, 4.55]], wiggle: street },
  { from: 's1', to: 's3', via: [[4.0, 3.8]], wiggle: street * 1.5 },
  { from: 's3', to: 's4', via: [[4.5, 2.92]], wiggle: street * 2 },
  { from: 's4', to: 's5', via: [[5.8, 3.08]], wiggle: street },
  { from: 's5', to: 's2', via: [[6.12, 3.6]], wiggle: street },
  { from: 's5', to: 's6', via: [[6.85, 2.9]], wiggle: street * 2 },
  { from: 's6', to: 'r5', via: [[7.35, 3.55]], wiggle: street * 2 },
  { from: 's3', to: 'w1', via: [[2.9, 3.55], [1.9, 3.15]], wiggle: country },
  { from: 's4', to: 'b1', via: [[5.15, 2.1], [4.7, 1.4]], wiggle: country },
  { from: 's6', to: 's7', via: [[7.95, 2.5]], wiggle: country },
  { from: 's7', to: 'e2', via: [[9.0, 1.95], [9.75, 1.5]], wiggle: country },
  { from: 's7', to: 'b2', via: [[7.7, 1.3], [7.75, 0.75]], wiggle: country },
  // the edge of the town, clockwise from the west
  { from: 'r0', to: 't1', via: [[0.15, 6.8], [0.75, 7.55], [0.7, 8.3], [1.6, 8.55], [2.3, 9.2]], wiggle: edge },
  { from: 't1', to: 't2', via: [[4.2, 8.75], [5.0, 9.45], [5.8, 8.95]], wiggle: edge },
  { from: 't2', to: 'e1', via: [[7.4, 8.95], [8.15, 8.35], [9.1, 8.3], [9.5, 7.4], [10.3, 6.8]], wiggle: edge },
  { from: 'e1', to: 'r9', via: [[11.0, 5.1], [10.6, 4.3]], wiggle: edge },
  { from: 'r9', to: 'e2', via: [[11.15, 2.7], [10.65, 2.1]], wiggle: edge },
  { from: 'e2', to: 'b2', via: [[10.0, 0.85], [9.1, 0.75], [8.3, 0.1]], wiggle: edge },
  { from: 'b2', to: 'b1', via: [[6.6, 0.55], [5.7, 0.1]], wiggle: edge },
  { from: 'b1', to: 'w1', via: [[3.9, 1.0], [3.0, 0.75], [2.5, 1.6], [1.5, 1.9], [1.35, 2.75]], wiggle: edge },
  { from: 'w1', to: 'r0', via: [[0.5, 4.2], [0.75, 5.1]], wiggle: edge },
];

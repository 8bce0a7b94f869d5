import { cellNoise } from './random.ts';
import { borders, junctions, type Point } from './town-map.ts';

/** Catmull-Rom: a smooth line through the hand-placed points. */
function smooth(points: readonly Point[], steps: number): Point[] {
  const at = (i: number): Point => points[Math.max(0, Math.min(points.length - 1, i))] ?? [0, 0];
  const line: Point[] = [];
  for (let i = 0; i < points.length - 1; i += 1) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let step = 0; step < steps; step += 1) {
      const t = step / steps;
      const axis = (k: 0 | 1): number =>
        0.5 *
        (2 * b[k] +
          (c[k] - a[k]) * t +
          (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
          (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t);
      line.push([axis(0), axis(1)]);
    }
  }
  line.push(at(points.length - 1));
  return line;
}

/** Noise in four octaves across the line, none at its ends: junctions stay where they are. */
function roughen(line: readonly Point[], wiggle: number, name: string): Point[] {
  return line.map((point, i) => {
    const position = i / (line.length - 1);
    const before = line[i - 1];
    const after = line[i + 1];
    if (!before || !after) return point;
    let sum = 0;
    for (let octave = 0; octave < 4; octave += 1) {
      const scaled = position * 5 * 2 ** octave;
      const left = Math.floor(scaled);
      const t = scaled - left;
      sum +=
        (cellNoise(name, octave, left) * (1 - t) + cellNoise(name, octave, left + 1) * t) /
        1.7 ** octave;
    }
    const shift = sum * wiggle * 0.55 * Math.min(1, 6 * position * (1 - position));
    // Only across: a shift along the line would fold it onto itself.
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.hypot(dx, dy);
    return [point[0] - (dy / length) * shift, point[1] + (dx / length) * shift];
  });
}

/** Every border once: both neighbours share this very line. */
export function drawBorders(): { key: string; line: readonly Point[] }[] {
  return borders.map(({ from, to, via, wiggle }) => {
    const ends = [junctions[from], junctions[to]] as const;
    if (!ends[0] || !ends[1]) throw new Error(`no junction for ${from}-${to}`);
    const points = [ends[0], ...via, ends[1]];
    const steps = Math.max(8, Math.round(44 / (points.length - 1)));
    return { key: `${from}-${to}`, line: roughen(smooth(points, steps), wiggle, `${from}-${to}`) };
  });
}

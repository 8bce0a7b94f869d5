/** Rings and lines as SVG paths: relative steps on a fixed grid, as short as SVG allows. */

type Line = readonly (readonly [number, number])[];

/** Signed area of a ring (shoelace). */
export function ringArea(ring: Line): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const a = ring[j];
    const b = ring[i];
    if (a !== undefined && b !== undefined) sum += a[0] * b[1] - b[0] * a[1];
  }
  return sum / 2;
}

/** Joins numbers with the fewest separators: `-` and a second `.` part them by themselves. */
function joinNumbers(steps: readonly number[], grid: number): string {
  let text = '';
  let lastHasPoint = false;
  steps.forEach((step, index) => {
    const number = String(step / grid).replace(/^(-?)0\./, '$1.');
    const parted =
      index === 0 || number.startsWith('-') || (number.startsWith('.') && lastHasPoint);
    text += parted ? number : ` ${number}`;
    lastHasPoint = number.includes('.');
  });
  return text;
}

/** Grid steps of a line: first absolute, then relative, without standing still. */
function stepsOf(line: Line, grid: number): number[] {
  const steps: number[] = [];
  let lastX = 0;
  let lastY = 0;
  line.forEach(([px, py], index) => {
    const x = Math.round(px * grid);
    const y = Math.round(py * grid);
    if (index > 0 && x === lastX && y === lastY) return;
    steps.push(x - lastX, y - lastY);
    lastX = x;
    lastY = y;
  });
  return steps;
}

/** `M12.3 4.5l-.5 6…z`; the closing point is left to z. `grid` steps per pixel. */
export function closedPath(ring: Line, grid: number): string {
  const first = ring[0];
  const last = ring.at(-1);
  const open =
    first !== undefined &&
    last !== undefined &&
    first[0] === last[0] &&
    first[1] === last[1] &&
    ring.length > 1;
  const steps = stepsOf(open ? ring.slice(0, -1) : ring, grid);
  if (steps.length < 6) return '';
  return `M${joinNumbers(steps.slice(0, 2), grid)}l${joinNumbers(steps.slice(2), grid)}z`;
}

/** An open line; closed rings come out closed. */
export function openPath(line: Line, grid: number): string {
  const steps = stepsOf(line, grid);
  if (steps.length < 4) return '';
  return `M${joinNumbers(steps.slice(0, 2), grid)}l${joinNumbers(steps.slice(2), grid)}`;
}

/** How work grows with the size of a task: measured in computing time of this thread, never by a clock on the wall. */

/**
 * How many times the computing time of `run(large)` is that of `run(small)`. The least of two measures each, so that
 * collected garbage and code compiled meanwhile do not count. Other work on the machine is not in it.
 */
export function growthOfWork(run: (size: number) => void, small: number, large: number): number {
  run(small);
  return leastWork(() => { run(large); }) / leastWork(() => { run(small); }); // prettier-ignore
}

/** Some kernels count in steps of 10 ms: below a few of them nothing is measured. In microseconds. */
const measurable = 40_000;

const leastWork = (run: () => void): number => Math.min(workOf(run), workOf(run));

/** Of one run, in microseconds; short ones are run as often as it takes to measure them. */
function workOf(run: () => void): number {
  for (let times = 1; ; times *= 4) {
    const before = process.threadCpuUsage();
    for (let i = 0; i < times; i += 1) run();
    const { user, system } = process.threadCpuUsage(before);
    if (user + system >= measurable) return (user + system) / times;
  }
}

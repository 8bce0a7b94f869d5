/** How work grows with the size of a task: measured in computing time of this thread, never by a clock on the wall. */

/**
 * How many times the computing time of `run(large)` is that of `run(small)`. The least of two runs each, so that
 * collected garbage and code compiled meanwhile do not count. Other work on the machine is not in it.
 */
export function growthOfWork(run: (size: number) => void, small: number, large: number): number {
  run(small);
  return leastWork(() => { run(large); }) / leastWork(() => { run(small); }); // prettier-ignore
}

const leastWork = (run: () => void): number =>
  Math.min(...[0, 1].map(() => {
    const before = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(before);
    return user + system;
  })); // prettier-ignore

/** Progress on stderr: a bar with counts on a terminal, plain lines elsewhere. */
import cliProgress from 'cli-progress';

export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** Shows how much of one step is done. Off a terminal it prints one line at the beginning and at the end. */
export function showProgress(title: string, unit: string): Progress {
  if (!process.stderr.isTTY || process.env['CI'] !== undefined) {
    let last = -1;
    return {
      update: (done, total) => {
        if (done === total && last !== total)
          process.stderr.write(`${title}: ${done}/${total} ${unit}\n`);
        last = done;
      },
      stop: () => undefined,
    };
  }
  const bar = new cliProgress.SingleBar(
    {
      format: `${title} [{bar}] {value}/{total} ${unit}`,
      stream: process.stderr,
      hideCursor: true,
      barsize: 30,
    },
    cliProgress.Presets.shades_classic,
  );
  let started = false;
  return {
    update: (done, total) => {
      if (!started) bar.start(total, done);
      started = true;
      bar.setTotal(total);
      bar.update(done);
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}

import { UsageError } from './command-line.ts';

/** The port of `--port`; usage error where it is none. */
export function portOf(written: string | undefined, usual: number): number {
  if (written === undefined) return usual;
  const port = /^\d{1,5}$/.test(written) ? Number(written) : 0;
  if (port < 1 || port > 65535)
    throw new UsageError(`--port: not a number from 1 to 65535: ${written}`);
  return port;
}

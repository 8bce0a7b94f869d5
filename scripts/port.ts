import { UsageError } from './command-line.ts';

/** The port of `--port`; usage error where it is none. */
export function portOf(written: string | undefined, usual: number): number {
  if (written === undefined) return usual;
  const port = Number(written);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new UsageError(`--port: ${written}`);
  return port;
}

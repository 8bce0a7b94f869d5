/** Arguments in: what every command understands, read in one way. */
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { machineFaultWords } from '../src/language/messages/machine-faults.ts';
import { usageFault } from '../src/language/messages/usage-faults.ts';
import { usage } from '../src/language/messages/usage.ts';
import type { CommandName } from '../src/language/messages/command-name.ts';
import { reportLanguage } from '../src/readers/read-report.ts';
import { machineFaultOf } from '../src/site/work/machine-fault.ts';
import { messageLanguageOf } from '../src/domain/language.ts';

/** The repository this command belongs to. */
export const repository = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/** Exit codes of every command: good; problems, in the input or of the machine, which the words tell apart; wrong usage. */
export const exitCodes = { good: 0, problems: 1, usage: 2 } as const;

/** Wrong usage: printed with the command's help, exit code 2. */
export class UsageError extends Error {}

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly default?: string | boolean;
}

/** What a command takes beside its options. */
export interface Arguments {
  /** What stands without a name, in its order. Wrong usage in commands that take none. */
  readonly positionals: readonly string[];
  /** Values of options that may be repeated, and of lists (`--tables a.csv b.csv`). */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** What a command takes beyond options of one value each. */
export interface FurtherArguments {
  readonly positionals?: boolean;
  /** Options that may be given several times. */
  readonly repeated?: readonly string[];
  /** Repeated options that also take all that follows up to the next option. */
  readonly lists?: readonly string[];
}

/** `--tables a b` → `--tables a --tables b`. */
function expanded(args: readonly string[], lists: readonly string[]): string[] {
  const out: string[] = [];
  let open: string | undefined;
  for (const arg of args) {
    if (arg.startsWith('-')) {
      open = lists.find((name) => arg === `--${name}`);
      if (open === undefined) out.push(arg);
    } else if (open === undefined) out.push(arg);
    else out.push(`--${open}`, arg);
  }
  return out;
}

/** Folders that a user names are relative to where npm was called, not to where it runs. */
export const callersFolder = (): string => process.env['INIT_CWD'] ?? process.cwd();

/** An absolute path of a folder the user named. */
export const fromCaller = (path: string): string => resolve(callersFolder(), path);

/** The report folder of `--report`, the repository itself without it. Usage error where it is no folder. */
export function reportFolder(named: string | undefined): string {
  const folder = named === undefined ? repository : fromCaller(named);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`--report: no such folder: ${named ?? folder}`);
  }
  return folder;
}

/** A command whose starter is gone ends too, so that no server holds a port that nobody can find. */
function endWithStarter(): void {
  process.once('disconnect', () => process.exit());
  // To listen alone must not keep a command that has done its work.
  process.channel?.unref();
}

/**
 * Runs a command: parses its arguments, answers `--help`, turns its outcome into an exit code.
 * Our own faults keep their stack trace; a user's mistake and a fault of the machine never show one.
 */
export async function runCommand(
  name: CommandName,
  options: Readonly<Record<string, Option>>,
  run: (
    values: Readonly<Record<string, string | boolean | undefined>>,
    further: Arguments,
  ) => Promise<number>,
  { positionals: takesPositionals = false, repeated = [], lists = [] }: FurtherArguments = {},
): Promise<void> {
  endWithStarter();
  let report: string | undefined;
  try {
    const several = [...repeated, ...lists];
    const { values, positionals } = parseArgs({
      args: expanded(process.argv.slice(2), lists),
      options: {
        ...options,
        ...Object.fromEntries(
          several.map((one) => [one, { type: 'string', multiple: true } as const]),
        ),
        help: { type: 'boolean', short: 'h' },
      },
      strict: true,
      allowPositionals: takesPositionals,
    });
    if (values['help'] === true) {
      // Without a report that is named, help is in English as README is.
      const named = namedReport();
      const spoken = named === undefined ? 'en' : messageLanguageOf(reportLanguage(named));
      process.stdout.write(usage(name, spoken));
      return;
    }
    const isBlank = (value: unknown): boolean => typeof value === 'string' && /^\s*$/u.test(value);
    const blank = Object.entries(values).find(([, value]) =>
      Array.isArray(value) ? value.some(isBlank) : isBlank(value),
    );
    // Mostly a variable of a script that is not set: never the folder where npm was called.
    if (blank !== undefined) throw new UsageError(`--${blank[0]}: nothing is given`);
    const given = values as Record<string, string | boolean | undefined>;
    const listed = values as Record<string, string[] | undefined>;
    if (typeof given['report'] === 'string') report = fromCaller(given['report']);
    process.exitCode = await run(given, {
      positionals,
      lists: Object.fromEntries(several.map((one) => [one, listed[one] ?? []])),
    });
  } catch (error) {
    if (error instanceof UsageError || isArgumentError(error)) {
      const language = messageLanguageOf(reportLanguage(report ?? namedReport() ?? repository));
      process.stderr.write(usageFault((error as Error).message, name, language));
      process.exitCode = exitCodes.usage;
      return;
    }
    const fault = machineFaultOf(error, join(repository, '.build'));
    if (fault === undefined) throw error;
    const language = reportLanguage(report ?? repository);
    process.stderr.write(`${machineFaultWords(fault, messageLanguageOf(language))}\n`);
    process.exitCode = exitCodes.problems;
  }
}

/** The folder of `--report` where the arguments could not be parsed as a whole. */
function namedReport(): string | undefined {
  const args = process.argv.slice(2);
  const at = args.indexOf('--report');
  const named = at === -1 ? undefined : args[at + 1];
  return named === undefined || named === '' ? undefined : fromCaller(named);
}

const isArgumentError = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('ERR_PARSE_ARGS');

/** Cuts the use of a tag out of the words of the example. */
import type { CutExample } from './entry.ts';
import type { ExampleReport } from './example-report.ts';

/** `name="value"`, where the value may hold `>`. */
const attributes = String.raw`(?:\s+\w+="[^"]*")*`;

/**
 * The first use of a tag, with what it surrounds.
 *
 * @param attribute that the use must have; without it any use serves
 */
export function cutTag(
  report: ExampleReport,
  tag: string,
  attribute?: string,
): CutExample | undefined {
  const given = attribute === undefined ? '' : String.raw`(?=[^<]*\s${attribute}=")`;
  const use = new RegExp(
    String.raw`<${tag}\b${given}${attributes}\s*(?:/>|>[\s\S]*?</${tag}>)`,
    'u',
  );
  for (const [file, text] of report) {
    const found = file.startsWith('content/') ? use.exec(text)?.[0] : undefined;
    if (found !== undefined) return { file, text: found };
  }
  return undefined;
}

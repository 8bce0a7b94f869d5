/** A rule of disclosure control that is switched off in a copy of the code (`npm run mutations`). */
export interface Mutation {
  /** Rule of the specification, and which part of it. */
  readonly rule: string;
  /** Below src/. */
  readonly file: string;
  /** Occurs exactly once in the file. */
  readonly from: string;
  readonly to: string;
}

/** Switches a rule off in a file below src/disclosure/. */
export const off = (rule: string, file: string, from: string, to: string): Mutation => ({
  rule,
  file: `disclosure/${file}`,
  from,
  to,
});

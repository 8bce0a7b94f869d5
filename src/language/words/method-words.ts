/** The page of methods: how the numbers are made, in plain words. Sections without figures of a policy are fixed. */
export interface MethodSection {
  readonly anchor: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

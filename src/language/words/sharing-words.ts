/** Words with which readers take a figure away: pictures, numbers, sentences, frames of other sites. */
/** What an e-mail about a mistake says already. */
export interface MistakeWords {
  readonly subject: (title: string) => string;
  /** Lines of the text; the reader's own words follow. */
  readonly body: (about: {
    readonly title: string;
    readonly address: string;
    readonly day: string;
  }) => readonly string[];
}

export interface SharingWords {
  /** Opens everything that can be taken away. */
  readonly open: string;
  readonly picture: string;
  readonly svg: string;
  /** „16:9“, and the same with twice as many points. */
  readonly shape: (proportion: string, isDouble: boolean) => string;
  readonly numbers: string;
  /** Heading of a column with all decimals. */
  readonly full: (label: string) => string;
  readonly sentence: string;
  readonly citation: string;
  readonly embed: string;
  readonly embedPreview: string;
  /** The same, from a release: it never changes. */
  readonly embedStand: (name: string) => string;
  readonly stand: (name: string) => string;
  readonly copy: string;
  readonly copied: string;
  /** For the sheet of a phone. */
  readonly share: string;
  /** „Quelle: …“ behind a sentence. */
  readonly sourced: (sentence: string, source: string, address: string | undefined) => string;
  /** „Stadt X: Titel. Kinderchancen in X, Stand …“ */
  readonly cited: (parts: {
    readonly publisher: string;
    readonly title: string;
    readonly site: string;
    readonly day: string;
    readonly address: string | undefined;
    readonly licence: string;
  }) => string;
  /** „Etwas stimmt nicht?“ */
  readonly mistake: string;
  readonly mistakeMail: MistakeWords;
  /** Below an embedded figure. */
  readonly whole: string;
  /** „und 12 weitere Zeilen“ */
  readonly furtherRows: (rows: number) => string;
}

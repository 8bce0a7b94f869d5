/** A picture beside a text of the report, real by its bytes. */
export interface Picture {
  /** Relative to the report folder. */
  readonly file: string;
  /** In pixels, upright: as a camera's note of its position says. */
  readonly width: number;
  readonly height: number;
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly hash: string;
}

/** A picture of a text as pages show it, in two widths and two formats. */
import type { SiteAddress } from '../../domain/naming/address.ts';

export interface PictureWidth {
  readonly address: SiteAddress;
  /** In pixels. */
  readonly width: number;
}

export interface ShownPicture {
  /** What is to be seen; empty where the author does not say it. */
  readonly alternative: string;
  /** Whose it is, and its licence. */
  readonly credit: string | undefined;
  /** Of the widest file, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Narrow to wide. */
  readonly webp: readonly PictureWidth[];
  readonly jpeg: readonly PictureWidth[];
}

/** The shapes in which a figure can be taken away. */

/** Width and height in pixels of a screen; `name` is part of the address. */
export interface PictureFormat {
  readonly name: '16x9' | '1x1' | '9x16';
  readonly width: number;
  readonly height: number;
  /** How much larger than in the page words are: a phone shows the upright one small. */
  readonly words: number;
  /** Larger than so many times its size, a drawing looks clumsy. */
  readonly mostScale: number;
}

/** For articles and slides, for posts, for stories on a phone. */
export const pictureFormats = [
  { name: '16x9', width: 1200, height: 675, words: 1, mostScale: 1.9 },
  { name: '1x1', width: 1080, height: 1080, words: 1.15, mostScale: 2.4 },
  { name: '9x16', width: 1080, height: 1920, words: 1.45, mostScale: 3 },
] as const satisfies readonly PictureFormat[];

/** How many pixels of the file a pixel of the screen has. */
export const pictureScales = [1, 2] as const;

/** Which pictures a build makes: of every figure, only those of pages that are shared, or none. */
export const pictureModes = ['all', 'cards', 'none'] as const;
export type PictureMode = (typeof pictureModes)[number];

/** The picture files that the words of a report name: there, and real by their bytes. */
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { Metadata } from 'sharp';
import type { Place, Problem } from '../../domain/problem/problem.ts';
import { ProblemList } from '../../domain/problem/problem.ts';
import type { ProblemFacts } from '../../domain/problem/problem.ts';
import type { Picture } from '../../domain/words/picture.ts';
import type { PictureNode, WordNode, Words } from '../../domain/words/words.ts';
import { ReportFolder, megabytes } from '../read-folder.ts';

/** What is read, by the name that libvips gives to the kind of a file. */
const readable: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff']);

/** Beyond them a picture is no photo, and may be made to fill the memory. */
const mostPixels = 100_000_000;

/** Slight faults that every viewer overlooks are none; what is cut off is one. */
const strictness = { failOn: 'error', limitInputPixels: mostPixels } as const;

export interface ReadPictures {
  /** By path, relative to the report folder. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** `picture-not-found`, `not-a-picture`, and what reading a file of the folder can tell. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the pictures of all texts, each once, and nothing outside the report folder.
 *
 * @param root path of the report folder
 */
export async function readPictures(root: string, texts: readonly Words[]): Promise<ReadPictures> {
  const problems = new ProblemList();
  const folder = new ReportFolder(root, problems);
  const pictures = new Map<string, Picture>();
  const seen = new Set<string>();
  for (const { file, place } of texts.flatMap(({ nodes }) => picturesIn(nodes))) {
    if (!folder.has(file)) {
      const nearest = folder.like(file)?.split('/').at(-1);
      problems.add('picture-not-found', place, { source: nameOf(file), nearest });
    } else if (!seen.has(file)) {
      const picture = await readPicture(folder, file, place, problems);
      if (picture !== undefined) pictures.set(file, picture);
    }
    seen.add(file);
  }
  return { pictures, problems: problems.all };
}

const nameOf = (file: string): string => file.split('/').at(-1) ?? file;

function picturesIn(nodes: readonly WordNode[]): readonly PictureNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'picture') return [node];
    if (node.kind === 'list') return node.items.flatMap(picturesIn);
    return 'children' in node ? picturesIn(node.children) : [];
  });
}

async function readPicture(
  folder: ReportFolder,
  file: string,
  place: Place,
  problems: ProblemList,
): Promise<Picture | undefined> {
  const bytes = folder.read(file, megabytes.picture);
  if (bytes === undefined) return undefined;
  const refuse = (why: ProblemFacts['not-a-picture']['why'], kind?: string): undefined => {
    problems.add('not-a-picture', place, { source: nameOf(file), why, kind });
  };
  const head = await headOf(bytes);
  if (head === undefined) return refuse('unknown');
  const kind =
    head.format === 'heif' ? (head.compression === 'av1' ? 'avif' : 'heic') : head.format;
  if (!readable.has(kind)) return refuse('kind', kind.toUpperCase());
  if (head.width * head.height > mostPixels) return refuse('too-large');
  // The head alone does not tell whether the rest is there.
  const whole = await sharp(bytes, strictness)
    .resize(16)
    .raw()
    .toBuffer()
    .catch(() => undefined);
  if (whole === undefined) return refuse('damaged');
  const { width, height } = head.autoOrient;
  return { file, width, height, hash: createHash('sha256').update(bytes).digest('hex') };
}

/** What the first bytes say; undefined where they are those of no picture. */
async function headOf(bytes: Uint8Array): Promise<Metadata | undefined> {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    return undefined;
  }
}

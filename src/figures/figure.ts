/** What every figure becomes: ready to be placed by a page, never alone (decision 6 of the design). */
import type { Link, SiteAddress } from '../domain/naming/address.ts';
import type { ValueState } from '../domain/indicator/observation.ts';

/** A drawing that stands in the page, or an own file that several pages share. */
export type Picture =
  | {
      readonly kind: 'inline';
      readonly svg: string;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'shared';
      readonly address: SiteAddress;
      readonly alternative: string;
      readonly width: number;
      readonly height: number;
      /** Inline SVG of the same size laid over it: outline, labels. */
      readonly overlay: string | undefined;
    };

export interface TableCell {
  readonly text: string;
  /** The number behind the text in full precision, in the unit of its column. */
  readonly value?: number | undefined;
  /** Absent for plain text (names, words). */
  readonly state?: ValueState | undefined;
  readonly address?: SiteAddress | undefined;
  /** Said by screen readers and shown on demand: flags, note, basis. */
  readonly remark?: string | undefined;
}

export interface TableModel {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  /** The first cell of a row is its header. */
  readonly rows: readonly { readonly cells: readonly TableCell[]; readonly marked: boolean }[];
  readonly notes: readonly string[];
}

export interface SourceLine {
  readonly text: string;
  readonly url: string | undefined;
  readonly licences: readonly { readonly name: string; readonly url: string | undefined }[];
}

/** What a reader's pointer, finger or arrow keys find in a figure (src/enhancements/pointer). */
export interface Pointing {
  /** Files of what its areas say: one, one for each axis, or one for each period of a trend (`''`: none). */
  readonly values: readonly (SiteAddress | '')[];
  /** How those files belong to the marks; `table`: there are none, marks name the row (and cell) that they show. */
  readonly by: 'all' | 'period' | 'table';
  /** Of maps: the period shown, in words. */
  readonly period?: string | undefined;
  /** File of the outlines, where the map is a picture. */
  readonly outlines?: SiteAddress | undefined;
  /** Of trends: a number of its table with its unit, `{}` for the number; singular first. */
  readonly unit?: readonly [string, string] | undefined;
}

/** How a figure is taken away: every address is permanent. */
export interface FigureShare {
  /** What its files are called; another figure has another. */
  readonly key: string;
  /** The picture that stands alone; undefined where no pictures are made. */
  readonly svg: SiteAddress | undefined;
  /** The same in points, by shape and size. */
  readonly pngs: readonly { readonly label: string; readonly address: SiteAddress }[];
  /** The numbers of just this figure. */
  readonly numbers: SiteAddress;
  /** A page that other sites can show. */
  readonly embed: SiteAddress;
  /** What other sites paste; undefined for a site that does not know its own address. */
  readonly embedCode: string | undefined;
  /** The sentence with its source and where it comes from. */
  readonly quote: string;
  readonly citation: string;
  /** An e-mail to the publisher about a mistake; undefined where it has no address for them. */
  readonly mistake: string | undefined;
  /** The newest release that holds it as it is shown; sentence and citation lead there. */
  readonly stand?:
    | {
        readonly name: string;
        readonly address: SiteAddress;
        /** What other sites paste so that it never changes. */
        readonly embedCode: string | undefined;
      }
    | undefined;
}

export interface Figure {
  /** From figure and subject, never a counter: `map-kita-quote-2024`. Unique on a page. */
  readonly id: string;
  /** 1 what one sees, as a sentence. */
  readonly summary: string;
  /** 2 who, what, where, when, unit. */
  readonly title: string;
  /** 3 Undefined for figures that are a table or a list alone. */
  readonly picture: Picture | undefined;
  /** Undefined where nothing in the picture is an area or a value. */
  readonly pointing?: Pointing | undefined;
  /** Drawn beside or below the picture: legend. Inline SVG. */
  readonly legend: string | undefined;
  /** 4 states and limits. */
  readonly notes: readonly string[];
  /** 5 source, period, licence. */
  readonly sources: readonly SourceLine[];
  /** 6 quiet row. */
  readonly table: TableModel;
  readonly downloads: readonly { readonly label: string; readonly address: SiteAddress }[];
  /** Where its areas are compared, with what it shows chosen already. */
  readonly compare?: Link | undefined;
  /** Where the same figure of the same period stands for good; undefined where its own page is that place. */
  readonly permanent?: SiteAddress | undefined;
  /** Style sheets that its kind needs besides those of all pages. */
  readonly styles?: readonly string[] | undefined;
  /** Put in by the page it stands on. */
  readonly share?: FigureShare | undefined;
}

/** A drawing several pages share, to be written as its own file. */
export interface SharedDrawing {
  readonly address: SiteAddress;
  readonly svg: string;
}

/** Sentences about offers, their network and their supply on the pages: what the measures mean, in plain words. */

/** Number words for the two counts of a sentence, so that „1 Angebote“ never stands anywhere. */
export type Counted = (count: number) => string;

export interface NetworkWords {
  readonly title: string;
  readonly offers: Counted;
  readonly cooperations: Counted;
  readonly providers: Counted;
  readonly partners: Counted;
  readonly lead: (facts: {
    readonly offers: number;
    readonly providers: number;
    readonly cooperations: number;
    readonly withPartner: number;
  }) => readonly string[];
  readonly fallback: string;
  readonly more: Counted;
  readonly moreProviders: Counted;
  readonly findings: {
    readonly mostPartners: { readonly title: string; readonly sentence: string };
    readonly bridges: {
      readonly title: string;
      readonly sentence: (count: number) => string;
      readonly none: string;
      /** `names`: who would lose touch. */
      readonly without: (names: readonly string[], others: number) => string;
    };
    readonly parts: { readonly title: string; readonly sentence: (parts: number) => string };
    readonly alone: {
      readonly title: string;
      readonly sentence: (alone: number, offers: number) => string;
      readonly ofAll: (count: number, offers: number) => string;
    };
    readonly onlyInside: { readonly title: string; readonly sentence: (plural: string) => string };
    readonly noCooperation: {
      readonly title: string;
      readonly sentence: (plural: string) => string;
    };
    readonly largest: { readonly title: string; readonly sentence: (plural: string) => string };
    readonly single: { readonly title: string; readonly sentence: (plural: string) => string };
  };
  readonly providerList: {
    readonly title: (alone: boolean, all: boolean) => string;
    readonly lead: (alone: boolean, all: boolean) => string;
  };
  readonly providerRemark: (facts: {
    readonly operator: string;
    readonly offers: number;
    readonly areas: number;
    readonly plural: string;
  }) => string;
  readonly matrix: {
    readonly cooperations: (plural: string) => string;
    readonly offers: (plural: string) => string;
    readonly corner: string;
    readonly byType: string;
    readonly note: string;
  };
  readonly register: { readonly elsewhere: string; readonly shortList: string };
  readonly nearest: (type: string) => string;
  readonly asTheCrowFlies: (metres: number) => string;
  readonly partnerKind: (kind: string | undefined, since: string | undefined) => string | undefined;
  readonly areaGap: (phase: string) => string;
  readonly areaMissing: (list: string) => string;
  readonly noSupply: string;
  readonly filters: {
    readonly type: readonly [string, string];
    readonly area: readonly [string, string];
    readonly phase: readonly [string, string];
    readonly language: readonly [string, string];
    readonly free: readonly [string, string];
    readonly provider: readonly [string, string];
    readonly isFree: string;
    readonly notFree: string;
  };
  readonly downloads: { readonly edges: string; readonly graph: string; readonly title: string };
}

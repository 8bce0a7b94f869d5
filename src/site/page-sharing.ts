/** What a page says of itself where its link is shared or found. */
/** A node of schema.org; addresses inside the site are those from its root. */
export type StructuredData = Readonly<Record<string, unknown>>;

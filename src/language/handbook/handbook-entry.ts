import type { MessageLanguage } from '../../domain/language.ts';

/** What a message means, why it matters, what to do: one or two plain sentences. */
export type HandbookText = Readonly<Record<MessageLanguage, string>>;

/** A text for every code of a topic; a missing or surplus code does not compile. */
export type HandbookEntries<Facts> = { readonly [C in keyof Facts]: HandbookText };

/** Names are compared without regard to case, kind of Unicode composition and width of white space. */
export function foldName(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

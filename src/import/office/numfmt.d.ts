/** The part of numfmt 4 that is used: the package names a file of types that it does not hold. */
declare module 'numfmt' {
  export function format(
    pattern: string,
    value: number,
    options?: { readonly locale?: string; readonly nbsp?: boolean },
  ): string;
  export function isDateFormat(pattern: string): boolean;
  export function dateFromSerial(serial: number): readonly [number, number, number] | null;
}

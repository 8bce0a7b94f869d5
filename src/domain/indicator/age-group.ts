/** Age and sex of a group, from its title or id as offices write them. */

export interface AgeGroup {
  /** First age in years, and the age below which it ends; undefined: open. */
  readonly from: number;
  readonly below: number | undefined;
  readonly sex: 'female' | 'male' | undefined;
}

const female =
  /(?:^|[^\p{L}])(?:weiblich\p{L}*|mädchen|frauen|female|girls|women|w|f)(?=$|[^\p{L}])/iu;
const male = /(?:^|[^\p{L}])(?:männlich\p{L}*|jungen|männer|male|boys|men|m)(?=$|[^\p{L}])/iu;

/**
 * „unter 3 Jahre“, „3 bis unter 6 Jahre“, „10 bis 14 Jahre“ (14 included), „ab 65“, “65 and over”, `u3`, `3-6`, and with
 * a sex: „weiblich, 3 bis unter 6“, `w_3-6`. A span of an id (`3-6`) ends below its second number.
 *
 * @returns undefined where no age is named
 */
export function ageGroupOf(text: string): AgeGroup | undefined {
  const sex = female.test(text) ? 'female' : male.test(text) ? 'male' : undefined;
  const number = (written: string | undefined): number => Number(written);
  const until = /(\d+)\s*(?:bis|to)\s*(?:unter|under)\s*(\d+)/iu.exec(text);
  if (until !== null) return { from: number(until[1]), below: number(until[2]), sex };
  const including = /(\d+)\s*(?:bis|to)\s*(\d+)/iu.exec(text);
  if (including !== null)
    return { from: number(including[1]), below: number(including[2]) + 1, sex };
  const span = /(\d+)\s*[-–]\s*(\d+)/u.exec(text);
  if (span !== null) return { from: number(span[1]), below: number(span[2]), sex };
  const young = /(?:unter|under|(?:^|[^\p{L}])u)\s*(\d+)/iu.exec(text);
  if (young !== null) return { from: 0, below: number(young[1]), sex };
  const old =
    /(?:ab|from)\s*(\d+)|(\d+)\s*(?:\+|und älter|and over|years and over|Jahre und älter)/iu.exec(
      text,
    );
  return old === null ? undefined : { from: number(old[1] ?? old[2]), below: undefined, sex };
}

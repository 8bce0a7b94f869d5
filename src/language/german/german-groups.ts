/** Titles of usual keys of groups in German. */

export const germanGroups: Readonly<Record<string, string>> = {
  female: 'weiblich',
  male: 'männlich',
  f: 'weiblich',
  w: 'weiblich',
  m: 'männlich',
  d: 'divers',
  diverse: 'divers',
  total: 'insgesamt',
  unknown: 'ohne Angabe',
};

/** Titles of usual keys of groups in English. */

export const englishGroups: Readonly<Record<string, string>> = {
  female: 'female',
  male: 'male',
  f: 'female',
  w: 'female',
  m: 'male',
  d: 'non-binary',
  diverse: 'non-binary',
  total: 'total',
  unknown: 'not stated',
};

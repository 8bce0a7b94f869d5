/** Ids of areas, indicators, offers, goals …: part of tables, file names and addresses. */

/** CON, NUL … cannot be a file's name on Windows, whatever its ending. */
const deviceNames = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** `[A-Za-z0-9][A-Za-z0-9._-]*`, without `..`, without a trailing point, no device name of Windows. */
export const isWellFormedId = (id: string): boolean =>
  id.length <= 120 &&
  /^[A-Za-z0-9][A-Za-z0-9._-]*$/u.test(id) &&
  !id.includes('..') &&
  !id.endsWith('.') &&
  !deviceNames.test(id);

/**
 * Ids of areas are any short text without control characters, for they come from offices; addresses use slugs of
 * names. None is a path, a device of Windows, a name that programs keep for themselves, or ends in a point.
 */
export const isAreaId = (id: string): boolean =>
  id.length <= 120 &&
  !/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(id) &&
  !/^__.*__$/u.test(id) &&
  !id.includes('..') &&
  !id.endsWith('.') &&
  !deviceNames.test(id);

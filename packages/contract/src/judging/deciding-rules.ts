/** 入围至多三家，按名次候补。 */
export const SHORTLIST_MAX = 3;

/** Who changed a document when, where staff look it up. */
export const history = {
  link: "Who changed what",
  title: (place: string) => `Who changed what at ${place}`,
  lead: "Every version of the last two years, the newest first.",
  nothing: "Nothing was changed yet.",
  first: "The first version that is kept",
  unknown: "from before versions were kept",
  operator: "the operator",
  added: (what: string) => `${what}: added`,
  removed: (what: string) => `${what}: removed`,
  changed: (what: string) => `${what}: changed`,
  more: (count: number) => `and ${count} more`,
};
export type HistoryText = typeof history;

/** The car cannot be moved, or not safely: somebody comes to it, and calls before that. */
export const URGENCIES = ["immobile", "unsafe"] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Before the time by which it is promised: the next word of how a visit goes, or that the car is ready. */
export type WordWords = { readonly next: string; readonly "ready-by": string };

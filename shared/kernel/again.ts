/**
 * How a request may be a repetition: `begun` is one that was begun before under its key, and nobody knows
 * how far it came; `perhaps` is any without a key, whose sender may have lost the first answer.
 */
export type Again = "begun" | "perhaps";

/** What a brand or a dealer may say, and no less and no more. */
export const RETENTION_BOUNDS = {
  /** What was promised is asked for again within half a year; ten years is what law asks of books. */
  casesMonths: { least: 6, most: 120 },
  feedbackMonths: { least: 1, most: 36 },
  /** The log of what each of the staff read is kept for 90 days: less would be said and not be so. */
  readsMonths: { least: 3, most: 24 },
  /** Whoever booked for next week has read their mail by then. */
  abandonedContactDays: { least: 7, most: 90 },
} as const;

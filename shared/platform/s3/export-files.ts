import type { Instant } from "../../kernel/time.ts";
import { askBucket, placeNow } from "./bucket.ts";
import { presigned } from "./presigned.ts";

export type ExportFiles = ReturnType<typeof openExportFiles>;

/** Whoever was given the link opens it now, and gets another one when they ask again. */
const LINK_SECONDS = 3_600;

/** Files of a stage that are given out; the bucket lets each of them go after some days. */
export function openExportFiles() {
  const place = () => placeNow("EXPORTS_BUCKET");
  return {
    /** @throws Unavailable when S3 does not take it now. */
    put: async (key: string, body: string, type: string, now: Instant): Promise<void> => {
      await askBucket(place(), { method: "PUT", key, body, type }, now);
    },

    /** For an hour from now, or until the credentials of the function end that signed it. */
    link: (key: string, now: Instant): string =>
      presigned(place(), { method: "GET", key, seconds: LINK_SECONDS }, now),
  };
}

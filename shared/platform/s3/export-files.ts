import type { Instant } from "../../kernel/time.ts";
import { readAwsAccess, readEnvironment } from "../environment.ts";
import { Unavailable } from "../unavailable.ts";
import { presigned } from "./presigned.ts";
import type { S3Place } from "./presigned.ts";

export type ExportFiles = ReturnType<typeof openExportFiles>;

const POLICY = {
  /** Whoever was given the link opens it now, and gets another one when they ask again. */
  linkSeconds: 3_600,
  putSeconds: 60,
  putMilliseconds: 20_000,
} as const;

/** Files of a stage that are given out; the bucket lets each of them go after some days. */
export function openExportFiles() {
  return {
    /** @throws Unavailable when S3 does not take it now. */
    put: async (key: string, body: string, type: string, now: Instant): Promise<void> => {
      const signed = { method: "PUT", key, seconds: POLICY.putSeconds } as const;
      const signal = AbortSignal.timeout(POLICY.putMilliseconds);
      const headers = { "content-type": type };
      const { ok, status } = await fetch(presigned(placeNow(), signed, now), {
        method: "PUT",
        body,
        headers,
        signal,
      });
      if (!ok) throw new Unavailable(`S3 did not take a file: ${status}`);
    },

    /** For an hour from now, or until the credentials of the function end that signed it. */
    link: (key: string, now: Instant): string =>
      presigned(placeNow(), { method: "GET", key, seconds: POLICY.linkSeconds }, now),
  };
}

/** Asked each time: credentials change while a function lives, and most of what it does needs no bucket. */
function placeNow(): S3Place {
  const bucket = readEnvironment("EXPORTS_BUCKET");
  const { region, endpoint, ...credentials } = readAwsAccess();
  return endpoint === undefined
    ? { origin: `https://${bucket}.s3.${region}.amazonaws.com`, prefix: "", region, credentials }
    : { origin: endpoint, prefix: `/${bucket}`, region, credentials };
}

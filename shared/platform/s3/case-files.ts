import type { Instant } from "../../kernel/time.ts";
import { askBucket, placeNow } from "./bucket.ts";
import { presigned } from "./presigned.ts";
import { uploadForm } from "./upload-form.ts";
import type { Upload, UploadForm } from "./upload-form.ts";

export type CaseFiles = ReturnType<typeof openCaseFiles>;

const POLICY = {
  /** Long enough for a photo over a bad line. */
  uploadSeconds: 900,
  /** It is opened by the press that asked for it. */
  linkSeconds: 60,
} as const;

/** Files that people put on cases. What is uploaded waits under `awaited/`, which the bucket empties each day. */
export function openCaseFiles() {
  const place = () => placeNow("FILES_BUCKET");
  return {
    /** For a quarter of an hour, or until the credentials of the function end that signed it. */
    form: (upload: Omit<Upload, "seconds">, now: Instant): UploadForm =>
      uploadForm(place(), { ...upload, seconds: POLICY.uploadSeconds }, now),

    /** Undefined where nothing is. @throws Unavailable when S3 does not answer now. */
    read: async (key: string, now: Instant): Promise<Buffer | undefined> => {
      const answer = await askBucket(place(), { method: "GET", key, expected: NOTHING }, now);
      return answer.ok ? Buffer.from(await answer.arrayBuffer()) : undefined;
    },

    /** @throws Unavailable when S3 does not take it now. */
    put: async (key: string, bytes: Buffer, type: string, now: Instant): Promise<void> => {
      const body = new Uint8Array(bytes);
      await askBucket(place(), { method: "PUT", key, body, type }, now);
    },

    /** Has it opened under that name, by whoever is led there within a minute. */
    link: (key: string, { name, type }: Opened, now: Instant): string =>
      presigned(
        place(),
        {
          method: "GET",
          key,
          seconds: POLICY.linkSeconds,
          asking: {
            "response-content-disposition": `inline; filename="${name}"`,
            "response-content-type": type,
          },
        },
        now,
      ),

    /** @throws Unavailable when S3 does not let it go now. */
    remove: async (key: string, now: Instant): Promise<void> => {
      await askBucket(place(), { method: "DELETE", key, expected: NOTHING }, now);
    },

    /** All that begins with it. @throws Unavailable when some is left. */
    removeAll: async (prefix: string, now: Instant): Promise<void> => {
      for (;;) {
        const asking = { "list-type": "2", prefix };
        const listed = await askBucket(place(), { method: "GET", key: "", asking }, now);
        const keys = keysIn(await listed.text());
        if (keys.length === 0) return;
        for (const key of keys)
          await askBucket(place(), { method: "DELETE", key, expected: NOTHING }, now);
      }
    },
  };
}

type Opened = { readonly name: string; readonly type: string };

const NOTHING = [404];

/** Keys of ours are letters that no XML writes otherwise. */
function keysIn(list: string): string[] {
  return [...list.matchAll(/<Key>([^<]*)<\/Key>/g)].flatMap(([, key]) => key ?? []);
}

import type { Instant } from "../../../shared/kernel/time.ts";
import { toUtc } from "../../../shared/kernel/time.ts";
import type { Handle, Request, Response } from "../http/serve.ts";
import type { BucketFiles, StoredFile } from "./bucket-files.ts";
import { refused } from "./refused.ts";
import { takeUpload } from "./take-upload.ts";

/** As the buckets of a stage let them go; what is on a case stays. */
const DAY = 24 * 3_600_000;
const KEPT: readonly (readonly [string, number])[] = [
  ["/kept-exports/", 7 * DAY],
  ["/kept-files/awaited/", DAY],
];

/** The requests of S3 that the functions sign, and the form that a browser sends. */
export function s3Api(files: BucketFiles, now: () => Instant): Handle {
  const find = (name: string) => {
    const file = files.get(name);
    const kept = KEPT.find(([prefix]) => name.startsWith(prefix))?.[1] ?? Infinity;
    return file === undefined || now() - file.at >= kept ? undefined : file;
  };
  return async (request) => {
    const { path, method, headers, body, query } = request;
    if (method === "POST") return takeUpload(files, request, now());
    if (!isInTime(request, now())) return refused(403, "Request has expired");
    if (method === "PUT") {
      files.put(path, { body, type: headers["content-type"] ?? "", at: now() });
      return { status: 200 };
    }
    if (method === "DELETE") {
      files.remove(path);
      return { status: 204 };
    }
    if (query.get("list-type") === "2") return listed(files, path, query.get("prefix") ?? "");
    return opened(find(path), query);
  };
}

function opened(file: StoredFile | undefined, query: Request["query"]): Response {
  if (file === undefined) return refused(404, "The specified key does not exist.");
  const disposition = query.get("response-content-disposition");
  return {
    status: 200,
    headers: {
      "content-type": query.get("response-content-type") ?? file.type,
      ...(disposition === null ? {} : { "content-disposition": disposition }),
    },
    body: file.body,
  };
}

function listed(files: BucketFiles, bucket: string, prefix: string): Response {
  const keys = files
    .names()
    .filter((name) => name.startsWith(`${bucket}${prefix}`))
    .map((name) => `<Contents><Key>${name.slice(bucket.length)}</Key></Contents>`);
  return {
    status: 200,
    headers: { "content-type": "application/xml" },
    body: `<ListBucketResult>${keys.join("")}</ListBucketResult>`,
  };
}

/** Until then the signature holds; it is not checked, since nobody but us is on this machine. */
function isInTime({ query }: Request, now: Instant): boolean {
  const [date, seconds] = [query.get("X-Amz-Date"), Number(query.get("X-Amz-Expires"))];
  if (date === null || !query.has("X-Amz-Signature")) return false;
  const text = date.replace(/^(....)(..)(..T..)(..)(..Z)$/, "$1-$2-$3:$4:$5");
  return Date.parse(text) + seconds * 1_000 > Date.parse(toUtc(now));
}

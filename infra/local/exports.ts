import type { Instant } from "../../shared/kernel/time.ts";
import { toUtc } from "../../shared/kernel/time.ts";
import type { Handle, Request } from "./http/serve.ts";

type File = { readonly body: Buffer; readonly type: string; readonly at: Instant };

const SECOND = 1_000;
/** As the bucket of a stage lets them go. */
const KEPT_MILLISECONDS = 7 * 24 * 3_600 * SECOND;

/** The two requests of S3 that the functions sign, in memory: a file is put, and had by a link that ends. */
export function createExports(now: () => Instant) {
  const files = new Map<string, File>();
  const handle: Handle = async (request) => {
    if (!isInTime(request, now())) return refused(403, "Request has expired");
    const { path, method, headers, body } = request;
    if (method === "PUT") {
      files.set(path, { body, type: headers["content-type"] ?? "", at: now() });
      return { status: 200 };
    }
    const file = files.get(path);
    const isThere = file !== undefined && now() - file.at < KEPT_MILLISECONDS;
    if (!isThere) return refused(404, "The specified key does not exist.");
    return { status: 200, headers: { "content-type": file.type }, body: file.body };
  };
  return { handle, clear: () => files.clear() };
}

/** Until then the signature holds; it is not checked, since nobody but us is on this machine. */
function isInTime({ query }: Request, now: Instant): boolean {
  const [date, seconds] = [query.get("X-Amz-Date"), Number(query.get("X-Amz-Expires"))];
  if (date === null || !query.has("X-Amz-Signature")) return false;
  const text = date.replace(/^(....)(..)(..T..)(..)(..Z)$/, "$1-$2-$3:$4:$5");
  return Date.parse(text) + seconds * SECOND > Date.parse(toUtc(now));
}

function refused(status: number, message: string) {
  return {
    status,
    headers: { "content-type": "application/xml" },
    body: `<Error>${message}</Error>`,
  };
}

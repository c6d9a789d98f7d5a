import type { Instant } from "../../../shared/kernel/time.ts";
import { toUtc } from "../../../shared/kernel/time.ts";
import type { Request, Response } from "../http/serve.ts";
import type { BucketFiles } from "./bucket-files.ts";
import { refused } from "./refused.ts";

type Policy = { readonly expiration: string; readonly conditions: readonly unknown[] };

/**
 * A browser's form, as S3 takes it: each field as the policy says, a file of the size that it allows. The
 * signature is not checked, since nobody but us is on this machine.
 */
export async function takeUpload(
  files: BucketFiles,
  { path, headers, body }: Request,
  now: Instant,
): Promise<Response> {
  const type = { headers: { "content-type": headers["content-type"] ?? "" } };
  const form = await new globalThis.Response(new Uint8Array(body), type).formData();
  const file = form.get("file");
  const policy = readPolicy(form.get("policy"));
  if (policy === undefined || !(file instanceof File)) return refused(400, "InvalidPolicyDocument");
  if (Date.parse(policy.expiration) <= Date.parse(toUtc(now)))
    return refused(403, "Policy expired.");
  for (const condition of policy.conditions) {
    const broken = brokenBy(condition, form, file.size, path);
    if (broken !== undefined) return broken;
  }
  const key = form.get("key");
  if (typeof key !== "string") return refused(400, "InvalidArgument");
  const bytes = Buffer.from(await file.arrayBuffer());
  files.put(`${path}${key}`, { body: bytes, type: file.type, at: now });
  const back = form.get("success_action_redirect");
  if (typeof back !== "string") return { status: 204 };
  const location = new URL(back);
  location.searchParams.set("bucket", path.replaceAll("/", ""));
  location.searchParams.set("key", key);
  return { status: 303, headers: { location: String(location) } };
}

function readPolicy(text: File | string | null): Policy | undefined {
  if (typeof text !== "string") return undefined;
  return JSON.parse(Buffer.from(text, "base64").toString("utf8"));
}

function brokenBy(
  condition: unknown,
  form: FormData,
  size: number,
  path: string,
): Response | undefined {
  if (Array.isArray(condition)) {
    const [, least, most] = condition;
    if (size < least) return refused(400, "EntityTooSmall");
    return size > most ? refused(400, "EntityTooLarge") : undefined;
  }
  const asked = Object.entries(condition ?? {});
  const holds = asked.every(([name, value]) =>
    name === "bucket" ? `/${value}/` === path : form.get(name) === value,
  );
  return holds ? undefined : refused(403, "Policy Condition failed");
}

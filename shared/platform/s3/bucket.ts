import type { Instant } from "../../kernel/time.ts";
import { readAwsAccess, readEnvironment } from "../environment.ts";
import type { EnvironmentName } from "../environment.ts";
import { Unavailable } from "../unavailable.ts";
import { presigned } from "./presigned.ts";
import type { S3Place, Signed } from "./presigned.ts";

export const BUCKET_POLICY = {
  /** Of what is asked for at once. */
  signedSeconds: 60,
  waitMilliseconds: 20_000,
} as const;

/** Asked each time: credentials change while a function lives, and most of what it does needs no bucket. */
export function placeNow(name: Extract<EnvironmentName, `${string}_BUCKET`>): S3Place {
  const bucket = readEnvironment(name);
  const { region, endpoint, userPoolEndpoint: _pool, ...credentials } = readAwsAccess();
  return endpoint === undefined
    ? { origin: `https://${bucket}.s3.${region}.amazonaws.com`, prefix: "", region, credentials }
    : { origin: endpoint, prefix: `/${bucket}`, region, credentials };
}

type Asked = Omit<Signed, "seconds"> & {
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly type?: string;
  /** Answers that are no trouble. */
  readonly expected?: readonly number[];
};

/** @throws Unavailable when S3 does not do it now. */
export async function askBucket(place: S3Place, asked: Asked, now: Instant): Promise<Response> {
  const { body, type, expected = [], ...signed } = asked;
  const address = presigned(place, { ...signed, seconds: BUCKET_POLICY.signedSeconds }, now);
  const answer = await fetch(address, {
    method: signed.method,
    signal: AbortSignal.timeout(BUCKET_POLICY.waitMilliseconds),
    ...(body === undefined ? {} : { body }),
    ...(type === undefined ? {} : { headers: { "content-type": type } }),
  });
  if (answer.ok || expected.includes(answer.status)) return answer;
  throw new Unavailable(`S3 refused ${signed.method}: ${answer.status}`);
}

import { calling } from "./calling.ts";
import type { Call } from "./calling.ts";

export type Tried = { readonly what: string; readonly status: number };

/** Somebody who works there wants what is not theirs: a role, another dealer, the customers of others. */
export async function insidersReach(
  url: string,
  token: string,
  tries: readonly (readonly [what: string, path: string, call?: Call])[],
): Promise<Tried[]> {
  const tried: Tried[] = [];
  for (const [what, path, call = {}] of tries) {
    const headers = { ...call.headers, authorization: `Bearer ${token}` };
    const { status } = await calling(url + path, { ...call, headers });
    tried.push({ what, status });
  }
  return tried;
}

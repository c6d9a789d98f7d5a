import { log } from "../platform/log.ts";
import type { LogCode } from "../platform/log.ts";
import type { Campaign, RecallLookUp } from "./recall-look-up.ts";

/** Somebody waits for their booking meanwhile, and is booked all the same. */
export const LONGEST_WAIT_MILLISECONDS = 1_500;
/** Many times what an honest answer takes. */
const MOST_BYTES = 16_384;

/** `GET {address}/{vin}`: 200 with what is open, 404 for none; anything else is no answer. No redirect is followed. */
export function httpLookUp(address: string): RecallLookUp {
  return async (vin) => {
    try {
      const answer = await fetch(`${address}/${vin}`, {
        headers: { accept: "application/json" },
        redirect: "error",
        signal: AbortSignal.timeout(LONGEST_WAIT_MILLISECONDS),
      });
      if (answer.status === 404) {
        await answer.body?.cancel();
        return [];
      }
      if (answer.status !== 200) {
        await answer.body?.cancel();
        return unanswered("recalls.refused", answer.status);
      }
      return await campaignsIn(await textOf(answer), vin);
    } catch {
      // Not the reason: it may name the address, and with it the VIN.
      return unanswered("recalls.unreachable");
    }
  };
}

async function campaignsIn(text: string, vin: string): Promise<readonly Campaign[] | undefined> {
  const { lookUpAnswerSchema } = await import("./look-up-answer.schema.ts");
  const read = lookUpAnswerSchema.safeParse(jsonOf(text));
  if (!read.success || read.data.vin !== vin) return unanswered("recalls.not-understood");
  return read.data.campaigns;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As far as an honest answer goes; of a longer one nothing, which is no JSON. */
async function textOf({ body }: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body ?? []) {
    bytes += part.byteLength;
    if (bytes > MOST_BYTES) return "";
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function unanswered(code: LogCode, status?: number): undefined {
  log.warn(code, status === undefined ? {} : { status });
}

import { isIPv6 } from "node:net";
import { sha256 } from "../kernel/hash.ts";
import type { Random } from "../kernel/random.ts";
import { DAY } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { guardKeys } from "../platform/dynamodb/keys/guard-keys.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import { dailySecret } from "./daily-secret.store.ts";

/**
 * The network that somebody asks from, under a name that says nothing of it: hashed with a salt that all
 * instances share for a day. With the salt, which is deleted a day later, goes the way back.
 */
export function createNetworks(
  tables: Pick<Tables, "client" | "cases">,
  random: Random,
): (from: string, now: Instant) => Promise<string> {
  let known: { readonly day: number; readonly salt: string } | undefined;
  return async (from, now) => {
    const day = Math.floor(now / DAY);
    if (known?.day !== day)
      known = { day, salt: await dailySecret(tables, random, guardKeys.salt, day) };
    return sha256(known.salt, networkOf(from));
  };
}

/** A household or a host has all addresses of a /64. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes(".")) return address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const left = head.split(":").filter((group) => group !== "");
  const right = (tail ?? "").split(":").filter((group) => group !== "");
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array<string>(zeros).fill("0"), ...right];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}

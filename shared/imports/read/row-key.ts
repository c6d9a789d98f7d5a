import { sha256 } from "../../kernel/hash.ts";
import { nameKey, plate } from "../../story/find-keys.ts";
import type { Entry, Ways } from "./read-row.ts";

type Unkeyed = Omit<Entry, "key">;

/**
 * Under which a row is known again, at this dealer and among rows of its kind: what the other system calls it, else
 * who it is about, and when and what it is. Columns in another order, or put right otherwise, change none of it.
 */
export function rowKey(
  entry: Unkeyed,
  externalId: string | undefined,
  { mapping: { kind }, house: { dealer } }: Pick<Ways, "mapping" | "house">,
): string {
  if (externalId !== undefined) return sha256(dealer.id, kind, "id", externalId);
  const { name, email, phone } = entry.customer;
  const whose = email ?? phone ?? "";
  return sha256(dealer.id, kind, nameKey(name), whose, ...aboutOf(entry));
}

function aboutOf({ visit, promise, vehicle }: Unkeyed): readonly [string, string] {
  if (visit !== undefined) return [String(visit.start), visit.service];
  if (promise !== undefined) return [String(promise.due), promise.what];
  return ["", plate(vehicle?.registration ?? "")];
}

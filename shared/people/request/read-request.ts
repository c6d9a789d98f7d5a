import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { PeopleRequest } from "./request.schema.ts";
import type { PeopleRequestStore } from "./request.store.ts";
import type { PeopleDesk } from "./who-asks.ts";

type Asking = Pick<PeopleDesk, "dealers" | "ofBrand" | "brand">;

/** For the brand, and for whoever leads all the dealers that it was asked for. */
export function mayRead(
  request: PeopleRequest,
  { dealers, ofBrand }: Pick<Asking, "dealers" | "ofBrand">,
): boolean {
  if (ofBrand) return true;
  const own = new Set(dealers.map(({ id }) => id));
  return request.dealers !== "all" && request.dealers.every((id) => own.has(id));
}

export async function readRequest(
  { requests }: { readonly requests: Pick<PeopleRequestStore, "one"> },
  desk: Asking,
  id: string,
): Promise<Result<PeopleRequest, Problem>> {
  const request = await requests.one(desk.brand.document.id, id);
  return request !== undefined && mayRead(request, desk)
    ? ok(request)
    : fail({ code: "people-request-not-found" });
}

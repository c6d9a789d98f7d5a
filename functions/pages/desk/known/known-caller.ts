import { noteRead } from "../../../../shared/reading/note-read.ts";
import { knownHere } from "../../../../shared/same-person/known-here.ts";
import type { Typed } from "../../../../shared/same-person/known-here.ts";
import { SAME_BY } from "../../../../shared/same-person/perhaps-same.ts";
import type { Perhaps } from "../../../../shared/same-person/perhaps-same.ts";
import { withinSearchLimit } from "../find/within-search-limit.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import type { Form } from "../../forms/read-form.ts";

/** What a button says that looks whether a caller is known, before anything is made. */
export const LOOK_UP = { name: "look", value: "up" } as const;

/** Who may be known already: `nothing` where there was nothing to look for. */
export type KnownCaller = Perhaps | "nothing";

/** While somebody types: what flies by is counted alone. */
export async function knownWhileTyping(
  deps: DeskDependencies,
  { session, dealer, staff }: AtDealer,
  form: Form,
): Promise<KnownCaller> {
  await withinSearchLimit(deps, session);
  return (await knownHere(deps, typedOf(form), { dealer, staff })) ?? "nothing";
}

/** Asked by a press, it is noted as a search is. */
export async function knownCaller(
  deps: DeskDependencies,
  at: AtDealer,
  form: Form,
): Promise<KnownCaller> {
  const found = await knownWhileTyping(deps, at, form);
  if (found === "nothing") return found;
  const reader = { dealer: at.dealer.id, email: at.staff.email };
  const by = SAME_BY.filter((one) => (form[one] ?? "") !== "");
  const count = found.items.length;
  await noteRead(deps, reader, { what: "found", at: deps.clock.now(), by, count });
  return found;
}

function typedOf({ phone, email, registration }: Form): Typed {
  return { phone, email, registration };
}

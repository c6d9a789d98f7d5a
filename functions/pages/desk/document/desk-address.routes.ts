import { handOverAll } from "../../../../shared/commitments/handoff/hand-over-all.ts";
import { mayGiveAllOf } from "../../../../shared/commitments/handoff/may-give-all-of.ts";
import { inviteAgain } from "../../../../shared/directory/accounts/invite-again.ts";
import { signOutPerson } from "../../../../shared/directory/rights/sign-out-person.ts";
import { staffAt } from "../../../../shared/directory/rights/staff-access.ts";
import { instant } from "../../../../shared/kernel/time.ts";
import { liftAddress, personNamed } from "../../../../shared/mail/fate/lift-address.ts";
import { HttpProblem, required } from "../../../../shared/platform/http/http-problem.ts";
import { lifting } from "../../../wiring/lifting.ts";
import { seeOther } from "../../forms/see-other.ts";
import { aroundOf } from "./giving.ts";
import { givenQuery } from "./left-behind.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { asAllowed, deskForm } from "../sign-in/desk-session.ts";

export const deskAddressRoutes = {
  /** Mail goes there again, and one at once that has to arrive. */
  lift: deskForm(async (deps: DeskDependencies, { params }, session) => {
    const found = required(await staffAt(deps.directory, session.email, params["dealer"] ?? ""));
    const { id: by, name } = asAllowed(found.staff, session);
    const dealer = found.dealer.document;
    const person = personNamed(params["person"] ?? "", { dealer, brand: found.brand?.document });
    if (person === undefined) throw new HttpProblem({ code: "person-not-found" });
    const lifted = { brand: dealer.brand, person, by: { kind: "staff", id: by, name } } as const;
    await liftAddress(lifting(deps), lifted, deps.clock.now());
    return seeOther(`/desk/dealers/${dealer.id}/document?lifted=${encodeURIComponent(person.id)}`);
  }),
  /** Another invitation to who has not signed in yet. */
  invite: deskForm(async (deps: DeskDependencies, { params }, session) => {
    const found = required(await staffAt(deps.directory, session.email, params["dealer"] ?? ""));
    const by = asAllowed(found.staff, session);
    const { id, staff } = found.dealer.document;
    const person = staff.find((one) => one.id === params["person"]);
    if (person === undefined) throw new HttpProblem({ code: "person-not-found" });
    const asked = { reference: `dealer:${id}`, email: person.email, by };
    required(await inviteAgain(deps, asked, deps.clock.now()));
    return seeOther(`/desk/dealers/${id}/document?inviting=${encodeURIComponent(person.id)}`);
  }),
  /** All their sessions end, wherever they are. */
  signOut: deskForm(async (deps: DeskDependencies, request, session) => {
    const { params } = request;
    const found = required(await staffAt(deps.directory, session.email, params["dealer"] ?? ""));
    asAllowed(found.staff, session);
    const now = instant(request.receivedAt);
    const { id } = required(await signOutPerson(deps, found, params["person"] ?? "", now));
    const page = `/desk/dealers/${found.dealer.document.id}/document`;
    return seeOther(`${page}?ended=${encodeURIComponent(id)}`);
  }),
  /** All promises of somebody go to somebody else, or each to whom a new one would. */
  handOver: deskForm(async (deps: DeskDependencies, { params }, session, form) => {
    const found = required(await staffAt(deps.directory, session.email, params["dealer"] ?? ""));
    const { id, name } = asAllowed(found.staff, session);
    const dealer = found.dealer.document;
    required(mayGiveAllOf(found.staff, dealer, params["person"] ?? ""));
    const now = deps.clock.now();
    const around = await aroundOf(deps.directory, dealer, now);
    const by = { kind: "staff", id, name } as const;
    const asked = { from: params["person"] ?? "", to: form["to"], by };
    const { moved, left } = required(await handOverAll(deps, around, asked, now));
    return seeOther(`/desk/dealers/${dealer.id}/document?${givenQuery(moved, left)}`);
  }),
};

import { seeOther } from "../../forms/see-other.ts";
import { atDealer } from "../frame/at-dealer.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { deskForm } from "../sign-in/desk-session.ts";
import { askedQuery } from "./now-address.ts";
import { isWorthKeeping, ownAsked } from "./own-list.ts";

/** What somebody always wants to see of the list; nothing takes it back. */
export const deskOwnListRoutes = {
  keep: deskForm(async (deps: DeskDependencies, request, session, { list = "" }) => {
    const at = await atDealer(deps.directory, request, session);
    const { id: dealer } = at.dealer;
    const asked = ownAsked(list, at);
    await (list !== "" && isWorthKeeping(asked, at)
      ? deps.ownLists.keep(dealer, at.staff.id, askedQuery(asked))
      : deps.ownLists.forget(dealer, at.staff.id));
    return seeOther(`/desk/dealers/${dealer}`);
  }),
};

import type { DirectoryStore } from "../../../../shared/directory/store/directory.store.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { ReadLog } from "../../../../shared/reading/read-log.store.ts";
import { atDealer } from "../frame/at-dealer.ts";
import { openOwnSheet } from "../sheet/open-sheet.ts";
import type { SheetRoutesDeps } from "../sheet/open-sheet.ts";
import { deskPage } from "../sign-in/desk-session.ts";
import { caseReadersPage, personReadsPage } from "./readers-pages.tsx";

type ReadersDeps = SheetRoutesDeps & {
  readonly directory: DirectoryStore;
  readonly reads: Pick<ReadLog, "of">;
};

/** Who read what, for who leads the whole of a dealer. To look here counts as no opening of a case. */
export const deskReadersRoutes = {
  ofCase: deskPage(async (deps: ReadersDeps, request, session) =>
    caseReadersPage(await openOwnSheet(deps, request, session)),
  ),
  ofPerson: deskPage(async (deps: ReadersDeps, request, session) => {
    const at = await atDealer(deps.directory, request, session);
    const person = at.dealer.staff.find(({ id }) => id === request.params["person"]);
    if (person === undefined) throw new HttpProblem({ code: "person-not-found" });
    const reader = { dealer: at.dealer.id, email: person.email };
    return personReadsPage(at, person.name, await deps.reads.of(reader, deps.clock.now()));
  }),
};

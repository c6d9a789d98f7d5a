import type { CaseAtDesk } from "../../shared/case/access/staff-case.ts";

/** The document that the right to act was just read from: what staff changed a second ago counts. */
export function freshly<Deps>(deps: Deps, { dealer }: CaseAtDesk) {
  return { ...deps, recentDealers: () => Promise.resolve(dealer.document) };
}

export function actorOf({ staff }: CaseAtDesk) {
  return { kind: "staff", id: staff.id, name: staff.name } as const;
}

import type { CaseAtDesk } from "./staff-case.ts";

type Acting = Pick<CaseAtDesk, "staff" | "partner" | "at"> & {
  readonly story: { readonly case: { readonly dealer: string } };
};

/** Who acts at a case, and of which house where it is not their own: ids are given by each for itself. */
export function actorOf({ staff: { id, name }, partner, at, story }: Acting) {
  const by = { kind: "staff", id, name } as const;
  if (partner !== undefined) return { ...by, partner: partner.id };
  return at === story.case.dealer ? by : { ...by, dealer: at };
}

import type { CaseAtDesk } from "./staff-case.ts";

/** Who acts at a case, and of which partner: ids are given by each house for itself. */
export function actorOf({ staff, partner }: Pick<CaseAtDesk, "staff" | "partner">) {
  const { id, name } = staff;
  return {
    kind: "staff",
    id,
    name,
    ...(partner === undefined ? {} : { partner: partner.id }),
  } as const;
}

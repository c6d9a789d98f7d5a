import type { KindsText } from "../en/desk-kinds.ts";

export const kinds: KindsText = {
  badType: "Utilisez des lettres de a à z, comme pont",
  newKind: "Autre chose que cela occupe",
  newKindHint: "Un mot pour tous ceux du même type, comme pont.",
  newKindIs: "Qui ou quoi en est le premier\u00a0?",
  newKindIsHint:
    "Vous pourrez le modifier ensuite parmi les personnes, ou parmi les véhicules et postes.",
  newKindThing: "Un nouveau véhicule, poste ou autre",
};

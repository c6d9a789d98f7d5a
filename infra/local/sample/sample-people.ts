import type { Partner } from "../../../shared/directory/document/partner.schema.ts";
import type { Brand, Dealer } from "../../../shared/directory/document/dealer.schema.ts";

export type SamplePerson = {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly place: string;
};

/** Everybody a person can sign in as on this machine without making a dealer first. */
export function samplePeople(
  documents: readonly Pick<Brand | Dealer | Partner, "name" | "staff">[],
): readonly SamplePerson[] {
  return documents.flatMap(({ name: place, staff }) =>
    staff.map((person) => ({
      name: person.name,
      email: person.email,
      role: "role" in person ? person.role : "partner",
      place,
    })),
  );
}

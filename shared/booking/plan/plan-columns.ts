import type { Dealer, Resource } from "../../directory/document/dealer.schema.ts";

/** People, departments, or a type of things as the dealer calls it. */
export type Grouping = string;

export const PEOPLE = "people";
export const DEPARTMENTS = "departments";

export type PlanColumn = {
  readonly id: string;
  readonly name: string;
  /** Undefined for a department. */
  readonly resource?: Resource;
};

/** What can stand side by side at this dealer, what there is most to see of first. */
export function groupingsOf(dealer: Pick<Dealer, "resources" | "staff">): readonly Grouping[] {
  const isPerson = peopleOf(dealer);
  const types = dealer.resources.filter((one) => !isPerson(one)).map(({ type }) => type);
  const people = dealer.resources.some(isPerson) ? [PEOPLE] : [];
  return [...people, ...new Set(types), DEPARTMENTS];
}

/** The columns of a grouping, by their names; with words, those alone whose names have them all. */
export function columnsOf(
  dealer: Pick<Dealer, "departments" | "resources" | "staff">,
  grouping: Grouping,
  words = "",
): readonly PlanColumn[] {
  const isPerson = peopleOf(dealer);
  const all =
    grouping === DEPARTMENTS
      ? dealer.departments.map(({ id, name }) => ({ id, name }))
      : dealer.resources
          .filter((one) =>
            grouping === PEOPLE ? isPerson(one) : !isPerson(one) && one.type === grouping,
          )
          .map((resource) => ({ id: resource.id, name: resource.name, resource }));
  const wanted = plain(words).split(/\s+/);
  return all
    .filter(({ name }) => wanted.every((word) => plain(name).includes(word)))
    .toSorted((left, right) => left.name.localeCompare(right.name));
}

function plain(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
}

function peopleOf({ staff }: Pick<Dealer, "staff">): (resource: Resource) => boolean {
  const people = new Set(staff.map(({ id }) => id));
  return ({ id }) => people.has(id);
}

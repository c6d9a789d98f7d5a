import type { Brand, Dealer } from "../document/dealer.schema.ts";

/** A change by which somebody could silence a promise, or come to read what is not theirs. */
export type NotableChange = {
  readonly code:
    | "person-added"
    | "person-removed"
    | "role"
    | "address"
    | "mailbox"
    | "manager"
    | "ladder";
  /** Whom or what it is about. */
  readonly name: string;
  readonly from?: string;
  readonly to?: string;
  /** The person whose own matter it is. */
  readonly person?: string;
};

type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
};

/** Of a dealer's document: people, who leads, ladders, and where answers go. */
export function notableOfDealer(before: Dealer, after: Dealer): readonly NotableChange[] {
  return [
    ...ofPeople(before.staff, after.staff),
    ...after.departments.flatMap((department) => {
      const was = before.departments.find(({ id }) => id === department.id);
      const name = department.name;
      return [
        ...changed(
          "manager",
          name,
          nameOf(before, was?.manager),
          nameOf(after, department.manager),
        ),
        ...changed("mailbox", name, was?.email ?? before.email, department.email ?? after.email),
      ];
    }),
    ...changed("mailbox", after.name, before.email, after.email),
    ...(isSame(before.escalation, after.escalation)
      ? []
      : [{ code: "ladder", name: after.name } as const]),
  ];
}

/** Of a brand's: its people, who may do everything at all its dealers, and its care desk. */
export function notableOfBrand(before: Brand, after: Brand): readonly NotableChange[] {
  return [
    ...ofPeople(before.staff, after.staff),
    ...changed("mailbox", after.care.name, before.care.email, after.care.email),
  ];
}

function ofPeople(before: readonly Person[], after: readonly Person[]): readonly NotableChange[] {
  const gone = before.filter(({ id }) => !after.some((one) => one.id === id));
  return [
    ...after.flatMap((person): readonly NotableChange[] => {
      const { id, name, role, email } = person;
      const was = before.find((one) => one.id === id);
      if (was === undefined) return [{ code: "person-added", name, to: role }];
      return [
        ...changed("role", name, was.role, role),
        ...changed("address", name, was.email, email).map((one) => ({ ...one, person: id })),
      ];
    }),
    ...gone.map(({ name, role }) => ({ code: "person-removed", name, from: role }) as const),
  ];
}

function changed(
  code: NotableChange["code"],
  name: string,
  from: string | undefined,
  to: string | undefined,
): readonly NotableChange[] {
  if (from === undefined || to === undefined || from === to) return [];
  return [{ code, name, from, to }];
}

function nameOf({ staff }: Dealer, id: string | undefined): string | undefined {
  return staff.find((one) => one.id === id)?.name ?? id;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

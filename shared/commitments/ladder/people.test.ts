import { describe, expect, test } from "vitest";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { dealerSchema } from "../../directory/dealer.schema.ts";
import { localDate } from "../../kernel/time.ts";
import { chooseOwner, peopleFor } from "./people.ts";

type Member = { id: string; role?: string; absences?: object[]; departments?: string[] };

const away = (substitute?: string, from = "2027-05-10", through = "2027-05-10") => [
  { from, through, ...(substitute === undefined ? {} : { substitute }) },
];

function dealerWith(members: readonly Member[]) {
  return dealerSchema.parse(
    dealerDocument("bath", "Europe/London", {
      staff: members.map(({ id, role = "advisor", departments = ["sales"], absences }) => ({
        id,
        name: id,
        email: `${id}@bath.example`,
        role,
        departments,
        ...(absences === undefined ? {} : { absences }),
      })),
      departments: [{ id: "sales", name: "Sales", manager: "maya" }],
    }),
  );
}

const date = localDate("2027-05-10");
const concern = {
  owner: { id: "ana", name: "Ana" },
  accountable: { id: "maya", name: "Maya" },
  department: "sales",
};
const reached = (members: readonly Member[], ...roles: Parameters<typeof peopleFor>[1]) =>
  peopleFor(concern, roles, { dealer: dealerWith(members), brand: undefined, date }).map(
    ({ id }) => id,
  );

describe("who a step reaches", () => {
  test("substitutes stand in one for the other", () => {
    const members = [
      { id: "ana", absences: away("bob") },
      { id: "bob", absences: away("cleo") },
      { id: "cleo" },
    ];
    expect(reached(members, "owner")).toEqual(["cleo"]);
  });

  test("a circle of substitutes reaches nobody", () => {
    const members = [
      { id: "ana", absences: away("bob") },
      { id: "bob", absences: away("ana") },
    ];
    expect(reached(members, "owner")).toEqual([]);
  });

  test("an absence counts on its first and last day and on no other", () => {
    const only = (from: string, through: string) =>
      reached([{ id: "ana", absences: away(undefined, from, through) }], "owner");
    expect(only("2027-05-10", "2027-05-12")).toEqual([]);
    expect(only("2027-05-08", "2027-05-10")).toEqual([]);
    expect(only("2027-05-11", "2027-05-12")).toEqual(["ana"]);
    expect(only("2027-05-08", "2027-05-09")).toEqual(["ana"]);
  });

  test("an owner who left is nobody", () => {
    expect(reached([{ id: "bob" }], "owner")).toEqual([]);
  });

  test("the general managers of the department come before those of others", () => {
    const members = [
      { id: "grace", role: "general-manager", departments: ["sales"] },
      { id: "hugo", role: "general-manager", departments: ["service"] },
    ];
    expect(reached(members, "general-manager")).toEqual(["grace"]);
    expect(reached([members[1]!], "general-manager")).toEqual(["hugo"]);
  });

  test("a department that is gone leaves its promise to who answered for it", () => {
    const dealer = dealerWith([{ id: "maya", role: "manager" }]);
    const orphan = { ...concern, department: "closed" };
    const people = peopleFor(orphan, ["manager"], { dealer, brand: undefined, date });
    expect(people.map(({ id }) => id)).toEqual(["maya"]);
  });
});

describe("the owner of a new callback", () => {
  const owner = (members: readonly Member[], load: Record<string, number> = {}) =>
    chooseOwner({ dealer: dealerWith(members), date }, "sales", new Map(Object.entries(load)));
  const maya = { id: "maya", role: "manager" };

  test("is the present advisor with the fewest open ones, ties by id", () => {
    const members = [maya, { id: "cleo" }, { id: "bob" }, { id: "ana", absences: away() }];
    expect(owner(members, { bob: 2, cleo: 1 }).owner.id).toBe("cleo");
    expect(owner(members).owner.id).toBe("bob");
  });

  test("is the manager when no advisor is there", () => {
    const members = [
      maya,
      { id: "ana", absences: away() },
      { id: "luis", departments: ["service"] },
    ];
    expect(owner(members)).toMatchObject({ owner: { id: "maya" }, accountable: { id: "maya" } });
  });
});

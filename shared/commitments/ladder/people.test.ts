import { describe, expect, test } from "vitest";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { brandSchema, dealerSchema } from "../../directory/document/dealer.schema.ts";
import { parsedInstant } from "../../kernel/time.ts";
import { reach } from "./reach.ts";
import {
  chooseOwner,
  managerNow,
  managerOf,
  nextPersonUp,
  originatorOf,
  peopleFor,
} from "./people.ts";

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
      departments: [
        { id: "service", name: "Service", manager: "sam" },
        { id: "sales", name: "Sales", manager: "maya" },
      ],
    }),
  );
}

const at = parsedInstant("2027-05-10T10:00:00+01:00");
const concern = {
  owner: { id: "ana", name: "Ana" },
  accountable: { id: "maya", name: "Maya" },
  department: "sales",
};
const around = { brand: undefined, at };
const reached = (members: readonly Member[], ...roles: Parameters<typeof peopleFor>[1]) =>
  peopleFor(concern, roles, { dealer: dealerWith(members), brand: undefined, at }).map(
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

  test("LADDER-6: a circle of substitutes reaches nobody", () => {
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

  test("PEOPLE-11: an absence with times counts from its minute until its minute", () => {
    const afternoon = {
      from: "2027-05-10",
      fromTime: "10:00",
      through: "2027-05-11",
      throughTime: "09:30",
    };
    const members = [{ id: "ana", absences: [{ ...afternoon, substitute: "bob" }] }, { id: "bob" }];
    const dealer = dealerWith(members);
    const owner = (moment: string) =>
      reach("ana", { ...around, dealer, at: parsedInstant(moment) });
    const ids = (moment: string) => owner(moment).map(({ id }) => id);
    expect(ids("2027-05-10T09:59:59+01:00")).toEqual(["ana"]);
    expect(ids("2027-05-10T10:00:00+01:00")).toEqual(["bob"]);
    expect(ids("2027-05-11T09:29:59+01:00")).toEqual(["bob"]);
    expect(ids("2027-05-11T09:30:00+01:00")).toEqual(["ana"]);
  });

  test("PEOPLE-11: a dealer elsewhere asks its own clocks", () => {
    const away = { from: "2027-05-10", throughTime: "12:00", through: "2027-05-10" };
    const dealer = dealerWith([{ id: "ana", absences: [away] }]);
    const there = { ...dealer, timeZone: "America/New_York" };
    const noon = parsedInstant("2027-05-10T12:00:00+01:00");
    expect(reach("ana", { ...around, dealer, at: noon })).toHaveLength(1);
    expect(reach("ana", { ...around, dealer: there, at: noon })).toHaveLength(0);
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
    const people = peopleFor(orphan, ["manager"], { dealer, brand: undefined, at });
    expect(people.map(({ id }) => id)).toEqual(["maya"]);
  });
});

describe("the owner of a new callback", () => {
  const owner = (members: readonly Member[], load: Record<string, number> = {}) =>
    chooseOwner({ dealer: dealerWith(members), at }, "sales", new Map(Object.entries(load)));
  const maya = { id: "maya", role: "manager" };

  test("PROMISE-11: is the present advisor with the fewest open ones, ties by id", () => {
    const members = [maya, { id: "cleo" }, { id: "bob" }, { id: "ana", absences: away() }];
    for (const some of [members, members.toReversed()]) {
      expect(owner(some, { bob: 2, cleo: 1 }).owner.id).toBe("cleo");
      expect(owner(some, { bob: 1, cleo: 2 }).owner.id).toBe("bob");
      expect(owner(some).owner.id).toBe("bob");
    }
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

const brand = brandSchema.parse({
  id: "aurora",
  name: "Aurora",
  care: { name: "Aurora Care", email: "care@aurora.example" },
  staff: ["walt", "vera"].map((id) => ({
    id,
    name: id,
    email: `${id}@aurora.example`,
    role: "brand",
  })),
});
const maya = { id: "maya", role: "manager" };
const grace = { id: "grace", role: "general-manager" };

describe("who answers for a promise", () => {
  const answers = (members: readonly Member[], over: Partial<typeof concern> = {}) =>
    managerNow({ ...concern, ...over }, { dealer: dealerWith(members), at }).id;
  const zoe = { id: "zoe", role: "manager" };

  test("PEOPLE-1: is the department's manager now, whoever it was when it was promised", () => {
    const before = { accountable: { id: "zoe", name: "Zoe" } };
    expect(answers([maya, zoe], before)).toBe("maya");
    expect(answers([maya], before)).toBe("maya");
  });

  test("PEOPLE-1: is whoever stands in while the manager is away, else still the manager", () => {
    expect(answers([{ ...maya, absences: away("zoe") }, zoe])).toBe("zoe");
    expect(answers([{ ...maya, absences: away() }, zoe])).toBe("maya");
  });

  test("is whoever answered for it where the department is gone, and the dealer's head after them", () => {
    const orphan = { department: "closed", accountable: { id: "zoe", name: "Zoe" } };
    expect(answers([maya, zoe, grace], orphan)).toBe("zoe");
    expect(answers([maya, grace], orphan)).toBe("grace");
    expect(answers([maya], orphan)).toBe("zoe");
  });
});

describe("who takes over from an owner whose word was denied", () => {
  const next = (owner: string, members: readonly Member[], branded = true) =>
    nextPersonUp(
      { ...concern, owner: { id: owner, name: owner } },
      { dealer: dealerWith(members), brand: branded ? brand : undefined, at },
    ).id;
  const all = [{ id: "ana" }, maya, grace];

  test("is the manager for an advisor, the general manager for a manager, then the brand", () => {
    expect(next("ana", all)).toBe("maya");
    expect(next("maya", all)).toBe("grace");
    expect(next("grace", all)).toBe("brand-care");
    expect(next("maya", [maya])).toBe("brand-care");
    expect(next("brand-care", all)).toBe("brand-care");
  });

  test("is the first of them who is there, and another person", () => {
    expect(next("ana", [{ id: "ana" }, { ...maya, absences: away() }, grace])).toBe("grace");
    expect(next("ana", [{ id: "ana" }, { ...maya, absences: away() }])).toBe("brand-care");
    expect(next("ana", [{ id: "ana" }, { ...maya, absences: away("ana") }, grace])).toBe("grace");
  });

  test("is above an advisor for somebody who left, and the brand's desk for one of the brand", () => {
    expect(next("gone", all)).toBe("maya");
    expect(next("gone", all, false)).toBe("maya");
    expect(next("vera", all)).toBe("brand-care");
  });

  test("is whoever answers for it where nobody else can be reached", () => {
    expect(next("grace", all, false)).toBe("maya");
    expect(
      nextPersonUp(concern, { dealer: dealerWith([{ id: "ana" }]), brand: undefined, at }),
    ).toEqual({ id: "maya", name: "Maya" });
  });
});

describe("a promise that another dealer took over", () => {
  const bath = dealerWith([{ id: "ana" }, maya, grace]);
  const bristol = dealerSchema.parse(
    dealerDocument("bristol", "Europe/London", {
      departments: [{ id: "night", name: "Night", manager: "omar" }],
      staff: ["omar", "ana"].map((id) => ({
        id,
        name: id,
        email: `${id}@bristol.example`,
        role: id === "omar" ? "manager" : "advisor",
        departments: ["night"],
      })),
    }),
  );
  const host = { dealer: "bristol", department: "night" };
  const emails = (role: Parameters<typeof peopleFor>[1][number], over: object, around: object) =>
    peopleFor({ ...concern, ...over }, [role], { dealer: bath, brand, at, ...around }).map(
      ({ email }) => email,
    );

  test("is its people's, and still the originator's manager's to answer for", () => {
    expect(emails("owner", { host }, { host: bristol })).toEqual(["ana@bristol.example"]);
    expect(emails("manager", { host }, { host: bristol })).toEqual([
      "omar@bristol.example",
      "maya@bath.example",
    ]);
  });

  test("is at home while that dealer has no document, and one that was not taken over stays", () => {
    expect(emails("owner", { host }, {})).toEqual(["ana@bath.example"]);
    expect(emails("owner", {}, { host: bristol })).toEqual(["ana@bath.example"]);
    expect(emails("manager", {}, { host: bristol })).toEqual(["maya@bath.example"]);
  });
});

describe("an address", () => {
  const around = { dealer: dealerWith([{ id: "ana" }, maya, grace]), brand, at };

  test("is that of the care desk or of somebody of the brand, who is never away", () => {
    expect(reach("ana", around)).toStrictEqual([
      { id: "ana", name: "ana", email: "ana@bath.example" },
    ]);
    expect(peopleFor(concern, ["brand-care"], around)).toEqual([
      { id: "brand-care", name: "Aurora Care", email: "care@aurora.example" },
    ]);
    expect(reach("vera", around)).toEqual([
      { id: "vera", name: "vera", email: "vera@aurora.example" },
    ]);
    expect(reach("brand-care", { ...around, brand: undefined })).toEqual([]);
    expect(reach("vera", { ...around, brand: undefined })).toEqual([]);
  });

  test("is the dealer's own where the brand has somebody of the same name", () => {
    const members = [{ id: "vera", absences: away() }, { id: "ana" }];
    expect(reach("vera", { ...around, dealer: dealerWith(members) })).toEqual([]);
  });

  test("hears a step once, in whatever letters it is written, in its own language", () => {
    const staff = around.dealer.staff.map((one) =>
      one.id === "maya" ? { ...one, email: "ANA@bath.example", language: "fr" } : one,
    );
    const dealer = { ...around.dealer, staff };
    expect(peopleFor(concern, ["owner", "manager"], { ...around, dealer })).toEqual([
      { id: "maya", name: "maya", email: "ANA@bath.example", language: "fr" },
    ]);
  });
});

test("a department without the manager its document names is a mistake", () => {
  expect(managerOf(dealerWith([maya]), "sales")).toEqual({ id: "maya", name: "maya" });
  expect(() => managerOf(dealerWith([grace]), "sales")).toThrow(/sales has no manager/);
});

test("HANDOFF-6: whoever promised what was handed over is found, of the brand too, and nowhere else", () => {
  const here = dealerWith([{ id: "ana" }, { id: "maya", role: "manager" }]);
  const brand = brandSchema.parse({
    id: "aurora",
    name: "Aurora",
    care: { name: "Aurora Care", email: "care@aurora.example" },
    staff: [{ id: "cleo", name: "Cleo", email: "cleo@aurora.example", role: "brand" }],
  });
  const around = { dealer: here, brand, at };
  const by = (id: string, dealer?: string) => {
    const host = dealer === undefined ? {} : { host: { dealer, department: "sales" } };
    const delegation = { owner: { id, name: id }, department: "sales", ...host };
    return originatorOf({ delegation }, around).map(({ email }) => email);
  };
  expect(originatorOf({}, around)).toEqual([]);
  expect(by("ana")).toEqual(["ana@bath.example"]);
  expect(by("cleo")).toEqual(["cleo@aurora.example"]);
  expect(by("ana", "york")).toEqual([]);
});

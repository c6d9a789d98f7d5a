import { expect, test } from "vitest";
import { dealerDocument } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const NOW = "2027-05-05T10:00:00+01:00";
/** As many as the largest house has; on the slower engine more than one transaction takes. */
const PEOPLE = process.env["KEPT_ENGINE"] === "dynamodb-local" ? 120 : 600;

const MOST_LETTERS = 80_000;

const { staff, ...document } = dealerDocument("quay", "Europe/London");
const named = (prefix: string) =>
  Array.from({ length: PEOPLE }, (_, at) => ({
    id: `${prefix}${at}`,
    name: `${prefix} ${at}`,
    email: `${prefix}${at}@quay.example`,
    role: "advisor",
    departments: ["sales"],
  }));
const withPeople = (prefix: string) => ({ ...document, staff: [...staff, ...named(prefix)] });

test("DEALER-3: everybody in a house of hundreds signs in, after a save that broke off too", async () => {
  await using kept = await Kept.standingAt(NOW);
  await kept.reset(NOW);
  const brand = await kept.signIn("care@aurora.example");
  const save = (prefix: string) =>
    kept.call("PUT", "/v1/admin/dealers/quay?quiet=true", {
      bearer: brand,
      body: withPeople(prefix),
    });
  const signsIn = async (id: string) => {
    const bearer = await kept.signIn(`${id}@quay.example`);
    return (await kept.call("GET", "/v1/admin/me", { bearer })).status;
  };
  const last = PEOPLE - 1;

  await kept.call("POST", "/_local/faults", {
    body: { target: "dynamodb", operation: "TransactWriteItems", times: 1, mode: "after" },
  });
  await save("one");
  expect((await save("one")).status).toBeLessThan(300);
  expect([await signsIn("one0"), await signsIn(`one${last}`)]).toEqual([200, 200]);

  expect((await save("two")).status).toBe(200);
  expect([await signsIn("two0"), await signsIn(`two${last}`)]).toEqual([200, 200]);
  await kept.passes("PT10M");
  expect([await signsIn("one0"), await signsIn(`one${last}`)]).toEqual([403, 403]);
  expect([await signsIn("two0"), await signsIn(`two${last}`)]).toEqual([200, 200]);

  // Pages that name all of them stay pages that load.
  const grace = await AtDesk.as(kept, "grace@quay.example", "quay");
  for (const page of ["", "/plan?view=day&date=2027-05-05", "/report", "/new"]) {
    const { status, text } = await grace.sees(`/desk/dealers/quay${page}`);
    expect([status, text.length < MOST_LETTERS], page).toEqual([200, true]);
  }
});

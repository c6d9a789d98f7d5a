import { expect, test } from "vitest";
import { northside, NOW } from "../../../test/fixtures/case-story.ts";
import { printedRows } from "../../../test/fixtures/who-may-page.ts";
import { ROLES } from "../../directory/rights/rights.ts";
import type { FinerRight, Role, Tie } from "../../directory/rights/rights.ts";
import { ok } from "../../kernel/result.ts";
import { feedsFor, openFeed } from "./feeds.ts";
import type { Feed, FeedScope } from "./feed.schema.ts";

const printed = printedRows("Within a call");
const says = (right: FinerRight, role: Role, tie: Tie) =>
  printed.find(({ name }) => name === right)?.ties[role].includes(tie) === true;
const ana = northside.staff.find(({ id }) => id === "ana")!;
const at = (role: Role) => ({
  staff: { ...ana, role },
  dealer: { document: northside, etag: "" },
});

test.each(ROLES)("RIGHTS-13: %s makes links as the table says", async (role) => {
  const read: string[] = [];
  const deps = {
    feeds: { add: () => ({ label: "feed", item: {} }) },
    commit: async () => ok(undefined),
    random: { bytes: (count: number) => new Uint8Array(count) },
    reads: { add: async (_: unknown, { what }: { what: string }) => read.push(what) },
  } as never;
  const makes = async (scope: FeedScope) => {
    const made = await openFeed(deps, at(role), scope, NOW, () => []);
    return made.ok ? "made" : made.failure.code;
  };
  const answer = (tie: Tie) =>
    says("calendar-link:make-of", role, tie) || says("calendar-link:make-of", role, "dealer")
      ? "made"
      : "role-not-allowed";
  expect(await makes({ kind: "staff", id: "ana" })).toBe(answer("own"));
  expect(await makes({ kind: "department", id: "sales" })).toBe(answer("department"));
  expect(await makes({ kind: "department", id: "service" })).toBe(answer("dealer"));
  expect(await makes({ kind: "staff", id: "luis" })).toBe(answer("dealer"));
  expect(await makes({ kind: "dealer" })).toBe(answer("dealer"));
  // RIGHTS-15: each that was made is on record.
  expect(read.every((what) => what === "exported")).toBe(true);
  const mayMake = (tie: Tie) => answer(tie) === "made";
  expect(read).toHaveLength(mayMake("dealer") ? 5 : mayMake("own") ? 2 : 0);
});

test.each(ROLES)("RIGHTS-13: %s sees links as the table says", async (role) => {
  const link = (id: string, holder: string): Feed => ({
    id,
    dealer: "northside",
    scope: { kind: "dealer" },
    keyHash: "",
    holder,
    createdAt: NOW,
  });
  const all = [link("own", ana.email), link("another's", "luis@northside.example")];
  const seen = await feedsFor({ feeds: { ofDealer: async () => all } as never }, at(role));
  const whole = says("calendar-link:revoke", role, "dealer");
  const own = says("calendar-link:revoke", role, "own");
  expect(seen.map(({ id }) => id)).toEqual(whole ? ["own", "another's"] : own ? ["own"] : []);
});

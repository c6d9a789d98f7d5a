import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Kept } from "./harness/kept.ts";

const ELSEWHERE = { origin: "https://elsewhere.example" };

/** What API.md says of every call, seen from outside. */
describe("the conventions", () => {
  let kept: Kept;

  beforeAll(async () => {
    kept = await Kept.standingAt("2026-12-01T08:00:00-05:00");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  test("dealers are listed page by page", async () => {
    const first = await kept.call("GET", "/v1/dealers?limit=1");
    expect(first.body.items).toMatchObject([{ id: "harbour" }]);
    const second = await kept.call("GET", `/v1/dealers?limit=1&cursor=${first.body.nextCursor}`);
    expect(second.body.items).toMatchObject([{ id: "northside" }]);
    expect(second.body).not.toHaveProperty("nextCursor");
  });

  test.each(["limit=0", "limit=101", "cursor=nonsense"])(
    "?%s is refused by name",
    async (query) => {
      const answer = await kept.call("GET", `/v1/dealers?${query}`);
      expect(answer.status).toBe(422);
      expect(answer.body.errors).toMatchObject([{ pointer: `/${query.split("=")[0]}` }]);
    },
  );

  test("what no text can hold is refused, and nothing breaks", async () => {
    const customer = { name: "\ud800", email: "rosa@example.com" };
    const body = { dealer: "northside", topic: "My lease", customer };
    const answer = await kept.call("POST", "/v1/callbacks", { body });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ pointer: "/customer/name" }]);
    const far = await kept.call("GET", `/v1/dealers/${"a".repeat(3_000)}`);
    expect(far.status).toBe(404);
  });

  test("ABUSE-8: what is nested without end is refused unread, whatever the route, and says why", async () => {
    const bearer = await kept.signIn("care@aurora.example");
    const deep = `${"[".repeat(12_000)}${"]".repeat(12_000)}`;
    for (const sent of [deep, `{"dealer":"northside","topic":${deep}}`]) {
      const file = { type: "application/json", bytes: Buffer.from(sent) };
      for (const [method, path] of [
        ["POST", "/v1/callbacks"],
        ["POST", "/v1/appointments"],
        ["PUT", "/v1/admin/dealers/northside"],
        ["POST", "/v1/admin/dealers/northside/cases"],
      ] as const) {
        // For the public's own calls the body is looked into before its route is, too.
        const asked = path.includes("/admin/") ? { bearer } : { headers: ELSEWHERE };
        const { status, body } = await kept.call(method, path, { file, ...asked });
        const { detail } = body;
        expect({ status, detail }, path).toEqual({
          status: 400,
          detail: "The body has lists or objects more than 32 levels deep.",
        });
      }
    }
  });

  test("a remark that is sent again with its key is written once", async () => {
    const bearer = await kept.signIn("sam@northside.example");
    const customer = { name: "Rosa Marin", email: "rosa@example.com" };
    const open = { department: "sales", topic: "My lease", customer };
    const opened = await kept.call("POST", "/v1/admin/dealers/northside/cases", {
      body: open,
      bearer,
    });
    const path = `/v1/admin/cases/${opened.body.reference}/notes`;
    const sent = { body: { text: "Rang twice" }, bearer, headers: { "idempotency-key": "n-1" } };
    const first = await kept.call("POST", path, sent);
    const again = await kept.call("POST", path, sent);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    const { body } = await kept.call("GET", `/v1/admin/cases/${opened.body.reference}`, { bearer });
    const remarks = body.timeline.filter(({ text }: { text: string }) => /Rang twice/.test(text));
    expect(remarks).toHaveLength(1);
    const other = { ...sent, body: { text: "Rang again" } };
    expect((await kept.call("POST", path, other)).body.type).toMatch(/idempotency-key-reused$/);
  });
});

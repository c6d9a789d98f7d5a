import { describe, expect, test } from "vitest";
import { crossOrigin } from "./cross-origin.ts";
import type { Sites } from "./site-answers.ts";
import type { GatewayEvent } from "./request.ts";

const SITE = "https://www.bath.example";

function event(method: string, headers: Record<string, string>): GatewayEvent {
  const requestContext = { requestId: "r-1", http: { method, path: "/v1/x" } };
  return {
    rawPath: "/v1/x",
    rawQueryString: "",
    headers,
    requestContext,
  } as unknown as GatewayEvent;
}

const always: Sites = {
  mayAsk: () => Promise.resolve(true),
  reading: () => Promise.resolve(() => Promise.resolve(true)),
};
const failing: Sites = {
  mayAsk: () => Promise.reject(new Error("no table")),
  reading: () => Promise.reject(new Error("no table")),
};
let done = 0;
const handle = () => {
  done += 1;
  return Promise.resolve({ statusCode: 201, headers: { location: "/v1/x/1" }, body: "{}" });
};

describe("what other sites may read", () => {
  test("SITE-2: is asked before the request's own work, and nothing is done for it", async () => {
    done = 0;
    const asked = { origin: SITE, "access-control-request-method": "POST" };
    const answer = await crossOrigin(handle, () => Promise.resolve(always))(
      event("OPTIONS", asked),
    );
    expect(answer).toMatchObject({
      statusCode: 204,
      headers: { "access-control-allow-origin": SITE, "access-control-max-age": "7200" },
    });
    expect(done).toBe(0);
  });

  test("SITE-1: opens nothing while nobody says where they are", async () => {
    const never = () => Promise.reject(new Error("opened"));
    const answer = await crossOrigin(handle, never)(event("POST", {}));
    expect(answer).toMatchObject({ statusCode: 201, headers: { vary: "Origin" } });
  });

  test("SITE-1: what was done is answered, though nobody knows whether its site may read it", async () => {
    const answer = await crossOrigin(handle, () => Promise.resolve(failing))(
      event("POST", { origin: SITE }),
    );
    expect(answer).toMatchObject({ statusCode: 201, headers: { location: "/v1/x/1" } });
    expect(answer.headers).not.toHaveProperty("access-control-allow-origin");
    const asked = { origin: SITE, "access-control-request-method": "POST" };
    const before = await crossOrigin(handle, () => Promise.resolve(failing))(
      event("OPTIONS", asked),
    );
    expect(before.headers).not.toHaveProperty("access-control-allow-origin");
  });
});

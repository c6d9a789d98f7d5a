import { expect, it, vi } from "vitest";
import { behindEdge, NO_EDGE, ORIGIN_KEY_HEADER, VIEWER_HEADER } from "./behind-edge.ts";
import type { GatewayEvent } from "./request.ts";

const KEY = "a-key-that-only-the-edge-knows";
const EDGE = "130.176.0.1";

function eventWith(headers: Record<string, string>): GatewayEvent {
  const http = { method: "GET", path: "/", protocol: "HTTP/1.1", sourceIp: EDGE, userAgent: "" };
  return { headers, requestContext: { http } } as unknown as GatewayEvent;
}

function handling() {
  const handle = vi.fn(async (_event: GatewayEvent) => ({ statusCode: 200 }));
  return { handle, seen: () => handle.mock.calls.at(-1)?.[0] };
}

it.each([
  ["no key", { [VIEWER_HEADER]: "203.0.113.9" }],
  ["a wrong one", { [ORIGIN_KEY_HEADER]: "guessed", [VIEWER_HEADER]: "203.0.113.9" }],
  ["no caller", { [ORIGIN_KEY_HEADER]: KEY }],
])("EDGE-1: a request with %s is refused unread", async (_what, headers) => {
  const { handle } = handling();
  expect(await behindEdge(handle, KEY)(eventWith(headers))).toEqual({ statusCode: 403 });
  expect(handle).not.toHaveBeenCalled();
});

it("EDGE-1: who calls is the edge's caller, and the key goes no further", async () => {
  const { handle, seen } = handling();
  const headers = { [ORIGIN_KEY_HEADER]: KEY, [VIEWER_HEADER]: "203.0.113.9", accept: "text/html" };
  expect(await behindEdge(handle, KEY)(eventWith(headers))).toEqual({ statusCode: 200 });
  expect(seen()?.requestContext.http.sourceIp).toBe("203.0.113.9");
  expect(seen()?.headers).toEqual({ accept: "text/html" });
});

it("EDGE-1: with no edge in front nobody is believed about who calls", async () => {
  const { handle, seen } = handling();
  await behindEdge(handle, NO_EDGE)(eventWith({ [VIEWER_HEADER]: "203.0.113.9" }));
  expect(seen()?.requestContext.http.sourceIp).toBe(EDGE);
});

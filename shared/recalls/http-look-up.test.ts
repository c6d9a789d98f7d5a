import { once } from "node:events";
import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { LONGEST_WAIT_MILLISECONDS, httpLookUp } from "./http-look-up.ts";

const VIN = "1M8GDM9AXKP042788";
const OPEN = { vin: VIN, campaigns: [{ id: "26V-114", remedyAvailable: true }] };

/** Whoever knows recalls, and whoever only says so. */
describe("a look-up of recalls over HTTP", () => {
  let server: Server;
  let asked: { url: string | undefined; headers: object }[] = [];
  let answer: RequestListener = () => undefined;

  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      asked.push({ url: request.url, headers: request.headers });
      answer(request, response);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  });

  const lookUp = () => httpLookUp(`http://127.0.0.1:${(server.address() as AddressInfo).port}/of`);
  const says = (status: number, body: unknown, headers: Record<string, string> = {}) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    answer = (_request, response) => response.writeHead(status, headers).end(text);
  };

  test("RECALL-1: asks by the VIN and tells nothing else of anybody", async () => {
    says(200, OPEN);
    expect(await lookUp()(VIN)).toEqual(OPEN.campaigns);
    expect(asked).toMatchObject([{ url: `/of/${VIN}`, headers: { accept: "application/json" } }]);
    expect(Object.keys(asked[0]!.headers)).not.toContain("cookie");
    expect(Object.keys(asked[0]!.headers)).not.toContain("authorization");
  });

  test("RECALL-1: none are known where it is not found, or lists none", async () => {
    says(404, "no such car");
    expect(await lookUp()(VIN)).toEqual([]);
    says(200, { vin: VIN, campaigns: [] });
    expect(await lookUp()(VIN)).toEqual([]);
  });

  test.each<[string, number, unknown]>([
    ["of another car", 200, { ...OPEN, vin: "1HGCM82633A004352" }],
    ["in another shape", 200, { ...OPEN, owner: "Rosa Marin" }],
    [
      "with a number that reads as more",
      200,
      { vin: VIN, campaigns: [{ id: "call +44 20", remedyAvailable: true }] },
    ],
    ["that says less", 200, { vin: VIN, campaigns: [{ id: "26V-114" }] }],
    ["that is a page", 200, "<!doctype html><title>Sign in</title>"],
    ["that never ends", 200, `{"vin":"${VIN}","campaigns":[]${" ".repeat(40_000)}}`],
    ["that it has failed", 500, OPEN],
    ["that we may not ask", 401, OPEN],
    ["with no content", 204, ""],
  ])("RECALL-2: an answer %s is none", async (_, status, body) => {
    says(status, body);
    expect(await lookUp()(VIN)).toBeUndefined();
  });

  test("RECALL-2: it is followed nowhere else", async () => {
    says(302, "", { location: "/elsewhere" });
    expect(await lookUp()(VIN)).toBeUndefined();
    expect(asked).toHaveLength(1);
  });

  test("RECALL-2: nobody waits for one that hangs, before its answer or within it", async () => {
    for (const hangs of [
      () => undefined,
      ((_request, response) => response.writeHead(200).write("{")) as RequestListener,
    ]) {
      answer = hangs;
      const begun = performance.now();
      expect(await lookUp()(VIN)).toBeUndefined();
      expect(performance.now() - begun).toBeLessThan(LONGEST_WAIT_MILLISECONDS + 1_000);
    }
  });

  test("RECALL-2: one that is gone is no answer, and the log names no car", async () => {
    expect(await httpLookUp("http://127.0.0.1:1")(VIN)).toBeUndefined();
    const written = vi.mocked(process.stdout.write).mock.calls.flat().join("");
    expect(written).toContain("recalls.unreachable");
    expect(written).not.toContain(VIN);
  });
});

import { expect, test } from "vitest";
import { createRouter } from "./router.ts";

const routes = [
  { on: "GET /" },
  { on: "GET /a/{id}" },
  { on: "GET /a/me" },
  { on: "POST /a/{other}" },
  { on: "GET /a/{id}/b" },
  { on: "GET /a/me/{part}" },
];
const find = createRouter(routes);

test.each([
  ["GET", "/", "GET /", {}],
  ["GET", "/a/me", "GET /a/me", {}],
  ["HEAD", "/a/me", "GET /a/me", {}],
  ["GET", "/a/7", "GET /a/{id}", { id: "7" }],
  ["POST", "/a/me", "POST /a/{other}", { other: "me" }],
  ["GET", "/a/me/b", "GET /a/me/{part}", { part: "b" }],
  ["GET", "/a/7/b", "GET /a/{id}/b", { id: "7" }],
  ["GET", "/a/x%2Fy%ff", "GET /a/{id}", { id: "x%2Fy%ff" }],
  ["GET", "/a/__proto__", "GET /a/{id}", { id: "__proto__" }],
])("%s %s is %s", (method, path, on, params) => {
  expect(find(method, path)).toEqual({ route: { on }, params });
});

test.each([
  ["GET", ""],
  ["GET", "/a"],
  ["GET", "/a/"],
  ["GET", "//"],
  ["GET", "/a//b"],
  ["GET", "/a/7/"],
  ["GET", "/a/7/c"],
  ["GET", "/%61/7"],
  ["POST", "/"],
  ["OPTIONS", "/a/7"],
  ["GET", `/a/7/b${"/b".repeat(5_000)}`],
])("%s %s leads nowhere", (method, path) => {
  expect(find(method, path)).toBeUndefined();
});

test("of two routes with one key the later one holds", () => {
  const [first, second] = [
    { on: "GET /a/{id}", is: 1 },
    { on: "GET /a/{id}", is: 2 },
  ];
  expect(createRouter([first, second])("GET", "/a/7")?.route).toBe(second);
});

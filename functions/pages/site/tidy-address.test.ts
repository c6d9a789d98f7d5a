import { expect, test } from "vitest";
import { tidyAddress } from "./tidy-address.ts";

test.each([
  ["/d/northside/", "/d/northside"],
  ["/d/Northside", "/d/northside"],
  ["/D/Northside", "/d/northside"],
  ["/d/NORTHSIDE/call/", "/d/northside/call"],
  ["/d", "/"],
  ["/d/", "/"],
  ["/D", "/"],
  ["/Docs", "/docs"],
  ["/Desk/dealers/x", "/desk/dealers/x"],
  ["/c/50qvt9g4sc", "/c/50QVT9G4SC"],
  ["/c/50qvt9g4sc/appointments/apt_aB/change", "/c/50QVT9G4SC/appointments/apt_aB/change"],
  ["//evil.example", "/evil.example"],
  ["//evil.example/", "/evil.example"],
  ["/d//northside", "/d/northside"],
  ["//", "/"],
])("%s is written %s", (path, tidy) => {
  expect(tidyAddress(path)).toBe(tidy);
  expect(tidyAddress(tidy)).toBeUndefined();
});

test.each([
  "/",
  "/d/northside",
  "/c/50QVT9G4SC",
  "/v1/dealers/",
  "/V1/Dealers",
  "/nothing/Here",
  "/files/d/bath/x.png",
  "/assets/kept.ABC12.css",
])("%s is right", (path) => {
  expect(tidyAddress(path)).toBeUndefined();
});

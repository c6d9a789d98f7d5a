import { expect, test } from "vitest";
import { networkOf } from "./network.store.ts";

test.each([
  ["203.0.113.9", "203.0.113.9"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:DB8:0001:2::6", "2001:db8:1:2"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
  ["", ""],
])("a household or a host behind %j is %j", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

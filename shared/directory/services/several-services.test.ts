import { describe, expect, test } from "vitest";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { checkDealer } from "../check/check-dealer.ts";
import { dealerSchema } from "../document/dealer.schema.ts";
import { publicProfile } from "../look/public-profile.ts";
import { combined, serviceOfVisit } from "./several-services.ts";

const service = (id: string, changes: object = {}) => ({
  id,
  kind: "service-drop-off",
  name: id.toUpperCase(),
  department: "service",
  duration: "PT30M",
  needs: ["service-advisor"],
  locations: ["dealer"],
  ...changes,
});
const dealerWith = (...services: object[]) =>
  dealerSchema.parse(dealerDocument("bath", "Europe/London", { services }));
const oil = service("oil", {
  step: "PT15M",
  leadTime: "PT2H",
  horizon: "P90D",
  labourHours: 0.5,
  dailyLimit: 3,
  combinesWith: ["tyres", "wash"],
});
const tyres = service("tyres", {
  duration: "PT1H",
  bufferAfter: "PT10M",
  leadTime: "P1D",
  minimumNotice: "P2D",
  labourHours: 1,
  needs: ["service-advisor", "bay"],
  combinesWith: ["wash"],
});
const wash = service("wash", { needs: ["bay", "bay"], locations: ["dealer", "home"] });

const PUBLIC_URL = "https://book.example";
const garage = dealerWith(oil, tyres, wash);

describe("several services in one visit", () => {
  test("are as long as all of them, with the longest of their times and the shortest horizon", () => {
    const { value } = combined(garage, garage.services[0]!, ["tyres", "wash"]) as any;
    expect(value).toMatchObject({
      id: "oil",
      name: "OIL + TYRES + WASH",
      duration: "PT120M",
      step: "PT15M",
      leadTime: "P1D",
      bufferAfter: "PT10M",
      minimumNotice: "P2D",
      horizon: "P60D",
      labourHours: 1.5,
      locations: ["dealer"],
      needs: ["service-advisor", "bay", "bay"],
    });
    expect(value.dailyLimit).toBeUndefined();
    expect(value.parts.map(({ id }: { id: string }) => id)).toEqual(["oil", "tyres", "wash"]);
  });

  test.each([
    [["moon"], 0, "no-such-service"],
    [["oil"], 0, "asked-already"],
    [["tyres", "tyres"], 1, "asked-already"],
    [["tyres", "polish"], 1, "not-together"],
    [["seats"], 0, "not-together"],
  ])("%j is refused at %i: %s", (also, index, rule) => {
    const dealer = dealerWith(
      oil,
      tyres,
      wash,
      service("polish", { combinesWith: ["oil"] }),
      service("seats", { department: "sales", combinesWith: ["oil"] }),
    );
    const refused = combined(dealer, dealer.services[0]!, also);
    expect(refused).toMatchObject({ ok: false, failure: [{ index, rule }] });
  });

  test("three that meet in twos, and nowhere together, are refused", () => {
    const dealer = dealerWith(
      service("a", { locations: ["dealer", "home"], combinesWith: ["b", "c"] }),
      service("b", { locations: ["dealer", "work"], combinesWith: ["c"] }),
      service("c", { locations: ["home", "work"] }),
    );
    const refused = combined(dealer, dealer.services[0]!, ["b", "c"]);
    expect(refused).toMatchObject({ failure: [{ index: 1, rule: "nowhere-together" }] });
  });

  test("stay what they are for who has booked, until one of them is gone", () => {
    const visit = { service: "oil", also: ["wash"] };
    const apart = dealerWith(service("oil"), wash);
    expect(serviceOfVisit(apart, visit)?.duration).toBe("PT60M");
    expect(serviceOfVisit(dealerWith(oil), visit)).toBeUndefined();
    expect(serviceOfVisit(dealerWith(oil), { service: "oil" })?.duration).toBe("PT30M");
  });
});

describe("what a document says of services that go together", () => {
  const wrong = (...services: object[]) =>
    checkDealer(dealerWith(...services), undefined)
      .filter(({ pointer }) => pointer.startsWith("/services"))
      .map(({ pointer, rule }) => `${pointer} ${rule}`);

  test.each([
    ["moon", "no-such-service"],
    ["a", "with-itself"],
    ["b", "of-another-department"],
    ["c", "nowhere-together"],
  ])("%s: %s", (id, rule) => {
    const one = service("a", { needs: ["service-advisor"], combinesWith: [id] });
    const others = [service("b", { department: "sales" }), service("c", { locations: ["home"] })];
    expect(wrong(one, ...others)).toEqual([`/services/0/combinesWith/0 ${rule}`]);
  });

  test("holds both ways in the public profile", () => {
    const { services } = publicProfile(dealerWith(oil, tyres, wash), PUBLIC_URL);
    expect(services.map(({ id, combinesWith }) => [id, combinesWith])).toEqual([
      ["oil", ["tyres", "wash"]],
      ["tyres", ["oil", "wash"]],
      ["wash", ["oil", "tyres"]],
    ]);
  });

  test("only members of staff whom the dealer shows stand in it", () => {
    const of = (changes: object) =>
      dealerSchema.parse(
        dealerDocument("bath", "Europe/London", {
          services: [service("oil")],
          resources: [
            { id: "luis", type: "service-advisor", name: "Luis Reyes", ...changes },
            { id: "sam", type: "service-advisor", name: "Sam Ortiz" },
            { id: "bay-1", type: "service-advisor", name: "Bay 1", byName: false },
          ],
        }),
      );
    expect(publicProfile(of({}), PUBLIC_URL).services[0]!.hosts).toBeUndefined();
    const { hosts } = publicProfile(of({ byName: true }), PUBLIC_URL).services[0]!;
    expect(hosts).toEqual([{ id: "luis", name: "Luis Reyes" }]);
  });
});

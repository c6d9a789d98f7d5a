import { expect, test } from "vitest";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { dealerSchema } from "./dealer.schema.ts";

const [drive] = dealerDocument("bath", "Europe/London").services;
const service = (changes: object) => ({ services: [{ ...drive, ...changes }] });

test.each([
  ["a name of two lines", { name: "Bath\r\nBcc: x" }, "name"],
  ["a service of two lines", service({ name: "Drive\nEND:VEVENT" }), "services.0.name"],
  ["a lead time before now", service({ leadTime: "-PT2H" }), "services.0.leadTime"],
  ["a lead time of decades", service({ leadTime: "P9999D" }), "services.0.leadTime"],
  ["a notice before now", service({ minimumNotice: "-PT1H" }), "services.0.minimumNotice"],
  ["a visit of decades", service({ duration: "P9999D" }), "services.0.duration"],
  ["a buffer of decades", service({ bufferAfter: "P9999D" }), "services.0.bufferAfter"],
  ["a reminder after the visit", service({ reminders: ["-PT2H"] }), "services.0.reminders.0"],
])("a document may not say %s", (_what, changes, place) => {
  const parsed = dealerSchema.safeParse(dealerDocument("bath", "Europe/London", changes));
  expect(parsed.error?.issues.map(({ path }) => path.join("."))).toEqual([place]);
});

test("it may say a year, a week, and names as people write them", () => {
  const changes = {
    name: "Müller & Söhne, “Süd”; 🚗",
    ...service({ leadTime: "P366D", bufferAfter: "P7D", reminders: ["PT0M", "P1D"] }),
  };
  const document = dealerDocument("bath", "Europe/London", changes);
  expect(dealerSchema.safeParse(document).success).toBe(true);
});

test.each([
  ["https://a.example:443", "https://a.example"],
  ["https://a.example:0443", "https://a.example"],
  ["http://localhost:80", "http://localhost"],
  ["https://a.example:8443", "https://a.example:8443"],
  ["https://a.example:80", "https://a.example:80"],
  ["http://127.0.0.1:443", "http://127.0.0.1:443"],
])("SITE-1: the site %s is the one that browsers call %s", (named, sent) => {
  const document = dealerDocument("bath", "Europe/London", { embedOn: [named] });
  expect(dealerSchema.parse(document).embedOn).toEqual([sent]);
});

test.each(["https://a.example:99999", "https://1.2.3.4.5", "https://a.example:"])(
  "%s is no site that any browser could be on",
  (origin) => {
    const document = dealerDocument("bath", "Europe/London", { embedOn: [origin] });
    const { error } = dealerSchema.safeParse(document);
    expect(error?.issues).toMatchObject([{ path: ["embedOn", 0] }]);
    expect(error?.message).toContain("not-an-origin");
  },
);

test("what turns a line round is refused in names, and an address is one line", () => {
  const turned = dealerDocument("bath", "Europe/London", { name: "Bath\u202e\u2066 Cars" });
  expect(dealerSchema.safeParse(turned).success).toBe(false);
  const document = dealerDocument("bath", "Europe/London", { name: "Bath Cars" });
  const address = { ...document.address, addressRegion: "Avon\r\nX: y", postalCode: "BA1\u20281" };
  const read = dealerSchema.parse({ ...document, address });
  expect(read.name).toBe("Bath Cars");
  expect(read.address).toMatchObject({ addressRegion: "Avon X: y", postalCode: "BA1 1" });
});

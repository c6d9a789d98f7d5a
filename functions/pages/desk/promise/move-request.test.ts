import { beforeAll, describe, expect, test } from "vitest";
import { loadTexts } from "../../text/catalogue.ts";
import { moveRequest } from "./move-request.ts";

const form = { due: "at", date: "2027-05-12", time: "15:00", agreed: "yes" };

describe("why a promise is moved", () => {
  beforeAll(() => loadTexts("de"));

  test("is ours when the reason that we suggested was left, in whatever language the desk reads it", () => {
    const reason = "Der Anruf kam zu einer unpassenden Zeit";
    expect(moveRequest({ ...form, reason }, "de")).toMatchObject({
      ok: true,
      value: {
        reason: "The time of the call did not suit",
        ours: { code: "call-did-not-suit" },
        agreedWithCustomer: true,
      },
    });
  });

  test("is the person's own otherwise, word for word", () => {
    const moved = moveRequest({ ...form, reason: "Ana ist krank" }, "de");
    expect(moved).toMatchObject({ ok: true, value: { reason: "Ana ist krank" } });
    expect(moved.ok && moved.value.ours).toBeUndefined();
  });

  test("is asked for when it is missing", () => {
    expect(moveRequest(form, "de")).toEqual({
      ok: false,
      failure: [{ field: "reason", message: expect.any(String) }],
    });
  });
});

import { expect, it } from "vitest";
import { endedSessionCookie, formCookie, formSecretOf } from "./desk-cookies.ts";

const asked = (cookies: Record<string, string>) =>
  ({ cookies }) as unknown as Parameters<typeof formSecretOf>[0];

it("takes with TLS only what this host has set itself", () => {
  const url = "https://kept.example";
  expect(formCookie(url, "secret")).toMatch(
    /^__Host-desk-form=secret; Path=\/; Secure; Max-Age=\d+; HttpOnly; SameSite=Lax$/,
  );
  expect(endedSessionCookie(url)).toMatch(/^__Host-desk=; /);
  expect(formSecretOf(asked({ "desk-form": "of a neighbour" }), url)).toBeUndefined();
  expect(formSecretOf(asked({ "__Host-desk-form": "secret" }), url)).toBe("secret");
});

it("without TLS is the desk's alone", () => {
  expect(formCookie("http://localhost:4000", "secret")).toMatch(/^desk-form=secret; Path=\/desk; /);
});

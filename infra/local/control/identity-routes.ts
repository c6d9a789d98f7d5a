import * as z from "zod";
import type { LocalIssuer } from "../identity/issuer.ts";
import type { UserPool } from "../identity/user-pool.ts";
import type { SamplePerson } from "../sample/sample-people.ts";
import { controlBody, fresh } from "./control-router.ts";
import type { ControlRoutes } from "./control-router.ts";

const tokenSchema = z.strictObject({ email: z.email().max(254) });

export function identityRoutes(
  issuer: LocalIssuer,
  people: readonly SamplePerson[],
  userPool: Pick<UserPool, "accounts">,
): ControlRoutes {
  const invited = () =>
    userPool
      .accounts()
      .filter(({ email }) => !people.some((one) => one.email === email))
      .map(({ email }) => ({ name: email, email, place: "invited" }));
  return {
    "POST /_local/token": async (request) => {
      const { email } = controlBody(request, tokenSchema);
      return fresh(200, { token: await issuer.idToken(email) });
    },
    "GET /_local/people": async () => fresh(200, { items: people }),
    /** The issuer's authorization page: choose who to be. Other parameters go on as they came. */
    "GET /_local/sign-in": async ({ query }) => {
      const link = (email: string) => {
        const parameters = new URLSearchParams(query);
        parameters.set("login_hint", email);
        return `${issuer.issuer}/authorize?${parameters.toString()}`;
      };
      return {
        status: 200,
        headers: { "content-type": "text/html; charset=utf-8" },
        body: chooser([...people, ...invited()], link, `${issuer.issuer}/authorize`, query),
      };
    },
  };
}

function chooser(
  people: readonly Omit<SamplePerson, "role">[],
  link: (email: string) => string,
  authorize: string,
  query: URLSearchParams,
): string {
  const carried = [...query].map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  const items = people.map(
    ({ name, email, place }) =>
      `<li><a href="${escaped(link(email))}">${escaped(name)}</a> (${escaped(email)}, ${escaped(place)})</li>`,
  );
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign in</title>',
    '<link rel="stylesheet" href="/_local/console.css"></head><body><main>',
    `<h1>Who are you?</h1><ul>${items.join("")}</ul>`,
    // For staff of dealers that were made here.
    `<form action="${escaped(authorize)}">${carried.join("")}`,
    '<p><label>Somebody else: <input name="login_hint" type="email" required></label> ',
    "<button>Sign in</button></p></form>",
    "</main></body></html>",
  ].join("");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

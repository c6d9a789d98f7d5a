import * as z from "zod";
import { readJsonText } from "../../../../shared/kernel/json-text.ts";
import type { Attempt } from "../../../../shared/platform/sign-in/code-flow.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { SESSION_POLICY } from "../../../../shared/platform/sign-in/session-law.ts";
import { readTicket, ticketText } from "../../../../shared/platform/sign-in/session-ticket.ts";
import type { SessionTicket } from "../../../../shared/platform/sign-in/session-ticket.ts";
import { deskAddress } from "./desk-address.ts";

/** The ticket of the session: who is signed in at this browser. No token of the provider leaves us. */
const SESSION = "desk";
/** A secret of this browser that goes, hashed, into every form of the desk. */
const FORM = "desk-form";
/** One cookie for each attempt, so that two tabs may sign in side by side. */
const ATTEMPT = "desk-attempt-";

/** Longer than anybody looks for a second factor. */
const ATTEMPT_SECONDS = 15 * 60;
/** Outlives a session, so that a form filled in before it ended can be sent after signing in again. */
const FORM_SECONDS = 30 * 24 * 3600;

type Cookie = {
  readonly name: string;
  readonly value: string;
  readonly seconds: number;
  readonly publicUrl: string;
};

/**
 * No script reads them, no other site's form brings them along, and by their `__Host-` names (RFC 6265bis
 * 4.1.3.2) no neighbour's subdomain can set them. Such a name wants TLS and the path of the whole site; on one
 * machine, without TLS, they are the desk's alone.
 */
function deskCookie({ name, value, seconds, publicUrl }: Cookie): string {
  const where = isHostOnly(publicUrl) ? "Path=/; Secure" : "Path=/desk";
  return `${nameAt(publicUrl, name)}=${value}; ${where}; Max-Age=${seconds}; HttpOnly; SameSite=Lax`;
}

function isHostOnly(publicUrl: string): boolean {
  return publicUrl.startsWith("https:");
}

function nameAt(publicUrl: string, name: string): string {
  return isHostOnly(publicUrl) ? `__Host-${name}` : name;
}

export function sessionCookie(publicUrl: string, ticket: SessionTicket): string {
  const seconds = SESSION_POLICY.longestMilliseconds / 1_000;
  return deskCookie({ name: SESSION, value: ticketText(ticket), seconds, publicUrl });
}

export function endedSessionCookie(publicUrl: string): string {
  return deskCookie({ name: SESSION, value: "", seconds: 0, publicUrl });
}

export function ticketOf(
  { cookies }: Pick<HttpRequest, "cookies">,
  publicUrl: string,
): SessionTicket | undefined {
  return readTicket(cookies[nameAt(publicUrl, SESSION)]);
}

export function formCookie(publicUrl: string, secret: string): string {
  return deskCookie({ name: FORM, value: secret, seconds: FORM_SECONDS, publicUrl });
}

export function formSecretOf({ cookies }: HttpRequest, publicUrl: string): string | undefined {
  const secret = cookies[nameAt(publicUrl, FORM)];
  return secret === "" ? undefined : secret;
}

const attemptSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string().transform(deskAddress),
  again: z.boolean(),
});

/** `again`: the provider was asked not to let in whoever it still remembered. */
type Going = Attempt & { readonly to: string; readonly again: boolean };

export function attemptCookie(publicUrl: string, going: Going): string {
  const value = Buffer.from(JSON.stringify(going)).toString("base64url");
  return deskCookie({ name: nameOf(going.state), value, seconds: ATTEMPT_SECONDS, publicUrl });
}

export function endedAttemptCookie(publicUrl: string, { state }: Attempt): string {
  return deskCookie({ name: nameOf(state), value: "", seconds: 0, publicUrl });
}

/** The attempt that an answer of the provider belongs to; undefined when this browser made none. */
export function attemptOf({ cookies, query }: HttpRequest, publicUrl: string): Going | undefined {
  const value = cookies[nameAt(publicUrl, nameOf(query["state"] ?? ""))];
  if (value === undefined) return undefined;
  const going = attemptSchema.safeParse(readJsonText(Buffer.from(value, "base64url").toString()));
  return going.data?.state === query["state"] ? going.data : undefined;
}

function nameOf(state: string): string {
  return `${ATTEMPT}${state.slice(0, 12)}`;
}

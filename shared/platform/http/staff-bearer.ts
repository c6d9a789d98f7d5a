import * as z from "zod";
import { asciiAddress } from "../../kernel/mail-address.ts";
import { HttpProblem } from "./http-problem.ts";
import type { HttpRequest } from "./request.ts";

/** What the gateway's JWT authorizer proved: who, never what they may do. It answers numbers as text. */
const claimsSchema = z.object({
  email: z.string().transform(asciiAddress).pipe(z.string()),
  email_verified: z.union([z.literal("true"), z.literal(true)]),
  iat: z.coerce.number().optional().catch(undefined),
  auth_time: z.coerce.number().optional().catch(undefined),
});

export type Bearer = {
  readonly email: string;
  /** When they proved who they are, or the token was issued; 0 where neither is said. */
  readonly provenSeconds: number;
};

/** @throws HttpProblem 401 when the token has no verified e-mail address. */
export function staffBearer({ claims }: Pick<HttpRequest, "claims">): Bearer {
  const read = claimsSchema.safeParse(claims);
  if (!read.success) throw notSignedIn("unauthorised");
  const { email, iat = 0, auth_time: provenSeconds = iat } = read.data;
  return { email, provenSeconds };
}

/** A token that does not count: 401 with what RFC 6750 has for it. */
export function notSignedIn(detail: "unauthorised" | "signed-out"): HttpProblem {
  return new HttpProblem(
    { code: "unauthorised", detail },
    { "www-authenticate": 'Bearer error="invalid_token"' },
  );
}

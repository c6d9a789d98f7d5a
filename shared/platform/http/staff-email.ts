import * as z from "zod";
import { asciiAddress } from "../../kernel/mail-address.ts";
import { HttpProblem } from "./http-problem.ts";
import type { HttpRequest } from "./request.ts";

/** What the gateway's JWT authorizer proved: who, never what they may do. */
const claimsSchema = z.object({
  email: z.string().transform(asciiAddress).pipe(z.string()),
  email_verified: z.union([z.literal("true"), z.literal(true)]),
});

/** @throws HttpProblem 401 when the token has no verified e-mail address. */
export function staffEmail(request: HttpRequest): string {
  const claims = claimsSchema.safeParse(request.claims);
  if (claims.success) return claims.data.email;
  throw new HttpProblem(
    { code: "unauthorised" },
    { "www-authenticate": 'Bearer error="invalid_token"' },
  );
}

import * as client from "openid-client";
import { instant } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { log } from "../log.ts";
import { configurationOf } from "./configuration.ts";
import { readIdToken } from "./id-token.ts";
import type { SignInSettings } from "./provider.ts";

type Refreshed = {
  readonly email: string;
  readonly refreshToken: string;
  readonly tokenUntil: Instant;
};

/**
 * What the provider says of somebody whom it signed in before: whether it still does. A refresh token is
 * used once where the provider rotates them (RFC 9700, 4.14.2); one that comes a second time it refuses, and
 * with it the session ends here.
 */
export async function refreshed(
  settings: SignInSettings,
  refreshToken: string | undefined,
  now: Instant,
): Promise<Refreshed | "refused" | "away"> {
  if (refreshToken === undefined) return "refused";
  try {
    const config = await configurationOf(settings);
    const answer = await client.refreshTokenGrant(config, refreshToken);
    const signedIn = await readIdToken(settings, answer.id_token ?? "", now);
    if (signedIn === undefined) return "refused";
    const { email, expiresAtSeconds } = signedIn;
    const tokenUntil = instant(expiresAtSeconds * 1_000);
    return { email, refreshToken: answer.refresh_token ?? refreshToken, tokenUntil };
  } catch (error) {
    if (error instanceof client.ResponseBodyError && error.status < 500) return "refused";
    log.error("session.provider-away", error);
    return "away";
  }
}

/** RFC 7009, where the provider has it: who signs out does not wait for its success. */
export async function forgetRefreshToken(settings: SignInSettings, token: string): Promise<void> {
  try {
    const config = await configurationOf(settings);
    if (config.serverMetadata().revocation_endpoint === undefined) return;
    await client.tokenRevocation(config, token);
  } catch (error) {
    log.error("session.token-not-revoked", error);
  }
}

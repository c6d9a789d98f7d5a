/** Who proved themselves, and when: what all tokens that come of it have in common. */
export type Proven = { readonly email: string; readonly at: number };

/**
 * Refresh tokens that are good once each: one that comes a second time ends all that came of the same
 * sign-in (RFC 9700, 4.14.2), as Cognito does it.
 */
export function createRefreshTokens() {
  const live = new Map<string, Proven>();
  const spent = new Map<string, Proven>();
  return {
    issue: (token: string, proven: Proven): void => {
      live.set(token, proven);
    },
    /** Whose it is, as long as it is good. */
    of: (token: string): Proven | undefined => live.get(token),
    /** False for one that was spent before, or that nobody was given. */
    spend: (token: string): boolean => {
      const proven = live.get(token);
      if (proven !== undefined) {
        live.delete(token);
        spent.set(token, proven);
        return true;
      }
      const stolen = spent.get(token);
      for (const [other, one] of live) if (one === stolen) live.delete(other);
      return false;
    },
  };
}

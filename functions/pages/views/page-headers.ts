/**
 * No script at all and no style but our own file, so text that somebody typed cannot become either.
 * `same-origin` and not `no-referrer`: under the latter a browser sends `Origin: null` with our own
 * forms, and the check against forged requests could not tell them from strangers'.
 */
export const PAGE_HEADERS = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "referrer-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
  "cross-origin-opener-policy": "same-origin",
} as const;

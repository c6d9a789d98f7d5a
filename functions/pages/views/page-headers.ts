/**
 * No script and no style but our own files, so text that somebody typed cannot become either; a page
 * that needs no script may run none at all.
 * `same-origin` and not `no-referrer`: under the latter a browser sends `Origin: null` with our own
 * forms, and the check against forged requests could not tell them from strangers'.
 */
export function pageHeaders({ scripts }: { readonly scripts: boolean }) {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    ...(scripts ? ["script-src 'self'", "connect-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    "content-security-policy": policy.join("; "),
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
    "cross-origin-opener-policy": "same-origin",
  };
}

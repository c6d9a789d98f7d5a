type PageNeeds = {
  readonly scripts: boolean;
  /** Origins of the sites that may show the page in a frame; none by default. */
  readonly embedOn?: readonly string[] | undefined;
};

/**
 * No script and no style but our own files, so text that somebody typed cannot become either; a page
 * that needs no script may run none at all.
 * `same-origin` and not `no-referrer`: under the latter a browser sends `Origin: null` with our own
 * forms, and the check against forged requests could not tell them from strangers'.
 */
export function pageHeaders({ scripts, embedOn = [] }: PageNeeds) {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    ...(scripts ? ["script-src 'self'", "connect-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${embedOn.length === 0 ? "'none'" : embedOn.join(" ")}`,
  ];
  return {
    "content-security-policy": policy.join("; "),
    "referrer-policy": "same-origin",
  };
}

import type { Request } from "./serve.ts";

/**
 * Only this machine's own pages may call: a foreign Host is DNS rebinding, a foreign Origin is
 * another site's script in the person's browser. What other sites may ask as well, where it is deployed, says
 * itself whether they may read the answer.
 */
export function isOwnHost(request: Request, port: number): boolean {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !own.includes(host.toLowerCase())) return false;
  if (origin === undefined || isOpenToSites(request)) return true;
  return own.some((name) => origin.toLowerCase() === `http://${name}`);
}

/** The public calls and the customer's own, which know no cookies; and files that are the same for everybody. */
function isOpenToSites({ path }: Pick<Request, "path">): boolean {
  if (path.startsWith("/v1/")) return !path.startsWith("/v1/admin/");
  return path.startsWith("/embed/");
}

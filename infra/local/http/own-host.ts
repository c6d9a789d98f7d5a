import type { Request } from "./serve.ts";

/**
 * Only this machine's own pages may call: a foreign Host is DNS rebinding, a foreign Origin is
 * another site's script in the person's browser.
 */
export function isOwnHost(request: Request, port: number): boolean {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !own.includes(host.toLowerCase())) return false;
  return origin === undefined || own.some((name) => origin.toLowerCase() === `http://${name}`);
}

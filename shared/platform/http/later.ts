import type { Route } from "./http-function.ts";

/**
 * Routes whose code is loaded with the first request that needs it, so that no other cold start pays
 * for their schemas.
 */
export function later(
  on: readonly Route["on"][],
  load: () => Promise<readonly Route[]>,
): readonly Route[] {
  let loaded: Promise<readonly Route[]> | undefined;
  return on.map((key) => ({
    on: key,
    handle: async (request) => {
      loaded ??= load();
      const route = (await loaded).find((one) => one.on === key);
      if (route === undefined) throw new Error(`the module loaded for ${key} has no such route`);
      return await route.handle(request);
    },
  }));
}

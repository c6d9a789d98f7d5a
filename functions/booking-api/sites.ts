import { matterForCustomer } from "../../shared/case/access/case-access.ts";
import { isPublic } from "../../shared/directory/look/public-dealers.ts";
import { createAnybodysSites, namesSite } from "../../shared/directory/sites/named-sites.ts";
import { readReference } from "../../shared/kernel/ids.ts";
import { readJsonText } from "../../shared/kernel/json-text.ts";
import type { Sites } from "../../shared/platform/http/site-answers.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import { bearerOf, decodeAll } from "../../shared/platform/http/request.ts";
import type { GatewayEvent } from "../../shared/platform/http/request.ts";
import { createRouter } from "../../shared/platform/http/router.ts";
import { createCaseStore } from "../../shared/story/case.store.ts";
import type { Listing } from "../wiring/open-listing.ts";
import { bookingRoutes } from "./routes.ts";

const find = createRouter(bookingRoutes);

/** What a request names, by its address first and its body second. */
type Named = { readonly dealer?: string | undefined; readonly reference?: string | undefined };

/**
 * Which sites may read an answer: those of the dealer whom it is about. A preflight says neither body nor token,
 * so where the address names no dealer it goes by what any of them names; and so do refusals that are the same
 * whoever asks, or a header would tell that a case exists.
 */
export function openSites({ tables, directory, recentDealers }: Listing): Sites {
  const cases = createCaseStore(tables);
  const isAnybodys = createAnybodysSites({ directory, recentDealers });

  const ofDealer = async (id: string, origin: string) => {
    const dealer = await recentDealers(id);
    if (dealer === undefined || !isPublic(dealer)) return isAnybodys(origin);
    return namesSite(dealer, origin);
  };
  const ofCase = async (dealer: string | undefined, origin: string) => {
    const host = dealer === undefined ? undefined : await recentDealers(dealer);
    return host !== undefined && namesSite(host, origin);
  };

  return {
    mayAsk: async ({ origin, method, path }) => {
      const found = find(method, path);
      if (found === undefined) return false;
      const { dealer } = decoded(found.params);
      return dealer === undefined ? isAnybodys(origin) : ofDealer(dealer, origin);
    },

    reading: async (origin, event) => {
      const { dealer, reference } = namedIn(event);
      if (dealer !== undefined) return () => ofDealer(dealer, origin);
      if (reference === undefined) return () => isAnybodys(origin);
      // Before it is done, since what is done may be that another key opens the case.
      const own = await matterForCustomer(cases, reference, bearerOf(event));
      if (own.ok) return () => ofCase(own.value.dealer, origin);
      return async ({ statusCode }) => {
        if (statusCode !== 200 && statusCode !== 201) return isAnybodys(origin);
        const opened = await cases.case(readReference(reference) ?? reference);
        return ofCase(opened?.dealer, origin);
      };
    },
  };
}

function namedIn(event: GatewayEvent): Named {
  const found = find(event.requestContext.http.method, event.rawPath);
  const { dealer, reference } = decoded(found?.params ?? {});
  if (dealer !== undefined) return { dealer };
  return reference === undefined ? namedInBody(event) : { reference };
}

/** What cannot be read is refused, and names nobody. */
function namedInBody({ body = "", isBase64Encoded }: GatewayEvent): Named {
  const text = isBase64Encoded ? Buffer.from(body, "base64").toString("utf8") : body;
  const value = readJsonText(text);
  if (typeof value !== "object" || value === null) return {};
  const { dealer, reference }: Readonly<Record<string, unknown>> = { ...value };
  if (typeof dealer === "string") return { dealer };
  return typeof reference === "string" ? { reference } : {};
}

/** As its route reads them; what it refuses names nobody. */
function decoded(params: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  try {
    return decodeAll(params);
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error;
    return {};
  }
}

import { isPublic } from "../../../shared/directory/look/public-dealers.ts";
import type { DirectoryStore } from "../../../shared/directory/store/directory.store.ts";
import { DAY, plus, toUtc } from "../../../shared/kernel/time.ts";
import type { Clock } from "../../../shared/kernel/time.ts";
import { readEnvironment } from "../../../shared/platform/environment.ts";
import { text } from "../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../shared/platform/http/http-problem.ts";
import { publicPage } from "../../wiring/page.ts";
import { favicon } from "../views/favicon.built.ts";

/** An hour in shared caches: nothing here is personal. */
const AN_HOUR = { "cache-control": "public, max-age=3600" };
const A_WEEK = { "cache-control": "public, max-age=604800" };

/** RFC 9116 asks for less than a year; whoever reads it asks again before then. */
const HOLDS_FOR = 30 * DAY;

/** What programs look for by a name that is agreed on. */
export const siteRoutes = {
  favicon: publicPage(() => ({
    status: 200,
    headers: { ...A_WEEK, "content-type": "image/x-icon" },
    body: favicon,
    isBytes: true,
  })),

  /** What is somebody's, and what programs do here, is nothing to be found. */
  robots: publicPage(() => {
    const closed = ["/c/", "/u/", "/desk", "/v1/"].map((path) => `Disallow: ${path}`);
    const map = `Sitemap: ${readEnvironment("PUBLIC_URL")}/sitemap.xml`;
    return text(200, "text/plain", lines("User-agent: *", ...closed, "", map), AN_HOUR);
  }),

  /** Of sitemaps.org: the list of dealers, and each one's first page. */
  sitemap: publicPage(
    async ({ directory }: { readonly directory: Pick<DirectoryStore, "dealers"> }) => {
      const home = readEnvironment("PUBLIC_URL");
      const dealers = (await directory.dealers()).filter(isPublic);
      const paths = ["/", ...dealers.map(({ id }) => `/d/${id}`)];
      const body = lines(
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        ...paths.map((path) => `<url><loc>${home}${path}</loc></url>`),
        "</urlset>",
      );
      return text(200, "application/xml", body, AN_HOUR);
    },
  ),

  /** RFC 9116. */
  security: publicPage(({ clock }: { readonly clock: Clock }) => {
    const contact = readEnvironment("SECURITY_CONTACT");
    if (contact === "none") throw new HttpProblem({ code: "route-not-found" });
    const body = lines(
      `Contact: ${contact}`,
      `Expires: ${toUtc(plus(clock.now(), HOLDS_FOR))}`,
      "Preferred-Languages: en",
      `Canonical: ${readEnvironment("PUBLIC_URL")}/.well-known/security.txt`,
    );
    return text(200, "text/plain", body, AN_HOUR);
  }),
};

function lines(...all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}

import { languageOf } from "../../../shared/language/in-every-language.ts";
import { HttpProblem } from "../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../shared/platform/http/request.ts";
import { publicPage } from "../../wiring/page.ts";
import { seeOther } from "../forms/see-other.ts";
import { LANGUAGE_COOKIE } from "../reader/chosen-language.ts";

type Dependencies = { readonly publicUrl: string };

const A_YEAR_SECONDS = 365 * 24 * 3600;

export const languageRoutes = {
  /** Keeps what somebody reads in, in their browser alone, and leads back to where they pressed it. */
  choose: publicPage(({ publicUrl }: Dependencies, request) => {
    const language = languageOf(request.params["tag"] ?? "");
    if (language === undefined) throw new HttpProblem({ code: "route-not-found" });
    const secure = publicUrl.startsWith("https:") ? "; Secure" : "";
    const cookie = `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${A_YEAR_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
    return { ...seeOther(cameFrom(request, publicUrl)), cookies: [cookie] };
  }),
};

/** A page of ours tells where the press was; whoever says nothing of it begins anew. */
function cameFrom({ headers }: HttpRequest, publicUrl: string): string {
  const from = URL.parse(headers["referer"] ?? "");
  const isOurs = from?.origin === new URL(publicUrl).origin || from?.host === headers["host"];
  if (from === null || !isOurs || from.pathname.startsWith("//")) return "/";
  return from.pathname + from.search;
}

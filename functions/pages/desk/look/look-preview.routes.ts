import { appearanceSchema } from "../../../../shared/directory/document/appearance.schema.ts";
import type { AppearanceInput } from "../../../../shared/directory/document/appearance.schema.ts";
import type { Brand, Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { withBrandLook } from "../../../../shared/directory/look/in-brand-look.ts";
import type { Scheme } from "../../../../shared/directory/look/page-colours.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import { servicesPage } from "../../booking/choose/services-page.tsx";
import { pageLanguage } from "../../reader/page-language.ts";
import { speaking } from "../../reader/speaking.ts";
import { loadTexts } from "../../text/catalogue.ts";
import { EMBED } from "../../times/choice.ts";
import { atBrand } from "../brand/at-brand.ts";
import { atDealer } from "../frame/at-dealer.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { readLook } from "../settings/look-form.tsx";
import { deskPage } from "../sign-in/desk-session.ts";
import { mailShown } from "./mail-shown.ts";
import { pageShown } from "./page-shown.ts";

/** What customers would get in a look that nobody has saved: one page, light or dark, to be shown in a frame. */
export const lookPreviewRoutes = {
  ofDealer: deskPage(async (deps: DeskDependencies, request, session) => {
    const { dealer, reader } = await atDealer(deps.directory, request, session);
    const brand = (await deps.directory.brand(dealer.brand))?.document;
    const appearance = asked(dealer.appearance, request.query, reader.language);
    return show(deps, { dealer: { ...dealer, appearance }, brand }, request.query, reader.language);
  }),
  ofBrand: deskPage(async (deps: DeskDependencies, request, session) => {
    const { brand, dealers, language } = await atBrand(deps.directory, request, session);
    const first = dealers[0] && (await deps.directory.dealer(dealers[0].id))?.document;
    if (first === undefined) throw new HttpProblem({ code: "dealer-not-found" });
    const appearance = asked(brand.appearance, request.query, language);
    // As a dealer that says nothing else.
    const { appearance: _, ...plain } = first;
    return show(deps, { dealer: plain, brand: { ...brand, appearance } }, request.query, language);
  }),
};

type Query = Readonly<Record<string, string>>;
type Whose = { readonly dealer: Dealer; readonly brand: Brand | undefined };

/** The look that a form would save; of what nobody could save, the rest. */
function asked(
  present: AppearanceInput | undefined,
  query: Query,
  language: string,
): AppearanceInput {
  const filled = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ""));
  const { accentLight: _light, accentDark: _dark, ...rest } = filled;
  for (const form of [filled, rest]) {
    const look = readLook(present, form, language);
    const read = appearanceSchema.safeParse(
      JSON.parse(JSON.stringify((look.ok ? look.value : undefined) ?? {})),
    );
    if (look.ok && read.success) return read.data;
  }
  return present ?? {};
}

async function show(
  { publicUrl }: Pick<DeskDependencies, "publicUrl">,
  { dealer, brand }: Whose,
  { of, shade }: Query,
  language: string,
): Promise<Answer> {
  const scheme: Scheme = shade === "dark" ? "dark" : "light";
  const whole = withBrandLook(dealer, brand);
  if (of === "mail") return mailShown(whole, scheme, { publicUrl, language });
  const [own = "en"] = whole.languages;
  await loadTexts(pageLanguage(whole.languages));
  const shown = speaking(whole, own);
  return pageShown(servicesPage(shown, of === "frame" ? { [EMBED]: "yes" } : {}), shown, scheme);
}

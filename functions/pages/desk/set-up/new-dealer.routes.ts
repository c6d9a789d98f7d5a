import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { createDealer } from "../../../../shared/directory/setting-up/create-dealer.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { loadTexts } from "../../text/catalogue.ts";
import { startTexts } from "../../text/start-texts.ts";
import { atBrand } from "../brand/at-brand.ts";
import type { AtBrand } from "../brand/at-brand.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import { copyPage } from "./copy-page.tsx";
import { newDealerFaults } from "./new-dealer-faults.ts";
import { newDealerPage } from "./new-dealer-page.tsx";
import { languageIn, readNewDealer } from "./read-new-dealer.ts";
import { setUpHref } from "./set-up-href.ts";

/** The brand makes a dealer: a draft, which its people go on with. */
export const newDealerRoutes = {
  ask: deskPage(async ({ directory }: DeskDependencies, request, session) => {
    const at = await atBrand(directory, request, session);
    // A brand's dealers are mostly of one country.
    const country = at.dealers[0]?.address.addressCountry;
    return newDealerPage({ at, state: { values: country ? { country } : {}, problems: [] } });
  }),
  make: deskForm(async (deps: DeskDependencies, request, session, form) =>
    make(deps, await atBrand(deps.directory, request, session), form),
  ),
};

type Directory = DeskDependencies["directory"];

async function make(
  { directory, clock }: DeskDependencies,
  at: AtBrand,
  form: Form,
): Promise<Answer> {
  const { session, brand, language } = at;
  const { form: _, ...values } = form;
  const again = (problems: Parameters<typeof newDealerFaults>[0]) =>
    newDealerPage({ at, state: { values, problems: newDealerFaults(problems, language) } });
  if (form["back"] !== undefined) return again([]);
  const from = await neighbour(directory, at, form);
  await loadTexts(languageIn(form));
  const taken = (await directory.dealers()).map(({ id }) => id);
  const read = await readNewDealer(form, { brand: brand.id, from, taken, language });
  if (!read.ok) return newDealerPage({ at, state: { values, problems: read.failure } });
  if (from !== undefined && form["sure"] === undefined) return copyPage({ at, from, form });
  const made = await createDealer(
    directory,
    { email: session.email, document: read.value },
    clock.now(),
  );
  if (made.ok) return seeOther(setUpHref(made.value.id, "hours"));
  if (made.failure === "id-taken") {
    const { idTaken } = startTexts(language).start;
    const problems = [{ field: "name", message: idTaken }];
    return newDealerPage({ at, state: { values, problems } });
  }
  const { code, errors = [] } = made.failure;
  if (code === "document-refused") return again(errors);
  throw new HttpProblem(made.failure);
}

/** Of the same brand alone: another brand's way to work is nobody's business here. */
async function neighbour(
  directory: Directory,
  { dealers }: AtBrand,
  { from }: Form,
): Promise<Dealer | undefined> {
  const known = dealers.find(({ id }) => id === from);
  return known === undefined ? undefined : (await directory.dealer(known.id))?.document;
}

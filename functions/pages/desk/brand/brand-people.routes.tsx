import { inviteAgain } from "../../../../shared/directory/accounts/invite-again.ts";
import { instant } from "../../../../shared/kernel/time.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem, required } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { replaceBrand } from "../../../../shared/directory/replace/replace-brand.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import { isSameAddress } from "../../../../shared/kernel/mail-address.ts";
import { endRemoved } from "../../../wiring/end-removed.ts";
import { addressesOfBrand, tryAnew } from "../../../wiring/lifting.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { ruleText } from "../../text/rule-text.ts";
import { TheirAccount } from "../document/their-account.tsx";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import { atBrand } from "./at-brand.ts";
import type { AtBrand } from "./at-brand.ts";
import { brandPeoplePage } from "./brand-people-page.tsx";
import { brandPeopleHref, brandPersonHref } from "./brand-person-href.ts";
import { brandPersonPage } from "./brand-person-page.tsx";
import type { BrandPersonPageProps } from "./brand-person-page.tsx";
import { readPerson } from "./read-person.ts";
import type { PersonFaults } from "./read-person.ts";

/** Who is of the brand, by form. */
export const brandPeopleRoutes = {
  list: deskPage(async (deps: DeskDependencies, request, session) => {
    const at = await atBrand(deps.directory, request, session);
    const accounts = await deps.accounts.of(at.brand.staff.map(({ email }) => email));
    const { saved, inviting } = request.query;
    const name = at.brand.staff.find(({ id }) => id === inviting)?.name;
    return brandPeoplePage({ at, accounts, saved: saved !== undefined, inviting: name });
  }),
  person: deskPage(async (deps: DeskDependencies, request, session) => {
    const opened = await open(deps, request, await atBrand(deps.directory, request, session));
    return brandPersonPage(opened);
  }),
  keep: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const opened = await open(deps, request, await atBrand(deps.directory, request, session));
    return keep(deps, opened, form, instant(request.receivedAt));
  }),
  invite: deskForm(async (deps: DeskDependencies, request, session) => {
    const { brand, person } = await atBrand(deps.directory, request, session);
    const reader = brand.staff.find(({ id }) => id === request.params["person"]);
    if (reader === undefined) throw new HttpProblem({ code: "person-not-found" });
    const by = { id: "brand", name: person };
    const asked = { reference: `brand:${brand.id}`, email: reader.email, by };
    required(await inviteAgain(deps, asked, deps.clock.now()));
    return seeOther(`${brandPeopleHref(brand.id)}?inviting=${encodeURIComponent(reader.id)}`);
  }),
};

/** @throws HttpProblem for somebody who is not there. */
async function open(
  deps: DeskDependencies,
  { params }: HttpRequest,
  at: AtBrand,
): Promise<BrandPersonPageProps> {
  const of = params["person"] ?? "";
  const known = at.brand.staff.find(({ id }) => id === of);
  if (known === undefined && of !== "new") throw new HttpProblem({ code: "person-not-found" });
  if (known === undefined) {
    return { at, of, state: { values: {}, problems: [] }, beside: null };
  }
  const { name, email, language } = known;
  const values = { name, email, ...(language === undefined ? {} : { language }) };
  const account = (await deps.accounts.of([email])).get(email);
  const beside = TheirAccount({
    session: at.session,
    reader: { language: at.language, zone: at.dealers[0]?.timeZone ?? "UTC" },
    account,
    reference: `brand:${at.brand.id}`,
    action: `${brandPersonHref(at.brand.id, of)}/invite`,
    now: deps.clock.now(),
  });
  return { at, of, state: { values, problems: [] }, beside };
}

/** Whatever is refused is shown again as it was entered. */
async function keep(
  deps: DeskDependencies,
  opened: BrandPersonPageProps,
  form: Form,
  receivedAt: Instant,
): Promise<Answer> {
  const { at, of } = opened;
  const { session, brand, etag } = at;
  const { form: _form, seen, remove, ...values } = form;
  const again = { ...opened, state: { values, problems: [] } };
  if (seen !== etag) return brandPersonPage({ ...again, changed: true });
  const isLast = remove !== undefined && brand.staff.length === 1;
  if (isLast) return brandPersonPage({ ...again, isLast });
  const read = readPerson(at, of, form);
  if (!read.ok) return brandPersonPage(withFaults(again, read.failure));
  const document = read.value;
  const now = deps.clock.now();
  const replacement = { email: session.email, id: brand.id, document, ifMatch: etag };
  const saved = await replaceBrand(deps.directory, replacement, now);
  if (!saved.ok) {
    const { code, errors = [] } = saved.failure;
    if (code === "precondition-failed") return brandPersonPage({ ...again, changed: true });
    if (code === "document-refused") return brandPersonPage({ ...again, refused: errors });
    throw new HttpProblem(saved.failure);
  }
  await endRemoved(deps, { before: brand.staff, after: document.staff }, receivedAt);
  const [before, after] = [addressesOfBrand(brand), addressesOfBrand(document)];
  await tryAnew(deps, { brand: brand.id, before, after }, now);
  const isStillHere = document.staff.some(({ email }) => isSameAddress(email, session.email));
  return seeOther(isStillHere ? `${brandPeopleHref(brand.id)}?saved=yes` : "/desk");
}

/** Beside its field where one can say it. */
function withFaults(
  page: BrandPersonPageProps,
  { problems, errors }: PersonFaults,
): BrandPersonPageProps {
  const { language } = page.at;
  const fieldOf = ({ pointer }: FieldError) => /\/(name|email|language)$/.exec(pointer)?.[1];
  const beside = errors.flatMap((error) => {
    const field = fieldOf(error);
    return field === undefined ? [] : [{ field, message: ruleText(error, language) }];
  });
  const rest = errors.filter((error) => fieldOf(error) === undefined);
  const { values } = page.state;
  return { ...page, state: { values, problems: [...problems, ...beside] }, refused: rest };
}

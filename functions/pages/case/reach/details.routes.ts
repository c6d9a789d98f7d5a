import {
  changeOwnDetails,
  ownDetailsSchema,
} from "../../../../shared/case/customer/own-details.ts";
import { telephoneText } from "../../../../shared/language/contact/telephone-text.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { ownPage } from "../../../wiring/page.ts";
import { doubtedEmail, withMeantEmail } from "../../forms/doubted-email.ts";
import { fieldProblems } from "../../forms/field-problems.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { openStory, openStoryToChange } from "../access/open-story.ts";
import type { OpenStory } from "../access/open-story.ts";
import { ownForm } from "../access/own-form.ts";
import { caseHref } from "../frame/case-href.ts";
import { detailsPage } from "./details-page.tsx";

/** Who the customer is, as they say themselves. */
export const detailsRoutes = { ask: ownPage(ask), keep: ownForm(keep) };

async function ask(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const opened = await openStory(deps, request);
  return detailsPage(opened, { values: valuesOf(opened), problems: [] });
}

async function keep(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { form: sent, ...opened } = await openStoryToChange(deps, request);
  const form = withMeantEmail(sent);
  const { story, dealer } = opened;
  const { language } = readerAt(dealer);
  const href = caseHref(story.case.reference);
  const again = (errors: readonly FieldError[]) => {
    const pointed = errors.map((error) => ({ ...error, pointer: `/customer${error.pointer}` }));
    const problems = fieldProblems(pointed, form, language);
    if (problems === undefined) throw new HttpProblem({ code: "invalid-request", errors });
    return detailsPage(opened, { values: form, problems });
  };
  const said = changedBy(form, valuesOf(opened));
  if (Object.keys(said).length === 0) return seeOther(href);
  const input = readAs(ownDetailsSchema, said);
  if (!input.ok) return again(input.failure);
  const doubt = input.value.email === undefined ? undefined : doubtedEmail(form);
  if (doubt !== undefined) return detailsPage(opened, { values: form, problems: [] }, doubt);
  const now = deps.clock.now();
  const done = await changeOwnDetails(deps, { story, dealer, input: input.value, now });
  if (done.ok) return seeOther(input.value.email === undefined ? href : `${href}/customer`);
  const { failure } = done;
  if (failure.errors !== undefined) return again(failure.errors);
  if (failure.code !== "too-many-requests") throw new HttpProblem(failure);
  const message = caseTexts(language).address.tooMany;
  return detailsPage(opened, { values: form, problems: [{ field: "email", message }] });
}

const FIELDS = ["name", "phone", "email"] as const;

function valuesOf({ story, dealer }: Pick<OpenStory, "story" | "dealer">): Form {
  const { name, phone, email } = story.case.customer;
  return {
    name,
    ...(phone === undefined ? {} : { phone: telephoneText(phone, dealer.address.addressCountry) }),
    ...(email === undefined ? {} : { email }),
  };
}

/** What was left as it stood is not said anew; a field that was emptied says nothing. */
function changedBy(form: Form, shown: Form): Form {
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = form[field];
      return value === undefined || value === shown[field] ? [] : [[field, value]];
    }),
  );
}

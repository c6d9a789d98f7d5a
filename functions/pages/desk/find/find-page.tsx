import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Found } from "../../../../shared/search/search-cases.ts";
import { InputField } from "../../views/field.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { askingPage } from "../frame/asking-page.tsx";
import { DeskForm } from "../frame/desk-page.tsx";
import { deskTexts } from "../../text/desk-texts.ts";
import { searchTexts } from "../../text/search-texts.ts";
import { Actions } from "../../views/actions.tsx";
import { FoundList } from "./found-list.tsx";

type FindPageProps = AtDealer & {
  readonly state: FormState;
  /** Undefined before anything was asked. */
  readonly found: Found | undefined;
  readonly now: Instant;
};

const FIELDS = ["name", "phone", "registration", "reference", "email"] as const;

/** Whoever rings is found by what they can say; a POST, so that no address holds it. */
export function findPage(props: FindPageProps): Answer {
  const { session, dealer, reader, state, found, now } = props;
  const { language } = reader;
  const text = deskTexts(language).find;
  const search = searchTexts(language).search;
  const common = { language, state, autocomplete: "off" };
  const isSingle = FIELDS.some(
    (field) =>
      state.values[field] !== undefined ||
      state.problems.some((problem) => problem.field === field),
  );
  return askingPage({
    ...deskFrame(props),
    title: text.title,
    place: "find",
    state,
    children: (
      <>
        <DeskForm action={`/desk/dealers/${dealer.id}/find`} token={session.formToken}>
          <InputField
            {...common}
            name="text"
            label={deskTexts(language).desk.search}
            hint={search.hint}
            most={100}
          />
          <details open={isSingle}>
            <summary>{search.fields}</summary>
            <div class="stack">
              <p class="quiet">{text.lead}</p>
              <div class="pair">
                <InputField {...common} name="name" label={text.name} />
                <InputField {...common} name="phone" type="tel" label={text.phone} most={40} />
                <InputField {...common} name="registration" label={text.registration} most={20} />
                <InputField {...common} name="reference" label={text.reference} most={20} />
                <InputField {...common} name="email" type="email" label={text.email} most={254} />
              </div>
            </div>
          </details>
          <Actions press={text.do} />
        </DeskForm>
        {found === undefined ? null : <FoundList found={found} reader={reader} now={now} />}
      </>
    ),
  });
}

import type { Case } from "../../../../shared/story/parts/case.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { momentOfYear } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { InputField } from "../../views/field.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { askingPage } from "../frame/asking-page.tsx";
import { DeskForm } from "../frame/desk-page.tsx";
import { deskTexts } from "../../text/desk-texts.ts";
import { Actions } from "../../views/actions.tsx";

type FindPageProps = AtDealer & {
  readonly state: FormState;
  /** Undefined before anything was asked. */
  readonly found: readonly Case[] | undefined;
};

/** Whoever rings is found by what they can say; a POST, so that no address holds it. */
export function findPage(props: FindPageProps): Answer {
  const { session, dealer, reader, state, found } = props;
  const { language } = reader;
  const text = deskTexts(language).find;
  const common = { language, state, autocomplete: "off" };
  return askingPage({
    ...deskFrame(props),
    title: text.title,
    place: "find",
    state,
    lead: text.lead,
    children: (
      <>
        <DeskForm action={`/desk/dealers/${dealer.id}/find`} token={session.formToken}>
          <div class="pair">
            <InputField {...common} name="name" label={text.name} />
            <InputField {...common} name="phone" type="tel" label={text.phone} most={40} />
            <InputField {...common} name="registration" label={text.registration} most={20} />
            <InputField {...common} name="reference" label={text.reference} most={20} />
            <InputField {...common} name="email" type="email" label={text.email} most={254} />
          </div>
          <Actions press={text.do} />
        </DeskForm>
        {found === undefined ? null : <Found found={found} reader={reader} />}
      </>
    ),
  });
}

function Found({ found, reader }: { readonly found: readonly Case[]; readonly reader: Reader }) {
  const text = deskTexts(reader.language).find;
  if (found.length === 0) return <p class="note">{text.none}</p>;
  return (
    <section class="stack">
      <h2>{text.found(found.length)}</h2>
      <ul class="due-list">
        {found.map(({ reference, topic, customer, vehicle, openedAt }) => (
          <li class="due">
            <div>
              <h3>
                <a href={deskCaseHref(reference)}>{customer.name}</a>
              </h3>
              <span class="reference small">{reference}</span>
            </div>
            <div>
              <p>{topic}</p>
              <p class="quiet small">{text.opened(momentOfYear(reader, openedAt))}</p>
            </div>
            <p class="quiet">{vehicle?.registration}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

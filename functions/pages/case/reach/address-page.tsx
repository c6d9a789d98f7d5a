import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { PressKey } from "../../forms/form-token.tsx";
import { Actions } from "../../views/actions.tsx";
import { page } from "../../views/page.tsx";

type AddressPageProps = { readonly language: string; readonly dealer: string };

/** Asks before it changes anything: mail scanners follow links. It says nothing of the matter. */
export function askAddressPage({ language, dealer }: AddressPageProps, press: string): Answer {
  const text = caseTexts(language).address;
  return page(200, {
    title: text.title,
    language,
    children: (
      <form method="post" class="stack">
        <PressKey press={press} />
        <h1>{text.title}</h1>
        <p>{text.body(dealer)}</p>
        <Actions press={text.confirm} />
      </form>
    ),
  });
}

export function addressKeptPage({ language, dealer }: AddressPageProps): Answer {
  const text = caseTexts(language).address;
  return page(200, {
    title: text.doneTitle,
    language,
    children: (
      <div class="stack">
        <h1>{text.doneTitle}</h1>
        <p>{text.doneBody(dealer)}</p>
      </div>
    ),
  });
}

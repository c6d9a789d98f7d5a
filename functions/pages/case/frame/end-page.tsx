import type { Child } from "hono/jsx";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { Actions } from "../../views/actions.tsx";
import { TextField } from "../../views/field.tsx";
import { CaseForm } from "./case-form.tsx";
import { matterPage } from "./matter-page.tsx";

type EndPageProps = {
  readonly dealer: Dealer;
  readonly formToken: string;
  readonly title: string;
  /** What would end. */
  readonly about: Child;
  readonly lead: string;
  readonly action: string;
  readonly reason: { readonly label: string; readonly most: number };
  readonly press: string;
  /** Where it goes on as it was. */
  readonly keep: { readonly href: string; readonly label: string };
};

/** Asks before something of a case ends. */
export function endPage(props: EndPageProps): Answer {
  const { dealer, formToken, title, about, lead, action, reason, press, keep } = props;
  const { language } = readerAt(dealer);
  return matterPage(dealer, {
    title,
    children: (
      <>
        <div class="card stack-close">
          {about}
          <p class="quiet">{lead}</p>
        </div>
        <CaseForm action={action} token={formToken}>
          <TextField language={language} state={EMPTY_FORM} name="reason" {...reason} optional />
          <Actions press={press} danger away={keep} />
        </CaseForm>
      </>
    ),
  });
}

import type { Case } from "../../../../shared/story/parts/case.schema.ts";
import { FormToken } from "../../forms/form-token.tsx";
import { caseTexts } from "../../text/case-texts.ts";

type SalesContactProps = {
  readonly matter: Pick<Case, "reference" | "salesContact">;
  readonly language: string;
  readonly token: string;
};

/**
 * Whether sales may contact them, and the one button that changes it; the link of a mail leads here. What is
 * agreed to stands on the button that agrees.
 */
export function SalesContact({ matter, language, token }: SalesContactProps) {
  const { reference, salesContact } = matter;
  const text = caseTexts(language).reach;
  return (
    <section class="stack" aria-labelledby="sales-contact">
      <h2 id="sales-contact">{text.sales}</h2>
      <p>{salesContact ? text.salesYes : text.salesNo}</p>
      <p class="hint">{text.salesHint}</p>
      <form method="post" action={`/c/${reference}/sales-contact`}>
        <FormToken token={token} />
        <input type="hidden" name="salesContact" value={salesContact ? "no" : "yes"} />
        <div class="actions">
          <button class="button button-quiet" type="submit">
            {salesContact ? text.salesTakeBack : text.salesContact}
          </button>
        </div>
      </form>
    </section>
  );
}

import { verifyCodeText } from "../../../../shared/case/access/verify-code.ts";
import { FormToken } from "../../forms/form-token.tsx";
import { fullMoment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import type { VerifyOwnText } from "../../text/en/verify.ts";
import { verifyTexts } from "../../text/verify-texts.ts";
import { Facts } from "../../views/facts.tsx";
import { caseHref } from "../frame/case-href.ts";
import type { OwnCode } from "./own-code.ts";

type VerifyPartProps = {
  readonly reader: Reader;
  readonly reference: string;
  readonly code: OwnCode;
  /** Of the forms; none for whoever may only read. */
  readonly formToken: string | undefined;
};

/** For whoever helps on the road: folded on a screen, and there on paper. */
export function VerifyPart({ reader, reference, code, formToken }: VerifyPartProps) {
  const text = verifyTexts(reader.language).own;
  const { what, shown } = code;
  return (
    <details class="folded on-paper">
      <summary>
        <h2 id="verify">{text.part}</h2>
      </summary>
      <div class="stack">
        {shown === undefined ? (
          <p>{text.revoked}</p>
        ) : (
          <>
            <p>{text.lead(what)}</p>
            <Shown {...{ reader, reference, shown }} page={code.page} />
            <p class="quiet">{text.sees}</p>
          </>
        )}
        {formToken === undefined ? null : (
          <Change {...{ reference, text, formToken }} isShown={shown !== undefined} />
        )}
      </div>
    </details>
  );
}

type ShownProps = Pick<VerifyPartProps, "reader" | "reference"> & {
  readonly shown: NonNullable<OwnCode["shown"]>;
  readonly page: string;
};

function Shown({ reader, reference, shown, page }: ShownProps) {
  const text = verifyTexts(reader.language).own;
  const { size, path } = shown.square;
  return (
    <>
      <Facts
        facts={[
          { name: text.reference, value: <span class="reference">{reference}</span> },
          {
            name: text.code,
            value: <span class="reference moment">{verifyCodeText(shown.code)}</span>,
          },
        ]}
      />
      <p>{text.enter(page)}</p>
      <svg class="square" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={text.square}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} stroke="#000" />
      </svg>
      <p>{text.until(fullMoment(reader, shown.until))}</p>
    </>
  );
}

type ChangeProps = {
  readonly reference: string;
  readonly text: VerifyOwnText;
  readonly formToken: string;
  readonly isShown: boolean;
};

function Change({ reference, text, formToken, isShown }: ChangeProps) {
  return (
    <form method="post" action={`${caseHref(reference)}/verify-code`} class="stack-close">
      <FormToken token={formToken} />
      {isShown ? <p class="hint">{text.renewHint}</p> : null}
      <div class="actions">
        <button class="button button-quiet" type="submit" name="change" value="renew">
          {isShown ? text.renew : text.again}
        </button>
        {isShown ? (
          <button class="button button-quiet" type="submit" name="change" value="revoke">
            {text.revoke}
          </button>
        ) : null}
      </div>
    </form>
  );
}

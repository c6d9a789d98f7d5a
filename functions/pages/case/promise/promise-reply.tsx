import { moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { TextField } from "../../views/field.tsx";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { CaseForm } from "../frame/case-form.tsx";
import { promiseHref } from "../frame/case-href.ts";
import type { PromiseWord, Said } from "./promise-word.ts";
import type { PromiseText } from "../../text/en/case.ts";
import { caseTexts } from "../../text/case-texts.ts";

type PromiseReplyProps = {
  readonly reader: Reader;
  readonly reference: string;
  readonly id: string;
  readonly word: PromiseWord;
  readonly formToken: string;
};

/** What we noted, and the two answers to it; mails link to the buttons. */
export function PromiseReply({ reader, reference, id, word, formToken }: PromiseReplyProps) {
  const text = caseTexts(reader.language).promise;
  const { said, confirmed } = word;
  if (said === undefined) return confirmed ? <p class="note note-good">{text.thanks}</p> : null;
  const asks = said.what.change === "keep" && !confirmed;
  return (
    <CaseForm action={promiseHref(reference, id, "dispute")} token={formToken} boxed>
      <input type="hidden" name="until" value={String(said.until)} />
      <div class="stack-close">
        {confirmed ? <p>{text.thanks}</p> : <Noted reader={reader} said={said} />}
      </div>
      {confirmed ? null : (
        <TextField
          language={reader.language}
          state={EMPTY_FORM}
          name="comment"
          id={`comment-${id}`}
          label={text.comment}
          most={2000}
          optional
        />
      )}
      <div class="actions">
        {asks ? (
          <button
            class="button"
            type="submit"
            id={`confirm-${id}`}
            formaction={promiseHref(reference, id, "confirm")}
          >
            {text.yesSo}
          </button>
        ) : null}
        {said.what.change === "expect" ? (
          <button
            class="button"
            type="submit"
            id={`accept-time-${id}`}
            formaction={promiseHref(reference, id, "accept-time")}
          >
            {text.thatIsFine}
          </button>
        ) : null}
        <button class="button button-quiet" type="submit" id={`dispute-${id}`}>
          {denial(said, text)}
        </button>
      </div>
      <p class="quiet small">{text.disputeUntil(moment(reader, said.until))}</p>
    </CaseForm>
  );
}

function Noted({ reader, said: { what } }: { readonly reader: Reader; readonly said: Said }) {
  const text = caseTexts(reader.language).promise;
  switch (what.change) {
    case "keep":
      return (
        <>
          <p>{text.logged(what.outcome, moment(reader, what.at))}</p>
          {what.note === undefined || what.note === "" ? null : <p>{text.loggedNote(what.note)}</p>}
          <p>
            <strong>{text.isItSo}</strong>
          </p>
        </>
      );
    case "withdraw":
      return <p>{text.withdrawnAs(what.reason)}</p>;
    case "move":
      return <p>{text.movedAs}</p>;
    case "expect":
      return <p>{text.expectedBy(moment(reader, what.expectedAt))}</p>;
  }
}

function denial({ what }: Said, text: PromiseText): string {
  if (what.change === "expect") return text.doesNotSuit;
  return what.change === "keep" && what.outcome === "reached" ? text.nobodyCalled : text.notSo;
}

import { FormToken } from "../../forms/form-token.tsx";
import { deskTexts } from "../../text/desk-texts.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";

type SeekFormProps = {
  readonly dealer: string;
  readonly session: DeskSession;
  readonly language: string;
};

/** Finds a case from every page of a dealer's desk; Enter leads to a page with all that was found. */
export function SeekForm({ dealer, session, language }: SeekFormProps) {
  const text = deskTexts(language).desk;
  const find = `/desk/dealers/${dealer}/find`;
  return (
    <form
      method="post"
      action={find}
      class="seek"
      id="seek"
      role="search"
      aria-label={text.search}
      data-seek={`${find}/typing`}
      data-failed={text.searchFailed}
    >
      <FormToken token={session.formToken} />
      <input
        type="search"
        name="text"
        aria-label={text.search}
        placeholder={text.search}
        autocomplete="off"
        spellcheck={false}
        maxlength={100}
        required
      />
    </form>
  );
}

/** What is found stands below the head and covers nothing of the page. */
export function SeekFound() {
  return <div class="seek-found frame" id="seek-found" hidden />;
}

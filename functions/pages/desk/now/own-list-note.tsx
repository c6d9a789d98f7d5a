import { queueTexts } from "../../text/queue-texts.ts";
import { sameTexts } from "../../text/same-texts.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { DeskForm } from "../frame/desk-page.tsx";
import { ALL, askedQuery, nowHref } from "./now-address.ts";
import type { Asked } from "./now-address.ts";
import { isWorthKeeping } from "./own-list.ts";

type OwnListProps = AtDealer & {
  readonly asked: Asked;
  readonly isOwn: boolean;
  /** In words, what is shown alone. */
  readonly words: string;
  /** How many are shown, and how many there are, where some are left out. */
  readonly shown: number;
  readonly all: number | false | undefined;
};

/** That some are left out, and how all are seen; or that this may be what is always shown. */
export function OwnListNote(props: OwnListProps) {
  const { session, dealer, reader, asked, isOwn, words, shown, all } = props;
  const filter = queueTexts(reader.language).filter;
  const text = sameTexts(reader.language).kept;
  const action = `/desk/dealers/${dealer.id}/own-list`;
  if (!isOwn) {
    if (!isWorthKeeping(asked, props)) return null;
    return (
      <DeskForm action={action} token={session.formToken} plain>
        <input type="hidden" name="list" value={askedQuery(asked)} />
        <button class="link-button" type="submit">
          {filter.keep}
        </button>
      </DeskForm>
    );
  }
  return (
    <div class="note stack-close">
      <p>
        <strong>{text.filtered(words)}</strong>{" "}
        {typeof all === "number" ? text.ofAll(shown, all) : null}{" "}
        <a href={nowHref(dealer.id, ALL)}>{text.showAll}</a>
      </p>
      <DeskForm action={action} token={session.formToken} plain>
        <button class="link-button" type="submit">
          {filter.forget}
        </button>
      </DeskForm>
    </div>
  );
}

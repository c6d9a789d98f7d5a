import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { CaseView } from "../../../../shared/views/case-view.ts";
import { spanText } from "../../reader/time-left.ts";
import { moment } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { waitTexts } from "../../text/wait-texts.ts";
import { Facts } from "../../views/facts.tsx";
import { wishHref } from "../frame/case-href.ts";
import { CaseForm } from "../frame/case-form.tsx";
import { daysWaited } from "./days-waited.ts";
import { isHeld } from "./held-wish.ts";
import type { WishView } from "./held-wish.ts";
import { wishedService } from "./wished-service.ts";

type WishCardProps = {
  readonly reader: Reader;
  readonly dealer: Pick<Dealer, "services">;
  readonly matter: CaseView;
  readonly wish: WishView;
  readonly formToken: string;
  readonly now: Instant;
};

/** One place in the queue: the time that is held, or what is waited for and who says what by when. Mails lead here. */
export function WishCard(props: WishCardProps) {
  const { reader, dealer, wish, now } = props;
  const text = waitTexts(reader.language).card;
  const service = wishedService(dealer, wish, reader.language);
  const held = isHeld(wish, now);
  return (
    <li class="card stack" id={`earlier-${wish.id}`}>
      <div class="card-head">
        <h3>{held ? text.held(service) : text.waits(service)}</h3>
        <span class={held ? "tag tag-good" : "tag"}>{held ? text.tagHeld : text.tagWaiting}</span>
      </div>
      {held ? <Offer {...props} /> : <Waits {...props} />}
    </li>
  );
}

/** Minutes are left, so they stand beside the time. */
function Offer({ reader, matter, wish, formToken, now }: WishCardProps) {
  const text = waitTexts(reader.language).card;
  const { offer } = wish;
  if (offer === undefined) return null;
  const until = instantTextSchema.parse(offer.until);
  const { remaining } = caseTexts(reader.language).waiting;
  return (
    <CaseForm action={wishHref(matter.reference, wish.id)} token={formToken} boxed>
      <p class="moment">
        <time datetime={offer.start}>{moment(reader, instantTextSchema.parse(offer.start))}</time>
      </p>
      <p>
        <strong>{remaining(spanText(now, until, reader.language))}</strong>{" "}
        <span class="quiet small">{text.heldUntil(moment(reader, until))}</span>
      </p>
      <div class="actions">
        <button class="button" type="submit" name="do" value="accept">
          {text.accept}
        </button>
        <button class="button button-quiet" type="submit" name="do" value="decline">
          {text.decline}
        </button>
        <Leave {...{ reader, matter, wish }} />
      </div>
    </CaseForm>
  );
}

function Waits(props: WishCardProps) {
  const { reader, wish } = props;
  const text = waitTexts(reader.language).card;
  return (
    <>
      <PassedOver {...props} />
      <Facts
        facts={[
          { name: text.window, value: daysWaited(reader, windowOf(wish)) },
          ...promiseFacts(props),
        ]}
      />
      <p class="actions">
        <Leave {...props} />
      </p>
    </>
  );
}

function Leave({ reader, matter, wish }: Pick<WishCardProps, "reader" | "matter" | "wish">) {
  return (
    <a class="button button-quiet" href={wishHref(matter.reference, wish.id, "leave")}>
      {waitTexts(reader.language).card.leave}
    </a>
  );
}

/** Why nothing is held for them, and what they can do about it. */
function PassedOver({ reader, matter, wish }: WishCardProps) {
  const { card, joined } = waitTexts(reader.language);
  const { email } = matter.customer;
  if (wish.passedOver === undefined) return null;
  const isUnproven = wish.passedOver === "address-not-proven" && email !== undefined;
  return <p class="note note-warning">{isUnproven ? joined.unproven(email) : card.noMail}</p>;
}

function promiseFacts({ reader, matter, wish }: WishCardProps) {
  const promise = matter.commitments.find(({ id }) => id === wish.commitment);
  if (promise?.status !== "open") return [];
  const { joined, card } = waitTexts(reader.language);
  const due = moment(reader, instantTextSchema.parse(promise.dueAt));
  return [{ name: card.otherwise, value: joined.promise(promise.owner.name, due) }];
}

function windowOf({ from, before }: WishView) {
  const read = (at: string | undefined) =>
    at === undefined ? undefined : instantTextSchema.parse(at);
  return { from: read(from), before: read(before) };
}

import { addressText } from "../../../../shared/language/contact/address-text.ts";
import { whyPassedOver } from "../../../../shared/booking/waiting/passed-over.ts";
import { isWished } from "../../../../shared/booking/waiting/wished.ts";
import type { Wished } from "../../../../shared/booking/waiting/wished.ts";
import { dateAt } from "../../../../shared/kernel/zone.ts";
import { daysWaited } from "../../case/waiting/days-waited.ts";
import { wishedService } from "../../case/waiting/wished-service.ts";
import { moment } from "../../reader/when.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { waitersTexts } from "../../text/waiters-texts.ts";
import { Facts } from "../../views/facts.tsx";
import type { Fact } from "../../views/facts.tsx";
import { DeskForm } from "../frame/desk-page.tsx";
import type { Sheet } from "../sheet/sheet.ts";
import { bookForHref, wishHref } from "./waiting-href.ts";

type WishPanelProps = { readonly sheet: Sheet };

/** What they wait for without an appointment, and what the desk can do about it. */
export function WishPanel({ sheet }: WishPanelProps) {
  const { desk, reader } = sheet;
  const { waiting = [], case: matter } = desk.story;
  const wishes = waiting.filter(isWished).filter(({ status }) => status !== "left");
  // Another dealer's people see no more than what they promised.
  if (wishes.length === 0 || desk.at !== matter.dealer) return null;
  const text = waitersTexts(reader.language).waiters;
  return (
    <section class="stack" aria-labelledby="waits">
      <h2 id="waits">{text.section}</h2>
      <ul class="due-list">
        {wishes.map((wish) => (
          <Wish sheet={sheet} wish={wish} />
        ))}
      </ul>
    </section>
  );
}

type WishProps = WishPanelProps & { readonly wish: Wished };

function Wish({ sheet, wish }: WishProps) {
  const { desk, reader } = sheet;
  const text = waitersTexts(reader.language).waiters;
  const passedOver = whyPassedOver(desk.story);
  return (
    <li class="card stack" id={wish.id}>
      <div class="card-head">
        <h3>{wishedService(desk.dealer.document, wish, reader.language)}</h3>
        <span class={isHeld(sheet, wish) ? "tag tag-good" : "tag"}>
          {isHeld(sheet, wish) ? text.held : text.waiting}
        </span>
      </div>
      <Facts facts={factsOf({ sheet, wish })} />
      {passedOver === undefined ? null : <p class="small">{text.passedOver[passedOver]}</p>}
      <WishActions sheet={sheet} wish={wish} />
    </li>
  );
}

function isHeld({ now }: Sheet, { offer }: Wished): boolean {
  return offer !== undefined && offer.until > now;
}

function factsOf({ sheet, wish: waiting }: WishProps): Fact[] {
  const { desk, reader } = sheet;
  const text = waitersTexts(reader.language).waiters;
  const { wish, offer } = waiting;
  const dealer = desk.dealer.document;
  const promise = desk.story.commitments.find(({ id }) => id === wish.promise);
  const host = dealer.staff.find(({ id }) => id === wish.host)?.name;
  const place = bookingTexts(reader.language).booking.place(wish.location.kind, dealer.name);
  const { address } = wish.location;
  return [
    ...(offer !== undefined && isHeld(sheet, waiting)
      ? [
          {
            name: text.held,
            value: text.offered(moment(reader, offer.start), moment(reader, offer.until)),
          },
        ]
      : []),
    { name: text.days, value: daysWaited(reader, waiting) },
    ...(address === undefined
      ? []
      : [{ name: text.where, value: `${place}, ${addressText(address)}` }]),
    ...(host === undefined ? [] : [{ name: text.host, value: host }]),
    {
      name: text.promised,
      value:
        promise?.status === "open"
          ? text.promise(promise.owner.name, moment(reader, promise.dueAt))
          : text.noPromise,
    },
  ];
}

function WishActions({ sheet, wish }: WishProps) {
  const { desk, reader, session } = sheet;
  const text = waitersTexts(reader.language).waiters;
  const { reference, id, from } = wish;
  const held = isHeld(sheet, wish);
  const zone = desk.dealer.document.timeZone;
  const day = from === undefined ? undefined : dateAt(zone, from);
  return (
    <div class="actions">
      {held ? (
        <DeskForm action={wishHref(reference, id, "accept")} token={session.formToken}>
          <button class="button" type="submit">
            {text.accept}
          </button>
        </DeskForm>
      ) : null}
      <a class="button button-quiet" href={bookForHref(reference, wish, day)}>
        {held ? text.book : text.bookDo}
      </a>
      <a class="button button-quiet" href={wishHref(reference, id, "end")}>
        {text.end}
      </a>
    </div>
  );
}

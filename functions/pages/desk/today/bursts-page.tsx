import type { Burst } from "../../../../shared/booking/bursts/clear-burst.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { serviceName } from "../../case/frame/service-name.ts";
import { moment } from "../../reader/when.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { DeskForm, deskPage } from "../frame/desk-page.tsx";

type BurstsPageProps = AtDealer & { readonly bursts: readonly Burst[] };

/** What strangers booked together, each burst with all that one press would cancel. */
export function burstsPage(props: BurstsPageProps): Answer {
  const { dealer, reader, bursts } = props;
  const text = deskTexts(reader.language).find;
  return deskPage(200, {
    title: text.inBulk,
    ...deskFrame(props),
    place: "today",
    children: (
      <>
        <div class="stack">
          <a class="back" href={`/desk/dealers/${dealer.id}/today`}>
            ← {text.todayTitle}
          </a>
          <h1>{text.inBulk}</h1>
          <p class="quiet">{bursts.length === 0 ? text.nothingInBulk : text.inBulkLead}</p>
        </div>
        {bursts.map((burst) => (
          <OneBurst {...props} burst={burst} />
        ))}
      </>
    ),
  });
}

function OneBurst({ session, dealer, reader, burst }: BurstsPageProps & { readonly burst: Burst }) {
  const text = deskTexts(reader.language).find;
  const { id, visits, leftOut } = burst;
  const [first] = visits.toSorted((left, right) => left.bookedAt - right.bookedAt);
  return (
    <section class="stack">
      <h2>
        {first === undefined ? id : text.bookedOn(moment(reader, first.bookedAt))}
        {`, ${text.visitsInBulk(visits.length)}`}
      </h2>
      {leftOut === 0 ? null : <p class="quiet">{text.leftOutOfBulk(leftOut)}</p>}
      <ul>
        {visits.map((visit) => (
          <li>
            {moment(reader, visit.start)}, {serviceName(dealer, visit, reader.language)}
          </li>
        ))}
      </ul>
      {visits.length === 0 ? null : (
        <DeskForm
          action={`/desk/dealers/${dealer.id}/bursts/${id}/clear`}
          token={session.formToken}
        >
          <button class="button button-danger" type="submit">
            {text.clearBulk(visits.length)}
          </button>
        </DeskForm>
      )}
    </section>
  );
}

import { allows } from "../../../../shared/booking/appointment/appointment-transitions.ts";
import { isBehindWall } from "../../../../shared/directory/rights/purpose.ts";
import { readReference } from "../../../../shared/kernel/ids.ts";
import { MINUTE, wallText } from "../../../../shared/kernel/time.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { askedInstantSchema } from "../../../../shared/kernel/time.schema.ts";
import { wallAt } from "../../../../shared/kernel/zone.ts";
import type { CaseStore } from "../../../../shared/story/case.store.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { moment } from "../../reader/when.ts";
import { planTexts } from "../../text/plan-texts.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { DeskForm } from "../frame/desk-page.tsx";
import { visitHref } from "../visit/visit-href.ts";

/** A move from the calendar, as its address remembers it. */
export type Moved = {
  readonly visit: Appointment;
  readonly who: string;
  readonly was: Instant;
  readonly host: string;
};

/** As long as the move may be a slip. */
const BACK_MILLISECONDS = 10 * MINUTE;

/** What was moved from here a moment ago; undefined for what is none of theirs, or has been moved on. */
export async function justMoved(
  { cases }: { readonly cases: Pick<CaseStore, "now"> },
  said: string | undefined,
  { staff, dealer }: Pick<AtDealer, "staff" | "dealer">,
  now: Instant,
): Promise<Moved | undefined> {
  const read = readMoved(said);
  if (read === undefined) return undefined;
  const story = await cases.now(read.reference);
  const visit = story?.appointments.find(({ id }) => id === read.id);
  if (story === undefined || visit?.dealer !== dealer.id) return undefined;
  if (isBehindWall(staff, story.case, dealer) || !isFresh(visit, read.was, now)) return undefined;
  const { was, host } = read;
  return { visit, who: visit.visitor?.name ?? story.case.customer.name, was, host };
}

/** As the move wrote it into the address. */
function readMoved(said: string | undefined) {
  const [written = "", id = "", at, host = ""] = said?.split(".") ?? [];
  const reference = readReference(written);
  const was = askedInstantSchema.safeParse(Number(at)).data;
  return reference === undefined || was === undefined ? undefined : { reference, id, was, host };
}

function isFresh({ status, start, changedAt, bookedAt }: Appointment, was: Instant, now: Instant) {
  const recent = now - (changedAt ?? bookedAt) <= BACK_MILLISECONDS;
  return recent && start !== was && allows("reschedule", status);
}

type MovedNoticeProps = Pick<AtDealer, "session" | "dealer" | "reader"> & {
  readonly moved: Moved;
  readonly to: string;
};

/** Moving back is a move like any other, to a time that was theirs a moment ago. */
export function MovedNotice({ moved, to, session, dealer, reader }: MovedNoticeProps) {
  const text = planTexts(reader.language).plan;
  const { visit, who, was, host } = moved;
  const { date, minutes } = wallAt(dealer.timeZone, was);
  const hidden = { date, time: wallText(minutes), reason: text.movedBack, host, to };
  return (
    <div class="note note-good stack-close" role="status">
      <p>{text.moved(who, moment(reader, visit.start))}</p>
      <DeskForm action={visitHref(visit, "change")} token={session.formToken}>
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <p class="actions">
          <button class="button button-quiet" type="submit">
            {text.moveBack}
          </button>
        </p>
      </DeskForm>
    </div>
  );
}

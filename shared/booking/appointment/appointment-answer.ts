import { toOffsetText } from "../../kernel/zone.ts";
import { heldUntil } from "../../story/parts/held-until.ts";
import type { AppointmentAnswer } from "./appointment-answer.schema.ts";
import type { Appointment, FollowUp, Overnight } from "../../story/parts/appointment.schema.ts";

/** `zone` is the dealer's: times are answered as its clocks show them. */
export function toAppointmentAnswer(appointment: Appointment, zone: string): AppointmentAnswer {
  const {
    id,
    service,
    also,
    jobs,
    intent,
    recallKnown,
    visitor,
    host,
    kind,
    status,
    location,
    resources,
    sequence,
    handBack,
  } = appointment;
  const until = heldUntil(appointment);
  return {
    id,
    service,
    ...(also === undefined ? {} : { also }),
    ...(jobs === undefined ? {} : { jobs }),
    ...(intent === undefined ? {} : { intent }),
    ...toStay(appointment, zone),
    ...(recallKnown === undefined ? {} : { recallKnown }),
    ...(visitor === undefined ? {} : { visitor }),
    ...(host === undefined ? {} : { host }),
    kind,
    status,
    start: toOffsetText(zone, appointment.start),
    end: toOffsetText(zone, appointment.end),
    timeZone: zone,
    ...(until === undefined ? {} : { heldUntil: toOffsetText(zone, until) }),
    ...(handBack === undefined ? {} : { handBack: { at: toOffsetText(zone, handBack.at) } }),
    location,
    resources: resources.map(({ type, name }) => ({ type, name })),
    sequence,
  };
}

/** The same for staff, with what is left to do after it. */
export function toStaffAppointmentAnswer(
  appointment: Appointment,
  zone: string,
): AppointmentAnswer {
  const { followUp, unasked } = appointment;
  return {
    ...toAppointmentAnswer(appointment, zone),
    ...(followUp === undefined ? {} : { followUp: toFollowUp(followUp, zone) }),
    ...(unasked === undefined ? {} : { unasked }),
  };
}

function toFollowUp({ what, by, notedAt, callAt, settled }: FollowUp, zone: string) {
  return {
    what,
    by,
    notedAt: toOffsetText(zone, notedAt),
    ...(callAt === undefined ? {} : { callAt: toOffsetText(zone, callAt) }),
    ...(settled === undefined ? {} : { settled }),
  };
}

/** How they get on while the car is there, and whether it stays the night. */
function toStay({ transport, overnight }: Appointment, zone: string) {
  return {
    ...(transport === undefined ? {} : { transport: { kind: transport.kind } }),
    ...(overnight === undefined ? {} : { overnight: toOvernight(overnight, zone) }),
  };
}

function toOvernight(
  { version, transport, readyBy, proposedAt, agreedAt, onPaper }: Overnight,
  zone: string,
) {
  return {
    version,
    transport,
    readyBy: toOffsetText(zone, readyBy),
    proposedAt: toOffsetText(zone, proposedAt),
    ...(agreedAt === undefined ? {} : { agreedAt: toOffsetText(zone, agreedAt) }),
    ...(onPaper === undefined ? {} : { onPaper }),
  };
}

import { WHOLE, el, link, moment } from "./parts.js";

/** The end. What a site's own counting learns of it names nobody and opens nothing. */
export function booked(at, { fields }, { reference, manageUrl, appointment }) {
  const { say } = at;
  const { email } = fields;
  const texts = [
    say("booked", { when: moment(at, appointment.start, WHOLE) }),
    email.value ? say("mailed", { email: email.value }) : say("calls"),
    say("reference", { reference }),
  ];
  const [title, ...rest] = texts;
  at.step(
    title,
    ...rest.map((textContent) => el("p", { textContent })),
    el("p", {}, link(manageUrl, say("manage"))),
  );
  const { service, start, end } = appointment;
  const detail = { reference, dealer: at.dealer, service, start, end };
  at.element.dispatchEvent(
    new CustomEvent("kept:booked", { detail, bubbles: true, composed: true }),
  );
}

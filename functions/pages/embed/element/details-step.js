import { booked } from "./booked-step.js";
import { WHOLE, button, el, link, moment, nameIn, pageOf, span } from "./parts.js";
import { newKey, sendBooking } from "./send-booking.js";
import { FORM, wear } from "./style.js";

/** Who it is, and the button that books; what is typed stays until it is booked. */
export function askDetails(at, { service, start, options }) {
  const { say, language, profile } = at;
  if (at.element.shadowRoot.adoptedStyleSheets.length === 1) wear(at.element, FORM);
  const isDrive = service.kind === "test-drive";
  const fields = {
    name: field(at, "name", { autocomplete: "name", maxLength: 80 }),
    email: field(
      at,
      "email",
      { autocomplete: "email", type: "email", maxLength: 254 },
      "emailHint",
    ),
    phone: field(at, "phone", { autocomplete: "tel", type: "tel", maxLength: 40 }, "phoneHint"),
    ...(isDrive ? {} : { registration: field(at, "registration", { maxLength: 20 }) }),
    notes: field(at, "notes", { maxLength: 2000 }, undefined, "textarea"),
  };
  const form = {
    at,
    service,
    options,
    fields,
    start,
    key: newKey(),
    extra: {},
    time: el("p", { className: "time" }),
    said: el("div", { className: "said", role: "alert" }),
    button: el("button", { type: "submit", className: "main", textContent: say("book") }),
  };
  showTime(form);
  const privacy = profile.appearance?.privacy ?? pageOf(at, "/privacy");
  const onsubmit = (event) => {
    event.preventDefault();
    void send(form);
  };
  at.step(
    say("details"),
    el("p", { textContent: nameIn(service.names, language, service.name) }),
    form.time,
    el(
      "form",
      { noValidate: true, onsubmit },
      ...Object.values(fields).map(({ label }) => label),
      form.said,
      form.button,
    ),
    el(
      "p",
      { className: "row" },
      button(say("back"), () => at.choose(service), { className: "quiet" }),
      link(privacy, say("privacy"), { target: "_blank", rel: "noopener" }),
    ),
  );
}

function showTime({ at, time, start }) {
  time.textContent = moment(at, start, WHOLE);
}

function field({ say }, name, properties, hint, kind = "input") {
  const [id, about] = [`kept-${name}`, `kept-${name}-about`];
  const input = el(kind, { id, name, "aria-describedby": about, ...properties });
  const needed = name === "name";
  const title = needed ? say(name) : `${say(name)} (${say("optional")})`;
  if (needed) input.required = true;
  const reach = name === "email" || name === "phone";
  const note = el("small", { id: about, textContent: hint ? say(hint) : "" });
  const wrong = el("strong");
  return {
    label: el(
      "div",
      {},
      el("label", { htmlFor: id, textContent: reach ? say(name) : title }),
      note,
      wrong,
      input,
    ),
    input,
    /** Beside the field and read with it; nothing where it is right. */
    fault: (text = "") => {
      wrong.textContent = text;
      input.ariaInvalid = String(text !== "");
      wrong.id = `${id}-wrong`;
      input.setAttribute("aria-describedby", text ? `${wrong.id} ${about}` : about);
    },
    get value() {
      return input.value.trim();
    },
  };
}

/** One at a time, whatever is pressed meanwhile; the key makes the second of two the same as the first. */
async function send(form) {
  const { at, said } = form;
  if (form.isBusy || !isWhole(form)) return;
  form.isBusy = true;
  said.replaceChildren();
  at.tell(at.say("sending"));
  try {
    const answer = await sendBooking(at, bodyOf(form), form.key);
    at.tell();
    if (answer.ok) booked(at, form, answer.body);
    else refused(form, answer);
  } catch {
    // Nobody knows what became of it, and the same key finds out.
    at.tell();
    say(form, at.say("offline"));
  } finally {
    form.isBusy = false;
  }
}

function bodyOf({ at, service, start, options, fields, extra }) {
  const { name, email, phone, registration, notes } = fields;
  const given = (key, { value } = { value: "" }) => (value ? { [key]: value } : {});
  const language = at.language ? { language: at.language } : {};
  return {
    dealer: at.dealer,
    service: service.id,
    start,
    ...(Object.keys(options).length > 0 && { options }),
    customer: { name: name.value, ...given("email", email), ...given("phone", phone), ...language },
    ...(registration?.value && { vehicle: { registration: registration.value } }),
    ...given("notes", notes),
    ...extra,
  };
}

function isWhole({ at: { say }, fields }) {
  const { name, email, phone } = fields;
  name.fault(name.value ? "" : say("needName"));
  email.fault(email.value || phone.value ? "" : say("needReach"));
  if (email.value && !email.input.checkValidity()) email.fault(say("badEmail"));
  return isRight(fields);
}

/** Leads to the first that is not. */
function isRight(fields) {
  const first = Object.values(fields).find(({ input }) => input.ariaInvalid === "true");
  first?.input.focus();
  return first === undefined;
}

/** What went wrong, and the ways on; read out at once, and the first way is where the keyboard is. */
function say({ said }, text, ...ways) {
  said.replaceChildren(el("p", { textContent: text }), el("p", { className: "row" }, ...ways));
  said.querySelector("button, a")?.focus();
}

function refused(form, answer) {
  const { at, service, start } = form;
  const own = REFUSALS[answer.code];
  if (own !== undefined) return own(form, answer);
  if (faultsOf(form, answer.body.errors ?? [])) return;
  say(
    form,
    at.say("failed"),
    link(pageOf(at, "", { service: service.id, start }), at.say("onPage")),
  );
}

const FAULTS = { name: "badName", email: "badEmail", phone: "badPhone" };

/** Beside the fields they are about; false where one is about none of them. */
function faultsOf({ at, fields }, errors) {
  const named = errors.map(({ pointer }) => pointer.split("/").at(-1));
  if (named.length === 0 || !named.every((name) => name in fields)) return false;
  for (const [name, { fault }] of Object.entries(fields))
    fault(named.includes(name) ? at.say(FAULTS[name] ?? "check") : "");
  return !isRight(fields);
}

const REFUSALS = {
  "slot-taken": (form, { body }) => otherTimes(form, "taken", body.alternatives),
  "slot-not-offered": (form, { body }) => otherTimes(form, "gone", body.alternatives),
  "already-booked": (form) => sendWith(form, form.at.say("already"), "again", { again: true }),
  "idempotency-key-reused": (form) => say(form, form.at.say("before")),
  "too-many-requests": (form, { seconds }) => {
    const { at } = form;
    const time =
      seconds < 90 ? span(at, seconds, "second") : span(at, Math.ceil(seconds / 60), "minute");
    say(form, at.say("wait", { time }));
  },
  "doubtful-address": (form, { body: { suggestion } }) => {
    const { at, fields } = form;
    const { email } = fields;
    const take = () => {
      email.input.value = suggestion;
      void send(form);
    };
    const keep = () => {
      form.extra.addressConfirmed = true;
      void send(form);
    };
    say(
      form,
      at.say("doubt", { email: suggestion }),
      button(at.say("take", { email: suggestion }), take),
      button(at.say("keep", { email: email.value }), keep),
    );
  },
};

function sendWith(form, text, label, extra) {
  const press = () => {
    Object.assign(form.extra, extra);
    void send(form);
  };
  say(form, text, button(form.at.say(label), press));
}

/** Taking another changes the time alone; it is booked by the button that books. */
function otherTimes(form, word, alternatives = []) {
  const { at } = form;
  const when = moment(at, form.start, WHOLE);
  const ways = alternatives.map((start) =>
    button(moment(at, start, WHOLE), () => {
      form.start = start;
      form.said.replaceChildren();
      showTime(form);
      at.tell(moment(at, start, WHOLE));
      form.button.focus();
    }),
  );
  if (ways.length > 0) say(form, at.say(word, { when }), ...ways);
  else say(form, at.say("takenNone", { when }), link(pageOf(at, "/call"), at.say("call")));
}

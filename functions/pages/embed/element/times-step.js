import { readJson } from "./read-json.js";
import { CLOCK, DAY, WHOLE, button, el, link, moment, nameIn, pageOf, zoneName } from "./parts.js";

const DAYS = 7;
/** Why somebody looks: they have just come, or pressed a button for other days. */
const [FIRST, MOVED] = [1, 2];
/** Noon, which is on the same day wherever a date is read. */
const noon = (date) => `${date}T12:00:00Z`;

export function chooseTime(at, service) {
  const { say, profile, language } = at;
  const chosen = {};
  const today = new Date().toLocaleDateString("en-CA", { timeZone: profile.timeZone });
  const days = el("div", { className: "row", role: "group", "aria-label": say("times") });
  const times = el("div", { className: "row" });
  const more = el("p", { className: "row" });
  const list = { at, service, chosen, today, days, times, more };
  const options = Object.entries(service.options ?? {}).map(([name, values]) => {
    [chosen[name]] = values;
    const words = profile.optionNames?.[name];
    const select = el("select", { onchange: () => void look(list, list.from) });
    for (const value of values)
      select.append(
        el("option", { value, textContent: nameIn(words?.values?.[value], language, value) }),
      );
    select.addEventListener("input", () => (chosen[name] = select.value));
    const usual = name === "model" ? say("model") : name;
    return el("label", { textContent: nameIn(words?.names, language, usual) }, select);
  });
  at.step(
    say("times"),
    ...options,
    days,
    times,
    more,
    el("p", { className: "row" }, backOf(at), link(pageOf(at, "/call"), say("call"))),
  );
  void look(list, today, FIRST);
}

function backOf({ say, services, profile }) {
  return profile.services.length > 1 ? button(say("back"), services, { className: "quiet" }) : "";
}

/** What is free in a week; the first look goes on to the first week with something. */
async function look(list, from, how) {
  const { at } = list;
  list.from = from;
  at.tell(at.say("loading"));
  try {
    const found = await readJson(slotsOf(list, from));
    if (list.from !== from) return;
    const next = found.nextAvailable;
    if (next && how === FIRST) return void look(list, next.slice(0, 10));
    showFound(list, found);
    // What was pressed is no longer there.
    if (how === MOVED) (list.days.firstElementChild ?? list.more.lastElementChild)?.focus();
  } catch {
    cannot(list);
  }
}

/** Where nothing more is to be had here, the page has it. */
function cannot({ at, service, days, times }) {
  days.replaceChildren();
  times.replaceChildren(link(pageOf(at, "", { service: service.id }), at.say("onPage")));
  at.tell();
}

function slotsOf({ at: { home, dealer }, service, chosen }, from) {
  const query = new URLSearchParams({ from, to: later(from, DAYS - 1) });
  for (const [name, value] of Object.entries(chosen)) query.set(`option.${name}`, value);
  const [whose, what] = [dealer, service.id].map(encodeURIComponent);
  return `${home}/v1/dealers/${whose}/services/${what}/slots?${query}`;
}

function showFound(list, { days, nextAvailable: next }) {
  const { at } = list;
  const free = days.filter(({ slots }) => slots.length > 0);
  if (free.length > 0) at.tell();
  else at.tell(at.say(next ? "none" : "nothing"));
  showDays(list, free);
  showMore(list, free.length > 0, next);
}

function showMore(list, isFree, next) {
  const { at, more, today, from } = list;
  const to = (name, date, params) =>
    button(at.say(name, params), () => void look(list, date, MOVED), QUIET);
  more.replaceChildren(
    from > today ? to("earlier", earliest(today, from)) : "",
    isFree ? to("later", later(from, DAYS)) : "",
    next ? to("next", next.slice(0, 10), { when: moment(at, next, WHOLE) }) : "",
  );
}

const QUIET = { className: "quiet" };

function showDays(list, free) {
  const { at, service, chosen, days, times } = list;
  const take = (start) =>
    at.details({ service, start, options: { ...chosen } }).catch(() => cannot(list));
  const show = ({ slots }, pressed) => {
    for (const one of days.children) one.ariaPressed = String(one === pressed);
    const day = moment(at, slots[0].start, { weekday: "long", day: "numeric", month: "long" });
    times.replaceChildren(
      el("p", { className: "zone", textContent: zoneName(at, slots[0].start) }),
      ...slots.map(({ start }) => {
        const time = moment(at, start, CLOCK);
        return button(time, () => take(start), { ariaLabel: `${day}, ${time}` });
      }),
    );
  };
  times.replaceChildren();
  days.replaceChildren(
    ...free.map((day) => {
      const label = moment({ ...at, profile: { timeZone: "UTC" } }, noon(day.date), DAY);
      return button(label, ({ target }) => show(day, target), { ariaPressed: "false" });
    }),
  );
  if (free.length > 0) show(free[0], days.firstElementChild);
}

function later(date, count) {
  return new Date(Date.parse(noon(date)) + count * 86_400_000).toISOString().slice(0, 10);
}

function earliest(today, from) {
  const before = later(from, -DAYS);
  return before < today ? today : before;
}

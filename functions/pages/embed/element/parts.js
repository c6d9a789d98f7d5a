/** An element with its properties; names with a dash are attributes. What it says is text and never markup. */
export function el(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes("-")) made.setAttribute(key, value);
    else made[key] = value;
  }
  made.append(...children);
  return made;
}

export function button(textContent, onclick, more) {
  return el("button", { type: "button", textContent, onclick, ...more });
}

/** Only what a browser opens as a page: an address of another kind would run. */
export function link(href, textContent, more) {
  return /^https?:/.test(href)
    ? el("a", { href, textContent, ...more })
    : el("span", { textContent });
}

/** `{when}` and the like, as they are. */
export function fill(text, params = {}) {
  return text.replace(/\{(\w+)\}/g, (_all, name) => params[name]);
}

/** The same booking as a page, as far as it has come; on top of all frames, where names are asked for. */
export function pageOf({ home, dealer }, path = "", query = {}) {
  const search = new URLSearchParams(query).toString();
  return `${home}/d/${encodeURIComponent(dealer)}${path}${search && `?${search}`}`;
}

/** A service or an option as the reader calls it. */
export function nameIn(names = {}, language, usual) {
  const alike = Object.keys(names).find((tag) => tag.slice(0, 2) === language?.slice(0, 2));
  return names[language] ?? names[alike] ?? usual;
}

/** With its zone where that is not the reader's own; a clock alone stands beside what says so. */
export function moment({ tag, profile: { timeZone } }, instant, style) {
  const zone = style.weekday && style.hour ? zoneStyle(timeZone, "short") : {};
  return new Intl.DateTimeFormat(tag, { timeZone, ...zone, ...style }).format(new Date(instant));
}

/** What the dealer's clock is called, for whoever reads another; else nothing. */
export function zoneName({ tag, profile: { timeZone } }, instant) {
  const style = zoneStyle(timeZone, "long");
  const parts = new Intl.DateTimeFormat(tag, { timeZone, ...style }).formatToParts(
    new Date(instant),
  );
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
}

function zoneStyle(timeZone, timeZoneName) {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return own === timeZone ? {} : { timeZoneName };
}

export const DAY = { weekday: "short", day: "numeric", month: "short" };
export const CLOCK = { hour: "numeric", minute: "2-digit" };
export const WHOLE = { weekday: "long", day: "numeric", month: "long", ...CLOCK };

/** So many minutes or seconds in words of the language. */
export function span({ tag }, value, unit) {
  return new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay: "long" }).format(value);
}

import { button, el, link, nameIn, pageOf, span } from "./parts.js";

export function chooseService(at) {
  const { profile, say, language } = at;
  const offered = profile.services.map((service) => {
    const { id, names, name, description, priceText, duration } = service;
    const title = nameIn(names, language, name);
    const texts = [nameIn(description, language), nameIn(priceText, language)];
    const about = say("about", { time: length(at, duration) });
    return el(
      "li",
      {},
      isBookedHere(service)
        ? button(title, () => at.choose(service))
        : link(pageOf(at, "", { service: id }), title, { className: "button" }),
      ...[...texts, about].filter(Boolean).map((textContent) => el("p", { textContent })),
    );
  });
  at.step(say("services"), el("ul", {}, ...offered));
}

/** What is asked for beyond a time at the dealer, our page asks for. */
function isBookedHere({ locations, opensBefore, event }) {
  return locations.includes("dealer") && opensBefore === undefined && event === undefined;
}

function length(at, duration) {
  const [, hours = 0, minutes = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return total > 0 && total % 60 === 0 ? span(at, total / 60, "hour") : span(at, total, "minute");
}

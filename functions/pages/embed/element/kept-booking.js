import { readJson } from "./read-json.js";
import { el, fill, link, pageOf } from "./parts.js";
import { chooseService } from "./services-step.js";
import { BASE, wear } from "./style.js";
import { chooseTime } from "./times-step.js";

/** Where the script came from, which is where the booking is. */
const HOME = document.currentScript && new URL(document.currentScript.src).origin;
const WRITTEN = /^(?:de|en|es|fr)\b/i;
/** Said where not even the words could be fetched. */
const BOOK = { de: "Termin buchen", es: "Reservar una cita", fr: "Prendre rendez-vous" };

/**
 * The booking in a page of the dealer's own. Until it can be shown, and where it cannot, what the page put between
 * the tags stays: a link to the page that does the same.
 */
export class KeptBooking extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot !== null) return;
    this.attachShadow({ mode: "open" }).append(el("slot"));
    void this.start();
  }

  async start() {
    const home = this.getAttribute("server") ?? HOME;
    const dealer = this.getAttribute("dealer");
    const asked =
      this.getAttribute("language") ||
      this.closest("[lang]")?.lang ||
      document.documentElement.lang ||
      navigator.language;
    const short = asked.slice(0, 2).toLowerCase();
    const tag = WRITTEN.test(asked) ? asked : "en";
    try {
      const [words, profile] = await Promise.all([
        readJson(`${home}/embed/v1/words-${wordsOf(tag)}.json`),
        readJson(`${home}/v1/dealers/${encodeURIComponent(dealer)}`),
      ]);
      this.show(booking({ element: this, home, tag, words, profile }));
    } catch {
      // A site that is not named, or no connection: the link is what is left, and it works without any of this.
      if (this.childElementCount > 0) return;
      this.shadowRoot.replaceChildren(link(pageOf({ home, dealer }), BOOK[short] ?? "Book a time"));
    }
  }

  show(at) {
    const { shadowRoot } = this;
    wear(this, BASE);
    shadowRoot.replaceChildren(at.place, at.status);
    const named = at.profile.services.find(({ id }) => id === this.getAttribute("service"));
    if (named === undefined) chooseService(at);
    else at.choose(named);
  }
}

/** What each step needs: whose booking it is, how to say something, and where to go from there. */
function booking({ element, home, tag, words, profile }) {
  const language = profile.languages.find((one) => one.slice(0, 2) === tag.slice(0, 2));
  const place = el("div");
  let isFirst = true;
  const at = {
    element,
    home,
    profile,
    place,
    language,
    dealer: profile.id,
    /** Dates look as where the dealer is, if that is a country of the language. */
    tag: tag.length > 2 ? tag : (language ?? tag),
    status: el("p", { role: "status" }),
    say: (name, params) => fill(words[name], params),
    /** Read out, and seen while somebody waits. */
    tell: (text = "") => (at.status.textContent = text),
    /** A step begins at its title, for whoever listens; the first takes nobody away from where they are. */
    step: (title, ...parts) => {
      at.tell();
      const heading = el("h2", { textContent: title, tabIndex: -1 });
      place.replaceChildren(heading, ...parts);
      if (!isFirst) heading.focus();
      isFirst = false;
    },
    services: () => chooseService(at),
    choose: (service) => chooseTime(at, service),
    /** Loaded when somebody has found a time. */
    details: async (wish) => {
      const { askDetails } = await import(`${home}/embed/v1/book.js`);
      askDetails(at, wish);
    },
  };
  return at;
}

function wordsOf(tag) {
  return /^en-us/i.test(tag) ? "en-us" : tag.slice(0, 2).toLowerCase();
}

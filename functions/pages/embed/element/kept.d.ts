/** Types of `<kept-booking>`, which `kept.js` defines. */

/** What a site's own counting may know of a booking: nothing of who booked. */
export interface KeptBooked {
  readonly reference: string;
  readonly dealer: string;
  readonly service: string;
  /** RFC 3339, in the dealer's zone. */
  readonly start: string;
  readonly end: string;
}

/**
 * The booking in the page itself. Attributes: `dealer` (needed), `service` (skips the choice), `language` (BCP 47;
 * the page's own by default), `server` (where Kept is; where the script came from by default). They are read once,
 * when the element comes into the page.
 */
export interface KeptBookingElement extends HTMLElement {
  addEventListener(
    type: "kept:booked",
    listener: (event: CustomEvent<KeptBooked>) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "kept-booking": KeptBookingElement;
  }
  /** The event bubbles, so whoever listens further up hears it. */
  interface DocumentEventMap {
    "kept:booked": CustomEvent<KeptBooked>;
  }
}

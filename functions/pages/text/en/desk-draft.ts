/** A dealer that is still being set up, where staff say so. */
export const draft = {
  title: "Who sees this dealer",
  isDraft:
    "Draft: nobody but your staff sees it. It stands in no list, and customers can book nothing.",
  isOpen: "Open for booking: everybody sees it.",
  see: "See the booking page as customers will",
  preview: "Preview: this dealer is a draft. Only its staff see this, and nothing is booked here.",
  openTitle: "Open for booking",
  openLead: (dealer: string) =>
    `From now on ${dealer} stands in the list of dealers, and customers can book there and ask for a call.`,
  open: "Open for booking",
  closeTitle: "Make it a draft again",
  closeLead: (dealer: string) =>
    `${dealer} leaves the list, and its booking page is gone. Whoever has a booking or was promised something keeps it, and hears of it as before.`,
  close: "Make it a draft",
};
export type DraftText = typeof draft;

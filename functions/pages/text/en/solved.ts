/** Others have done what was asked of us. */
export const solved = {
  link: "It is solved, thank you",
  title: "Is it solved?",
  lead: "Everything we still owe you in this matter ends: nobody will call you about it, and nobody will ask you how it was. Whoever was to do something is told at once.",
  visits: "Your visits",
  cancelled: "Cancel the ones that are ticked",
  comment: "Who solved it, and how",
  press: "Yes, it is solved",
  keep: "Not yet",
  nothing: "Nothing is open in this matter, so there is nothing to end.",
  stillBooked:
    "What is still booked stands below. Where it was too late to cancel it here, please call us.",
  done: "You told us that it is solved. Nothing that we promised you is open any more; if it is not solved after all, ask us to call you.",
};
export type SolvedText = typeof solved;

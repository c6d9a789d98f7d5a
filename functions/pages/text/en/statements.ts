/** How far the pages can be used by everybody. */
export const accessibility = {
  title: "Accessibility of this booking service",
  scope: (dealer: string) =>
    `This is about the pages on which you book with ${dealer} and see your case. The dealer’s own website is another matter.`,
  standardTitle: "What it is built to",
  standard:
    "These pages are built to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.",
  tested:
    "With each change they are checked by axe, a tool that finds barriers; they are also checked by keyboard alone, without scripts and at a width of 320 pixels.",
  notAudited:
    "Nobody from outside has audited them yet, and automatic checks do not find every barrier.",
  assessed: (day: string) => `Last reviewed on ${day}.`,
  limitsTitle: "What is known not to work",
  noLimits: "We know of no barrier at the moment. If you meet one, please tell us.",
  contactTitle: "If something does not work for you",
  contact: "Tell us, and we will help you to book another way, and put it right. Write or call:",
  enforcement: "If our answer does not help, you can turn to",
};

/** Where a visit stands, and what is in the way of its next state. */
export const gates = {
  before: {
    arrived: "Before the customer is received:",
    ready: "Before the car can be ready:",
    completed: "Before this visit can be done:",
  },
  by: (owner: string, when: string) => `${owner}, by ${when}`,
  parts: "Parts it is waiting for:",
  /** The visits of a day. */
  groups: {
    expected: "To come",
    here: "Here now",
    work: "Being worked on",
    ready: "Ready",
    gone: "Over",
  },
  states: "By state",
};
export type GatesText = typeof gates;

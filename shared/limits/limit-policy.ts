import { DAY, HOUR, MINUTE } from "../kernel/time.ts";

/** At most so many within a clock hour, or a day of UTC. */
export type Limit = { readonly most: number; readonly milliseconds: number };

/**
 * All that holds back whoever would have us mail, ring or book without end. The largest dealer we know of
 * sees some 250 cars on a Monday, each with one booking and, in one of four, one change: 250 bookings and 60
 * changes by 250 customers, 80 calls asked for, and a fifth of all of it, 66 new cases, within the busiest
 * hour. A fleet's manager books 12 cars with one address in a morning, at two dealers; an office or a mobile
 * carrier's gateway stands for some 20 customers in an hour.
 */
export const LIMITS = {
  /** One customer at one dealer: a whole family's cars, and no bot's. */
  newCasesAtDealer: { most: 10, milliseconds: HOUR },
  /** One mailbox at all dealers: three such fleets a day. A bomber reaches each victim so often. */
  newCasesOfMailbox: { most: 40, milliseconds: DAY },
  /** One number: a company's switchboard stands for many people, and nothing rings by itself. */
  newCasesOfNumber: { most: 300, milliseconds: DAY },
  /** Whatever its customer changes in one case. The longest that we know had nine changes in an hour. */
  changesOfCase: { most: 60, milliseconds: HOUR },
  /**
   * The same over all cases whose address is not proven, by mailbox. Not of proven ones: else a stranger who
   * uses it up would lock its owner out of their own case.
   */
  changesOfMailbox: { most: 100, milliseconds: DAY },
  /** As before, by number: as many changes for each new case. */
  changesOfNumber: { most: 750, milliseconds: DAY },
  /** First invitations to sign in, of one dealer or brand: all whom the largest document names, at once. */
  invitationsAtPlace: { most: 750, milliseconds: DAY },
  /** Links to one case again: who does not find the third does not look for it in the mail. */
  linksOfCase: { most: 3, milliseconds: HOUR },
  /** Looking for one case by what stands on it: who has typed it wrong five times rings. */
  looksForCase: { most: 5, milliseconds: HOUR },
  /** The same by a code that was read out: two codes, each with all its tries. */
  entriesToCase: { most: 10, milliseconds: HOUR },
  /**
   * Codes that are tried at one case, right or wrong: a desk that mistypes has four tries for each of five
   * look-ups. Counted for the codes of the present generation, so that a new one is tried at once.
   */
  verifyCodesOfCase: { most: 20, milliseconds: 10 * MINUTE },
  /** What is shown by right ones: each may be a mail to its owner. */
  verifyLooksOfCase: { most: 60, milliseconds: DAY },
  /** Wrong ones of one network: a partner's whole call centre, with 300 look-ups and one slip in ten. */
  verifyCodesOfNetwork: { most: 30, milliseconds: HOUR },
  /**
   * Somebody of the staff looking for cases: 20 callers in the busiest hour, each found with five answers while
   * the name is typed, and three times that. A list of all customers is not had letter by letter.
   */
  searchesOfPerson: { most: 300, milliseconds: HOUR },
  /** Both together: 20 customers behind one gateway, of whom each hundredth has lost the way. */
  looksOfNetwork: { most: 30, milliseconds: HOUR },
  /** Three times the busiest gateway of customers. */
  newCasesOfNetwork: { most: 60, milliseconds: HOUR },
  /** 20 customers behind one gateway, with ten changes each, and three times that. */
  changesOfNetwork: { most: 600, milliseconds: HOUR },
  /**
   * From here on it is a burst, of which each new case is paid for with a proof of work. 20 customers an
   * hour behind one gateway are 3.3 in ten minutes on average, and more than 12 once in 50 000 times.
   */
  burstOfNetwork: { most: 12, milliseconds: 10 * MINUTE },
  /** 66 in the busiest hour are 11 in ten minutes on average, and more than 30 once in a million times. */
  burstOfAll: { most: 30, milliseconds: 10 * MINUTE },
  /** Nine times the 66 of the busiest hour. */
  newCasesOfAll: { most: 600, milliseconds: HOUR },
} as const satisfies Readonly<Record<string, Limit>>;
export type LimitName = keyof typeof LIMITS;

/** What is counted in the case itself, which each of these reads anyway. */
export const OWN_LIMITS = {
  /** Other addresses named as theirs: each is a mail to somebody who may be a stranger. */
  addressesPerDay: 3,
  /** Corrections of name and number. */
  correctionsPerDay: 10,
  /** Who comes to one visit, said by its customer: each is a mail, to whoever has that address. */
  visitorsPerDay: 10,
  notesPerHour: 10,
  /** Who waits for so many calls in one matter needs a person, not a form. */
  openCalls: 3,
  /** Promises taken at the customer's word: each goes to a manager. */
  openClaims: 5,
} as const;

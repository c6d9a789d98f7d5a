import type { Attempt } from "../../../../story/parts/promise-events.schema.ts";
import type { OwnWordsIn } from "../../../../language/own-words/own-words.ts";
import type { AddressWords } from "./address-words.ts";
import type { AnswerWords } from "./answer-words.ts";
import type { DocumentWords } from "./document-words.ts";
import type { InvitationWords } from "./invitation-words.ts";
import type { LabelWords } from "./label-words.ts";
import type { LateWords } from "./late-words.ts";
import type { PromiseWords } from "./promise-words.ts";
import type { StaffWords } from "./staff-words.ts";
import type { TimeWords } from "./time-words.ts";
import type { SolvedWords } from "./solved-words.ts";
import type { UrgentWords } from "./urgent-words.ts";
import type { VisitWords } from "./visit-words.ts";
import type { VisitorWords } from "./visitor-words.ts";

/**
 * Every word a mail may say, in one language. A language that lacks one does not compile; the dates
 * inside come from `kernel/date-text.ts` by `locale`.
 */
export type Catalogue = LabelWords &
  VisitWords &
  AddressWords &
  DocumentWords &
  InvitationWords &
  PromiseWords &
  LateWords &
  UrgentWords &
  SolvedWords &
  StaffWords & {
    /** BCP 47: the `lang` of the mail, and its dates where the reader's own tag is another language. */
    readonly locale: string;
    readonly greeting: (name: string) => string;
    /** Somebody without a time waits on, though the promise beside it has ended. */
    readonly stillWaiting: (facts: { readonly service: string; readonly until: string }) => string;
    /**
     * Instead of what somebody typed whose address is not proven yet. `claim` is what we owe
     * them on their word; `theirs` is said to the staff.
     */
    readonly withheld: {
      readonly words: string;
      readonly claim: string;
      readonly place: string;
      /** The same as the staff read it. */
      readonly theirPlace: string;
      readonly theirs: string;
      readonly weHave: string;
    };
    /** Under mail that nobody asked for: how to get no more of it, and why it came. */
    readonly unsubscribe: {
      readonly label: string;
      readonly why: (dealer: string) => string;
    };
    /** In place of `PromiseWords` and `LateWords`, where a call or a letter was promised. */
    readonly answers: AnswerWords;
    readonly visitor: VisitorWords;
    /** What is said of another time for a promise, and to those who are asked to help. */
    readonly times: TimeWords;
    /** "Promise due now: call Rosa Marin": what there is to do, for a callback. */
    readonly toCall: (customer: string) => string;
    /** Tasks and reasons that we wrote into the case ourselves. */
    readonly own: OwnWordsIn;
    /** The rung reached, counted from 1, of how many. */
    readonly step: (step: number, of: number) => string;
    readonly noAttempts: string;
    readonly attempt: (outcome: Attempt["outcome"], when: string) => string;
  };

import { data as british, ofCase as britishCase } from "../en/case.ts";
import type { CaseText } from "../en/case.ts";

export const ofCase: CaseText = {
  ...britishCase,
  status: (status) => STATUS.get(status) ?? britishCase.status(status),
  cancelledTitle: (service) => `Canceled: ${service}`,
  alreadyCancelled: "It is canceled already; there is nothing more you need to do.",
};

const STATUS: ReadonlyMap<string, string> = new Map([["cancelled", "Canceled"]]);

export const data = {
  ...british,
  forgetBody:
    "We erase everything that points to you. Future visits are canceled, our promises to you end, and the links in our e-mails stop working. It cannot be undone.",
};

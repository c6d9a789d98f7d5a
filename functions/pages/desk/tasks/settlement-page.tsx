import { isOwnHelp } from "../../../../shared/commitments/change/settle.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Honoured } from "../../../../shared/story/parts/shown.schema.ts";
import { fullMoment } from "../../reader/when.ts";
import { settlingTexts } from "../../text/settling-texts.ts";
import { tasksTexts } from "../../text/tasks-texts.ts";
import { Facts } from "../../views/facts.tsx";
import { deskPage } from "../frame/desk-page.tsx";
import type { OpenTask } from "./open-task.ts";
import { NOTHING_SAID, Wrong, statusOf } from "./said-again.tsx";
import type { SaidAgain } from "./said-again.tsx";
import { SettleForms } from "./settle-forms.tsx";
import { taskHref, tasksHref } from "./task-href.ts";

export type OpenSettlement = OpenTask & { readonly honoured: Honoured };

/** What others say they did in the partner's place; nothing of the customer. */
export function settlementPage(at: OpenSettlement, said: SaidAgain = NOTHING_SAID): Answer {
  const { session, staff, partner, reader, promise, desk, honoured } = at;
  const { language } = reader;
  const text = settlingTexts(language).settling;
  const tasks = tasksTexts(language).tasks;
  const { answered, company, name, reference } = honoured;
  return deskPage(statusOf(said), {
    session,
    person: staff.name,
    language,
    title: text.title,
    faulty: statusOf(said) !== 200,
    children: (
      <>
        <a class="back" href={tasksHref(partner.id)}>
          ← {tasks.title(partner.name)}
        </a>
        <Wrong said={said} language={language} />
        <div class="stack">
          <h1>{text.title}</h1>
          <p>{promise.what}</p>
          <p>{text.lead(company, name)}</p>
        </div>
        <Facts
          facts={[
            { name: text.dealer, value: desk.dealer.document.name },
            ...(reference === undefined ? [] : [{ name: text.theirs, value: reference }]),
          ]}
        />
        <p class="quiet">{tasks.due(fullMoment(reader, promise.dueAt))}</p>
        {answered?.answer === "disputed" ? (
          <p class="note">{text.disputed(answered.company, answered.words)}</p>
        ) : null}
        {promise.status === "open" ? (
          <SettleForms
            promise={promise}
            action={taskHref(partner.id, promise)}
            token={session.formToken}
            language={language}
            state={said.state}
            mayHonour={!isOwnHelp(honoured, partner)}
          />
        ) : (
          <p class="note">{text.over}</p>
        )}
      </>
    ),
  });
}

import { staffAt } from "../../../../shared/directory/rights/staff-access.ts";
import type { StaffAtDealer } from "../../../../shared/directory/rights/staff-access.ts";
import type { DirectoryStore } from "../../../../shared/directory/store/directory.store.ts";
import { PROBLEMS } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { deskTexts } from "../../text/desk-texts.ts";
import { frameTexts } from "../../text/frame-texts.ts";
import { deskProblemWords } from "../../text/problem-words.ts";
import { deskPage } from "./desk-page.tsx";
import { deskReader, visitorLanguage } from "../sign-in/desk-reader.ts";
import type { Refused } from "../sign-in/desk-session.ts";
import { Typed } from "../sign-in/typed.tsx";

type Directory = Pick<DirectoryStore, "dealer" | "brand" | "workplaces">;

/** Says no to somebody who is signed in: in the desk's frame, in their language, with what they had typed. */
export async function refusedPage(directory: Directory, refused: Refused): Promise<Answer> {
  const { session, form, error } = refused;
  const { code } = error.problem;
  const at = await placeOf(directory, refused);
  const language =
    at === undefined
      ? await visitorLanguage(session.chosen ?? session.accepts)
      : (await deskReader(session, at.staff, at.dealer.document)).language;
  const { title, body } = deskProblemWords(code, language);
  const shown = deskPage(PROBLEMS[code].status, {
    title,
    language,
    session,
    person: at?.staff.name ?? session.email,
    ...(at === undefined ? {} : { dealer: at.dealer.document }),
    children: (
      <>
        <div class="stack">
          <h1>{title}</h1>
          <p>{body}</p>
        </div>
        <Typed form={form} language={language} title={deskTexts(language).desk.endedTyped} />
        <p class="actions">
          <a
            class="button"
            href={at === undefined ? "/desk" : `/desk/dealers/${at.dealer.document.id}`}
          >
            {frameTexts(language).deskProblem.toDesk}
          </a>
        </p>
      </>
    ),
  });
  return { ...shown, headers: { ...shown.headers, ...error.headers } };
}

/** The desk that the address names while it is still theirs, else the only one they have. */
async function placeOf(
  directory: Directory,
  { request: { params }, session: { email } }: Refused,
): Promise<StaffAtDealer | undefined> {
  const named = params["dealer"];
  const places = (await directory.workplaces(email)).filter(({ kind }) => kind === "dealer");
  const [only, ...others] = places;
  const id = named ?? (others.length === 0 ? only?.id : undefined);
  if (id === undefined) return undefined;
  const found = await staffAt(directory, email, id);
  return found.ok ? found.value : undefined;
}

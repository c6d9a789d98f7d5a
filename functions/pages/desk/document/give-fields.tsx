import { SelectField } from "../../views/field.tsx";
import { givingTexts } from "../../text/giving-texts.ts";
import { FREE, giveField, LEAVE, namedChoice } from "./giving.ts";
import type { Giving } from "./giving.ts";

type GiveFieldsProps = { readonly language: string; readonly givings: readonly Giving[] };

/** For each person who goes or is away: who gets what they promised, with the press that saves. */
export function GiveFields({ language, givings }: GiveFieldsProps) {
  const text = givingTexts(language).giving;
  return (
    <>
      {givings.map(({ owner, promises, takers }) => (
        <SelectField
          language={language}
          state={{ values: {}, problems: [] }}
          name={giveField(owner)}
          label={text.give(owner.name, promises.length)}
          options={[
            { value: FREE, label: text.toWhoIsFree },
            ...takers.map((taker) => ({ value: namedChoice(taker), label: taker.name })),
            { value: LEAVE, label: text.leave },
          ]}
        />
      ))}
    </>
  );
}

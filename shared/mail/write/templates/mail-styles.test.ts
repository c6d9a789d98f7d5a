import { expect, test } from "vitest";
import { sampleQueued } from "../../../../infra/local/gallery/sample-mail.ts";
import { lostInWord } from "../../../../infra/local/gallery/word-engine.ts";
import { PAGE_COLOURS } from "../../../directory/look/page-colours.ts";
import { renderMail } from "../render-mail.ts";

const SETTINGS = {
  publicUrl: "https://kept.example",
  from: "*@kept.example",
  surveysFrom: "*-news@kept.example",
};
const LOGO = "0123456789abcdef0123456789abcdef";

async function wearing(appearance: object | undefined) {
  const { mail, told } = sampleQueued("appointment-booked", "en-GB");
  const { appearance: _own, ...plain } = told.dealer;
  const dealer = appearance === undefined ? plain : { ...plain, appearance };
  return renderMail(mail, { ...told, dealer }, SETTINGS, told.event.at);
}

test("a dealer without a look of its own has the pages' green, in light and dark", async () => {
  const { html, text } = await wearing(undefined);
  expect(html).toContain(`bgcolor="${PAGE_COLOURS.light.accent}"`);
  expect(html).toContain(`.button{background-color:${PAGE_COLOURS.dark.accent}!important`);
  expect(html).not.toContain("<img");
  for (const page of ["privacy", "accessibility"]) {
    expect(html).toContain(`https://kept.example/d/northside/${page}`);
    expect(text).toContain(`https://kept.example/d/northside/${page}`);
  }
});

test("a mail wears the dealer's colour, face, logo and pages, and Word loses none of it", async () => {
  const { html, text } = await wearing({
    accent: { light: "#0b3d91", dark: "#9ec1ff" },
    typeface: "serif",
    logo: `${LOGO}-480x120.png`,
    privacy: "https://northside.example/privacy",
    imprint: "https://northside.example/legal",
  });
  expect(html).toContain('bgcolor="#0b3d91"');
  expect(html).toContain(".link{color:#9ec1ff!important}");
  expect(html).toContain("font-family:Cambria,Charter,Georgia,serif");
  expect(html.replaceAll(/\s+/g, " ")).toContain(
    `<img src="https://kept.example/files/d/northside/${LOGO}-480x120.png" alt="Northside Motors" width="240" height="60"`,
  );
  expect(text).toContain("https://northside.example/privacy");
  expect(text).toContain("https://northside.example/legal");
  expect(lostInWord(html)).toEqual([]);
});

test("a drawing that mail programs do not show is left out", async () => {
  expect((await wearing({ logo: `${LOGO}-480x120.svg` })).html).not.toContain("<img");
});

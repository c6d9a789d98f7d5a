import { readdir, writeFile } from "node:fs/promises";

const SCREENSHOTS = new URL("../screenshots/", import.meta.url);

/** One page with every picture of a folder, side by side as they were taken, and a file of all their words. */
export async function bindsAlbum(folder: string, words: readonly string[]): Promise<void> {
  const at = new URL(`${folder}/`, SCREENSHOTS);
  const files = (await readdir(at)).filter((file) => file.endsWith(".png"));
  const pages = Map.groupBy(files.toSorted(), (file) =>
    file.replace(/-\d+-(?:light|dark)\.png$/, ""),
  );
  const rows = [...pages].map(
    ([name, shots]) =>
      `<h2>${name}</h2><div>${shots.map((file) => `<img src="${file}" alt="${file}" loading="lazy">`).join("")}</div>`,
  );
  const style = "div{display:flex;gap:16px;align-items:start;overflow-x:auto}img{border:1px solid}";
  await writeFile(
    new URL("index.html", at),
    `<!doctype html><title>${folder}</title><style>${style}</style>${rows.join("")}`,
  );
  await writeFile(new URL("words.txt", at), words.join("\n\n"));
}

import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";

/** What a dealer puts into a page of its own: the booking in a frame, as high as what is in it. */
export function snippetFor({ id, name }: Pick<Dealer, "id" | "name">, publicUrl: string): string {
  const title = name.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<iframe
  id="kept"
  src="${publicUrl}/d/${id}?embed=yes"
  title="${title}"
  style="width: 100%; min-height: 30rem; border: 0"
></iframe>
<script>
  addEventListener("message", ({ source, data }) => {
    const frame = document.getElementById("kept");
    if (source === frame.contentWindow && data?.kept === "height")
      frame.style.height = data.pixels + "px";
  });
</script>`;
}

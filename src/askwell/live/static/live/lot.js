// Several notes kept at once, until the next one is: one touch takes them back.
import { $ } from "./dom.js";

/** Run the row below the box; `keep` strikes notes out, `back` hears the words that stood in them. */
export function lotOf({ keep, back }) {
  let last = null;

  $("lot-back").addEventListener("click", async () => {
    const { ids, said, text } = last;
    if (!(await keep(ids.map((id) => ({ ...said, text: "", revises: id })), "edit"))) return;
    $("lot").hidden = true;
    await back(text, said);
  });

  return {
    /** Hear which notes were kept; of one alone there is nothing to say. */
    offer(ids, said, text) {
      last = { ids, said, text };
      $("lot").hidden = ids.length < 2;
      $("lot-says").textContent = `${ids.length} notes, one for each thought.`;
    },
  };
}

// "Forget this phone": everything that this talk left here goes, after a second yes.
import { $ } from "./dom.js";
import { forget } from "./leaving.js";

/** Run the button; says first what would be lost. */
export function forgetting(data, store) {
  $("forget").addEventListener("click", async () => {
    const here = (await store.outbox()).length;
    const box = $("draft").value.trim() ? " What is still in the box goes too." : "";
    const lost = here === 1 ? "1 note has" : `${here} notes have`;
    $("forget-says").textContent = here
      ? `${lost} not reached your computer and would be lost.${box}`
      : `All notes are on your computer. This phone keeps nothing of the talk.${box}`;
    $("forget-sure").hidden = false;
    $("forget-sure").focus();
  });
  $("forget-sure").addEventListener("click", async () => {
    await forget(data, store);
    location.replace(data.leave_url);
  });
  $("questions").addEventListener("close", () => {
    $("forget-says").textContent = "";
    $("forget-sure").hidden = true;
  });
}

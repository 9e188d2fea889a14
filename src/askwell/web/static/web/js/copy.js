// A button with data-copy="#id" copies that field's or element's text; data-copy-text copies itself.
import { toast } from "./toast.js";

function textOf(button) {
  const source = button.dataset.copy && document.querySelector(button.dataset.copy);
  return source ? (source.value ?? source.textContent) : (button.dataset.copyText ?? "");
}

// Over plain http there is no navigator.clipboard, so the old way stays behind it.
function copyByHand(text) {
  const box = document.createElement("textarea");
  box.value = text;
  box.className = "vh";
  document.body.append(box);
  box.select();
  const done = document.execCommand("copy");
  box.remove();
  return done;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByHand(text);
  }
}

export function copying() {
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy], [data-copy-text]");
    if (!button) return;
    const done = await copy(textOf(button));
    button.focus();
    toast(done ? "Copied." : "Your browser would not copy. Select the text and copy it yourself.");
  });
}

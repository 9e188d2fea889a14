// A form with data-swap is sent in the background. The server answers with its usual page, and only what
// changed for the reader (main, title) is put in place, so that no endpoint needs a second form of itself.
import { post } from "./post.js";
import { toast } from "./toast.js";
import { growing } from "./grow.js";

function fail(form) {
  let words = form.querySelector(".field-error");
  if (!words) {
    words = document.createElement("p");
    words.className = "field-error";
    words.setAttribute("role", "alert");
    form.append(words);
  }
  words.textContent = "That did not save. Try again.";
}

// The list a row was in, by place: after the row is gone, focus goes to the row that took its place.
function position(form) {
  const row = form.closest("li");
  return row ? [...document.querySelectorAll("main li")].indexOf(row) : -1;
}

function refocus(at) {
  const row = at < 0 ? null : document.querySelectorAll("main li")[at];
  const target = row?.querySelector("a, button") ?? document.getElementById("main");
  target.focus({ preventScroll: true });
}

/** Take the page that came back; its first notice moves into the toast, where it is spoken. */
function place(page, at) {
  const notice = page.querySelector(".notices .notice");
  const sentence = notice?.querySelector("p")?.textContent ?? "";
  const undo = notice?.querySelector("form");
  page.querySelector(".notices")?.remove();
  const fresh = page.getElementById("main");
  document.getElementById("main").replaceChildren(...fresh.childNodes);
  document.title = page.title;
  growing(document.getElementById("main"));
  refocus(at);
  if (sentence) toast(sentence, undo);
}

async function send(form, button) {
  const data = new FormData(form, button);
  button?.setAttribute("aria-disabled", "true");
  try {
    const answer = await post(form.action, data);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!answer.ok || !page.getElementById("main")) return fail(form);
    if (new URL(answer.url).pathname !== location.pathname) return location.assign(answer.url);
    place(page, position(form));
  } catch {
    fail(form);
  } finally {
    button?.removeAttribute("aria-disabled");
  }
}

export function swapping() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("form[data-swap]")) return;
    event.preventDefault();
    if (event.submitter?.getAttribute("aria-disabled") !== "true") send(form, event.submitter);
  });
}

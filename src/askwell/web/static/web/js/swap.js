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

const named = (button) =>
  button?.value ? [...document.querySelectorAll("main button")].filter(({ name, value }) => name === button.name && value === button.value) : [];

// Where the reader was: the button that was pressed, if there is no other of its name, and its row by place.
function position(form, button) {
  const row = (button ?? form).closest("li");
  const rows = [...document.querySelectorAll("main li")];
  return { at: row ? rows.indexOf(row) : -1, pressed: named(button).length === 1 ? button : null };
}

/** Leave focus on the button that was pressed, wherever its row stands now; after the row is gone, on the row that took its place. */
function refocus({ at, pressed }) {
  const [same] = named(pressed);
  const row = same?.closest("li") ?? document.querySelectorAll("main li")[at];
  for (const one of [same, ...(row?.querySelectorAll("a, button") ?? []), document.getElementById("main")]) {
    one?.focus({ preventScroll: true });
    // What is hidden takes no focus: a row that came to the top cannot go further up.
    if (one && document.activeElement === one) return;
  }
}

/** Take the page that came back; its first notice moves into the toast, where it is spoken. */
function place(page, was) {
  const notice = page.querySelector(".notices .notice");
  const sentence = notice?.querySelector("p")?.textContent ?? "";
  const undo = notice?.querySelector("form");
  page.querySelector(".notices")?.remove();
  const fresh = page.getElementById("main");
  document.getElementById("main").replaceChildren(...fresh.childNodes);
  document.title = page.title;
  growing(document.getElementById("main"));
  refocus(was);
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
    place(page, position(form, button));
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

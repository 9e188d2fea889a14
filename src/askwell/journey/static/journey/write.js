// Checks the letter while it is typed. The rules live in Python: the server returns the list, this puts it in place.
import { post } from "../web/js/post.js";

const PAUSE = 500;
const form = document.getElementById("letter");
const checks = document.getElementById("checks");
const mail = document.getElementById("mail");
let timer;
let asked = 0;

async function check() {
  const turn = ++asked;
  try {
    const answer = await post(form.dataset.check, new FormData(form));
    if (!answer.ok || turn !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    checks.replaceChildren(...page.body.childNodes);
    const href = answer.headers.get("X-Mail-Link");
    if (mail && href) mail.href = href;
  } catch {
    // Without the server the letter stays as it is; the next pause tries again.
  }
}

form.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(check, PAUSE);
});

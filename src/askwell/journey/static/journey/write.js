// Checks the letter and keeps it while it is typed. The rules live in Python: the server returns the list, this puts it in place.
import { post } from "../web/js/post.js";

const PAUSE = 500;
const form = document.getElementById("letter");
const checks = document.getElementById("checks");
const mail = document.getElementById("mail");
const kept = document.getElementById("kept");
// Where no address answers with the list alone, the page itself keeps the letter and comes back whole.
const address = form.dataset.check ?? form.action;
let timer;
let waits = false;
let asked = 0;

function typed() {
  const data = new FormData(form);
  data.set("do", "check");
  return data;
}

async function check() {
  const turn = ++asked;
  waits = false;
  try {
    const answer = await post(address, typed());
    if (turn !== asked) return;
    kept.textContent = answer.ok ? "Kept as you typed it." : "Not kept yet. The buttons keep it.";
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    checks.replaceChildren(...(page.getElementById("checks") ?? page.body).childNodes);
    const href = answer.headers.get("X-Mail-Link") ?? page.getElementById("mail")?.getAttribute("href");
    if (mail && href) mail.href = href;
  } catch {
    kept.textContent = "Not kept yet, the computer is away. The buttons keep it.";
  }
}

form.addEventListener("input", () => {
  waits = true;
  clearTimeout(timer);
  timer = setTimeout(check, PAUSE);
});

form.addEventListener("submit", () => {
  waits = false;
  clearTimeout(timer);
});

// Leaving before the pause is over loses nothing.
addEventListener("pagehide", () => {
  if (waits) navigator.sendBeacon(address, typed());
});

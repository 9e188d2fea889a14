// Keeps the page as it is typed. Sorting, people and promises wait for the button; without JavaScript so does all of it.
import { post } from "../web/js/post.js";

const PAUSE = 600;
const form = document.getElementById("after");
const kept = document.getElementById("kept");
let timer;
let asked = 0;

async function keep() {
  const turn = ++asked;
  const typed = new FormData(form);
  typed.set("do", "keep");
  try {
    const answer = await post(location.pathname, typed);
    if (turn === asked) kept.textContent = answer.ok ? "Kept as you typed it." : "Not kept yet. The button below keeps it.";
  } catch {
    kept.textContent = "Not kept yet, the computer is away. The button below keeps it.";
  }
}

function soon(pause) {
  clearTimeout(timer);
  timer = setTimeout(keep, pause);
}

// The two sides of a note are called by its theme: a license is needed or not, pay is good or poor.
function callSides(note) {
  const taps = [...note.querySelectorAll("input:checked")];
  const chosen = (part) => taps.find((tap) => tap.name.endsWith(part))?.closest("label").dataset ?? {};
  const words = "for" in chosen("-topic") ? chosen("-topic") : chosen("-purpose");
  for (const tap of note.querySelectorAll("input[name$='-stance']")) {
    if (tap.value in words) tap.closest("label").lastChild.data = ` ${words[tap.value]}`;
  }
}

form.addEventListener("change", (event) => {
  const note = event.target.closest(".sorter > li");
  if (note && /-(topic|purpose)$/.test(event.target.name)) callSides(note);
});
// A theme may be chosen, or brought back by the browser, before this runs.
form.querySelectorAll(".sorter > li").forEach(callSides);
form.addEventListener("input", () => soon(PAUSE));
form.addEventListener("change", () => soon(0));
form.addEventListener("submit", () => clearTimeout(timer));

// The clock of a rehearsal. It lives in this page only: nothing is stored and nothing is sent.
import { advice, face, reading } from "./clock.js";
import { $ } from "./dom.js";

const minutes = Number($("practice").dataset.minutes);
const turns = [...document.querySelectorAll("[data-second]")];
let started = 0;
let ticking;
let phase = "";
let put = 0;

function say(words) {
  $("now-says").textContent = words;
}

/** Put the next turn when its moment has come; the card itself stays closed until it is opened. */
function putTurns(gone) {
  while (put < turns.length && Number(turns[put].dataset.second) <= gone) {
    const words = turns[put].querySelector("summary").textContent;
    say(`They say: ${words}`);
    put += 1;
  }
}

function tick() {
  const now = reading({ started, minutes, now: Date.now() });
  $("left").textContent = face(now.seconds);
  $("left-word").textContent = now.seconds < 0 ? "over" : "left";
  putTurns((Date.now() - started) / 1000);
  if (now.phase !== phase) {
    phase = now.phase;
    const words = advice(phase, minutes);
    if (words) say(words);
  }
}

function begin() {
  clearInterval(ticking);
  for (const turn of turns) turn.open = false;
  started = Date.now();
  put = 0;
  phase = "";
  say("Say hello, and thank them for the time.");
  $("start").hidden = true;
  $("again").hidden = false;
  tick();
  ticking = setInterval(tick, 1000);
}

$("clock-part").hidden = false;
$("start").addEventListener("click", begin);
$("again").addEventListener("click", begin);

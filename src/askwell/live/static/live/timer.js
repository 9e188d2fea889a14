// Draws the clock each second, starts it and ends it.
import { advice, face, reading } from "./clock.js";
import { $ } from "./dom.js";
import { now as time } from "./time.js";

const MINUTE = 60_000;
const inWords = (time) => new Date(time).toLocaleTimeString("en-US", { hour: "numeric", minute: "2-digit" }).replace("AM", "am").replace("PM", "pm");
const BUZZ = { last: 120, close: 120, over: [120, 80, 120] };

/** Run the clock; `entered` hears each new phase, `passed` the seconds left, `start` the moment of starting. `until` is an
 * earlier end than the agreed one, where they have less time. */
export function runClock(minutes, { started, ended, until, entered, passed, start, shortened }) {
  let phase = "";
  const whole = () => (until && started ? (until - started) / MINUTE : minutes);

  function enter(next) {
    if (phase && BUZZ[next]) navigator.vibrate?.(BUZZ[next]);
    phase = document.body.dataset.phase = next;
    $("tip").textContent = advice(phase, until ? whole() : minutes, { lessTime: Boolean(until) });
    $("start").hidden = phase !== "before";
    $("keep").classList.toggle("quiet", phase === "before");
    sayEnd();
    entered(phase);
  }

  function sayEnd() {
    if (until) $("ends").textContent = `They have until ${inWords(until)}`;
    else if (started) $("ends").textContent = `${minutes} minutes agreed, to ${inWords(started + minutes * MINUTE)}`;
  }

  function tick() {
    const now = reading({ started, ended, minutes: whole(), now: time() });
    $("left").textContent = face(now.seconds);
    $("left-word").textContent = now.seconds < 0 ? "over" : "left";
    $("bar").setAttribute("width", String(now.share * 100));
    for (const button of document.querySelectorAll("[data-less]")) button.hidden = Number(button.dataset.less) * 60 >= now.seconds;
    $("less").hidden = now.phase === "ended" || !document.querySelector("[data-less]:not([hidden])");
    passed(now.seconds);
    if (now.phase !== phase) enter(now.phase);
  }

  function begin() {
    started = time();
    start(started);
  }

  $("start").addEventListener("click", () => {
    begin();
    tick();
  });
  for (const button of document.querySelectorAll("[data-less]")) {
    button.addEventListener("click", () => {
      if (!started) begin();
      until = time() + Number(button.dataset.less) * MINUTE;
      button.closest("dialog").close();
      sayEnd();
      tick();
      shortened(until);
    });
  }
  tick();
  setInterval(tick, 1000);

  return {
    /** Take over what another device began or ended. */
    adopt(moments) {
      started = moments.started ?? started;
      ended = moments.ended ?? ended;
      tick();
    },
    /** End the talk now, if it has not ended, and return both moments as the server reads them. */
    end() {
      ended ??= time();
      tick();
      const moments = { started_at: started, ended_at: ended };
      return Object.fromEntries(Object.entries(moments).map(([name, time]) => [name, time && new Date(time).toISOString()]));
    },
  };
}

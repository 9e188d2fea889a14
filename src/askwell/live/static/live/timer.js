// Draws the clock each second, starts it and ends it.
import { advice, face, reading } from "./clock.js";
import { $ } from "./dom.js";
import { now as time } from "./time.js";

const inWords = (time) => new Date(time).toLocaleTimeString("en-US", { hour: "numeric", minute: "2-digit" }).replace("AM", "am").replace("PM", "pm");
const BUZZ = { last: 120, over: [120, 80, 120] };

/** Run the clock; `entered` hears each new phase, `start` the moment of starting. */
export function runClock(minutes, { started, ended, entered, start }) {
  let phase = "";

  function enter(next) {
    if (phase && BUZZ[next]) navigator.vibrate?.(BUZZ[next]);
    phase = document.body.dataset.phase = next;
    $("tip").textContent = advice(phase, minutes);
    $("start").hidden = phase !== "before";
    $("keep").classList.toggle("quiet", phase === "before");
    if (started) $("ends").textContent = `${minutes} minutes agreed, to ${inWords(started + minutes * 60_000)}`;
    entered(phase);
  }

  function tick() {
    const now = reading({ started, ended, minutes, now: time() });
    $("left").textContent = face(now.seconds);
    $("left-word").textContent = now.seconds < 0 ? "over" : "left";
    $("bar").setAttribute("width", String(now.share * 100));
    if (now.phase !== phase) enter(now.phase);
  }

  $("start").addEventListener("click", () => {
    started = time();
    tick();
    start(started);
  });
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

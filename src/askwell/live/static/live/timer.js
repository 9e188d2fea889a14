// Draws the clock each second, starts it and ends it.
import { advice, face, limitOf, reading } from "./clock.js";
import { $ } from "./dom.js";
import { now as time } from "./time.js";

const MINUTE = 60_000;
const HALF_A_DAY = 720 * MINUTE;
const BUZZ = { last: 120, close: 120, over: [120, 80, 120] };
const HURRIED = ["last", "close", "over"];
const inWords = (time) => new Date(time).toLocaleTimeString("en-US", { hour: "numeric", minute: "2-digit" }).replace("AM", "am").replace("PM", "pm");
const plural = (count) => (count === 1 ? "1 minute" : `${count} minutes`);

/** Run the clock. `starts` is the agreed beginning, `until` an end that they named since; `entered` hears each new phase,
 * `passed` the seconds left, `start` the moment of starting, `changed` what they named. */
export function runClock(minutes, { starts, started, ended, until, entered, passed, start, changed }) {
  const agreed = minutes * MINUTE;
  let phase = "";
  const limit = () => until ?? limitOf(started, minutes, starts);

  /** Return what sets the end: the agreed minutes, the agreed end, or what they said since. */
  function setBy() {
    if (!started || limit() === started + agreed) return "minutes";
    return until ? "theirs" : "agreed";
  }

  function enter(next) {
    if (phase && BUZZ[next]) navigator.vibrate?.(BUZZ[next]);
    phase = document.body.dataset.phase = next;
    $("start").hidden = phase !== "before";
    $("keep").classList.toggle("quiet", phase === "before");
    entered(phase);
  }

  /** Say when it ends, and what there is to do about it. */
  function say() {
    const by = setBy();
    const soon = starts && Math.abs(starts - time()) < HALF_A_DAY;
    const end = started ? limit() : soon && starts + agreed;
    const whole = started ? (limit() - started) / MINUTE : minutes;
    $("ends").textContent = {
      minutes: `${plural(minutes)} agreed${end ? `, to ${inWords(end)}` : ""}`,
      agreed: `You agreed to end at ${inWords(end)}`,
      theirs: `They have until ${inWords(end)}`,
    }[by];
    const late = Math.round((started - starts) / MINUTE);
    const begun = `Begun ${plural(late)} late. You agreed to end at ${inWords(end)}.`;
    const words = phase === "calm" && by === "agreed" ? begun : advice(phase, { minutes, whole, by });
    // Said anew only when it is new: it is read aloud.
    if ($("tip").textContent !== words) $("tip").textContent = words;
    $("full").hidden = phase === "ended" || by !== "agreed";
  }

  /** Offer fewer minutes while it is calm, and more once the end is near. */
  function offer(seconds) {
    const more = HURRIED.includes(phase);
    for (const button of document.querySelectorAll("[data-less]")) button.hidden = !more && Number(button.dataset.less) * 60 >= seconds;
    $("less-word").textContent = more ? "They offer" : "They have only";
    $("less").hidden = phase === "ended" || !document.querySelector("#less button:not([hidden])");
  }

  function tick() {
    const now = reading({ started, ended, minutes, until: started && limit(), now: time() });
    $("left").textContent = face(now.seconds);
    $("left-word").textContent = now.seconds < 0 ? "over" : "left";
    $("bar").setAttribute("width", String(now.share * 100));
    if (now.phase !== phase) {
      enter(now.phase);
      say();
    }
    offer(now.seconds);
    passed(now.seconds);
  }

  function begin() {
    started = time();
    start(started);
  }

  function setEnd(named) {
    until = named;
    say();
    tick();
    changed(until);
  }

  $("start").addEventListener("click", (event) => {
    event.preventDefault();
    begin();
    tick();
  });
  $("less").addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (!button) return;
    if (!started) begin();
    button.closest("dialog").close();
    setEnd(button.dataset.less ? time() + Number(button.dataset.less) * MINUTE : started + agreed);
  });
  tick();
  setInterval(tick, 1000);

  return {
    /** Take over what another device began or ended, or that it has not ended after all. */
    adopt(moments) {
      started = moments.started ?? started;
      ended = moments.ended;
      tick();
      say();
    },
    /** End the talk now, if it has not ended; returns both moments. */
    end() {
      ended ??= time();
      tick();
      return { started, ended };
    },
  };
}

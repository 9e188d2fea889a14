// The talk on a phone. The promise: a kept note is never lost, and neither is a half-typed one. A line is
// painted only after it is stored.
import { $ } from "./dom.js";
import { forget, forgetting } from "./forget.js";
import { cardPhoto } from "./photo.js";
import { newId } from "./ids.js";
import { keepOnPhone } from "./kept.js";
import { linesOn } from "./lines.js";
import { askFrom } from "./questions.js";
import { savedSentence } from "./saved.js";
import { openStore } from "./store.js";
import { keepSending } from "./sync.js";
import { tick } from "./time.js";
import { runClock } from "./timer.js";
import { wrapUp } from "./wrapup.js";
import { viewing } from "./view.js";
import { writingBox } from "./box.js";
import { editDialog } from "./edit.js";

const data = JSON.parse($("talk-data").textContent);
const key = (part) => `${data.talk}:${part}`;
const moment = (text) => (text ? Date.parse(text) : null);

/** Return how lines are stored, painted and sent, in this order. `heard` hears how the talk stands in the house. */
function keeper(store, lines, saved, heard) {
  const item = ({ raw, ...line }) => ({
    id: line.id, confirms: line.id, talk: data.talk, url: data.lines_url + line.id, body: line, raw,
  });

  /** Send again what the house does not have (it was restored from an old backup, say). */
  async function sendUnknown(known) {
    const there = new Set(known);
    const unknown = (await store.lines()).filter((line) => !there.has(line.id));
    if (unknown.length) await store.post(unknown.map(item));
    return unknown;
  }

  const send = keepSending(store, {
    url: data.talk_url,
    tell: saved.tell,
    async heard(said) {
      if ((await sendUnknown(said.known)).length) return void send();
      lines.adopt(said.lines);
      heard(said);
      saved.counted();
    },
  });

  /** Store a line and only then paint it; returns whether that went well. */
  async function keep(said, draftKey) {
    const moment = tick();
    const line = { id: newId(moment), talk: data.talk, at: new Date(moment).toISOString(), raw: Date.now(), ...said };
    try {
      await store.keepLine(line, item(line), draftKey);
    } catch {
      saved.failed();
      return false;
    }
    lines.show(line);
    saved.stored();
    send();
    return true;
  }

  /** Send how far the talk is. */
  async function report(body) {
    await store.post([{ id: newId(), confirms: data.talk, talk: data.talk, url: data.talk_url, body }]);
    await send();
  }

  /** Show what is kept here and there. */
  async function restore() {
    data.lines.forEach(lines.show);
    (await sendUnknown(data.known)).forEach(lines.show);
  }

  return { keep, report, restore, send };
}

/** Send what other talks left waiting on this phone. */
async function sendOthers(store) {
  for (const talk of await store.others()) {
    const other = await openStore(talk);
    const url = data.talk_url.replace(data.talk, talk);
    const heard = (said) => said.ended_at && other.wipe();
    keepSending(other, { url, tell() {}, heard })();
  }
}

async function begin(store) {
  const place = { question: 0, ...(await store.draft(key("place"))) };
  let begun = false;
  const keepPlace = () => store.keepDraft({ ...place, key: key("place") });
  const title = (question) => data.questions.find((card) => card.id === question)?.text ?? "";

  const lines = linesOn({ title, change: (line) => edit.open(line) });
  const saved = savedSentence(lines.count);
  const { keep, report, restore, send } = keeper(store, lines, saved, (talk) => {
    if (!begun) return;
    clock.adopt({ started: moment(talk.started_at), ended: moment(talk.ended_at) });
    parting.adopt(talk.wrap_up);
    questions.changed();
  });
  const questions = askFrom(data.questions, place, {
    plan: data.plan,
    noted: lines.isNoted,
    moved(at) {
      keepPlace();
      box.turnTo(data.questions[at]);
    },
  });
  const edit = await editDialog({ store, key: key("edit"), keep });
  const box = await writingBox({ store, key: key("draft"), keep: (...said) => keep(...said).finally(questions.changed), card: questions.card });
  const clock = runClock(data.minutes, {
    started: place.started ?? moment(data.started_at),
    ended: moment(data.ended_at),
    until: place.until,
    entered: questions.enter,
    passed: questions.passed,
    shortened(until) {
      place.until = until;
      keepPlace();
    },
    async start(started) {
      place.started = started;
      await keepPlace();
      report({ started_at: new Date(started).toISOString() });
      box.focus();
    },
  });
  const parting = await wrapUp(data.wrap_up, {
    store,
    key: key("wrapup"),
    async finish(said, before) {
      if (!(await box.keep())) return;
      saved.whenAllIsThere(async () => {
        await forget(data, store).catch(() => {});
        location.assign(data.after_url);
      });
      await report({ ...clock.end(), wrap_up: said, wrap_up_before: before });
    },
    stay: () => saved.whenAllIsThere(null),
  });
  cardPhoto({
    async keep(said) {
      const id = newId(tick());
      const body = { ...said, talk: data.talk, taken_at: new Date(tick()).toISOString() };
      await store.post([{ id, confirms: id, talk: data.talk, url: data.pictures_url + id, body }]);
      send();
    },
  });
  await restore();
  questions.changed();
  viewing(place.view ?? "notes", (view) => {
    place.view = view;
    keepPlace();
  });
  forgetting(data, store);
  edit.resume();
  begun = true;
  send();
  sendOthers(store);
  // A talk that has ended leaves no page here.
  if (!data.ended_at) keepOnPhone(data).then(({ safe, sentence }) => {
    document.body.dataset.kept = safe ? "page" : "tab";
    $("kept").textContent = sentence;
  });
  document.body.dataset.ready = "yes";
}

function livePhone() {
  navigator.storage?.persist?.();
  for (const button of document.querySelectorAll("[data-close]")) {
    button.addEventListener("click", () => button.closest("dialog").close());
  }
  // Not on plain http, nor in home-screen apps of older iPhones: then nothing happens.
  const awake = () => navigator.wakeLock?.request("screen").catch(() => {});
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && awake());
  awake();
  // Safari keeps the layout as it was when the keyboard opens, so the page follows the visible part itself.
  window.visualViewport?.addEventListener("resize", () => {
    document.body.style.blockSize = `${Math.round(window.visualViewport.height)}px`;
    $("lines").lastElementChild?.scrollIntoView({ block: "end" });
  });
}

const store = await openStore(data.talk).catch(() => null);
if (store) {
  $("plain").hidden = true;
  $("dock").hidden = false;
  livePhone();
  await begin(store);
} else $("plain").firstChild.textContent = "This browser keeps nothing on your phone. ";

// The parts of the talk page, put together.
import { writingBox } from "./box.js";
import { $ } from "./dom.js";
import { editDialog } from "./edit.js";
import { forgetting } from "./forget.js";
import { keeper } from "./keeper.js";
import { keepOnPhone } from "./kept.js";
import { leaving, settleOthers } from "./leaving.js";
import { linesOn } from "./lines.js";
import { newId } from "./ids.js";
import { cardPhoto } from "./photo.js";
import { askFrom } from "./questions.js";
import { rehearse } from "./rehearsal.js";
import { savedSentence } from "./saved.js";
import { remember, tick } from "./time.js";
import { runClock } from "./timer.js";
import { viewing } from "./view.js";
import { wrapUp } from "./wrapup.js";

const moment = (text) => (text ? Date.parse(text) : null);

/** Begin with what this phone and the house know of the talk; `house` sends what is kept. */
export async function begin(data, store, house) {
  const place = { question: 0, ...(await store.draft("place")) };
  const keepPlace = async () => end.isClean() || store.keepDraft("place", place);
  remember(await store.draft("clock"), async (bounds) => end.isClean() || store.keepDraft("clock", bounds));

  const lines = linesOn({
    title: (question) => data.questions.find((card) => card.id === question)?.text ?? "",
    change: (line) => edit.open(line),
  });
  let begun = false;
  const saved = savedSentence(lines.count, { finishing: () => Boolean(place.finished), practice: data.practice });
  const { keep, post, restore, send } = keeper(data, store, house, {
    lines,
    saved,
    tell(outcome) {
      saved.tell(outcome);
      if (begun && !outcome.waiting.length) end.arrived();
    },
    async heard(talk) {
      if (!begun) return;
      clock.adopt({ started: moment(talk.started_at), ended: place.finished?.ended ?? moment(talk.ended_at) });
      parting.adopt(talk.wrap_up);
      questions.changed();
      await end.heard(talk);
    },
  });
  const end = leaving(data, store, place, { keepPlace, post });
  const questions = askFrom(data.questions, place, {
    plan: data.plan,
    noted: lines.isNoted,
    notes: lines.newestFirst,
    changing: (line) => edit.open(line),
    keepPlace,
    moved: (card) => box.turnTo(card),
  });
  const edit = await editDialog({ store, keep });
  const box = await writingBox({ store, keep: (...said) => keep(...said).finally(questions.changed), card: questions.card });
  const turns = data.practice && rehearse(data.practice.turns);
  const tellStart = () => post({ url: data.talk_url, confirms: data.talk, moments: { started_at: place.started } });
  const clock = runClock(data.minutes, {
    starts: moment(data.starts_at),
    started: moment(data.started_at) ?? place.started,
    ended: place.finished?.ended ?? moment(data.ended_at),
    until: place.until,
    entered: questions.enter,
    passed: questions.passed,
    changed(until) {
      place.until = until;
      keepPlace();
    },
    async start(started) {
      place.started = started;
      turns?.begin();
      box.focus();
      await keepPlace();
      await tellStart();
    },
  });
  const parting = await wrapUp(data.wrap_up, {
    store,
    async finish(said, before) {
      if (await box.keep()) await end.finish(clock.end(), said, before);
    },
    async stay() {
      if (!place.finished) return;
      await end.stay();
      clock.adopt({ ended: null });
      saved.counted();
    },
  });
  cardPhoto({
    async keep(body) {
      const taken = tick();
      const id = newId(taken);
      await post({ id, confirms: id, url: data.pictures_url + id, body: { ...body, talk: data.talk }, moments: { taken_at: taken } });
    },
  });
  viewing(place.view ?? "notes", (view) => {
    place.view = view;
    keepPlace();
  });
  await restore();
  questions.changed();
  edit.resume();
  await end.resume();
  // Closed between keeping the start and telling it: nobody but this page knows of it.
  if (place.started && !data.started_at && !(await store.outbox()).some(({ body }) => body.started_at)) await tellStart();
  begun = true;
  send();
  if (data.practice) return;
  forgetting(data, store);
  settleOthers(data, store, house);
  // A talk that has ended leaves no page here.
  if (!data.ended_at && !place.finished) keepOnPhone(data).then(({ safe, sentence }) => {
    document.body.dataset.kept = safe ? "page" : "tab";
    $("kept").textContent = sentence;
  });
}

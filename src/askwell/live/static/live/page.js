// The talk on a phone. The promise: a kept note is never lost, and neither is a half-typed one. A line is
// painted only after it is stored. Without this script the page is a plain form; from here on it is more.
import { $ } from "./dom.js";
import { holdThePhone } from "./held.js";
import { openThrowAway, rehearsalHouse } from "./rehearsal.js";
import { openStore } from "./store.js";
import { keepSending } from "./sync.js";
import { begin } from "./talk.js";

const data = JSON.parse($("talk-data").textContent);
const store = data.practice ? openThrowAway() : await openStore(data.talk).catch(() => null);

if (store) {
  $("dock").hidden = false;
  holdThePhone();
  await begin(data, store, data.practice ? rehearsalHouse : keepSending);
  document.body.dataset.ready = "yes";
} else {
  delete document.documentElement.dataset.script;
  $("plain").textContent = "This browser keeps nothing on your phone: each note goes to your computer when you press Keep.";
}

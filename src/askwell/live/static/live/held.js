// What the page asks of the phone itself: to stay awake, to keep its storage, to make room for the keyboard; and its sheets.
import { $ } from "./dom.js";

const ROOM = 0.1;

/** Open a sheet: raised as far as it goes, and so that it can be pulled down to the thumb. */
export function raise(sheet) {
  sheet.showModal();
  lift(sheet);
}

/** Raise an open sheet again: what it holds has grown. */
export function lift(sheet) {
  const content = sheet.firstElementChild;
  sheet.scrollTop = Math.min(sheet.scrollHeight, content.offsetTop - innerHeight * ROOM);
}

/** Set all that up, once. */
export function holdThePhone() {
  for (const sheet of document.querySelectorAll("dialog")) {
    // The plain page had it open; a touch beside it closes it.
    sheet.removeAttribute("open");
    sheet.addEventListener("click", ({ target }) => target === sheet && sheet.close());
  }
  for (const button of document.querySelectorAll("[data-close]")) {
    button.addEventListener("click", (event) => {
      event.preventDefault();
      button.closest("dialog").close();
    });
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

// One spoken and shown sentence; it stays until the next one, because a notice that leaves by itself is missed.

/** Say a sentence in the page's status region. `extra` (an Undo form, say) stands after it. */
export function toast(sentence, extra) {
  const region = document.getElementById("toast");
  const words = document.createElement("p");
  words.textContent = sentence;
  region.replaceChildren(words, ...(extra ? [extra] : []));
}

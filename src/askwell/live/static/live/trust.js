// How far a note may travel, marked beside its kind.

const box = (name) => document.querySelector(`input[name="${name}-confidential"]`);

/** Return the mark chosen in a group; `before` is what the note was, so that "background" stays when nothing changed. */
export function trustOf(name, before = "quotable") {
  if (box(name).checked) return "confidential";
  return before === "confidential" ? "quotable" : before;
}

export const chooseTrust = (name, trust) => (box(name).checked = trust === "confidential");

/** Say the mark in words, shortly; nothing for what may be quoted. */
export const trustInWords = (trust) => ({ background: "no name", confidential: "in confidence" })[trust] ?? "";

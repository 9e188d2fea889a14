// Short words for what every part of the page does.

export const $ = (id) => document.getElementById(id);

/** Return the kind chosen in a group of five. */
export const kindOf = (name) => document.querySelector(`input[name="${name}"]:checked`).value;

export function chooseKind(name, value) {
  const input = document.querySelector(`input[name="${name}"][value="${value}"]`);
  input.checked = true;
  // On a phone the row may be scrolled away from the one that is chosen now.
  input.closest("label").scrollIntoView?.({ block: "nearest", inline: "nearest" });
}

/** Say a kind in words, as the server wrote it beside its button. */
export const kindInWords = (value) => document.querySelector(`input[name="kind"][value="${value}"] + span`).textContent;

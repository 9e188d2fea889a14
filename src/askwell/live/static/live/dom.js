// Short words for what every part of the page does.

export const $ = (id) => document.getElementById(id);

/** Return the kind chosen in a group of five. */
export const kindOf = (name) => document.querySelector(`input[name="${name}"]:checked`).value;

export const chooseKind = (name, value) => (document.querySelector(`input[name="${name}"][value="${value}"]`).checked = true);

/** Say a kind in words, as the server wrote it beside its button. */
export const kindInWords = (value) => document.querySelector(`input[name="kind"][value="${value}"] + span`).textContent;

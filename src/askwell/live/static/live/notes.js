// Several notes typed or pasted at once, cut as formats/transcripts/typed cuts them on the computer.
const NARROW = 60;
const WIDE = 80;
const WIDEST = 120;
const RAGGED = 5;
const SEVERAL = 3;
const BREAK = /\r*\n|[\r\v\f\x85\u2028\u2029]/;
const NOT_SHOWN = /[\x00\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const MARK = /^(?:#{1,6}\s+|[-*+•]\s+(?:\[[ xX]\]\s+)?|>\s+|\d{1,2}[.)]\s+)/;
const BOLD = /(?<![\p{L}\p{N}_*])\*\*(?=[^\s*])([^*\n]{0,2000}?[^\s*])\*\*(?![\p{L}\p{N}_*])|(?<![\p{L}\p{N}_])__(?=[^\s_])([^_\n]{0,2000}?[^\s_])__(?![\p{L}\p{N}_])/gu;
const WITHIN_SENTENCES = new Set(
  `a an the and or but nor of to in on at by for with from into than as that which who whose if because when while where
  is are was were be been has have had will would can could should may might must do does did not no
  my your his her its our their these those every each very so too about under between without per`.split(/\s+/),
);

const length = (text) => [...text].length;
const isSmall = (letter) => letter !== letter.toUpperCase() && letter === letter.toLowerCase();
const isCapital = (letter) => letter !== letter.toLowerCase() && letter === letter.toUpperCase();
const begin = (text) => [...text][0] ?? "";
const ends = (line) => /[.!?…"”»]$/.test(line);
const beginsASentence = (line) => isCapital(begin(line.replace(/^["“'(]+/, "")));
const isCut = (line, after) => beginsASentence(line) && !ends(line) && isSmall(begin(after));
const isFull = (line, after, width) => width <= WIDEST && length(line) + 1 + length(after.split(" ", 1)[0]) > width;
const widestOf = (lines) => Math.max(0, ...lines.map(length));

function isOne(pairs, width, full, known) {
  if (pairs.every(([, after]) => beginsASentence(after))) return false;
  if (full && (known || pairs.length >= SEVERAL)) return true;
  const ragged = width >= NARROW && pairs.every(([line, after]) => isFull(line, after, width - RAGGED) && isSmall(begin(after)));
  return pairs.some(([line, after]) => isCut(line, after) && (ragged || (full && ends(after))));
}

function leadsOn(line, after, few) {
  if (beginsASentence(after) || ends(line)) return false;
  return line.endsWith(",") || /^(?:and |or |with |https?:\/\/)/.test(after) || (few && !(line.includes(" ") && after.includes(" ")));
}

function goesOn(line, after, often) {
  if (ends(line)) return false;
  const hangs = /[,:;\-–—(/&]$/.test(line) || WITHIN_SENTENCES.has(line.split(" ").at(-1).toLowerCase());
  return hangs || (often && !beginsASentence(after));
}

/** Return which lines of a paragraph begin a thought, by their place from 1 on. */
function thoughts(lines, width = 0) {
  const pairs = lines.slice(1).map((after, place) => [lines[place], after]);
  const widest = Math.max(widestOf(lines), width);
  const full = pairs.map(([line, after]) => isFull(line, after, widest));
  const count = full.filter(Boolean).length;
  if (isOne(pairs, widestOf(lines), count === pairs.length, Boolean(width))) return [];
  const share = widest <= WIDE ? 0.3 : 0.5;
  const often = Boolean(width) || (widestOf(lines) >= NARROW && count >= Math.max(SEVERAL, pairs.length * share));
  return pairs.flatMap(([line, after], place) =>
    leadsOn(line, after, pairs.length < SEVERAL) || (full[place] && goesOn(line, after, often)) ? [] : [place + 1]);
}

function wrappedAt(paragraphs) {
  const wrapped = paragraphs.filter((lines) => lines.length > SEVERAL && !thoughts(lines).length && widestOf(lines) >= NARROW);
  return Math.max(0, ...wrapped.map(widestOf));
}

function readLine(text) {
  const bare = text.trim();
  const mark = bare.match(MARK)?.[0] ?? "";
  const inside = bare.slice(mark.length).trim().replace(BOLD, (whole, stars, lines) => stars ?? lines);
  const isRule = /^[-*_= ]{3,}$/.test(bare);
  return { text: inside, mark: Boolean(mark), isGap: !inside || isRule };
}

function isAnEntry(text) {
  const start = [...text].slice(0, 60).join("");
  const at = start.indexOf(":");
  const before = start.slice(0, Math.max(at, 0));
  return at >= 0 && isCapital(begin(before)) && before.trim().split(/\s+/).length <= 3 && !start.startsWith("//", at + 1);
}

/** Return the notes in what was typed; what is one note stays as it was typed, its line breaks too. */
export function notesIn(typed) {
  const lines = typed.replace(NOT_SHOWN, "").split(BREAK).map(readLine);
  const blocks = [];
  lines.forEach((line, place) => {
    if (line.isGap) return;
    if (!place || lines[place - 1].isGap) blocks.push([]);
    blocks.at(-1).push(line);
  });
  const width = wrappedAt(blocks.map((block) => block.map(({ text }) => text)));
  const notes = blocks.flatMap((block) => {
    const begun = new Set(thoughts(block.map(({ text }) => text), width));
    const kept = [];
    block.forEach((line, place) => {
      const apart = !place || line.mark || begun.has(place) || isAnEntry(line.text) || kept.at(-1).endsWith("?");
      const words = line.text.split(/\s+/).join(" ");
      if (apart) kept.push(words);
      else kept.push(`${kept.pop()} ${words}`);
    });
    return kept;
  });
  return notes.length > 1 ? notes : [typed.trim()];
}

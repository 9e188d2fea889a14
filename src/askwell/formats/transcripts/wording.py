"""What is markup in a cue and what was said."""

import re
from html import unescape

_TAG = re.compile(
    r"</?(?:c|i|b|u|s|v|lang|ruby|rt|font|em|strong)(?:[.\s][^<>]{0,300})?/?>|\{\\[a-z0-9&()\\.,-]{1,200}\}",
    re.IGNORECASE,
)
_BREAK = re.compile(r"<br\s?/?>", re.IGNORECASE)
_TIMED = re.compile(r"<(?:\d{1,3}:)?\d{1,3}:\d{2}[.,]\d{1,9}>")
_VOICE = re.compile(r"<v(?:\.[^\s<>]{0,100})?\s(?P<name>[^<>]{0,300})>", re.IGNORECASE)
_BOLD = re.compile(
    r"(?<![\w*])\*\*(?=[^\s*])(?P<stars>[^*\n]{0,2000}?[^\s*])\*\*(?![\w*])"
    r"|(?<![\w_])__(?=[^\s_])(?P<lines>[^_\n]{0,2000}?[^\s_])__(?![\w_])"
)
_SLANTED = re.compile(
    r"(?<![\w*\\])\*(?=[^\s*])(?P<stars>[^*\n]{0,2000}?[^\s*])\*(?![\w*])"
    r"|(?<![\w_\\])_(?=[^\s_])(?P<lines>[^_\n]{0,2000}?[^\s_])_(?![\w_])"
)
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>~|])")
_STRUCTURE = re.compile(r"^(?:#{1,6}\s+|[-*+•]\s+(?:\[[ xX]\]\s+)?|>\s+|\d{1,2}[.)]\s+)")


def plain(text: str) -> str:
    """Return the words without tags and with their spaces made single; a sign that is no tag stays."""
    bare = _TAG.sub("", _TIMED.sub("", _BREAK.sub(" ", text))) if "<" in text or "{" in text else text
    bare = unescape(bare) if "&" in bare else bare
    return " ".join(bare.replace("\u200b", "").split())


def timed_by_word(text: str) -> bool:
    """Tell whether each word of a line has its own time, as in automatic captions."""
    return _TIMED.search(text) is not None


def voices(text: str) -> list[tuple[str, str]]:
    """Return who says what within a cue by its voice tags: ("", words) for those before the first or without any."""
    parts, name, at = [], "", 0
    for match in _VOICE.finditer(text):
        parts.append((name, plain(text[at : match.start()])))
        name, at = plain(match["name"]), match.end()
    parts.append((name, plain(text[at:])))
    return [(name, said) for name, said in parts if said]


def without_emphasis(text: str, *, slanted: bool) -> str:
    """Return typed words without Markdown's signs for bold and, where a file is Markdown, for italics and escapes."""
    if "*" in text or "_" in text:
        text = _BOLD.sub(_within, text)
        text = _SLANTED.sub(_within, text) if slanted else text
    return _ESCAPED.sub(r"\1", text) if slanted and "\\" in text else text


def _within(match: re.Match[str]) -> str:
    return match["stars"] or match["lines"]


def without_structure(line: str) -> tuple[str, str]:
    """Return a line of Markdown without the sign that it begins with (heading, list, quotation), and that sign or ""."""
    match = _STRUCTURE.match(line)
    return (line[match.end() :], match[0].strip()) if match else (line, "")

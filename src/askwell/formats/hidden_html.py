"""What the HTML of a mail hides from whoever reads it: a line for the list of mails, a pixel's words."""

import re

_TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z][\w:-]{0,40})\b(?P<more>[^<>]{0,4000})>")
_HIDDEN = re.compile(
    r"""style\s*=\s*(?:"[^"]*\b(?:display\s*:\s*none|visibility\s*:\s*hidden)\b[^"]*"|'[^']*\b(?:display\s*:\s*none|visibility\s*:\s*hidden)\b[^']*')|(?<=\s)hidden(?=[\s=/]|$)""",
    re.IGNORECASE,
)
# These have no end, and so nothing in them.
_EMPTY = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)


def without_hidden(text: str) -> str:
    """Return HTML without the elements that are not shown, with all that is in them; one that never ends hides nothing."""
    kept, at = [], 0
    while hidden := _next_hidden(text, at):
        start, end = hidden
        kept.append(text[at:start])
        at = end
    return "".join([*kept, text[at:]])


def _next_hidden(text: str, at: int) -> tuple[int, int] | None:
    """Return where the next element that is hidden begins and ends; behind one that never ends nothing is looked for."""
    for tag in _TAG.finditer(text, at):
        if tag["end"] or tag["name"].lower() in _EMPTY or not _HIDDEN.search(tag["more"]):
            continue
        end = _end_of(text, tag)
        return None if end is None else (tag.start(), end)
    return None


def _end_of(text: str, opened: re.Match[str]) -> int | None:
    """Return where an element ends, past all of its name within it."""
    name, depth = opened["name"].lower(), 1
    for tag in _TAG.finditer(text, opened.end()):
        if tag["name"].lower() == name and not tag["more"].endswith("/"):
            depth += -1 if tag["end"] else 1
            if not depth:
                return tag.end()
    return None

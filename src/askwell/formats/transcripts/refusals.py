"""What is said of a file that holds no transcript, or not the one that it promises."""

import re

from askwell.formats.records import Problem

SAVE_AS = "Save it as .vtt, .srt, .docx or plain text (.txt), and choose that file."
LOOK_IT_OVER = "Look the words over; export it again if many are wrong."
_WHOLE = "the whole file"
_HTML = re.compile(
    r"\s*(?:<!--.{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|div|p|table)\b", re.IGNORECASE | re.DOTALL
)
_RTF = re.compile(r"\s*\{\\rtf")

_CALLED = {
    "cp932": "Shift JIS",
    "cp949": "Korean (EUC-KR)",
    "macroman": "Mac Roman",
    "maccyrillic": "Mac Cyrillic",
}

NOTHING_SAID = Problem(place=_WHOLE, reason="Nothing is said in it.", what_to_do="Choose another file.")
PACKED = Problem(
    place=_WHOLE,
    reason="This is a packed file, and no Word document.",
    what_to_do="Unpack it, or save it as .docx, .vtt, .srt or plain text (.txt), and choose that file.",
)
NO_CAPTIONS_IN_XML = Problem(
    place=_WHOLE, reason="This is XML, and no captions that can be read stand in it.", what_to_do=SAVE_AS
)
NO_CAPTIONS_IN_JSON = Problem(
    place=_WHOLE, reason="This is JSON, and no captions that can be read stand in it.", what_to_do=SAVE_AS
)
_PAGE = Problem(
    place=_WHOLE,
    reason="This is a web page (HTML).",
    what_to_do="Open it, copy the words out of it, and paste them as text; or save it as .docx or .txt.",
)
_RICH = Problem(
    place=_WHOLE,
    reason="This is rich text (RTF), whose words stand between signs of layout.",
    what_to_do="Open it and save it as Word (.docx) or plain text (.txt), or copy the words and paste them.",
)


def read_as(encoding: str) -> Problem:
    """Return what to say of a file that is in an encoding before Unicode, which only its letters tell."""
    called = _CALLED.get(encoding, encoding)
    return Problem(
        place=_WHOLE,
        reason=f"It does not say how its letters were saved. It is read as {called}.",
        what_to_do="Look it over; where letters are wrong, save it as UTF-8 and choose it again.",
        kept=True,
    )


def of(text: str) -> Problem | None:
    """Return why a text is none whose words can be read, None where it is one."""
    if _RTF.match(text):
        return _RICH
    return _PAGE if _HTML.match(text) else None


def broken_promise(name: str) -> list[Problem]:
    """Return what to say of text whose name promises times."""
    ending = name.rpartition(".")[2].lower()
    if ending not in {"vtt", "srt", "sbv"}:
        return []
    return [
        Problem(
            place=_WHOLE,
            reason=f"Its name ends in .{ending}, but no line of it says a time.",
            what_to_do="It is read as plain text; export it again if the times matter.",
            kept=True,
        )
    ]

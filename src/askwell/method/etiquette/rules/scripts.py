"""What a phone script needs that no letter does: its voicemail is all that some people hear."""

import re

from askwell.method.etiquette.checks import Check, good, look
from askwell.method.etiquette.letter import Letter

_HEADING = re.compile(r"^[^a-z\n]*VOICE\s?MAIL[^a-z\n]*$", re.MULTILINE)


def voicemail_part(letter: Letter) -> Check:
    """Look whether what is said to the machine can stand alone: who I am, how long, and short enough for one breath."""
    name, heading = "voicemail_part", _HEADING.search(letter.text)
    if not heading:
        return good(letter, name)
    part = letter.with_text(letter.text[heading.end() :].strip())
    most = letter.language.limits["voicemail"].most
    count = len(part.text.split())
    if count > most:
        return look(letter, name, said="voicemail_too_long", count=count, most=most)
    if not part.says("introduces", "background"):
        return look(letter, name, said="voicemail_introduces")
    if not part.says("length", "long_talk"):
        return look(letter, name, said="voicemail_minutes")
    return good(letter, name)

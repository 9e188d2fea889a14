"""A or an, by how the next word sounds."""

import re

_SOUNDS_LIKE_YOU = re.compile(r"^(?:uni(?!m|n)|use|usu|util|eu|ubi|one\b|once\b|u[sktx]\b)", re.IGNORECASE)
_SILENT_H = re.compile(r"^(?:hour|honest|honou?r|heir)", re.IGNORECASE)
# Letters whose name begins with a vowel: "an HR manager", "an X-ray technician", "an MRI technologist".
_SPELLED_WITH_VOWEL = frozenset("AEFHILMNORSX")
_SPELLED = re.compile(r"^(?:[A-Z]{2,}s?\b|[A-Z]\b)")


def with_article(words: str) -> str:
    """Return words with "a" or "an" before them. Short forms in capitals are spelled out as they are read."""
    return f"{'an' if _begins_with_vowel(words) else 'a'} {words}"


def _begins_with_vowel(words: str) -> bool:
    if _SPELLED.match(words):
        return words[0] in _SPELLED_WITH_VOWEL
    if _SILENT_H.match(words):
        return True
    return words[:1].lower() in "aeiou" and not _SOUNDS_LIKE_YOU.match(words)

"""Another hour of the day that they cannot: "I can't do Tuesday at 3. How about 4?"."""

import re
from dataclasses import replace

from askwell.method.replies.sentences import Sentence

_I = re.IGNORECASE
_CANNOT = re.compile(
    r"\b(?:can(?:['’]?t|not)|(?:does|do|will|would|is|are)(?:n['’]?t|\s+not)|won['’]?t|not)\b|\b(?:no\s+good|impossible|taken|out)\b",
    _I,
)
_DAY_AND_HOUR = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today)s?\b[^.?!\n]{0,16}?\b\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?)?\W*(?![^\n]*\d)",
    _I,
)
# "How about 4?", "Would 11 be possible?", "Could we do 4:30 instead?": an hour and no day.
_ANOTHER = re.compile(
    r"\W*(?:(?:but|so|and|then|maybe|perhaps)\s+)?(?:(?:how|what)\s+about|would|is|can\s+(?:we|you)\s+(?:do|make\s+it|say)|could\s+(?:we|you)\s+(?:do|make\s+it|say))"
    r"\s+(?:at\s+|around\s+|about\s+)?\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:instead|then|be\s+(?:ok|okay|possible|better|fine)|work|suit|ok|okay|possible|better|that\s+day|the\s+same\s+day)?\s*[?.!]*\s*",
    _I,
)


def with_the_day_before(said: list[Sentence]) -> list[Sentence]:
    """Return the sentences, each that only names another hour made one with the sentence before that says on which day they cannot."""
    joined: list[Sentence] = []
    for sentence in said:
        before = joined[-1] if joined else None
        if before and _goes_on(before.text, sentence.text):
            words = sentence.text.lstrip()
            told = f"{before.text.rstrip(' .!,;')}, {words[:1].lower()}{words[1:]}"
            joined[-1] = replace(before, text=told)
        else:
            joined.append(sentence)
    return joined


# "I'm off on Sunday and Monday. Any time either day is fine": off work, and so free; not "off to Boston" nor "off sick".
_OFF = re.compile(
    r"\b(?:I['’]?m|I\s+am|I['’]ll\s+be|I\s+(?:have|get)(?:\s+(?:the|a))?(?:\s+days?)?)\s+off\b(?!\s+to\b)"
    r"(?!.*\b(?:sick|ill|unwell|away|abroad|travel\w*|flying|surgery|hospital|funeral)\b)",
    _I | re.DOTALL,
)
_AT = r"(?:(?:after|from|before|until|around|at|between)\s+)?\d{1,2}(?:[:.]\d\d)?(?:\s*[ap]\.?m\b\.?)?"
_OTHER_DAY = (
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|tomorrow|today|next|\d{1,2}(?:st|nd|rd|th))"
)
# Up to a comma all of it, and no other day behind: not "either way, Tuesday works" nor "any time next week".
_EITHER = re.compile(
    rf"(?!.*{_OTHER_DAY})\W*(?:so\s+)?(?:any\s?time|either|both|whichever|whenever)(?:\s+(?:on\s+)?(?:(?:either|both|those|that|the|of|them)\s*)*(?:days?)?\b)?"
    rf"(?:\s+{_AT}(?:\s*(?:and|to|-|–)\s*{_AT})?)?"  # the dash people type
    r"(?:\s+(?:(?:is|are|would\s+be)\s+(?:\w+\s+)?(?:fine|good|ok|okay|great|perfect|possible)|works?|suits?|would\s+(?:work|suit)|will\s+do|you\s+(?:like|want))"
    r"(?:\s+(?:for\s+)?(?:me|you))?(?:\s+(?:fine|well|best))?)?(?:\s+(?:please|thanks))?\s*(?:[,.!?(–-].*)?",  # the dash people type
    _I | re.DOTALL,
)


def _goes_on(before: str, words: str) -> bool:
    if _OFF.search(before) and _EITHER.fullmatch(words):
        return True
    cannot = _CANNOT.search(before) and _DAY_AND_HOUR.search(before)
    return bool(cannot and _ANOTHER.fullmatch(words))

"""Whose promise a note line holds."""

import re

# What is done to me is theirs; so is what she, he or they will do. Everything else that is noted as a promise is
# mostly one's own (our judgement; the page after a talk asks).
_TO_ME = re.compile(
    r"\b(send|introduce|show|lend|give|tell|call|connect|forward|e-?mail|text|invite|put|let|ask|pass)\w*\s+(?:me|us)\b",
    re.IGNORECASE,
)
_THEY_WILL = re.compile(
    r"\b(she|he|they)(?:\s+(?:will|would|is going to|are going to|promised|offered|wants to|owes?|is to)|['’]s (?:going )?to|['’]re (?:going )?to|['’]ll|['’]d)\b",  # phones write it so
    re.IGNORECASE,
)
_I_WILL = re.compile(
    r"\bI(?:\s+(?:will|would|am going to|promised|said|offered|should|(?:still )?owe|am to)|['’]m (?:going )?to|['’]ll|['’]d)\b"
)  # as above
# In notes of one's own "you" is oneself: "I'll e-mail you the list" are the other's words, but "I said I'd send you" is told back, and who
# had the help tells how it goes.
_I_FOR_YOU = re.compile(
    r"\bI(?:\s+(?:will|would|can|could|am going to)|['’]m going to|['’]ll|['’]d)\s+(?:[\w-]+\s+){1,6}?you(?:r)?\b",
    re.IGNORECASE,  # as above
)
_TOLD_BACK = re.compile(
    r"\bI\s+(?:promised|offered|said|told (?:him|her|them))\b|\b(?:to|told) (?:him|her|them)\b|\b(?:tell you|let you know) (?:how|what came|what became)\b",
    re.IGNORECASE,
)
# "Tom is going to give Priya my number".
_SOMEBODY_WILL = re.compile(
    r"^\W*(?!I\b)[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?\s+(?:is going to|will|would|promised to|offered to|wants to)\s"
)
_SAID_SO = re.compile(
    r"^(?:me\s*:|I(?:\s+am|['’]m)\s+(?:going\s+)?to|(?:I\s+)?(?:told|promised)\s+(?:him|her|them)\s+(?:that\s+)?(?:I(?:\s+would|\s+will|['’]d|['’]ll)|to\b)|I(?:\s+have|['’]ve)?\s+(?:promised|offered)\s+to|I\s+said\s+(?:that\s+)?I(?:\s+would|['’]d)|I\s+(?:will|would|am\s+going\s+to)|I['’](?:ll|d)|promised\s+to)\s+(?=\S)",  # as above
    re.IGNORECASE,
)
# "I send her my list", as those write it who learned English later: what one means to do, and what one has to.
_TO_DO = (
    r"(?:read|write|send|call|order|look|ask|tell|bring|share|try|visit|buy|find|check|let|get|go|talk|meet|take|make|watch"
    r"|apply|sign|e-?mail|mail|forward|lend|thank|return|book|learn|practice|practise|follow|come|show|give|introduce|put|keep|report|listen|work"
    r"|help|pay|invite|start|finish|use|text|phone|ring|drop|pass|cook|bake|translate|fix|print|copy|draw|post|join|register|enroll|study|prepare)"
)
_IS_TO_DO = re.compile(rf"{_TO_DO}\b", re.IGNORECASE)
_MEANS_TO = re.compile(
    rf"^(?:(?:I\s+)?to|will)\s+(?={_TO_DO}\b)"
    rf"|^I\s+(?:(?:(?:want|have|need|plan|hope|intend|mean|ought)\s+to|must|should|shall|can|could)\s+(?=\w)|(?:(?:also|then|still|just)\s+)?(?={_TO_DO}\b))",
    re.IGNORECASE,
)
_TOLD_THEM = re.compile(r"^(?:I\s+)?(?:told|promised)\s+(?:him|her|them)\b", re.IGNORECASE)
_PROMISED_THEM = re.compile(r"^(?:I\s+)?promised\s+(?:him|her|them)\s+(?=\S)", re.IGNORECASE)
_GIVES = re.compile(
    r"^(send|show|lend|give|e-?mail|forward|tell|mail|bring)\s+(?=(?:an?|the|my|our|some)\b)", re.IGNORECASE
)
_TO_THEM = re.compile(
    r"\b(send|let|show|lend|give|tell|call|connect|forward|e-?mail|mail|text|invite|ask|write|write to|bring|pay|return|thank|help|hand|pass|remind)\s+"
    r"(?:him|them|her(?=\s+(?:the|a|an|my|our|some|any|how|what|when|whether|where|why|if|that|this|these|about|with|for|by|on|at|know|back|one|two|three|\d+|everything|something|news)\b|\W*$|[,;]))\b",
    re.IGNORECASE,
)
# "Send her notes" and "bring her book back" may be of either.
_HERS_OR_TO_HER = re.compile(
    r"\b(?:send|give|bring|show|lend|mail|e-?mail|hand|pass|forward)\s+her\s+(?!.*\bback\b)\w", re.IGNORECASE
)

# What is said so is a promise, whoever reads it; what I "will" may be the other's words, unless it is something one does for somebody.
_I_PLAINLY = re.compile(
    r"\W*I(?:\s+have|['’]ve)?\s+(?:also\s+)?(?:promised|offered)\b|\W*I\s+(?:told|said)\s+(?:(?:to\s+)?(?:him|her|them)\s+)?(?:that\s+)?I(?:\s+would|\s+will|['’]d|['’]ll)\b"
    r"|\W*I(?:\s+will|\s+am\s+going\s+to|['’]ll)\s+(?:also\s+)?(?:send|write|call|thank|e-?mail|mail|bring|forward|text|read|return)\b(?!.*\byou\b)",
    re.IGNORECASE | re.DOTALL,
)
_THEY_PLAINLY = re.compile(
    r"\W*(?:she|he|they)\s+(?:also\s+)?(?:(?:promised|offered)\s+(?:to|me)\b|(?:promised|offered|said)\s+(?:that\s+)?(?:she|he|they)(?:\s+would|\s+will|['’]d|['’]ll)\s+(?:[\w-]+\s+){1,3}?(?:me|us)\b)"
    r"|\W*(?:she|he|they)(?:\s+will|\s+is\s+going\s+to|['’]ll)\s+(?:send|introduce|show|lend|give|tell|call|connect|forward|e-?mail|text|put|let|ask|pass)\s+(?:me|us)\b",
    re.IGNORECASE,
)

# "He sends the links tonight": who stands first does it.
_THEY_BEGIN = re.compile(r"\W*(?:he|she|they)\s", re.IGNORECASE)

# What sounds like a promise in a line that is not noted as one. What must come first is none: "before I can send you anywhere".
_SOUNDS = re.compile(
    r"\b(?:I|she|he|they)(?:\s+(?:will|promised|offered|said (?:she|he|they|I)(?:\s+would|['’]d))|['’]ll)\s+(?:to\s+)?(?:send|forward|introduce|write|call|tell|show|ask|return|"
    r"dig|look|share|e-?mail|mention|pass|put|bring|check)\b|\bI\s+(?:still\s+)?owe\b"
    r"|(?<!before )(?<!until )(?<!till )(?<!unless )\bI(?:\s+(?:will|can|could)|['’]ll)\s+(?:send|forward|e-?mail|text|get|give|lend|connect|introduce|find|let)\s+(?:[\w-]+\s+){0,4}?you\b"
    # What is done to me: "she will lend me her glossary", and not "they will let me go".
    r"|\b(?:she|he|they)(?:\s+(?:(?:also|still)\s+)?(?:will|is going to|are going to|is gonna)|['’](?:ll|s going to|re going to))\s+(?:also\s+)?"
    r"(?:lend|get|let(?!\s+(?:me|us)\s+go\b)|find|give|mail|text|save|print|copy|connect|lead|take|walk|drive|set|sign|hook|loan|leave|message|phone|ring|invite|recommend|vouch for|teach)\s+(?:me|us)\b",
    re.IGNORECASE,  # phones write it so
)


def deed(text: str) -> str:
    """Return what is to be done alone: of "I promised to send him the article", and of "I send him the article", "send him the article"."""
    return _PROMISED_THEM.sub("", _MEANS_TO.sub("", _SAID_SO.sub("", text.strip())))


def says_who(text: str) -> bool:
    """Tell whether the line says by itself that I am to do it."""
    plain = text.strip()
    return bool(_SAID_SO.match(plain) or _MEANS_TO.match(plain))


def says_what(mine: str) -> bool:
    """Tell whether a promise begins with what is to be done: "read the report" does, "two friends who are looking" does not."""
    return bool(_IS_TO_DO.match(mine))


def is_told_to_them(text: str) -> bool:
    """Tell whether the line says that it was promised to the one who was talked with: "told him I'd send a picture"."""
    return bool(_TOLD_THEM.match(text.strip()))


def to_you(text: str, *, is_to_them: bool = False) -> str:
    """Return the same said to the one it is for: "send him the article" is "send you the article".

    Only the one who is written to right after the verb is meant; "introduce him to Joyce" stays. What is sent and was
    promised to them, with ``is_to_them``, is sent to you.
    """
    said = _TO_THEM.sub(r"\1 you", text)
    return _GIVES.sub(r"\1 you ", said) if is_to_them else said


def is_plainly_to(text: str) -> bool:
    """Tell whether nothing is left of which it is unclear whether it is given to her or hers: "send her notes"."""
    return not _HERS_OR_TO_HER.search(text)


def says_by_whom(text: str) -> bool:
    """Tell whether the words alone say who promised: "I promised to send her", "he will send me", and not "she will retire"."""
    plain = text.strip()
    return bool(_I_PLAINLY.match(plain) or _THEY_PLAINLY.match(plain))


def sounds_promised(text: str) -> bool:
    """Tell whether a line that is not noted as a promise sounds like one: "she will lend me her notes", "I'll send you the form"."""
    return bool(_SOUNDS.search(text))


def promised_by(text: str) -> str:
    """Return ``me`` or ``them``: who is to do what the line says, by the first of the two that it names as doing it.

    What I will do for "you" is theirs, in whatever sort of note: these are the other's words.
    """
    if _SOMEBODY_WILL.match(text) or (_I_FOR_YOU.search(text) and not _TOLD_BACK.search(text)):
        return "them"
    mine, theirs = _I_WILL.search(text), _THEY_WILL.search(text)
    if mine or theirs:
        return "me" if mine and (not theirs or mine.start() < theirs.start()) else "them"
    return "them" if _TO_ME.search(text) or _THEY_BEGIN.match(text) else "me"

"""Where an answer ends and the signature begins: a mark, a closing word, a lone name, a notice of the lawyers."""

import re

_I = re.IGNORECASE
_NAME = (
    r"(?:(?-i:[A-ZÀ-Þ])[\w’'.À-ÿ-]*(?:\s+(?:(?:van|von|de|der|den|del|da|di|la"
    r"|al)\s+){0,2}(?-i:[A-ZÀ-Þ])[\w’'.À-ÿ-]*){0,3})"
)
_WORDS = (
    r"(?:(?:with\s+)?(?:kind(?:est)?|best|warm(?:est)?|many|all\s+(?:the\s+)?(?:my\s+)?"
    r"|very\s+)?\s*(?:regards|wishes|best|thanks)|rgds|br|kr|cheers|sincerely(?:\s+yours)?"
    r"|yours(?:\s+\w+)?|warmly|cordially|respectfully|take\s+care|ciao|all\s+good\s+wishes|thx"
    r"|thank\s+you|ta|xo+|hugs|love"
    r"|(?:mit\s+)?(?:freundlichen|besten|herzlichen|viele|liebe|beste|schöne)\s+grü(?:ß|ss)en?"
    r"|(?:herzliche|viele)\s+grü(?:ß|ss)e|mfg|lg|vg|bis\s+dann"
    r"|cordialement|bien\s+à\s+vous|saludos(?:\s+\w+)?|un\s+saludo|cordiali\s+saluti"
    r"|met\s+vriendelijke\s+groet(?:en)?|groeten|hälsningar|hilsen)"
)
_CLOSING = re.compile(
    rf"^\s*[-–—]?\s*{_WORDS}\s*(?:[,.!–—-]+\s*(?:{_NAME}\s*[.!]?)?)?\s*$", _I
)  # the dashes people type
# "See you then. Best, Paul" on one line; a comma and a name tell it from "All the best with it".
_CLOSED_IN_LINE = re.compile(
    rf"(?<=[.!?)])\s+(?P<closing>(?!thank|thanks|love|ta\b){_WORDS}\s*,\s*{_NAME})\s*$", _I
)
# "Lorraine Whitcomb, Ed.D.", "Marisol Vega (she/her), LCSW".
_LETTERS = r"(?:\s*\((?:she|he|they)[/\w]*\)|,\s*(?-i:[A-Z][A-Za-z]{0,4}\.?(?:[A-Z][A-Za-z]?\.?){0,4}))"
_LONE_NAME = re.compile(
    rf"^\s*[-–—]?\s*(?:(?:(?:(?:Dr|Prof|Mrs?|Ms|Mx|Rev|Sr|Br|CA|Er)\.?\s+)*{_NAME}{_LETTERS}{{0,3}})|(?-i:[A-Z])\.?|xo*)\s*$"
)  # the dashes people type
# "Greg Ostrander | Director, Supply Planning".
_BARRED = re.compile(rf"^\s*{_NAME}{_LETTERS}{{0,3}}\s+[|·•]\s+[^.?!\n]{{2,80}}$")
_NO_NAME = re.compile(
    r"^\W*(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|jan(?:uary)?|feb(?:ruary)?"
    r"|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|yes|no"
    r"|nope|sure|ok|okay|thanks|tomorrow|today|stop|unsubscribe|gladly|perfect|great|noted"
    r"|received|later|never|please|absolutely|definitely|noon|either|maybe|pass|done|agreed|deal)\b",
    _I,
)
_SENT_FROM = re.compile(
    r"^\s*(?:(?:Sent|Get)\s+(?:from|via|using|with|by|on\s+the\s+go|Outlook|BlueMail"
    r"|\w+\s+for\s+(?:iOS|Android))|Gesendet|Von meinem|Envoyé|Enviado|Inviato|Verzonden|Skickat"
    r"|Sendt|Wysłane|Отправлено|Lähetetty|Odesláno)\b[^\n]{3,60}$",
    _I,
)
_NOTICE = re.compile(
    r"^\s*[*_]*(?:CONFIDENTIAL(?:ITY)?\b|DISCLAIMER|LEGAL\s+NOTICE"
    r"|(?-i:This)\s+(?:e-?mail|message|communication)\s+(?:and\s+any"
    r"|is\s+(?:intended|confidential|for)|may\s+contain|contains)"
    r"|The\s+(?:information|contents?)\s+(?:contained\s+)?(?:in|of)\s+this\s+(?:e-?mail|message)"
    r"|If\s+you\s+(?:have\s+)?received\s+this\s+(?:e-?mail|message)\s+in\s+error"
    r"|Please\s+consider\s+the\s+environment"
    r"|Diese\s+(?:E-?Mail|Nachricht)\s+(?:kann|enthält|ist\s+vertraulich)"
    r"|Ce\s+(?:message|courriel)\s+(?:et|est\s+confidentiel))",
    _I,
)
# Below a name these tell when somebody works, and offer nothing.
_WORKING = re.compile(
    r"^\W*(?:my\s+|our\s+|please\s+note\s+(?:that\s+)?)?(?:(?:normal|usual|core|regular|current)\s+)?(?:I\s+work\b|I['’]?m\s+in\b"
    r"|(?:work(?:ing)?|office|opening|contact)\s+(?:days?|hours?|pattern|week)|part[\s-]time|arbeitszeiten?|arbeitstage|sprechzeiten"
    r"|horaires|jours\s+de\s+travail)",
    _I,
)
_MARK = re.compile(r"^\s*(?:--|—|__)\s*$")
_LONGEST = 12  # lines
_LONGEST_CARD, _WIDEST = 8, 90  # lines and columns
_SENTENCE = re.compile(
    r"[?!]|[a-z]\.\s*$|\b(?:I|I['’]m|you|your|we['’]re|works?\s+for\s+me|free|let['’]s|see|how|yes|sure|call\s+me|please|or"
    r"|works?|at\s+\d|after|before)\b|\d\s*[ap]m\b",
    _I,
)
_ENDED = re.compile(r"[.!?…)]\s*$|:-?\)\s*$")


def without_signature(lines: list[str]) -> tuple[list[str], list[str]]:
    """Return the lines of an answer, and those of its signature with what follows it."""
    for at, line in enumerate(lines):
        if _NOTICE.match(line) and at:
            lines, below = lines[:at], lines[at:]
            return _signed(lines, below)
    return _signed(lines, [])


def _signed(lines: list[str], below: list[str]) -> tuple[list[str], list[str]]:
    text_to = max((at for at, line in enumerate(lines) if line.strip()), default=-1) + 1
    for at, line in enumerate(lines):
        if _WORKING.match(line) and _named_above(lines, at):
            return _signed_by_name(lines[:at], [*lines[at:], *below])
        if _MARK.match(line) or _SENT_FROM.match(line):
            return _signed_by_name(lines[:at], [*lines[at + 1 :], *below])
        if _CLOSING.match(line) and any(above.strip() for above in lines[:at]) and text_to - at <= _LONGEST:
            return lines[:at], [*lines[at:], *below]
    return _signed_by_name(lines, below)


def _named_above(lines: list[str], at: int) -> bool:
    """Return whether the next text above a line is a name alone, with more text above it."""
    above = [line for line in lines[:at] if line.strip()]
    return len(above) > 1 and bool(_LONE_NAME.match(above[-1])) and not _NO_NAME.match(above[-1])


def _signed_by_name(lines: list[str], below: list[str]) -> tuple[list[str], list[str]]:
    """Cut a lone name below the text, and a closing that stands in its last line."""
    kept = [at for at, line in enumerate(lines) if line.strip()]
    if not kept:
        return lines, below
    last = kept[-1]
    if (head := _card(lines, last)) is not None:
        return lines[:head], [*lines[head:], *below]
    if (head := _card(lines, last)) is not None:
        return lines[:head], [*lines[head:], *below]
    if closed := _CLOSED_IN_LINE.search(lines[last]):
        return [*lines[:last], lines[last][: closed.start()]], [closed["closing"], *below]
    apart = len(kept) > 1 and (kept[-2] < last - 1 or bool(_ENDED.search(lines[kept[-2]])))
    alone = _LONE_NAME.match(lines[last]) and not _NO_NAME.match(lines[last])
    if apart and (alone or _BARRED.match(lines[last])):
        return lines[:last], [lines[last], *below]
    return lines, below


def _signs(lines: list[str], at: int) -> bool:
    """Return whether a line is a full name below the end of a sentence."""
    alone = _LONE_NAME.match(lines[at]) and not _NO_NAME.match(lines[at])
    return bool(alone and len(lines[at].split()) > 1 and _ENDED.search(lines[at - 1]))


def _card(lines: list[str], last: int) -> int | None:
    """Return where a card begins: below a blank line a name alone, then short lines that are no sentences ("Consultant | Mon-Thu")."""
    head = last
    while head and lines[head - 1].strip():
        head -= 1
    head = next((at for at in range(head + 1, last) if _signs(lines, at)), head)
    block = lines[head : last + 1]
    if not 1 < len(block) <= _LONGEST_CARD or not any(line.strip() for line in lines[:head]):
        return None
    named = _LONE_NAME.match(block[0]) and not _NO_NAME.match(block[0])
    plain = not any(_SENTENCE.search(line) or len(line) > _WIDEST for line in block[1:])
    return head if named and plain else None

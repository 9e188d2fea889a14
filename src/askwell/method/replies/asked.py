"""What an answer asks besides when to talk: that is settled by a time, the rest wants words."""

import datetime as dt
import re

from askwell.method.replies import times
from askwell.method.replies.acts import asking, deciding
from askwell.method.replies.sentences import Sentence, sentences

# "Does that work for you?", "When are you free?", "Would Thursday suit?"
_ABOUT_A_TIME = re.compile(
    r"\b(?:works?|suits?|fits?|ok(?:ay)?|good|fine|convenient|possible|do|make it)(?:\s+(?:with|for|to)\s+(?:you|your\s+\w+))?\s*\?"
    r"|\b(?:free|available|availability|calendar|what\s+time|which\s+day|how\s+soon|(?:another|some\s+other|a\s+new|a\s+second)\s+(?:try|time|day|date|week|go|appointment|attempt)s?)\b|\bwhen\s+(?:are|would|could|can|might|do|is|works|suits|shall|should)\b",
    re.IGNORECASE,
)

# "Where do you work?", "What do you do?": the same verbs, and about me.
_ABOUT_MY_WORK = re.compile(
    r"\b(?:where|who|whom|why|how|what(?!\s+(?:times?|days?|dates?|weeks?|hours?)\b))\s+(?:\w+\s+){0,3}?"
    r"(?:do|does|did|are|have|would)\s+(?:you|your\s+\w+)\b[^?]*\b(?:work|do)\s*\?"
    r"|\bdo\s+you\s+(?:(?:still|also|now|already|currently)\s+)?work\s*\?",
    re.IGNORECASE,
)

# "Shall we talk?", "Could we move it?", "Is that okay?": what a time settles of what is suggested.
_ABOUT_TALKING = re.compile(
    r"\b(?:talk|speak|meet|chat|connect|catch\s+up|call|ring|move|postpone|reschedule|push|shift|delay|swap|skip|make|manage|say|set|book"
    r"|schedule|arrange|find|try|revisit|leave|pick|until|after|before|later|earlier|sooner|instead|then|times?|day|week|weekend|month|do\s+(?:it|that|this|\d\S*))\b"
    r"|\bhow\s+(?:are|have)\b|\bhow(?:['’]s|\s+does)\b[^?]*\b(?:that|this|it|sound|look)\b"
    r"|\b(?:suits?|sound|acceptable|works?|fit)\b|\b(?:ok(?:ay)?|alright|right|deal|agreed|fine|good|possible|convenient|better|prefer)\s*\?|\b\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\b|o['’]clock|\?)"
    # Whom else to ask is no question to be answered.
    r"|\bhave\s+you\s+(?:tried|thought|considered|asked|spoken)\b|\bmay\s+I\s+suggest\b|\bwhy\s+not\s+ask\b|\bhow\s+about\b",
    re.IGNORECASE,
)

# "Could you come on Thursday and bring your resume?", "Could we talk at my office?": no time answers that.
_WANTS_MORE = re.compile(
    r"\b(?:bring|record|wear|park|prepare|pay|show)\b"
    r"|\b(?:at|in|to)\s+(?:my|our)\s+(?:place|home|house|office|shop|store|school|studio|clinic|workshop|lab|site)\b(?=[^;,]*\?)",
    re.IGNORECASE,
)

# "Would a call do?", "Is Zoom okay?": by which way is no time.
_BY_WHICH_WAY = re.compile(
    r"\b(?:a\s+(?:\w+\s+)?(?:call|video|chat|coffee|visit|letter)|calls?|by\s+(?:phone|mail|e-?mail|video)|over\s+the\s+phone|on\s+the\s+phone|phone|"
    r"zoom|teams|skype|facetime|whatsapp|video|in\s+person|in\s+writing|e-?mail|face\s+to\s+face)\b",
    re.IGNORECASE,
)

# "Perhaps try again in February?" asks for nothing that could be answered now.
_PUTS_OFF = re.compile(
    r"\b(?:try|ask|write|call|ring|phone|check|reach\s+out|get\s+(?:back|in\s+touch)|come\s+back|talk|speak|e-?mail)\b[^?]{0,40}\b(?:again|back|later|next\s+(?:week|month|year|spring|summer|fall|autumn|winter)"
    r"|(?:in|after|around)\s+(?:a\s+(?:few\s+)?(?:weeks?|months?)|the\s+(?:new\s+year|spring|summer|fall|autumn|winter|holidays)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*))\b",
    re.IGNORECASE,
)
_GREETS = re.compile(
    r"^(?:(?:hi|hello|hey|dear|good\s+(?:morning|afternoon|evening|day))\b[^,!?:]{0,40}[,!:]\s+)+",
    re.IGNORECASE,
)
_ASKING = r"(?:how|what|which|when|where|who|whom|whose|why|are|is|am|do|does|did|can|could|would|will|should|may|have|has)"
_AND_ASKS = re.compile(rf"\s*,?\s+and\s+(?=(?:also\s+)?{_ASKING}\b)", re.IGNORECASE)
_BEGINS_TO_ASK = re.compile(
    rf"^(?:(?:and|but|so|also|just|first|before that|out of curiosity|by the way),?\s+)*{_ASKING}\b",
    re.IGNORECASE,
)
# "How and why did you start?" is one question, "How long, and would a call do?" are two.
_BARE = re.compile(r"^(?:(?:and|so|but)\s+)?(?:how|what|which|when|where|who|whom|whose|why)$", re.IGNORECASE)


def asked_in(said: str, *, received_at: dt.datetime, zone: dt.tzinfo) -> list[str]:
    """Return the questions in their own words ``said`` that are about something other than a time, in order.

    Two in one sentence are two; a greeting before one is left out, and a hint to come back later is none.
    """
    asked = (
        Sentence(text=part, paragraph=one.paragraph)
        for one in sentences(said)
        if one.asks
        for part in _questions(one.text)
    )
    return [
        one.text
        for one in asked
        if not _PUTS_OFF.search(one.text) and not _is_about_a_time(one, received_at=received_at, zone=zone)
    ]


def _questions(text: str) -> list[str]:
    """Return the questions of one sentence, each with its mark: "What do you do, and how long would it take?" has two."""
    plain = _GREETS.sub("", text.strip())
    plain = f"{plain[:1].upper()}{plain[1:]}" if plain != text.strip() else plain
    first, *more = _AND_ASKS.split(plain)
    if not more or not _BEGINS_TO_ASK.match(first) or _BARE.match(first):
        return [plain]
    return [f"{part.rstrip('?')}?" for part in (first, *more)]


def _is_about_a_time(one: Sentence, *, received_at: dt.datetime, zone: dt.tzinfo) -> bool:
    if _ABOUT_MY_WORK.search(one.text) or _WANTS_MORE.search(one.text):
        return False
    if _ABOUT_A_TIME.search(one.text) or asking.FOR_TIMES.search(one.text):
        return not _BY_WHICH_WAY.search(one.text) or _names_a_time(one, received_at=received_at, zone=zone)
    suggests = deciding.SUGGESTS.search(one.text) and _ABOUT_TALKING.search(one.text)
    return bool(suggests) or _names_a_time(one, received_at=received_at, zone=zone)


def _names_a_time(one: Sentence, *, received_at: dt.datetime, zone: dt.tzinfo) -> bool:
    named = times.offered([one], received_at=received_at, zone=zone, my_zone=zone)
    return bool(list(named))

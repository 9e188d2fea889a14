"""Whether words are meant for all of a trade, and not only for the house of who says them: "any dentist", "coast to coast"."""

import re
from functools import lru_cache

from askwell.method.things.employers import employers

_COUNT = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)"

# Who is "in the office" is in one of them.
_OWN_WALLS = "office|building|house|room|team|department|crew|plant|shop|place|company|firm|clinic|school"


def _of_all(employers: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:any|every|all|no|most|each)(?: (?!one\b|two\b|three\b|four\b|five\b|\d)[\w'’-]+){{0,2}} {employers}\b|\b{_COUNT} (?:[\w'’-]+ )?{employers}\b[^.;]{{0,25}}\b(?:never|not|none|all|in my life|every)\b|\b(?:at|in|over|of) {_COUNT} (?:different )?{employers}\b"
        rf"|\b(?:not|never|none|nobody|no one|n['’]t)\b[^.;]{{0,40}}\b{_COUNT} (?:[\w'’-]+ )?{employers}\b"
        r"|\b(?:any|every|no) (?:[\w'’-]+ )?[\w'’-]+ (?:will (?:say|tell|ask|take|test|want|look|hire)|says?|tests?|asks?|wants?|(?:that )?(?:i|he|she|we)(?:['’]ve)? (?:ever )?(?:know|knows|knew|met|seen|saw|worked)|you (?:name|ask|like)|around|in the (?:state|country|region|field|trade|county|valley|business|industry))\b"
        r"|\b(?:(?:everywhere|anywhere)(?! (?:else )?(?:in town|in the (?:city|county|area|building|house)|in this|around here|near here|here\b))|coast to coast|nation-?wide|country-?wide|world-?wide|industry-?wide|across the (?:country|industry|field|board|nation|state)|in (?:the|this) (?:whole |entire )?(?:country|nation)|all over(?: the (?:country|place|state))?|in general(?! \w))\b"
        rf"|\b(?:everybody|everyone|anybody|anyone|nobody|no one) (?:i|he|she|we|they)(?:['’](?:ve|d|s))? (?:ever )?(?:know|knows|knew|met|worked|seen|talk)\b|\b(?:everyone|everybody|nobody|no one|anyone|anybody) in (?!(?:the|our|my|her|his|their|this) (?:{_OWN_WALLS})|house\b|here|there|town)\w+|\b(?:nearly |almost |practically )?(?:everybody|everyone|nobody|no one)\b[^.;,]{{0,20}}\b(?:hires?|hired|in (?:the|this)(?! (?:{_OWN_WALLS})\b))\b"
        rf"|\bin (?:this|the|our|her|his) (?:trade|business|field|profession|industry|sector|line of work|line)\b|\bin hiring\b|\b(?:i don['’]t care|doesn['’]t matter|no matter|regardless of) (?:where|who\b|(?:which|what) {employers})\b|\bwherever\b"
        r"|\b(?:best|only|surest) (?:way|door|route|path) in\b|\b(?:i|he|she)['’](?:ve|s) (?:ever )?(?:been|worked|seen)\b[^.;]*\b(?:never|not|none|all|any)\b",
        re.IGNORECASE,
    )


_OF_ALL = _of_all(employers())
# "No plant" is said of all plants, "no employer" of all there are.
_OF_ALL_KINDS = _of_all(employers(of_a_kind=False))
# Where it hires, a city is an employer of its kind and no place to live in: "no city will hire you".
_A_CITY_HIRES = re.compile(
    r"\b(?:any|every|all|no|most|each) (?:city|cities|county|counties|town|towns|village|villages) (?:(?:will|would|does|do|ever|is going to) )*(?:hires?|takes?|employs?)\b",
    re.IGNORECASE,
)
# "Managers see a warehouse and think forklift", "offices use the temp": employers at large do it.
_THEY_ALL = re.compile(
    r"(?:^|[\"“.;:,]\s*|\b(?:that|because|and|but|says|said|when)\s+)(?:hiring managers|managers|employers|recruiters|offices|companies|firms|bosses|shops|principals|directors|supervisors|owners|chefs|foremen|partners|editors)\s+(?:do |will |would |never |always |still |only |all |just |don['’]t )*"
    r"(?:see|think|want|look|hire|ask|use|take|stop|care|read|pay|prefer|need|expect|like|toss|keep|let|want|count|value|check|test|use|skip|love|hate|notice)\b",
    re.IGNORECASE,
)
# An agency tells of those for whom it looks: "clients want the word in an old job title".
_CLIENTS = re.compile(
    r"\b(?:resumes?|job|jobs|hires?|hired|hiring|candidates?|background|years|experience|degree|certificat\w+)\b[^;]*(?:[\"“.,;:]\s*|\b(?:my|his|her|our|their|the|all|most|and|that|because)\s+)clients (?:all |will |always |only |just |do )*(?:want|ask|look|hire|take|interview|insist|expect)\b"
    r"|(?:^|[\"“.,;:]\s*|\b(?:my|his|her|our|their|the|all|most|and|that|because)\s+)clients (?:all |will |always |only |just |do )*(?:want|ask|look|hire|take|interview|insist|expect)\b[^;]*\b(?:resumes?|job|jobs|hires?|hired|hiring|candidates?|background|years|experience|degree|certificat\w+)\b",
    re.IGNORECASE,
)
_KINDS = r"(?:private|public|vendor|plant|chain|hospital|clinic|school|agency|firm|big|small|large|city|county|nonprofit|in-house|union|office|retail|corporate)"
_EITHER = re.compile(rf"\b{_KINDS} or {_KINDS}\b", re.IGNORECASE)
# "Your body holds up": said of whoever does the work, unless it is of us here.
_YOU = re.compile(
    r"\b(?:(?<!\bhe )(?<!\bshe )(?<!\bI )(?:never|always)|you|your|you['’]re|you['’]ll|you['’]d|people like us|the (?:body|trade|work|job|certificate|degree))\b",
    re.IGNORECASE,
)
# Of one post: "you didn't hear it from me".
_ONE_POST = re.compile(
    r"\b(?:posted|posts it|announced|hear it from|told|asked (?:him|her|me)|will (?:want|need))\b",
    re.IGNORECASE,
)
_HERE = re.compile(
    r"\b(?:here|we|us|our|ours|this (?:office|place|house|plant|shop|clinic|school|firm|company|agency)|there|up there|in town)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=16384)
def is_of_all(text: str) -> bool:
    """Return whether words say that they hold for a whole trade: for every employer, everywhere."""
    return any(pattern.search(text) for pattern in (_OF_ALL, _THEY_ALL, _EITHER, _CLIENTS))


@lru_cache(maxsize=16384)
def is_of_a_kind(text: str) -> bool:
    """Return whether words that are said of all say of which kind of employer they are: "no plant", and nothing wider."""
    if _A_CITY_HIRES.search(text):
        return True
    wider = (_OF_ALL_KINDS, _THEY_ALL, _EITHER, _CLIENTS)
    return bool(_OF_ALL.search(text)) and not any(pattern.search(text) for pattern in wider)


@lru_cache(maxsize=16384)
def may_be_of_all(text: str) -> bool:
    """Return whether words may be meant so: they do, or speak to whoever does the work and of no house."""
    return is_of_all(text) or bool(
        _YOU.search(text) and not _HERE.search(text) and not _ONE_POST.search(text)
    )

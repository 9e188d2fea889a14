"""What a line itself says of where and when it holds: "at a vendor", "before 2022", "in the county"."""

import re
from dataclasses import dataclass
from functools import lru_cache

_KINDS = {
    "hospital or clinic": r"hospitals?|clinics?|health systems?|practices|general practice|emergency rooms?|(?-i:ERs?|GPs?)",
    "school or university": r"universit(?:y|ies)|colleges?|schools?|academia|districts?",
    "public office": r"(?:health|police|fire|sheriff's|public works|social services|county|city|state) departments?|city hall|the city|the county|the state|government|federal jobs?|public sector|public side",
    "charity or foundation": r"non-?profits?|charit(?:y|ies)|foundations?",
    "agency or consultancy": r"agenc(?:y|ies)|agency side|consultanc(?:y|ies)|boutiques?|studios?",
    "museum or library": r"museums?|librar(?:y|ies)|galler(?:y|ies)",
    "factory or plant": r"plants?|factor(?:y|ies)|mills?",
    "vendor": r"vendors?|the vendor side|software (?:firms?|companies|houses?)|start-?ups?",
    "self-employed": r"freelanc\w*|on your own|for yourself|self-employed",
    "large company": r"(?:big|large|larger) (?:[A-Z]\w+ )?(?:firms?|companies|employers|chains?|shops?|places?)|the big ones|corporat\w+|in[- ]house|the chains",
    "small company": r"(?:small|smaller|little) (?:firms?|companies|employers|shops?|places?)|family business(?:es)?",
}
# "At a vendor you travel", "in hospitals", "Agencies never stop": with a word of place before it, or at the beginning of the line.
_KIND = {
    kind: re.compile(
        rf"(?:\b(?:at|in|into|with|for|among|as|from)\s+(?:(?:an?|the|most|many|any|no|every|each|all)\s+(?:the\s+)?)?|\bthe\s+(?=big\b)|,\s+(?=the big ones)|\b(?=in house\b)|^\W*)(?P<words>{words})\b",
        re.IGNORECASE,
    )
    for kind, words in _KINDS.items()
}
# How large a firm is makes no employer of another kind by itself.
_SIZES = frozenset(["large company", "small company"])
# What is a place to live in as well counts only where it is spoken of as an employer; so does a firm that works for others.
_EMPLOYERS = {
    **{kind: words for kind, words in _KINDS.items() if kind not in _SIZES},
    "public office": rf"{_KINDS['public office']}|cit(?:y|ies)|villages?|towns?|count(?:y|ies)|municipalit(?:y|ies)",
    "contractor": r"contractors?|contract operators?",
}
# "No city in Ohio", "but villages hire part time", "contractors: they": any of a kind, or a kind that does what employers do.
_EMPLOYING = {
    kind: re.compile(
        rf"(?:\b(?:no|any|every|each|most|many|some|few|all)\s+(?:{words})\b|"
        rf"(?:^|[,;:.(\"“]|\b(?:but|and|that|because|the))\s*(?:{words})(?:\s+(?:in|around)\s+(?:[A-Z]\w+|the\s\w+))?"
        rf"(?:\s*:|\s+(?:(?:do|does|will|would|never|always|only|mostly|can|can't|don't|won't|doesn't)\s+){{0,2}}"
        r"(?:are|is|aren['’]t|isn['’]t|have|has|hires?|wants?|looks?|pays?|takes?|needs?|asks?|employs?|trains?|sends?)\b))",
        re.IGNORECASE,
    )
    for kind, words in _EMPLOYERS.items()
}
_TIME = re.compile(
    r"\b(?:(?:before|since|until|till|after|in|from|up to)\s+(?:19|20)\d{2}(?:\s*(?:to|-|–|until)\s*(?:19|20)\d{2})?|(?:\w+\s+)?years?\s+ago|(?:before|during) (?:the pandemic|covid)|before (?:that|then)|"
    r"since (?:the pandemic|covid|then)|last year|this year|by now|(?-i:^(?:19|20)\d{2}(?=:| when\b)|^[Tt]oday\b(?!['’]| (?:I|we|was|were)\b)|^[Nn]ow(?= it['’]s| after))|in \w+ years (?=(?:I|we|she|he)(?:['’]ve|['’]d|['’]s| have| has)\b)|since I started|these days|nowadays|(?<!\bare )(?<!\bis )(?<!\bwas )(?<!\bget )(?<!\bgets )(?<!\bgetting )(?<!\bgot )(?<!\bbe )(?<!['’]re )(?<!['’]s )(?<!['’]m )used to(?! \w+ing\b)|back then|in the old days)\b",
    re.IGNORECASE,
)
# A place where somebody works no longer: its kind is not told, only that it is not hers of today.
_EARLIER_PLACE = re.compile(
    r"\b(?:at|in|with|for)\s+(?:my|our|the|an?)\s+(?:(?:last|old|former|previous|first|earlier|other)\s+(?:place|jobs?(?! titles?\b)|employers?|house|shop|firm|company|hospital|school|office|agency|vendor|team)|employer\s+before)\b",
    re.IGNORECASE,
)
# "It has taken the night jobs, he used to have nine": what is so by now is of today, whatever was before.
_BY_NOW = re.compile(
    r"\b(?:has|have) (?:taken|gone|become|stopped|been|changed|moved|replaced|cut|grown|doubled|dried)\b|\bno longer\b|\bany ?more\b",
    re.IGNORECASE,
)
ELSEWHERE = "another place"
_ROLE = re.compile(
    r"\b(?:as|for)\s+(?:an?\s+|the\s+)?(?P<role>juniors?|beginners?|new grads?|new hires?|trainees?|apprentices?|interns?|managers?|seniors?|senior people|team leads?|partners?|assistants?)\b"
    r"|^(?P<label>juniors|beginners|new grads|new hires|trainees|apprentices|interns|managers|assistants|seniors(?=\s*:|\s+[-–—]\s))(?=\s*:|\s+[-–—]\s|\s+(?:only|never|always|do|get|don['’]t)\b)",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:up (?=north\b)|down (?=south\b)|out (?=(?:east|west)\b))(?P<compass>north|south|east|west)\b|\b(?:in|around|out in|over in|on(?= the [A-Z]))\s+(?P<place>the [A-Z][a-z]+ (?:Range|Coast|Shore|Side|Island|Peninsula|Plateau|Panhandle)|the (?:city|county|suburbs|valley|country|north|south|east|west|midwest|bay area)|downtown|the (?:capital|villages|towns|cities)|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)(?=[\s,.;:]|$)"
)
_NO_PLACE = frozenset(
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
     "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Spring", "Summer", "Autumn", "Winter", "Excel", "Python",
     "English", "Spanish", "German", "French"]
)  # fmt: skip
_LONGEST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a line says of its ground; "" for what it does not say."""

    kind: str = ""
    role: str = ""
    place: str = ""
    time: str = ""

    @property
    def words(self) -> str:
        """Return all of it in words."""
        return ", ".join(filter(None, (self.kind, self.role, self.place, self.time)))


def about_of(text: str) -> About:
    """Return what a line says itself. Of two kinds, roles, places or times that it names none is meant: it tells of both."""
    told = (match["place"] or f"the {match['compass']}" for match in _PLACE.finditer(text))
    places = [place for place in told if place not in _NO_PLACE]
    return About(
        kind=_only(_kinds(text)),
        role=_only([(match["role"] or match["label"]).casefold() for match in _ROLE.finditer(text)]),
        place=_only(places),
        time=_only([*_times(text), *_BY_NOW.findall(text)] if _times(text) else []),
    )


def _times(text: str) -> list[str]:
    return [match[0].casefold().strip() for match in (*_TIME.finditer(text), *_EARLIER_PLACE.finditer(text))]


@lru_cache(maxsize=16384)
def kind_named(text: str) -> str:
    """Return the one kind of employer that a line names itself; "" where it names none, several, or one of earlier."""
    return "" if _EARLIER_PLACE.search(text) else _only(_kinds(text))


def kind_in(sentence: str) -> str:
    """Return the kind of place of which a sentence speaks, ``ELSEWHERE`` of one that it calls an earlier one; "" where it names none or several."""
    return ELSEWHERE if _EARLIER_PLACE.search(sentence) else _only(_kinds(sentence))


def _kinds(text: str) -> list[str]:
    return [
        kind
        for kind in (*_KIND, "contractor")
        if any(patterns[kind].search(text) for patterns in (_KIND, _EMPLOYING) if kind in patterns)
    ]


def _only(found: list[str]) -> str:
    return found[0][:_LONGEST] if len(set(found)) == 1 else ""

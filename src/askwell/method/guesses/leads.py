"""Whether a note hints at work that nobody advertised: who goes or what opens, when, and that it is not out yet."""

import re
from dataclasses import dataclass

from askwell.method.guesses import hands
from askwell.method.guesses.hands import one_of
from askwell.method.leads import when_said

# How sure a hint is that says itself that it is not advertised, one that has a time to come, one that says that hands are wanted, and one that says none of it.
_HIDDEN, TIMED, WANTED, _OPEN = 0.85, 0.7, 0.6, 0.5
_MONTHS = "jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
_SEASONS = "spring|summer|autumn|fall|winter|christmas|easter|thanksgiving|new year"
_MANY = r"(?:an?|one|two|three|four|five|six|\d{1,2}|another|some|more|new|somebody|someone|people|both)"
_WORK = r"(?:jobs?|posts?|positions?|postings?|openings?|slots?|chairs?|seats?|spots?|vacanc(?:y|ies)|traineeships?|apprenticeships?)"
_IS_TO = r"(?:will|would|['’]ll|wants? to|plans? to|is going to|are going to|about to|hopes? to|means? to)"


# Nobody else knows, or nobody has written it up.
_NOT_OUT = one_of(
    r"\b(?:not|nothing|never|hasn['’]t|haven['’]t|isn['’]t|aren['’]t|won['’]t|nobody['’]s|no one['’]s|no one has|nobody has|don['’]t|doesn['’]t|didn['’]t|no)\b(?:\s+[\w'’]+){0,3}\s+(?:post(?:ed|s|ings?)?(?: (?:it|anything))?|announced?|advertis\w+|public|official|published|out(?: yet)?|written (?:it |them )?up|write it up|signed|listed|put out)\b(?! of| on| for| the)",
    r"\b(?:never|won['’]t|will never) (?:puts? out an ad|advertis\w+)\b|\bbefore (?:they|it|he|she|anybody|we)(?:['’]s| is|['’]re)? (?:ever )?(?:posts?|posted|advertised?|advertises|goes? (?:out|up))\b|\bembarrassed to advertise\b",
    r"\b(?:hr|council|board|club|staff|union|nobody|no one|management|the boss)\b(?: \w+)? (?:doesn['’]t|does not|don['’]t|hasn['’]t|thinks|knows?)(?: know| seen| heard)?\b(?:[^.;]{0,20}\b(?:yet|about it|it|vacation)\b|$|[,.;])|\b(?:only|just) (?:the |her |his )?\w+ knows\b",
    r"\b(?:hasn['’]t|haven['’]t|not) (?:told|given (?:notice|hr)|gone to hr|seen it)\b|\bdidn['’]t hear (?:it|that|this) from (?:me|her|him|us)\b|\bbetween (?:us|you and me)\b|\bkeep (?:it|that|this) (?:quiet|to yourself|between)\b|\bunder (?:his|her|their) breath\b|\b(?:asked|told) (?:him|her|me) quietly\b|\bhint,? hint\b|\boff the record\b|\bword of mouth only\b",
)
# Somebody goes.
_GOES = one_of(
    r"\b(?:retires?|retiring|is leaving|are leaving|(?<!nobody )(?<!no one )leaves|leaving for|about to leave|goes? on (?:\w+ )?leave|going on (?:\w+ )?leave|maternity leave|parental leave|is moving|are moving|['’]s moving|moves? away|moving to [A-Z][a-z]+|quits?|quitting|steps? down|stepping down|hangs? up (?:his|her|their)|wants? out|gives? notice|giving notice|stops in|is done (?:at|in|by)|['’]s done (?:at|in|by)|is going in|on (?:his|her|their|the) way out|pregnant|transfers? to|going part[- ]time)\b|\b(?:replace|replacing|replacement for|cover for(?! (?:each other|one another))|backfill\w*)\b",
    rf"\b(?:loses?|losing|lost) (?:both |half |its |his |her |their |the |our ){{0,2}}(?:{_MANY} )?(?:[\w-]+ ){{0,3}}(?:techs?|people|clerks?|staff|helpers?|nurses?|hygienists?|operators?|handlers?|guys?|managers?|assistants?|drivers?|analysts?|planners?|teachers?|writers?|bookkeepers?|\w+ers?)\b",
)
# Something opens, or somebody will be needed.
_OPENS = one_of(
    r"\b(?:opens?|opening|open up|starts?|starting|adds?|adding|builds?|building|gets|launch\w*|approved?)\b(?: up)?(?: an?| its| her| his| their)? (?:\w+ )?(?:second|third|new|another|own|separate|first)\b(?: [\w-]+){0,4}|\b(?:second|third|new|another|separate)\b(?: [\w/-]+){1,4} (?:opens|is coming|was approved|gets built|gets rebuilt|will open|starts|would be)\b",
    rf"\b{_IS_TO} (?:be )?(?:\w+ )?(?:needs?|needing|wants?|looking for|hir\w+|posts?|fill\w*|adds?|tak\w+ on|split\w*|grow)\b (?:[\w-]+ ){{0,3}}?(?:{_MANY}\b|{_WORK}\b)",
    rf"\b(?:needs?|wants?|looks? for|looking for|has money for|asked (?:him|her|me) for) (?:{_MANY}) ?(?:[\w/-]+ ){{0,4}}?(?:from|by|in|for|who|to|if|next|half time|trainee|helper|hand|body|person|people|tech\w*|clerk|analyst|manager)\b",
    rf"\b{_WORK} (?:is|are) (?:coming|opening)|\b(?:is|are) (?:coming|opening) (?:up )?(?:in|next|this)\b|\b{_WORK} would be free\b|\bwould mean more\b|\b(?:writing|wrote) the plan for\b|\blow bidder\b|\bpool money for\b|\b(?:a|the) (?:third|second|new) [\w -]{{3,30}} was approved\b",
    rf"\b(?:place|{_WORK}) (?:may|might|could|will|should) (?:open|come|be free)\b|\b(?:posts?|takes?|hires?|recruits?) {_MANY} (?:[\w-]+ ){{0,3}}(?:in|by|from) (?:{_MONTHS}|{_SEASONS})\b",
    rf"\b(?:{_WORK}|line|desk|place) (?:frees?|freeing|opens?|opening|comes?|coming) up\b|\bthere['’]?(?:ll| will) be {_MANY}\b|\b(?:money|budget|funding|headcount|a grant|approval) for {_MANY}\b|\bgrant (?:funds|pays for) {_MANY}\b",
    r"\b(?:role|position|post|job|team|desk) (?:is|['’]s) being (?:created|written|planned|set up)\b|\b(?:will be|about to start|going to start|start|starts) hiring\b|\b(?:will|['’]ll) be short\b|\b(?:expands?|expanding) (?:to|into)\b|\b(?:asked|asking|wanted to know) (?:\w+ )?if (?:he|she|they|I) kn[eo]ws? (?:of )?(?:an?|any|some)\w*\b|\b(?:haven['’]t|hasn['’]t|can['’]t) f(?:ou|i)nd (?:anyone|anybody|someone|a)\b",
    rf"(?<!\byou )\b(?:may|might|could) (?:need|want|hire|open|add|take) (?:{_MANY})\b|\bwill post {_MANY} (?:{_WORK})",
)
_NOW = re.compile(
    rf"\b(?:(?:is|are|['’]re|['’]s|always|still) hiring\b[^.;]{{0,30}}\b(?:{_MANY}|now)\b|{_MANY} (?:[\w-]+ )?(?:{_WORK}|open) (?:open |right )?(?:now|since|at the moment)\b)",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    rf"\b(?:in|by|from|at|after|before|until|this|next|since|around|come|early|late|end of(?: the)?)\s+(?:the |early |late |mid[- ]?)?(?:{_MONTHS}|{_SEASONS}|week|month|year|quarter|budget|end of)\b|\bend of the month\b|\b20[2-9]\d\b",
    re.IGNORECASE,
)
# What opens needs people, whenever it is.
_SITE = re.compile(
    r"\b(?:opens?|opening|open up|adds?|adding|builds?|building|starts?|starting)\b(?: up)? (?:an?|its|her|his|their) (?:second|third|new|another) (?:[\w-]+ )?(?:sites?|locations?|shops?|stores?|branch\w*|offices?|crews?|plants?|wings?|labs?|teams?|places?|clinics?|units?|shifts?|classes|class|schools?|lines?)\b"
    rf"|(?<!\byou)(?<!\byou )\b{_IS_TO} (?:hire|need|take on|post) {_MANY} (?:[\w-]+ )?(?:people|{_WORK}|\w+ers?|\w+s)\b",
    re.IGNORECASE,
)
# It was so, it is said of everybody, or it says that there is nothing.
_NO_HINT = one_of(
    r"\b(?:withdrawn|froze|frozen|freeze|laid off|cutbacks?|nobody leaves|no one leaves|staying empty|filled from|from inside|my own)\b|\b(?:doubts? they['’](?:ll|d)|not|never|won['’]t) be replaced\b",
    r"\b(?:can|could|may) retire\b|\bwho['’]ll retire\b|\bafter \w+ years? (?:you|they)\b|\bquit since\b|\b(?:average age|on average)\b",
    r"\b(?:people|everybody|everyone|most|many|half(?: of them)?|they all|they) (?:leave|leaves|left|quit|quits|burn)\b|\bleaves? (?:the|at|by|work|for work|you|me|her|him|people|because|early|on time)\b|\b(?:used to|back in|had|was|were) (?:\w+ ){0,2}(?:leav|retir|los|open)",
)


@dataclass(frozen=True, kw_only=True)
class LeadHeard:
    """A hint of work that nobody advertised, with how sure (0 to 1) and why."""

    how_sure: float
    why: str


def lead_in(text: str, *, kind: str = "said") -> LeadHeard | None:
    """Return the hint of work that a note holds, None for none. ``kind`` is its chip: what is noted as a lead is one."""
    if kind == "lead":
        return LeadHeard(how_sure=0.95, why="It is noted as a lead.")
    if kind in {"promise", "view"} or _first_of(text, _NO_HINT, hands.EVERYWHERE):
        return None
    return _coming(text) or _open(text)


def _coming(text: str) -> LeadHeard | None:
    """Return a hint that says what comes, and that it is not advertised or when it is."""
    what = _first_of(text, _GOES, _OPENS, hands.WANTED, hands.MOVES)
    out, when = _first_of(text, _NOT_OUT, hands.QUIETLY), _when(text)
    if what and out:
        return LeadHeard(
            how_sure=_HIDDEN, why=f"{_says(what)}, and that it is not advertised: {_quoted(out)}."
        )
    if what and when:
        return LeadHeard(how_sure=TIMED, why=f"{_says(what)}, and when: “{when}”.")
    if out and when:
        return LeadHeard(how_sure=_OPEN, why=f"{_says(out)}.")
    return None


def _open(text: str) -> LeadHeard | None:
    """Return a hint that leaves open when, or whether everybody knows."""
    if wanted := hands.WANTED.search(text):
        return LeadHeard(how_sure=WANTED, why=f"{_says(wanted)}. Ask when, and whether it is advertised.")
    if site := _SITE.search(text):
        return LeadHeard(how_sure=_OPEN, why=f"{_says(site)}. Ask when, and whether it is advertised.")
    if now := _NOW.search(text):
        return LeadHeard(how_sure=_OPEN, why=f"{_says(now)}. Ask whether it is advertised.")
    return None


def _first_of(text: str, *kinds: re.Pattern[str]) -> re.Match[str] | None:
    """Return what the first of several kinds of words finds."""
    return next(filter(None, (kind.search(text) for kind in kinds)), None)


def _says(found: re.Match[str]) -> str:
    return f"It says {_quoted(found)}"


def _quoted(found: re.Match[str]) -> str:
    return f"“{found[0].strip(' ,.;')}”"


def _when(text: str) -> str:
    """Return the words that say when, "" where none does or the time lies behind."""
    said = when_said(text)
    if not said and (found := _first_of(text, _TO_COME, hands.LATER)):
        said = found[0].strip()
    return "" if said.casefold().startswith("since") else said

"""Hours of their own day that are none of the talk: "I eat at 12:30", "my next patient is at 11", "the office closes at 5", "at 3 we have a meeting"."""

import re

from askwell.method.replies.times.names import HOUR_WORDS

_I = re.IGNORECASE
_BY = r"(?:at|by|around|about|from|until|till|between|before|after|to|for|ca\.?|um|@)"
_HOUR = rf"(?:{_BY}\s+)*(?:\d{{1,2}}(?!\d)|noon\b|mid-?day\b|midnight\b|half\b|(?:a\s+)?quarter\b|(?:{HOUR_WORDS})\b)"
_CLOCK = r"(?:[:.h]\d\d)?\s*(?:[ap]\.?m\b\.?|h\b|uhr\b|o['’]?clock\b)?"
_EACH = r"(?:usually|always|often|normally|generally|mostly|only|typically|already|still|just|also|both|all|sometimes)"
# What fills an hour of theirs, whoever speaks of it.
_EVENT = (
    r"(?:class(?:es)?|lessons?|lectures?|seminars?|stand-?ups?|huddles?|patients?|clients?|customers?|shifts?|trains?|bus(?:es)?|flights?|planes?|ferry"
    r"|school\s+run|school|pick-?up|practice|training|rehearsals?|service|mass|church|clinic|surgery|theatre|rounds?|briefings?|handovers?|deliver(?:y|ies)"
    r"|games?|match|tea|lunch|breakfast|dinner|supper|deadline|dentist|doctor|exams?|bell|review|workshops?|viewings?|inspections?|jobs?|feed(?:ing)?|milking"
    r"|court|hearings?|assembly|press\s+run|sermon|funeral|wedding|interviews?|commute|nap|bath\s?time|curfew|sunset|webinars?|retro|demo|sprint\s+planning"
    r"|payroll|cash-?up|stocktake|audit|therapy|physio|scan|chemo|vet|gym|yoga|football|swim(?:ming)?|choir|scouts|homework|bedtime|tutorials?|labs?)"
)
# What may be the talk as well, unless it is said whose it is.
_MEETING = r"(?:meetings?|calls?|appointments?|sessions?|conference|interview|visit|lunch|one[\s-]to[\s-]one|1[:-]1|catch-?ups?|board|committee|day|week)"
_OWN = r"(?:my|our|his|her|their|another|(?:my\s+)?next|staff|team|board|department(?:al)?|weekly|daily|monthly|regular|standing|parent|sales|site|safety|[\w-]{2,}['’]s)"
_ROUTINE = (
    r"(?:eat|lunch|dine|break|start|begin|kick\s+off|open|close|shut|clock\s+(?:on|in|off|out)|knock\s+off|get\s+(?:up|in|into|to)|come\s+in|go\s+(?:in|to|on)"
    r"|arrive|leave|log\s+(?:on|off|in|out)|wake|head|set\s+off|board|fly|land|teach|drive|commute|pick\s+up|drop|collect|feed|milk|walk|train|rehearse|operate"
    r"|see\s+(?:patients|clients)|serve|bake|deliver|load|unload|do\s+(?:rounds|the\s+\w+)|(?:usually\s+)?have\s+(?:my\s+)?(?:lunch|dinner|breakfast|tea)|reach\s+home|sleep|pray)"
)
_WORDS = r"(?:\s+(?!(?:and|or|but|so|then)\b)[\w’'-]+){0,5}?"
_TELLS = re.compile(
    rf"(?<!can )(?<!could )(?<!shall )(?<!should )(?<!if )(?<!would )\b(?:I|we)\s+(?:{_EACH}\s+)?{_ROUTINE}\b{_WORDS}\s+(?:\ue000+\s*)?{_BY}?\s*{_HOUR}"
    rf"|\b(?:starts|begins|ends|finishes|opens|closes|shuts|kicks\s+off|wraps\s+up|leaves|departs|arrives|lands|boards|runs|lasts|goes|(?:gets|pulls|comes)\s+in|is\s+due|(?:is|are|['’]s|['’]re)\s+(?:over|done|on\s+air))"
    rf"(?:\s+\w+){{0,2}}?\s+(?:{_BY}\s+)?{_HOUR}"
    rf"|\b(?:I|we)(?:['’](?:m|re)\s+on|\s+(?:work|am\s+on|are\s+on|do))\s+(?:{_EACH}\s+)?(?:(?:from|days?|shifts?|nights?|mostly)\s+)*{_HOUR}{_CLOCK}\s*(?:[-–]|to|till|until)\s*\d"
    rf"|\b(?:he|she|they)(?:['’](?:s|re)|\s+(?:is|are))\s+(?:{_EACH}\s+)?(?:in|there|here|around|at|on|out|back|working|open)\b{_WORDS}\s*(?:\ue000+\s*)?{_HOUR}"
    rf"|\b(?:he|she|they)\s+(?:{_EACH}\s+)?(?:works?|starts?|finish(?:es)?|leaves?|comes?|gets?|has|have|teach(?:es)?)\b{_WORDS}\s*(?:\ue000+\s*)?{_HOUR}"
    rf"|\b(?:I|we)(?:\s+have|['’]ve(?:\s+got)?)\s+(?:{_EACH}\s+)?(?:an?|another)\s+(?:one\s+)?(?:at\s+)?{_HOUR}"
    rf"|\b(?!lets\b)(?:\w{{2,}}s|{_EVENT})\s+(?:{_EACH}\s+)?(?:start|begin|end|finish|open|close|run|go|leave|arrive|kick\s+off)\s+{_BY}\s+{_HOUR}"
    rf"|\b(?:my|our|the|an?|his|her|their|another|next|first|last|[\w-]{{2,}}['’]s)\s+(?:[\w’'-]+\s+){{0,3}}?{_EVENT}(?:\s+\ue000+)?(?:\s+(?:is|are|comes)|['’]s)?(?:\s+{_EACH})?\s+(?:on\s+\ue000+\s*)?{_HOUR}"
    rf"|\b{_OWN}\s+(?:[\w’'-]+\s+){{0,2}}?{_MEETING}(?:\s+(?:on\s+)?\ue000+)?(?:\s+(?:is|are|comes)|['’]s)?(?:\s+{_EACH})?\s+(?:on\s+\ue000+\s*)?{_HOUR}"
    rf"|\bmy\s+(?:next\s+|last\s+|first\s+)?\d{{1,2}}{_CLOCK}(?=\s*(?:[,.;]|$|and\b|is\b|runs\b|ends\b|to\b|got\b|has\b|was\b|cancel\w*\b|usually\b|{_EVENT}\b|{_MEETING}\b))"
    rf"|{_HOUR}{_CLOCK}\s+(?:is|['’]s)\s+when\s+(?:I|we|my|our|the|they|he|she)\b"
    rf"|\bat\s+{_HOUR}{_CLOCK}\s+(?:(?:I|we)\s+(?:have(?!\s+(?:an?\s+|some\s+|my\s+)?(?:\w+\s+)?(?:hole|gap|slot|opening|break|window|time|hour|room|space)\b)|am|are|must|need|start|teach|leave|go|board|see|pick|meet|attend|drop|close|open|finish)\b"
    rf"|(?:starts|begins|comes|is)\s+(?:my|our|the)\b|(?:I|we)['’](?:ve|m|re)\s|(?:my|our|the|another)\s+(?:[\w’'-]+\s+){{0,3}}?(?:{_EVENT}|{_MEETING}|starts?|begins?|comes?|arrives?)\b)"
    rf"|\band\s+(?:close|finish|leave|start|begin|open|end|go\s+home|return)\s+(?:\w+\s+){{0,2}}?{_BY}\s+{_HOUR}"
    rf"|^\W*which\s+(?:is|are|starts|runs)\s+(?:{_BY}\s+)?{_HOUR}(?![^.;]*\b(?:your|my|our|for\s+you|here|there)\b)"
    rf"|\b{_EVENT},?\s+which\s+(?:is|are|starts|runs)\s+(?:{_BY}\s+)?{_HOUR}"
    rf"|\b(?!I\b|we\b|you\b|it\b|that\b)[a-z]{{3,}}\s+(?:will\s+be|is|are)\s+(?:there|here|in|around)\s+(?:until|till|from)\s+{_HOUR}"
    rf"|\b(?!(?:it|that|this|which|best|one|option|slot|time|talk|call|meeting|day)\b)[a-z]{{3,}}\s+(?:is|are|falls)\s+on\s+\ue000+\s*$"
    r"|\b(?:kids?|children|baby|toddler|son|daughter|twins|little\s+one)\s+(?:is|are|go|goes|nap|naps|sleeps?|comes?|gets?|wakes?|finish(?:es)?)\b",
    _I,
)
_OPEN_WORDS = (
    r"free|open|any|anything|all|whole|clear|good|fine|great|ok|okay|alright|all\s+right|works?|yes|flexible|available|whenever|best|better|possible|doable|empty|nothing|wide|suits?"
    r"|same|either|happy|eas\w+|tight|short|ideal|perfect|lovely|quiet\w*|light\w*|slow\w*|manageable|workable|feasible|prefer\w*|choice|bet|favou?rite|convenient|suitable|option"
    r"|cool|grand|brilliant|super|confirmed|safest|safe|yours|preference|agreed|set|booked\s+in|on"
)
# What is called something that is no word for free: "Friday's deadline day", "mornings are bus duty", "Wednesday, that's court".
_IS_TAKEN = re.compile(
    rf"^\W*(?:(?:and|but|on|the|my|our|well|so)\s+)*(?:\ue000+|mornings?|afternoons?|evenings?|lunch\s?times?)(?:(?:\s+and|\s*,)\s+(?:\ue000+|afternoons|evenings))*\s*(?:['’]s|\s(?:is|are))\s+"
    rf"(?!(?:[\w’'-]+\s+){{0,5}}?(?:{_OPEN_WORDS})\b)(?!the\s+\ue000|\ue000)[a-z][^\d\ue000?]*$",
    _I,
)
# "I have choir", "we've stocktake": what they have is no time, unless it is called so.
_HAS = re.compile(
    r"\b(?:I|we)(?:['’]ve(?:\s+got)?|\s+have(?:\s+got)?|\s+got)\s+(?!(?:(?:only|just|still|also|both|either|up)\s+)?(?:\d|\ue000|got\b|until|till|from|to\b|been|put|set|sent|seen|read|made|taken|kept|found|had|done"
    r"|written|given|spoken|no\b|(?!need)\w+ed\b))(?!\w+\s+to\b)[a-z]",
    _I,
)
# Whatever they do, unless it is to offer.
_DO = (
    rf"(?:I|we)\s+(?:{_EACH}\s+)?(?!(?:can|could|would|will|shall|may|might|must|should|am|are|was|were|have|had|do|did|think|suggest|propose|prefer|like|love|hope|offer|say|see|saw|mean|meant"
    r"|guess|believe|want|need|got|get|look|looked|know|recommend|expect|suppose|reckon|vote|aim|plan|work|welcome|appreciate|check|checked|note|noted|put|understand|just|then|also|usually|normally|only|always|often|generally|mostly|typically|already|still|both|all|sometimes|really|honestly|actually|probably|definitely|certainly|easily|happily|gladly)\b)"
    r"[a-z]{2,}(?<!ed)\b"
)
# "We go to press on Thursday", "Saturday I coach until 11".
_DOES = re.compile(
    rf"\b{_DO}[^\d?\ue000]*\ue000+[^\d?\ue000]*$"
    rf"|\b(?!(?:I|we)\s+(?:\w+\s+)?(?:finish|come|meet|call|return|free|close|leave|start|open)){_DO}[^\d?,;]{{0,40}}?\b(?:until|till|[’']?til|from|between|at|by|around)\s+{_HOUR}",
    _I,
)
_TIME_IS_HAD = re.compile(
    r"\b(?:mornings?|afternoons?|evenings?|days?|weeks?|options?|spaces?|room|rooms|availability|slots?|periods?|openings?|times?|gaps?|windows?|idea|ideas|question|questions|preference|you|team|link|breaks?|cancell?ations?|no-shows?|holes?|pockets?|lulls?|breathers?|hour|hours|minutes|mins|minute|moments?)\b",
    _I,
)
# "Otherwise it's lunch duty", "acquisitions on Tuesday mornings": the rest of their week.
_THE_REST = re.compile(
    rf"^\W*(?:otherwise|the\s+rest(?:\s+of\s+\w+(?:\s+\w+)?)?|other\s+than\s+that|apart\s+from\s+that)\W+(?!(?:it|that)(?:['’]d|\s+would|\s+will|['’]ll|\s+(?:has|have)\s+to|\s+could)\b)(?:is|it|I|we|there|my|the)\b(?![^.;!?]*\b(?:{_OPEN_WORDS}|can|could|how|what)\b)",
    _I,
)
# "The office is 8 to 5", "core time here is 9 to 15", "working hours in the Secretariat are 8 to 4".
_HOURS_OF = re.compile(
    rf"\b(?:office|core|opening|business|shop|working|visiting|reception|school|visitor|trading|consulting)\s+(?:\w+\s+)?(?:hours|times?|day|week)(?:\s+(?!from\b)[a-z]+){{0,4}}?\s*(?:are|is|:)?\s+(?:\ue000+\s*,?\s*)?(?:from\s+)?{_HOUR}"
    rf"|\b(?:office|shop|store|clinic|school|surgery|salon|library|bank|counter|reception)\s+(?:is|are)\s+(?:\w+\s+)?(?:from\s+)?{_HOUR}"
    rf"|\b(?:my|our)\s+(?:hours|day|week|shift)\s+(?:is|are|runs?)\s+(?:\ue000+\s*,?\s*)?(?:from\s+)?{_HOUR}",
    _I,
)
_TIME_FOR_IT = re.compile(
    r"\b(?:time|break|gap|window|slot|opening|hour|minutes|nothing|half\s+an\s+hour|prep|free|can|could|works|(?:would|will|might|does|to)\s+work|work\s+(?:for|best|well)|suits?|open\s+(?:slot|spot)|fine|good|ok|okay|great|best|ideal"
    r"|perfect|happy\s+to|instead|talk|chat|speak|call\s+me|ring\s+me)\b|\?",
    _I,
)


# "12:15 till the bell goes at 12:50" ends what is offered.
_LIMIT = re.compile(
    r"\b(?:till|until|before|after|once|when)\s+(?:the|my|our|we|I|school)\b(?!\s+\d)[^,;.]*", _I
)
# "I'm out walking the dog from 6 to 7 so call me then."
_CALL_THEN = re.compile(
    r"^\W*so\s+(?:please\s+|just\s+)*(?:give\s+me\s+a\s+(?:shout|call|ring|bell|buzz)|call|ring|phone|text|come|drop\s+by|pop\s+in)(?:\s+me)?\s+then\b",
    _I,
)
_TALK_THEN = re.compile(
    rf"{_CALL_THEN.pattern}|"
    r"^\W*(?:which|that)(?:\s+is|['’]s)\s+(?:\w+\s+)?when\b|"
    r"\b(?:can|could|happy\s+to|free\s+to|able\s+to|glad\s+to|n['’]t\s+mind)\s+(?:\w+\s+){0,3}?(?:talk\w*|chat\w*|call|speak\w*|answer|listen|pick\s+up|do\s+it)"
    r"\s+(?:\w+\s+){0,2}?(?:then|through|during|while|meanwhile|on\s+the\s+(?:drive|way|train|bus|road))\b",
    _I,
)


# "Come by the workshop on Thursday at 3" is no event of theirs.
_COME_TO = re.compile(
    r"(?<!\bI )(?<!\bwe )\b(?:come|stop|drop|swing|pop|head|pass)\s+(?:on\s+|along\s+)?(?:by|in|over|round|around|to|at|into|past)(?:\s+(?:to|at|by))?"
    r"\s+(?:the|my|our|his|her|their)\s+\w+",
    _I,
)


def is_of_their_day(words: str, *, taken_up: bool = False) -> bool:
    """Return whether a part of a sentence tells an hour of their own day, and offers none.

    ``words`` has its days as rows of blanks; ``taken_up``: the next sentence offers what this one tells.
    """
    if _IS_TAKEN.search(words) or _THE_REST.search(words):
        return True
    if taken_up:
        return False
    if _HOURS_OF.search(words):
        return True
    had = _HAS.search(words) and not _TIME_IS_HAD.search(words)
    told = _DOES.search(words) or had or _TELLS.search(_COME_TO.sub("", _LIMIT.sub("", words)))
    return bool(told) and not _TIME_FOR_IT.search(words)


_POINTS_BACK = re.compile(
    r"\b(?:(?:in|during|within|at)\s+(?:that|this|those|either)\s+(?:window|time|slots?|gap|hours?|breaks?)|during\s+(?:it|that|those)|any\s+of\s+(?:those|these|them)|on\s+either\b"
    r"|(?:call|ring|phone|talk|chat|speak|reach|catch)\s+(?:to\s+)?(?:me\s+)?then\b|next\s+one['’]s\s+(?:good|fine|free))",
    _I,
)


def is_taken_up(words: str) -> bool:
    """Return whether a sentence offers the hours that the one before told: "I drive home from 5 to 6. Ring me in that window."."""
    return bool(_POINTS_BACK.search(words))


# "I have office hours on Fridays from 1 to 3, so Friday the 19th would work".
_FOR_CALLERS = re.compile(r"\b(?:office|open|drop-?in|consult\w+|advising|visiting)\s+hours\b", _I)
_SO_DAYS = re.compile("\\W*so\\s+(?:(?:on|this|next)\\s+)*\ue000", _I)


def are_kept_for_callers(words: str, behind: str) -> bool:
    """Return whether hours that are kept for whoever comes are offered on the days named behind them."""
    return bool(_FOR_CALLERS.search(words) and _SO_DAYS.match(behind))


def is_asked_for(words: str) -> bool:
    """Return whether these words ask for a call in the hours before them, though they are out then: "so call me then"."""
    return bool(_CALL_THEN.search(words))


def is_for_talk(words: str) -> bool:
    """Return whether the hours before these words are for the talk, whatever else is done then: "and can talk then"."""
    return bool(_TALK_THEN.search(words))

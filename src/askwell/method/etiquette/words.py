"""The words by which the checks know what a sentence does; data to be read and changed, each group with its reason."""

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_WORK = r"(?:jobs?|positions?|openings?|vacanc(?:y|ies)|roles?|posts?|internships?|employment)"

# The handout: "Be sure that they do not get the impression that you are asking for a job."
JOB_ASK = _any(
    rf"\b(?:any|an|some|suitable|available|open|possible)\s+(?:\w+\s+){{0,2}}{_WORK}\b(?!\s+(?:description|title|market|seeker))",
    rf"\b(?:know|hear|aware|learn|think)\s+of\s+(?:a|an|any|some)\s+(?:\w+\s+)?{_WORK}\b",
    rf"\b(?:apply|applying|consider(?:ed)?(?:\s+me)?|candidate|application)\s+for\s+(?:a|an|any|the|your)\s+(?:\w+\s+){{0,2}}{_WORK}\b",
    rf"\b(?:looking|searching|hunting|hoping)\s+for\s+(?:a\s+|an\s+|new\s+|my\s+)*(?:\w+\s+)?(?:{_WORK}|work)\b(?!\s+(?:description|shadow))",
    rf"\b(?:need|want|get|find|offer|give)\s+(?:me\s+)?(?:a\s+|an\s+|some\s+)?(?:new\s+)?(?:{_WORK}|work)\b(?!\s+(?:description|is|you|do|like|that|with))",
    r"\b(?:are|is)\s+(?:you|your\s+\w+|they)\s+(?:currently\s+|still\s+)?(?:hiring|recruiting|growing|expanding|looking\s+for\s+(?:people|someone|staff))",
    r"\bhire\s+me\b|\bjoin(?:ing)?\s+your\s+(?:team|lab|company|firm|group|organi[sz]ation)\b|\bwork(?:ing)?\s+for\s+you\b",
    r"\bfit\s+(?:in(?:to)?\s+)?your\s+(?:team|lab|company|group)\b|\bavailable\s+(?:to\s+start\s+)?immediately\b",
    rf"\bnext\s+steps\s+for\s+the\s+{_WORK}\b|\bput\s+in\s+a\s+(?:good\s+)?word\b|\brecommend\s+me\b|\brefer\s+me\s+for\b",
    # Hidden ones: METHOD.md 1.4, "no mention of jobs anywhere".
    r"\bkeep\s+me\s+(?:in\s+mind|posted\s+(?:on|about)\s+(?:openings|jobs))|\b(?:if|when)\s+(?:something|anything)\s+(?:comes|opens|turns)\s+up\b",
    r"\b(?:pass|forward|hand|send|submit)(?:ing)?\s+(?:on\s+|along\s+)?(?:my|the|them|it)\s*(?:cv|r[eé]sum[eé]|application|them)?\s*(?:\([^)]*\)\s*)?(?:on\s+|along\s+)?to\s+(?:hr|the\s+right|your\s+(?:hr|manager|boss|recruit)|whoever|human)",
)

# A sentence that says no to a job is the best one in the letter, so it is no fault.
NOT_A_JOB = _any(
    r"\b(?:not|n['’]t|never|no longer|without|rather than)\b[^.?!\n]{0,40}\b(?:"
    + _WORK[3:-1]
    + r"|hir\w+|vacanc\w+|openings)",
    r"\bno\s+" + _WORK,
    r"\bwhat\s+(?:your|the|this|a)\s+job\b|\bday\s+(?:on|in|at)\s+(?:the|this|your)\s+job\b|\bjob\s+descriptions?\b",
)

INTRODUCES = _any(
    r"\b[Mm]y\s+name\s+is\b",
    r"\bthis\s+is\s+[A-Z]\w+",
    r"\bI(?:['’]m|\s+am)\s+(?:a|an|the|in|on)\b",
    r"\bI\s+(?:study|teach|drive|work|run|finish|leave)\b",
    r"\bI(?:['’]m|\s+am)\s+[A-Z]\w+",
    r"\bI(?:['’]ve|\s+have)\s+(?:been|worked)\b",
    r"\bwe\s+met\b|\bmet\s+you\b",
)
BACKGROUND = _any(
    r"\bI(?:['’]ve|\s+have)\s+(?:been|worked|spent|taught|run|studied)\b",
    r"\bI\s+(?:study|studied|teach|taught|drive|work(?:ed)?|run|trained|graduated|finish|began|leave)\b",
    r"\bI(?:['’]m|\s+am)\s+(?:a|an|the|in\s+my|on\s+my|currently\s+a)\s+(?!good\b|bit\b|big\b|huge\b)\w+",
    r"\bafter\s+\w+\s+years\b",
    r"\bas\s+a\s+(?:nurse|teacher|student|\w+er|\w+ian|\w+ist)\b",
    r"\bI\s+(?:will\s+)?complete\s+my\b",
    r"\bmy\s+(?:degree|background|training|studies)\b",
)
APPEAL = _any(
    r"\bcurious\b",
    r"\binterest(?:s|ed)\b",
    r"\bappeal",
    r"\bdr(?:aw|awn|aws|ew)\s+(?:me|to)\b",
    r"\badmire",
    r"\bfascinat",
    r"\benjoyed\s+your\b",
    r"\bexploring\b|\bexplore\b",
    r"\blooking\s+into\b",
    r"\bthinking\s+(?:of|about)\b",
    r"\bweighing\b|\bconsidering\b",
    r"\bloved?\b",
    r"\b(?:want|like|trying|learn|know|hear|understand|find\s+out)\b[^.?!]{0,40}\b(?:how|what|whether|if|why|about)\b",
    r"\bstep\s+(?:into|from)\b",
    r"\bbecause\b",
)
SOURCE = _any(
    r"\bgave\s+me\s+your\s+(?:name|number|address|contact)\b",
    r"\b(?:suggested|recommended|proposed|thought|said|told\s+me|mentioned)\b[^.?!\n]{0,60}\b(?:you|I\s+(?:might\s+)?(?:write|ring|call|get|talk|speak|contact|write\s+to))\b",
    r"\bintroduc(?:ed|tion)\b",
    r"\b(?:found|came\s+across|saw)\s+(?:you|your)\b",
    r"\bread\s+your\b",
    r"\bI\s+(?:enjoyed|admired|heard)\s+your\b",
    r"\bwe\s+(?:met|share)\b|\bmet\s+you\b",
    r"\bpointed\s+me\s+to\b|\breferred\s+(?:me\s+)?(?:to\s+)?you\b|\bpassed\s+me\s+your\b|\bgiven\s+your\s+name\b|\bsent\s+me\b|\byour\s+piece\s+on\b",
    r"\bsaid\s+you(?:['’]d|\s+would)\b|\bI\s+wrote\s+(?:to\s+(?:you|him|her)\s+)?on\b",
)

NUMBER = (
    r"(?:\d{1,3}|five|ten|twelve|fifteen|eighteen|twenty|twenty[- ]five|thirty|forty|forty[- ]five|sixty)"
)
LENGTH = _any(
    rf"\b{NUMBER}[ -]*(?:min\b|mins\b|minutes?\b|minute\b)",
    r"\b(?:a\s+)?quarter\s+of\s+an\s+hour\b",
    r"\bhalf\s+an\s+hour\b|\bhalf[- ]hour\b",
    r"\b(?:an|one)\s+hour\b",
)
MEETING = _any(
    rf"\b(?:have|spare|ask\s+(?:you\s+)?for|value|take|talk|speak|call|meet|ring|time|chat|conversation|hoped\s+for|hoping\s+for|you\s+for)\b[^.?!]{{0,80}}(?:{LENGTH.pattern})",
    rf"(?:{LENGTH.pattern})[^.?!]{{0,60}}\b(?:talk|call|chat|conversation|meeting|phone|video|time|about|to)\b",
    r"\bshort\s+(?:talk|call|chat|conversation|meeting)\b",
)
TOO_LONG_A_TALK = _any(
    r"\b(?:two|three|four|several|2|3|4)(?:\s+or\s+\w+)?\s+hours\b",
    r"\bshadow\s+you\b|\bfor\s+a\s+day\b",
    r"\b(?:60|90|120)\s*min",
)

# METHOD.md 1.8: never attached to the request; the page of a resume waits in the bag.
RESUME = _any(
    r"\b(?:attach(?:ed|ing)?|enclos(?:e|ed|ing))\b[^.?!\n]{0,40}\b(?:r[eé]sum[eé]|cv|curriculum|cover\s+letter|application|portfolio)\b",
    r"\b(?:r[eé]sum[eé]|cv|curriculum\s+vitae|cover\s+letter)\b[^.?!\n]{0,30}\b(?:attach|enclos)",
    r"\b(?:here\s+is|find)\s+my\s+(?:r[eé]sum[eé]|cv)\b",
    r"\bI\s+attach\s+my\b",
)
NO_RESUME = _any(r"\b(?:no|not|without|n['’]t)\b[^.?!]{0,20}\b(?:r[eé]sum[eé]|cv|attach)")
PLACEHOLDER = re.compile(
    r"\[[^\]\n]{1,80}\]|\{\{?[^}\n]{1,60}\}?\}|<(?:name|your|their|topic|company)[^>\n]{0,40}>|\bX{3,}\b|_{4,}|\b(?:lorem ipsum|TBD)\b"
)

EXIT = _any(
    r"\bif\s+(?:this|that|now|it|the)\b[^.?!]{0,40}\b(?:not|n['’]t|no\s+good|bad|full|busy)\b",
    r"\bno\s+(?:pressure|hurry|worries|rush|problem|trouble)\b",
    r"\b(?:completely|perfectly|quite|totally|also|absolutely)\s+(?:fine|all\s+right|okay|ok|understand)\b",
    r"\b(?:I|would)\s+(?:fully\s+|completely\s+)?understand\s+if\b",
    r"\bonly\s+if\b",
    r"\ba\s+no\s+is\b",
    r"\bwhenever\s+(?:it\s+)?suits\b|\bany\s+(?:time|hour|day|evening|format)\b[^.?!]{0,20}\bsuits?\b",
    r"\bat\s+a\s+time\s+you\s+choose\b",
    r"\bin\s+case\s+(?:this|that)\b",
    r"\bif\s+you\s+(?:can['’]?t|cannot|would\s+rather|have\s+no|are\s+too)\b",
    r"\bif\s+(?:somebody|someone)\s+else\b",
    r"\bif\s+you\s+(?:were\s+)?willing\b|\bwould\s+you\s+be\s+(?:open|willing)\b",
)
PUSHY = _any(
    r"\bASAP\b|\bas\s+soon\s+as\s+possible\b",
    r"\burgent(?:ly)?\b",
    r"\bat\s+your\s+earliest\s+convenience\b",
    r"\b(?:call|hop\s+on\s+a\s+call)\s+today\b|\btoday\s+at\b",
    r"\bI\s+(?:also\s+)?need\s+you\s+to\b",
    r"\bplease\s+confirm\b|\bstill\s+have\s+not\s+answered\b|\bthird\s+time\b|\bsecond\s+time\s+writing\b",
    r"\bbefore\s+(?:Monday|Tuesday|Wednesday|Thursday|Friday)\s+because\b",
    r"\byou\s+(?:must|have\s+to)\b",
    r"\bplease\s+answer\s+the\b",
    r"\bI\s+expect\b",
    r"\b(?:counts?\s+for|%\s+of\s+my\s+grade)\b",
    r"\bavailable\s+immediately\b",
    r"\bthis\s+week,?\s+and\b|\bthree\s+more\s+people\b",
    r"\btell\s+me\s+when\s+you\s+are\s+free\b",
    r"\bpass\s+them\s+to\b|\bto\s+the\s+right\s+person\b",
    r"\blook\s+forward\s+to\s+your\s+(?:prompt|quick)\b",
)
ONE_MORE_ASK = _any(
    r"\bplease\s+send\s+me\b",
    r"\b(?:could|would|can)\s+you\s+(?:also|please\s+also)\b",
    r"\bI\s+also\s+(?:need|want|would\s+like)\b",
    r"\balso\s+(?:send|introduce|forward|review|look)\b",
    r"\blook\s+over\s+my\b|\bintro(?:duce)?\s+me\s+to\b",
    r"\bplease\s+(?:also\s+)?let\s+me\s+know\s+of\b",
    r"\bplease\s+answer\b",
    r"\bbe\s+my\s+mentor\b|\bmentor\s+me\b|\bread\s+the\s+attached\b",
)

SPECIFIC = _any(
    r"[“\"'][^”\"’']{6,}[”\"’']",
    r"\byour\s+(?:remark|tip|advice|point|hint|story|frankness|idea|suggestion|question|example|warning)\b",
    r"\bwhat\s+you\s+(?:said|told\s+me|showed|named|wrote)\b",
    r"\bI\s+(?:had\s+not|hadn['’]t|did\s+not|didn['’]t)\s+(?:expected?|know|thought?|realise|realize)\b",
    r"\b(?:you\s+saved\s+me|stays?\s+with\s+me|stay\s+with\s+me|changed\s+my\s+plans|I\s+learn(?:ed|t))\b",
    r"\bthe\s+(?:tip|advice|story|idea|book|course)\s+(?:to|about|you|of)\b",
)
NEXT_STEP = _any(
    r"\bI(?:['’]ll|\s+will|['’]ve|\s+have)\s+(?!been\b)(?:\w+\s+){0,2}?(?:ordered|written|write|switched|ring|call|read|apply|applied|talk|look|try|send|sent|take|sign|signed|let\s+you\s+know|tell\s+you|do|start|ask|book|booked|enrol|visit)",
    r"\bI\s+(?:applied|started|ordered|wrote|signed|called|talked)\b",
    r"\bas\s+promised\b|\bthat\s+I\s+promised\b|\bnext\s+step\b",
)
GENERIC = _any(
    r"\binvaluable\b",
    r"\bdeeper\s+understanding\b",
    r"\bmost\s+enlightening\b",
    r"\bexciting\s+opportunities\b",
    r"\ball\s+your\s+(?:future\s+)?endeavou?rs\b",
)

# Frequent little words of English, to know that a letter is in English at all.
ENGLISH = frozenset(
    [
        "the",
        "and",
        "you",
        "your",
        "for",
        "with",
        "about",
        "would",
        "have",
        "this",
        "that",
        "from",
        "are",
        "was",
        "not",
        "what",
        "could",
        "may",
        "i",
        "am",
        "of",
        "to",
        "in",
        "my",
        "me",
        "it",
        "is",
        "on",
        "a",
        "at",
        "by",
    ]
)

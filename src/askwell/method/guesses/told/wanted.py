"""Whether a line says that something is wanted, or that nobody asks for it: "not hired without it", "no degree needed"."""

from askwell.method.guesses.told.form import AGAINST, FOR, Form, form, listed

_INSISTS, _DISMISSES, _PREFERS = (
    "It insists on it.",
    "It says that nobody asks for it.",
    "It says that it helps.",
)
# What becomes of who comes without it.
_OUT = r"(?:toss|bin|trash|throw|reject|pass|skip|cut|filter|screen|send|turn|won|don|can|couldn|wouldn|isn|aren|doesn)\w*"
# Verbs of whoever hires: denied, they dismiss.
_ASKS = (
    r"(?:needs?|needed|requires?|required|asks?|asked|asking|checks?|checked|cares?|cared|looks? at|looked at|looks? for|reads?|counts?|counted|matters?|mattered|wants?|wanted|expects?|expected|uses?|used|tests?|tested|"
    r"mentions?|mentioned|impress(?:es|ed)?|notic\w+|values?|valued|helps?|helped|interest(?:s|ed)?|hire(?:s|d)? (?:for|on|by)|heard|comes? up|came up|bothers?|opens?|opened|made|makes?|make)"
)
INSISTED = form(
    FOR, _INSISTS,
    r"{NO}\b[^.;:!?]{0,60}\b(?:without|unless|until|till|optional|negotiable|otherwise)\b",
    rf"\b{_OUT}\b[^.;:!?]{{0,40}}\bwithout\b",
    r"(?:^|[.,;:\"“(–-]\s*|\band\s+)without\b[^.;:!?]{2,40},",
    r"\bno\b[^.;:!?,]{1,30},\s*no\b",
    r"\bor\b[^.;:!?]{0,40}(?:{NO}\b|\b(?:bins?|out|bust|trash|gone|goodbye)\b)",
    r"\b(?:is|are|be|it's|that's|he's|she's|you're)?\s*no use\b[^.;]*\bwithout\b",
    r"\b(?:no (?:discussion|exceptions?|way (?:a?round|past)|getting round)|(?:can|could)(?:['’]t|not) get (?:a?round|past)|(?:won['’]t|doesn['’]t|don['’]t) let you (?:past|in|through|near))\b",
    r"(?<!not )(?<!n['’]t )(?<!never )\b(?:a must|must[- ]haves?|must have|must be|non-?negotiable|mandatory|compulsory|essential|insists? on|filters? on|screens? for|deal-?breakers?)\b",
    r"(?<!not )(?<!no )(?<!n['’]t )(?<!never )\b(?:required|requires?|(?:you|we|they|he|she)(?:['’]d| will| do)? (?:need|needs|have to have|has to have|want|wants) (?:an?|the|your|at least|two|three|one)\b)(?![^.;:!?,]{0,20}\b{NO}\b)",
)  # fmt: skip
DISMISSED = form(
    AGAINST, _DISMISSES,
    *listed("wanted", "dismissed"),
    r"\bno\b(?:\s+[\w'’-]+){0,4}\s+(?:is\s+|was\s+)?(?:needed|required|necessary|asked|wanted|expected)\b|\bnot\s+(?:needed|required|necessary|a must|looked at|asked|worth|interested)\b",
    rf"(?:\b(?:no|not|never|nobody|no one|none|nothing|hardly|rarely)|n['’]t)\b(?:\s+(?:i|we|she|he|they|that|who|at|in|on|of)(?:\s+[\w'’]+){{1,4}}?)?(?:\s+(?!which|what company|who\b)[\w'’-]+){{0,3}}?\s+{_ASKS}\b(?!\s+(?:which|what company|who))",
    rf"\b(?:no [\w'’-]+|nobody|no one|none)(?:\s+[\w'’-]+){{0,5}}?\s+{_ASKS}\b(?!\s+(?:which|what company|who))",
    r"\b(?:had|has|have|got|with)\s+(?:no|none|neither|zero)\b(?!\s+(?:choice|patience|time|problem|trouble|fear))",
    r"\b(?:hires?|hired|place|took|takes?|got in|in|people|team|works?|worked|fine|do|does|did|managed?) (?:\w+ ){0,3}without\s+(?:one|it|any|a degree|that|them)\b|\bwithout (?:one|it|any)\W*$",
    r"\b(?:overrated|wallpaper|decoration|optional|wastes? of|wasted|money (?:in|down|out)|down the drain|(?:you|they|we) don['’]t need|for school|nice to have|worthless|useless|pointless|irrelevant|meaningless|unnecessary|a joke|a formality|old news|out of date|outdated|on its way out)\b",
    r"\b(?:means?|meant|counts?|counted|worth|buys?|bought|gets?|got|adds?|does|did|proves?|brings?|says?|tells?)\b(?:\s+(?:for|you|her|him|me|us|them|about))?(?:\s+(?:next to|almost|close to|pretty much))?\s+(?:nothing|little|zero|nowhere|anything|zip)\b",
    r"\b(?:in a|in the|in her|in his|in my) (?:drawer|closet|attic|basement)\b|\b(?:leave|left|take|keep|took) (?:it|that|them|the [\w ]{1,20}?|this) (?:off|out)\b|\b(?:don['’]t|do not|never) (?:bother|waste|spend|lead with)\b|\bleave (?:out|off)\b|\b(?:go|goes|are|is|gets?) (?:unread|ignored|unnoticed|unopened|skipped)\b|\b(?:skips?|passes|looks?|reads?) (?:right |straight )?over (?:that|it|those|them)\b|\broll\w* (?:her|his|their|my) eyes\b|\b(?:deletes?|toss(?:es)?|throws?|bins?|recycles?) (?:them|those|it|these)\b(?![^.;]*\bwithout\b)|\blet (?:both|them|him|her|all|two) go\b|\bforget (?:the|about|your|a)\b|\bskip (?:the|it|that|a)\b",
    r"\b(?:goes|go|going|lands?|ends? up) (?:straight )?(?:on|in|into|to) the (?:no pile|bin|trash|reject|maybe)\b|\bstop(?:s|ped)? reading\b",
    r"\b(?:impress(?:es)?|fools?|helps?|convinces?|interests?|matters? to) (?:no one|nobody)\b|\b(?:no one|nobody|none)(?:\s+(?:of|on|in|at)(?:\s+\w+){1,3})?\s+(?:here\s+|else\s+)?(?:has|have|had|holds?|owns?|finished|got|took|went to|went for) (?:one|it|any|that|them|the|an?)\b",
    r"\b(?:couldn['’]t|could not|wouldn['’]t|would not|can['’]t) (?:tell you (?:if|what|who)|know|care less|name)\b|\bnever (?:saw|seen|a line|once|had|heard|met|hurt|missed|been)\b|\bnot (?:one|once|a single)\b",
    r"\b(?:don['’]t|doesn['’]t|do not|does not|didn['’]t|did not) (?:really |much |even |ever )?(?:matter|help|count|care|mind)\b(?!\s+(?:which|what company|who))",
    r"\bless than (?:you|people|they|we) think\b|\b(?:we|they|you|she|he|i)(?:['’]ll| will| can| could)? (?:can )?teach (?:that|it|you that|them that|anyone that)\b|\bcan be (?:taught|learned|learnt)\b",
)  # fmt: skip
PREFERRED = form(
    FOR, _PREFERS,
    *listed("wanted", "preferred"),
    r"\b(?:gets?|got|getting) (?:\w+ ){0,2}(?:hired|seen|noticed|in the door|in|the jobs?|the callback|the call|the interview|an interview|interviews?|an offer|through|first|attention|his attention|her attention)\b",
    r"\b(?:moves?|puts?|pushes|bumps?|lifts?) (?:you|me|him|her|them|it|a resume) (?:up|to the|at the|ahead|on top|first)\b|\b(?:top of|front of|on top|head start|an edge|advantage|a leg up|a plus|big plus|bonus points|gold|golden|weighs?|outweighs?)\b",
    r"\b(?:hires?|takes?|took|taken|interviews?|calls?|picks?|read|reads) (?:\w+ ){0,4}(?:first|every time|any day|over|before (?:anything|anybody|anyone|a|the))\b",
    r"\b(?:prefers?|preferred|rather (?:have|take|hire)|helps?|helped|saves?|saved|worth|pays? off|opens?|counts?|counted|matters?|mattered|decides?|decisive|sets you apart|stands? out|useful|beats?|seriously|swears by|recommends?|changed how)\b",
    r"\bgets? you (?:in|into|past|through|to the|an?|the)\b|\b(?:only|best|surest|quickest) (?:road|way|door|route|path) (?:in|to)\b|\bthe (?:ticket|key)\b",
    r"\b(?:or no|and a raise|raise for it|got (?:him|her|me|us|them) (?:through|the job|in|hired|there))\b",
)  # fmt: skip
FORMS: tuple[Form, ...] = (INSISTED, DISMISSED, PREFERRED)

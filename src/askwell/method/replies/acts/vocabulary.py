"""The parts of which the frames are made: who, what is done, what is denied, and until when.

All are fragments of regular expressions without groups that are named; a frame puts them together.
"""


def gap(most: int) -> str:
    """Return up to so many words between two parts of a frame, within one clause."""
    return rf"(?:\s+(?!but\b|however\b|and\s+I\b|when\b|which\b|where\b|until\b)[\w’'/-]+){{0,{most}}}?\s+"


I = r"(?:I|we|one)"  # noqa: E741  # the first person is what it stands for
SELF = r"(?:I|we|me|us|myself|ourselves)"
BE = r"(?:am|are|is|was|were|be|been|being|['’](?:m|re|s))"
WILL = (
    r"(?:['’](?:ll|d)|will|would|shall|should|am\s+going\s+to|['’]m\s+going\s+to|going\s+to|gonna|must"
    r"|(?:have\s+had|['’]ve\s+had|had|have)\s+to|['’]ve\s+got\s+to|got\s+to|need(?:ed)?\s+to|want\s+to"
    r"|wish\s+to|prefer\s+to|choose\s+to|chose\s+to|decided\s+to|choosing\s+to|tend\s+to|try\s+to"
    r"|always|usually|generally|normally|typically|mostly|simply|let\s+me|best\s+(?:if\s+I\s+)?)"
)
NOT = (
    r"(?:not|never|cannot|can\s?not|cant|dont|wont|no\s+longer|unable|rarely|seldom|hardly|barely|nor"
    r"|neither|(?:(?:do|does|did|ca|could|wo|would|should|is|are|was|were|has|have|had|ai|must"
    r"|need)n['’]?t))"
)

TALK = r"(?:talk|speak|chat|meet|discuss|call|converse|connect|zoom|catch\s+up|interview)(?:s|ing|ed)?"
TALKS = (
    r"(?:talks?|calls?|chats?|meetings?|interviews?|conversations?|chinwags?|zooms?|catch-?ups?"
    r"|coffees?|requests?|enquiries|inquiries|informationals?|favou?rs?|things?|sessions?)"
)
# What they would do for the seeker, if they said yes.
ENGAGE = (
    rf"(?:{TALK}|do(?:ing)?\b|giv|tak|help|assist|aid|advis|participat|contribut|join|commit|accommodat"
    rf"|entertain|accept|oblig|agree|grant|offer|shar|answer|respond|spar|manag|mak|find|fit|squeez|see"
    rf"|host|receiv|support|provid|comment"
    rf"|be(?:ing)?\s+(?:of|able|available|involved|interviewed|much|any)|say|tell|add"
    rf"|get(?:ting)?\s+(?:involved|into)|go(?:ing)?\s+(?:on|into)|open(?:ing)?\s+up|mentor|guid|counsel"
    rf"|invest|dedicat|devot)\w*"
)
# Contacting someone, and doing it again.
CONTACT = (
    r"(?:contact|e-?mail|mail|writ|messag|call|phone|ring|text|ping|bother|disturb|pester|harass|spam"
    r"|approach|reach|solicit|send|reply|follow)(?:e|es|s|ing|ed|t)?"
)
AGAIN_VERB = (
    r"(?:try|ask|write|ping|contact|e-?mail|call|ring|phone|text|message|remind|nudge|prod|poke|buzz"
    r"|check\s+(?:back|in)|get\s+(?:back|in\s+touch|hold)|reach\s+(?:back\s+)?out|circle\s+back"
    r"|come\s+back|go\s+back|loop\s+back|reconnect|touch\s+base|follow\s+up|hit\s+me\s+up"
    r"|drop\s+(?:me\s+)?a\s+(?:line|note)|catch\s+me|approach|revisit"
    r"|pick\s+(?:this|it|things)\s+(?:back\s+)?up|bump|look\s+at\s+(?:this|it)|knock"
    r"|give\s+me\s+a\s+(?:shout|call|ring|nudge|bell)"
    r"|(?:send|drop|shoot|write|give|fire)\s+(?:me\s+)?(?:an?\s+|another\s+)?(?:reminder|another|note|line|mail|e-?mail|message|nudge)|put\s+(?:this|it)\s+off|postpone"
    r"|push\s+(?:this|it)|shelve|park\s+(?:this|it)|leave\s+(?:it|this|that)|wait|be\s+in\s+touch)"
)

# Meeting, which may be later as well.
MEET_VERB = r"(?:talk|speak|chat|meet|do\s+(?:this|it)|catch\s+up|connect|find\s+(?:a\s+)?time)"

MONTHS = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
SEASONS = (
    r"(?:spring|summer|autumn|fall|winter|new\s+year|christmas|xmas|easter|thanksgiving|diwali|ramadan"
    r"|eid|passover|lent|pentecost|the\s+holidays|half[\s-]term|year[\s-]end|tax\s+season|q[1-4]"
    r"|h[12])"
)
TERM = (
    r"(?:week|month|quarter|year|season|semester|term|summer|spring|autumn|fall|winter|fortnight"
    r"|sprint|school\s+year|financial\s+year|fiscal\s+year)"
)
# While something lasts: a denial with one of these is not for good.
NOW = (
    rf"(?:right\s+now|at\s+(?:the\s+)?(?:moment|minute|present)|currently|just\s+now"
    rf"|for\s+(?:now|the\s+(?:moment|time\s+being|next|rest\s+of))"
    rf"|for\s+(?:a|another|several|the\s+next|\d+|two|three|four|six)\s+(?:few\s+"
    rf"|couple\s+of\s+)?(?:days|weeks?|months?|while|bit)|these\s+days"
    rf"|(?:this|next|the\s+rest\s+of\s+(?:the|this))\s+{TERM}|today|tomorrow|yet|until|till"
    rf"|before\s+(?!I\s+say|you\b)|so\s+soon|now|in\s+{MONTHS})\b"
)
# When it could be: a later time that is no hour.
LATER = (
    rf"(?:again|later|afterwards|sometime|some\s+(?:other\s+)?time|another\s+time"
    rf"|down\s+the\s+(?:road|line)|in\s+(?:the\s+)?future"
    rf"|(?:after|until|till|once|when|as\s+soon\s+as)\b(?!\s+(?:lunch|work"
    rf"|\d{{1,2}}(?:[:.]\d\d)?\s*(?:[ap]m\b|[,.?!]|$)|noon|school|hours|(?:it|that|this)\s+(?:suits|works|is\s+(?:good|convenient))\b|you\s+(?:are\s+)?(?:free|available|like|want|can|could|have|know|decide|get)|five|six|seven|school))"
    rf"|in\s+(?:about\s+|around\s+|like\s+|another\s+|say\s+|maybe\s+)?(?:a|an|one|two|three|four"
    rf"|five|six|eight|ten|twelve|several|some|\d{{1,2}}|a\s+few|a\s+couple\s+of"
    rf"|half\s+a|a\s+good)\s+(?:few\s+|couple\s+(?:of\s+)?|good\s+)?(?:days|weeks?|months?|years?|fortnight"
    rf"|quarters?|while|bit)|in\s+(?:early\s+|mid[\s-]*|late\s+|the\s+"
    rf"|(?:the\s+)?(?:new|early|late|coming|second|latter|middle\s+of|beginning\s+of|end\s+of"
    rf"|start\s+of)\s+(?:part\s+of\s+|half\s+of\s+)?(?:the\s+)?)?(?:{MONTHS}|{SEASONS}|year)\b"
    rf"|(?:early|mid|late|end\s+of|start\s+of|beginning\s+of|middle\s+of|towards?|come|by"
    rf"|around)[\s-]+(?:the\s+(?:end\s+of\s+)?)?(?:{MONTHS}|{SEASONS}|{TERM}|next)\b"
    rf"|next\s+(?:month|quarter|year|season|semester|term|summer|spring|autumn|fall|winter"
    rf"|{MONTHS})|(?:the\s+)?week\s+(?:of|after|commencing)|on\s+(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\b(?!\s*[\d-]|[.:]\d)|(?:{MONTHS})\s+\d"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTHS}|then(?=\s*(?:[.!?,;]|$|please))"
    rf"|(?:back\s+)?in\s+(?:{SEASONS}|{MONTHS}))"
)
BUSY = (
    r"(?:swamped|slammed|buried|snowed\s+under|overwhelmed|drowning|flat\s+out|run\s+off\s+my\s+feet"
    r"|up\s+to\s+my\s+(?:ears|eyes|eyeballs|neck|elbows)|tied\s+up|underwater|under\s+water"
    r"|maxed\s+out|stretched|crunch(?:\s+time)?"
    r"|(?:bad|busy|hectic|crazy|mad|difficult|awkward|terrible|wrong|rough|worst|poor|tough|tricky"
    r"|insane|manic|rotten|hopeless)\s+(?:time|timing|week|month|season|period|moment|quarter|stretch"
    r"|patch|spell|year)|timing\s+is|busy(?!\s+(?:for|to)\b)|hectic|frantic|manic|full\s+(?:plate|on)"
    r"|plate\s+is\s+full|head\s+is\s+full|(?:no|without)\s+head"
    r"|mid(?:st|dle)?[\s-]+(?:of\s+)?(?:an?\s+|the\s+|our\s+|my\s+)?(?:audit|move|merger|launch"
    r"|deadline|exams?|thesis|project|season|reorg\w*|restructur\w*|migration|build|trial)|audit"
    r"|deadlines?|year[\s-]end|harvest|go(?:ing)?\s+live|travel+ing|on\s+the\s+road"
    r"|(?:(?:am|be|is|are|was)|['’](?:m|re|s))\s+(?:\w+\s+)?away"
    r"|things\s+are\s+(?:\w+\s+)?(?:mad|crazy|hectic|wild|nuts|insane|busy|chaotic)|chaos|chaotic"
    r"|new\s+(?:job|baby|role)|maternity|paternity|surgery|convalesc\w*|wedding"
    r"|due\s+(?:any\s+day|soon|in))"
)
PERSON_ROLE = (
    r"(?:colleague|co-?worker|team\s?mate|friend|boss|manager|supervisor|deputy|successor|predecessor"
    r"|assistant|director|lead|head|sister|brother|cousin|uncle|aunt|wife|husband|partner|neighbou?r"
    r"|mentor|analyst|engineer|analyst|officer|chief|business\s+partner|counterpart|report|intern"
    r"|student|chap|fellow|guy|woman|man|lady|bloke|mate|pal|contact|expert|specialist|trainee"
    r"|apprentice|junior|nurse|flatmate|roommate|niece|nephew|(?:grand|step|god)?(?:daughter|son)|grand(?:father|mother|dad|ma|pa)|housemate|landlord|landlady|foreman|forewoman|gaffer|skipper|captain|coach|teacher|tutor|professor|father|mother|mum|mom|dad)"
)

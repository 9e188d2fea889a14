"""They call a talk off, or want it at another time: in so many words, or by what keeps them from it."""

from askwell.method.etiquette.words.patterns import any_of

_TALK = (
    r"(?:calls?|talk|chat|meeting|conversation|appointment|coffee|zoom|date|slot|session|visit|get-?together)"
)
_OURS = rf"(?:(?:our|the|my|this|that|today['’]s|tomorrow['’]s|\w+day['’]s|phone|video|little|short|planned)\s+){{1,4}}{_TALK}\b"
_ANOTHER = r"(?:an?other|a\s+new|a\s+different|a\s+later|some\s+other|a\s+fresh)\s+(?:date|time|day|slot|week|appointment)\b"

OFF = any_of(
    rf"(?<!may )(?<!might )(?:cancel(?:ling)?|call(?:ing)?\s+off|postpon(?:e|ing)|reschedul(?:e|ing)|put(?:ting)?\s+off|push(?:ing)?\s+back|mov(?:e|ing)|shift(?:ing)?|skip(?:ping)?)\s+{_OURS}",
    rf"call(?:ing)?\s+{_OURS}\s+off\b|(?:have|need|going)\s+to\s+(?:cancel|postpone|reschedule|call\s+(?:it|this)\s+off)\b",
    r"(?:can|could|may|might|shall|would\s+it\s+be\s+(?:possible|ok|okay)\s+to)\s+(?:(?:we|I)\s+)?(?:please\s+)?(?:reschedule|postpone|(?:move|push|shift)\s+(?:it|this|our|the))\b(?!\s+(?:to\s+)?(?:e-?mail|writing))",
    rf"(?:find|agree\s+on|look\s+for|set|arrange|make|fix|choose|pick)\s+(?:us\s+)?{_ANOTHER}",
)
"""A talk that was agreed on is called off or moved, and nothing else can be meant."""

ILL = any_of(
    r"(?:am|['’]m|is|are|['’]s|been|fallen|fell|feel|feeling|got|getting)\s+(?:\w+\s+){0,2}?(?:ill|sick|unwell|poorly|under\s+the\s+weather)\b",
    r"(?:the\s+|a\s+)?(?:flu|fever|covid|stomach\s+bug|migraine)\b|(?:bad|terrible|heavy|nasty)\s+cold\b|lost\s+my\s+voice\b|in\s+(?:the\s+)?hospital\b|family\s+emergency\b|came\s+down\s+with\b",
    anywhere=[r"(?<=['’])(?:m|s|re)\s+(?:\w+\s+){0,2}?(?:ill|sick|unwell|poorly|under\s+the\s+weather)\b"],
)
"""They, or someone whom they look after, are ill."""

HINDERED = any_of(
    r"(?:can['’]?t|cannot|can\s+not|could\s+not|won['’]?t|will\s+not|not|unable\s+to|not\s+able\s+to)\s+(?:be\s+able\s+to\s+)?(?:talk|speak|meet|chat|call|make|do|come|join|attend|keep)\b(?![^.?!\n]{0,20}\b(?:longer|more\s+than|much|e-?mail|mail)\b)",
    r"(?:won['’]?t|will\s+not|does\s?n['’]?t|does\s+not|can['’]?t|cannot)\s+(?:work|happen|take\s+place|be)\b|no\s+(?:talk|call|meeting|chat)\b|stay\s+(?:at\s+)?home\b|not\s+up\s+to\s+(?:it|a\s+(?:call|talk))\b|sorry\s+about\s+(?:the\s+short\s+notice|our|today|tomorrow)\b",
)
"""Something keeps them from a talk."""

CAME_UP = any_of(
    r"(?:something|an?\s+\w+|things?)(?:\s+\w+)?\s+(?:has\s+|have\s+)?(?:just\s+)?(?:come|came)\s+up\b|(?:got|been)\s+(?:called|pulled)\s+(?:in|into|away)\b|(?:caught|held|tied)\s+up\b",
)
"""Something came in between."""

NEW_TIME = any_of(
    rf"{_ANOTHER}|reschedule\b|other\s+(?:times?|dates?|days?)\b|same\s+(?:time|day|hour)\b|when\s+(?:else|would|could|are|is)\b[^.!\n]*\?",
)
"""They want another time, and name none."""

INSTEAD = any_of(
    r"(?:but|instead|rather|could|can\s+(?:do|make|we)|free|would\s+(?:work|suit|be)|how\s+about|what\s+about|let['’]s)\b|to\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b",
)
"""Another time is offered in the same breath."""

"""They put it off: they ask to be written to again, name a later time that is no hour, or deny it only for a while."""

from askwell.method.etiquette.words.patterns import any_of
from askwell.method.replies.acts.vocabulary import (
    AGAIN_VERB,
    BUSY,
    ENGAGE,
    LATER,
    MEET_VERB,
    MONTHS,
    NOT,
    NOW,
    SEASONS,
    TERM,
    gap,
)

# "Write me again in May", "let's talk when it is over".
COME_BACK = any_of(
    rf"(?:after|past)\s+{MONTHS}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+(?:I|we)(?:['’]d|['’]ll|\s+would|\s+will)\s+(?:be\s+)?(?:happy|glad|love|delighted|pleased)\b",
    rf"it(?:['’]d|['’]ll|\s+would|\s+will)\s+(?:have|need)\s+to\s+be\s+after\s+(?:that\b|then\b|{MONTHS}|{SEASONS})",
    r"(?:ab|nach)\s+(?:dem\s+|der\s+)?[\w. ]{2,24}?\s(?:wieder|erst)\s+(?:sehr\s+)?gerne?\b",
    r"(?:happy|glad|love|delighted|pleased)\s+to\s+\w+(?:\s+\w+){0,2}?\s+(?:once|after|when|as\s+soon\s+as)\s+(?:the|my|our|I|we|this|that|things)\b",
    r"(?:(?<!resume )(?<!résumé )(?<!cv )(?<!questions )first|out\s+of\s+the\s+way|behind\s+(?:me|us))\b[^.?!\n]{0,20}\bthen\b",
    rf"(?:drop|send|shoot)\s+me\s+(?:an?\s+)?(?:\w+\s+)?(?:line|note|mail|e-?mail|message)\s+(?:again\s+)?(?:in|after|from|around)\s+(?:{MONTHS}|{SEASONS})",
    r"(?:maybe|perhaps|possibly|better)\s+(?:once|when|after)\s+(?:I|we|the|my|our|that|this|things|it)\b",
    rf"(?:{LATER})\b[^.?!\n]{{0,20}}?\b(?:feel\s+free\s+to|please|you\s+(?:can|could|may)|do|and)\s+(?:{AGAIN_VERB})\b",
    rf"(?:{AGAIN_VERB})\b(?:\s+(?!but\b|because\b|tomorrow\b)[\w’',/-]+){{0,7}}?\s+(?:{LATER})",
    rf"(?:{AGAIN_VERB})\s+(?:me\s+|us\s+|this\s+|it\s+)?(?:again|back|later"
    rf"|in\s+(?:{MONTHS}|{SEASONS})|next\s+(?:week|month|year))\b",
    rf"(?:(?:I|we)(?:['’]ll|\s+will|\s+can|\s+could|['’]d|\s+shall)"
    rf"|and\s+(?:shall|will))\s+(?:\w+\s+){{0,2}}?(?:come\s+back|get\s+back|reach\s+out"
    rf"|be\s+in\s+touch|contact|write|circle\s+back|let\s+you\s+know|revert"
    rf"|follow\s+up)\b(?:\s+\w+){{0,4}}?\s+(?:{LATER})",
    rf"(?:after(?:\s+that|wards)?|(?:by|from)\s+then),?\s+(?:yes|sure|gladly|happily"
    rf"|I(?:['’]d|\s+would)\s+(?:be\s+)?(?:happy|glad|love))"
    rf"|(?:glad|happy|love|yes|sure|gladly|delighted"
    rf"|pleased)(?:\s+to)?,?\s+(?:but\s+)?(?:only\s+)?(?:after|once|when"
    rf"|from)\s+(?:the\s+\d+(?:st|nd|rd|th)?|the\s+{SEASONS}|my\b|our\b|I\b|we\b"
    rf"|\d{{1,2}}(?:st|nd|rd|th)|{MONTHS}|{SEASONS}|that|this)\b"
    rf"|(?:yes|gladly|happily|sure),?\s+but\s+(?:only\s+)?(?:after|once|when"
    rf"|not\s+(?:before|until))|give\s+(?:me|us|it)\s+(?:about\s+|around\s+|maybe\s+|say\s+|another\s+)?(?:an?\s+|\w+\s+)?(?:few\s+"
    rf"|couple\s+of\s+)?(?:days|weeks?|months?)\b"
    rf"|(?:only|just)\s+(?:not\s+)?(?:once|after|when|from|before)\b(?!\s+(?:\d|lunch|noon|work))"
    rf"|(?:when|once|after|as\s+soon\s+as)\s+(?:I|we|that|this|things|it|everything|my|our"
    rf"|the)\b[^.?!\n]{{0,50}}?\b(?:I['’]d|I\s+would|I['’]ll\s+be|happy|gladly|glad|let['’]s"
    rf"|we\s+(?:can|could)|delighted|with\s+pleasure)\b"
    rf"|(?:can|could|must|may|should|will|has\s+to|have\s+to)\s+(?:\w+\s+)?wait\b"
    rf"|wait\s+(?:\w+\s+){{0,3}}?(?:weeks?|months?|days)\b"
    rf"|not\s+(?:before|until|till)\s+(?!you\b|\d{{1,2}}(?:[:.]\d\d)?\s*(?:[ap]m|[,.?!]|$|on\b)"
    rf"|noon)",
    r"(?:melden|schreiben|fragen)\s+sie\s+(?:sich|mir|mich)\b[^.\n]{0,50}\b(?:wieder|nochmal"
    r"|noch\s+einmal|im|in|nach|ende|anfang)\b|(?:recontactez|réécrivez)"
    r"|(?:vuelva|vuelve)\s+a\s+(?:escribir|contactar)|(?:mi\s+)?ricontatt\w+",
)
# "Let's talk in May": later, unless they agree and a week is named.
MEET_LATER = any_of(
    rf"(?:{MEET_VERB})\b(?:\s+(?!but\b|because\b|tomorrow\b)[\w’',/-]+){{0,5}}?\s+(?:{LATER})"
)
# A later time said for itself: "Maybe in the summer?", "After Easter would be fine."
ONLY_LATER = any_of(
    rf"(?:(?:maybe|perhaps|possibly|probably|how\s+about|what\s+about|could\s+(?:we|it\s+be)|better"
    rf"|ideally|let['’]s\s+(?:say|aim\s+for|try)|rather)\s+)?(?:(?:try|say|sometime"
    rf"|some\s+time)\s+)?(?:in|after|over|during|around|towards?|early|late|mid|the\s+|end\s+of"
    rf"|beginning\s+of|start\s+of|come|by)[\s-]*(?:in\s+|the\s+|of\s+|next\s+|early\s+|late\s+"
    rf"|mid\s+|new\s+|coming\s+)*(?:{SEASONS}|{MONTHS}|{TERM}s?)\b(?!\s+(?:\d|of\s+{MONTHS}))"
    rf"|next\s+(?:month|quarter|year|semester|term|summer|spring|autumn|fall|winter|time)\b"
    rf"|(?:the\s+)?next\s+one|(?:some\s+(?:other|later)|another)\s+(?:time|day|month|year)"
    rf"|later\s+(?:this|in\s+the|on)\b|(?:january|february|march|april|june|july|august|september"
    rf"|october|november|december|{SEASONS})(?=\s*\?|\s+(?:would|might|could|is|looks|may)\b)",
)
# It cannot be while something lasts.
NOT_FOR_NOW = any_of(
    rf"(?:useless|no\s+(?:use|good)|hopeless|unavailable|out\s+of\s+(?:action|circulation|commission)|not\s+myself)\b(?:{gap(4)})?(?:{NOW})",
    r"not\s+this\s+side\s+of\b|now(?:['’]s|\s+is(?:\s+not|n['’]t)?)\s+(?:\w+\s+)?(?:bad|no\s+good|tricky|difficult|terrible|awful|good|great|ideal|time)\b(?!\s+(?:for\s+me|time\s+for))",
    rf"(?:{NOT}|nothing|no\s+(?:time|head|capacity|bandwidth|room|chance|slots?"
    rf"|availability))(?:{gap(8)})?(?:{NOW})",
    rf"(?:can['’]?t|cannot|not|no|won['’]?t)\s+(?:{NOW})"
    rf"|(?:{NOW}){gap(6)}(?:no|not|n['’]t|nothing|{NOT}|impossible|hopeless|out|bad|full|mad"
    rf"|crazy)\b",
    rf"(?:{NOT}){gap(2)}(?:{ENGAGE})\b{gap(8)}(?:{NOW})",
    rf"(?:{NOT})\s+(?:really\s+)?an?\s+(?:\w+\s+)?(?:good|great|ideal|brilliant|easy|quiet"
    rf"|fun)\s+(?:time|month|week|moment|year|season|day)\b",
    r"(?:zur\s+zeit|derzeit|im\s+moment|momentan)\s+(?:nicht|leider|keine)"
    r"|pas\s+(?:en\s+ce\s+moment|maintenant)|ahora\s+(?:mismo\s+)?no|in\s+questo\s+momento\s+non"
    r"|momenteel\s+(?:niet|geen)",
)
BUSY_NOW = any_of(
    rf"(?:{BUSY})\b",
    r"(?:später|plus\s+tard|más\s+adelante|più\s+avanti|later)\b(?!\s+than)",
)

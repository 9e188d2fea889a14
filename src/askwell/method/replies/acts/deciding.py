"""They have not decided: they only took note, must think or ask first, or wonder whether it was meant for them."""

from askwell.method.etiquette.words.patterns import any_of

UNDECIDED = any_of(
    r"(?:let\s+me|I['’]?ll|I\s+will|I\s+need\s+to|I\s+have\s+to|I\s+must"
    r"|I['’]?d\s+(?:have|need)\s+to|allow\s+me\s+to|need\s+to|have\s+to"
    r"|going\s+to)\s+(?:\w+\s+){0,2}?(?:think|sleep\s+on|mull|consider|check"
    r"|see\s+(?:what|if|whether|how)|ask\s+(?:my|our|the)|consult|clear\s+(?:it|this)"
    r"|run\s+(?:it|this)\s+(?:by|past)|look\s+(?:at|into)|talk\s+(?:it\s+over|to\s+my|with\s+my)"
    r"|get\s+back\s+to\s+you|come\s+back\s+to\s+you|revert|read\s+(?:it|this))\b"
    r"|(?:will|['’]ll)\s+(?:\w+\s+)?(?:get\s+back|revert|see|think|respond|reply|answer|write)\b"
    r"|(?:more|details|answer|reply)\s+(?:soon|later|to\s+follow|follows)"
    r"|have\s?n['’]?t\s+(?:yet\s+)?(?:had\s+(?:the\s+|any\s+)?(?:time|chance)\s+"
    r"|got(?:ten)?\s+(?:a)?round\s+)?(?:to\s+)?(?:read|look|open|think|see|decide|answer)\w*"
    r"|let\s+me\s+see\b(?=\s*(?:[.!,…]|$))|not\s+sure\s+(?:yet|if|whether)|thinking\s+about\s+it|remains\s+to\s+be\s+seen|depends\b",
)
# Nothing is said to whoever asked until it is known whose letter it was.
MEANT_FOR_ME = any_of(
    r"(?:was|is|were)\s+(?:this|that|it|(?:this|that|your)\s+(?:e-?mail|mail|note|message|letter))\s+(?:really\s+|actually\s+)?(?:meant|intended)\s+(?:for|to\s+(?:come|go)\s+to)\s+me\b[^.!?\n]{0,20}\?",
)
SUGGESTS = any_of(
    r"(?:ok|okay|alright|all\s+right|right|deal|agreed|fine|good|possible|works?|suits?|suitable"
    r"|convenient)\s*\?|(?:does|do|would|will|is|are|could|can|shall)\s+(?:that|this|these|those"
    r"|it|either|any\s+of|one\s+of|we|\w+day|the\s+\w+)\b[^.!\n]{0,60}\b(?:work|works|suit|suits"
    r"|ok|okay|good|fine|possible|convenient|fit|sound|acceptable|manage|too\s+\w+|talk|speak|meet"
    r"|chat|connect|catch\s+up)\b[^.!\n]{0,20}\?"
    r"|(?:how|what)(?:['’]s|\s+about|\s+does)\b[^.!\n]*\?"
    r"|(?<!why )(?<!how )(?<!what )(?:shall|should|can|could|may)\s+(?:I"
    r"|we)\b(?!\s+(?:ask|know|enquire|inquire))[^.!\n]*\?"
    r"|how\s+(?:are\s+(?:you|things)|have\s+you\s+been)\b[^.!\n]*\?"
    r"|why\s+(?:not|do\s?n['’]?t)\b[^.!\n]*\?"
    r"|have\s+you\s+(?:tried|thought|considered|asked|spoken)\b[^.!\n]*\?"
    r"|(?:which|what)\s+(?:do\s+you\s+prefer|would\s+you\s+prefer|suits|is\s+better)[^.!\n]*\?"
    r"|would\s+you\s+(?:like\s+to\s+)?(?:come|join|call|prefer"
    r"|mind\s+(?:calling|coming))\b[^.!\n]*\?"
    r"|(?:could|can|would)\s+you\s+(?:do|make|manage|call|come|ring|meet|try)\b[^.!\n]*\?",
)

"""The words of a good thank-you: one thing they said, one thing I will do; and the words that say nothing.

METHOD.md 1.7: a specific remark, what you will do, thanks for the referral.
"""

from askwell.method.etiquette.words.patterns import any_of

# Said to everybody, so it says nothing. Left out before a specific remark is looked for.
EMPTY = any_of(
    r"\b(?:thank\s+you|thanks|grateful|appreciate\w*)\b[^.?!\n]{0,40}\b(?:for|that)\s+(?:(?:sharing|giving|taking|offering|lending)\s+(?:me\s+|us\s+)?)?(?:so\s+much\s+of\s+)?(?:all\s+)?(?:of\s+)?(?:your|the|our)\s+(?:\w+\s+)?(?:time|insights?|advice|perspectives?|experiences?|guidance|knowledge|wisdom|help|support|conversation|talk|call|meeting|interview|chat|tips?|discussion)\b(?:\s+(?:and|&)\s+(?:your\s+)?(?:insights?|advice|perspectives?|experiences?|guidance|knowledge|wisdom|help|tips?))?(?:\s+(?:with\s+me|today|yesterday|this\s+\w+|on\s+\w+day))?",
    r"\byour\s+(?:[\w-]+\s+)?(?:insights?|advice|perspectives?|experiences?|guidance|knowledge|wisdom|words|tips?|input|help|thoughts|expertise)(?:\s+and\s+\w+)?\s+(?:was|were|is|are|really|truly|will\s+be|helped|meant|means|gave|have\s+been|has\s+been)\b[^.?!\n]{0,200}",
    r"\b(?:learn(?:ed|t|ing)?|took\s+away|gained?|got|picked\s+up)\s+(?:(?:a\s+)?(?:lot|ton|great\s+deal|so\s+much|much|many\s+(?:new\s+)?things|more|plenty)|an?\s+(?:deeper|better|greater|new)\s+\w+)\b[^.?!\n]{0,200}",
    r"\b(?:learn(?:ed|t|ing)?|hear(?:d|ing)?|talk(?:ed|ing)?|speak(?:ing)?|know(?:ing)?|spoke)\s+(?:with\s+you\s+|more\s+|to\s+you\s+|from\s+you\s+|you\s+|all\s+)*about\s+(?:the|your|this)\s+(?:[\w-]+\s+)?(?:field|industry|career|company|organi[sz]ation|role|profession|work|experiences?|job|path|journey|team|business|background)\b",
    r"\b(?:most|very|so|truly|really|extremely|incredibly)\s+(?:enlightening|insightful|helpful|informative|inspiring|valuable|interesting|useful)\b|\binvaluable\b|\bexciting\s+opportunities\b|\ball\s+your\s+(?:future\s+)?endeavou?rs\b|\bwealth\s+of\b",
    anywhere=[r"\[[^\]\n]{0,120}\]"],
)
_SAID = r"(?:said|told\s+me|mentioned|explained|described|showed(?:\s+me)?|pointed\s+out|shared|named|suggested|warned(?:\s+me)?|recommended|advised(?:\s+me)?|called|put\s+it|compared|asked(?:\s+me)?|talked\s+about|spoke\s+about|made|drew|taught\s+me|reminded\s+me|admitted|sent\s+me\s+to|gave\s+me)"
SPECIFIC = any_of(
    rf"\b(?:what|how|that|when|as|where|why|way|thing|one|book|course|people|name|example|story|idea|question|point|remark)\s+(?:that\s+|which\s+)?you\s+{_SAID}\b|\byou\s+{_SAID}\s+(?:that\s+|how\s+|about\s+|me\s+|the\s+|it\s+|to\s+)?(?:[\w'’-]+[\s,.]+){{3,}}",
    r"\byour\s+(?:[\w-]+\s+)?(?:remark|tip|advice|point|hint|story|frankness|honesty|candou?r|idea|suggestion|question|example|warning|description|account|explanation|comment|observation|comparison|view|analogy|anecdote|answer|rule|phrase|picture|line|sketch|words|insight)s?\s+(?:(?:about|on|to|that|of|not|never|how|for|was|when|was\s+to)\b\s+(?:[\w'’-]+[\s,.]*){2,}|(?:will\s+)?(?:stay|stuck|help|chang|made|surpris|settl|sav|sound|struck)\w*)",
    r"\bI\s+had\s+no\s+idea\s+(?:that|how|what|why)\b|\bhearing\s+(?:that|how|why)\s+you\s+(?:[\w'’-]+[\s,.]+){2,}|\bI\s+(?:had\s+not|hadn['’]t|did\s+not|didn['’]t|had\s+never|never|would\s+not\s+have|wouldn['’]t\s+have)\s+(?:\w+\s+)?(?:expected?|known?|knew|thought?|think|realised?|realized?|guess(?:ed)?|considered|imagined?|heard|appreciated?|understood)\b",
    r"\b(?:you\s+saved\s+me|stay(?:s|ed|ing)?\s+with\s+me|stuck\s+with\s+me|sticks\s+with\s+me|changed\s+my|made\s+me\s+(?:see|rethink|think|realise|realize|look)|struck\s+me|surprised\s+me|opened\s+my\s+eyes|keep\s+(?:thinking|coming\s+back)|took\s+away\s+(?:that|how|the)|which\s+settled|is\s+gold)\b",
    r"\bI\s+(?:\w+\s+)?(?:learn(?:ed|t)|realised|realized|understand|understood|see|saw|discovered|found)\s+(?:now\s+|from\s+you\s+|after\s+our\s+talk\s+|in\s+our\s+talk\s+)?(?:that|how|why|what|after)\b",
    r"\b(?:the|that)\s+(?:tip|advice|story|idea|book|course|part|bit|example|point|article|group|question|trick|suggestion|picture|detail|number|name)\s+(?:to|about|you|of|that|where|on|with)\s+(?:[\w'’-]+\s*){2,}",
    r"\b(?:especially|particularly)\s+(?:\w+\s+)?(?:enjoyed|liked|appreciated|valued|loved|struck|helpful|useful|grateful\s+for|glad)\s+(?:(?:hearing|learning)\s+)?(?:about\s+|how\s+|that\s+|your\s+|the\s+|to\s+)(?:[\w'’-]+\s*){3,}",
    r"\bon\s+the\s+strength\s+of\b|\bas\s+you\s+(?:proposed|suggested|advised|recommended|said|thought|put)\b|\bthanks\s+to\s+(?:you|your)\b(?!\s+(?:time|help))|\bbecause\s+of\s+(?:what\s+you|your)\b|\byou\s+were\s+right\b|\byou\s+(?:spent|gave)\s+(?:\d+|twenty|fifteen|half)\b[^.?!\n]{0,30}\bon\s+\w+",
    anywhere=[r"[“\"\u2018][^”\"’\n]{8,200}[”\"’]|(?<!\w)'[^'\n]{10,200}'(?!\w)"],
)
# A step taken or meant, not a feeling and not the weather of farewells.
NEXT_STEP = any_of(
    r"\bI(?:['’]ll|\s+will|\s+shall|['’]m\s+going\s+to|\s+am\s+going\s+to|\s+plan\s+to|\s+intend\s+to|['’]m\s+planning\s+to|\s+am\s+planning\s+to|\s+mean\s+to|\s+want\s+to\s+try|\s+promise\s+to)\s+(?!always|never\s+forget|remember|cherish|be\s+(?:forever|eternally|sure)|treasure|keep\s+in\s+touch|stay\s+in\s+touch|miss|keep\s+your)(?:\w+\s+){0,2}?\w+",
    r"\bI(?:['’]ve|\s+have)\s+(?:already\s+|just\s+|since\s+|now\s+|also\s+|begun\s+to\s+|started\s+to\s+)*(?:ordered|written|switched|rung|called|read|applied|talked|looked|tried|sent|signed|started|asked|booked|enrolled|visited|begun|joined|registered|bought|borrowed|downloaded|contacted|arranged|e-?mailed|changed|made|put|found|got|spoken|reached|set|moved|rewritten|added|dropped|emailed|subscribed|scheduled)\b",
    r"\bI\s+(?:already\s+|just\s+|also\s+|then\s+|have\s+)?(?:applied|started|ordered|wrote|signed|called|rang|booked|bought|joined|registered|enrolled|e-?mailed|borrowed|downloaded|went|visited|contacted|switched|asked|read|changed|rewrote|sent|subscribed|set\s+up|looked\s+up|tried)\b",
    r"\b(?:next\s+\w+|on\s+\w+day|tomorrow|this\s+\w+|tonight)\s+I(?:['’]m|\s+am|['’]ll|\s+will)\b|\bI(?:['’]m|\s+am)\s+\w+ing\b[^.?!\n]{0,40}\b(?:next\s+\w+|tomorrow|on\s+\w+day|this\s+week)\b",
    r"\bas\s+promised\b|\b(?:that\s+|which\s+)?I\s+promised\b|\bnext\s+step\b|\bmy\s+next\b|\b(?:first|next)\s+thing\s+(?:on|I)\b|\bhere(?:['’]s|\s+is)\s+the\s+\w+|\bI\s+am\s+(?:now\s+)?(?:reading|writing|trying|enrolling|signing|taking|starting)\b|\bI['’]m\s+(?:now\s+)?(?:reading|writing|trying|enrolling|signing|taking|starting|meeting|calling)\b|\bam\s+(?:meeting|calling|ringing|writing\s+to|seeing|visiting)\b|\b(?:read|spent|tried|went)\s+(?:\w+\s+){0,3}(?:last\s+night|yesterday|this\s+morning|on\s+\w+day)\b",
)

"""The words that press, ask for a second thing, bring a resume along, or still wait to be filled in."""

import re

from askwell.method.etiquette.words.patterns import any_of

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_THEY_DO = (
    r"(?:send|introduce|forward|review|reply|respond|answer|confirm|get\s+back|read|call\s+me|write\s+back|let\s+me\s+know|look\s+over"
    r"|share|fill|return|ring\s+me|tell\s+me|provide|e-?mail\s+me)"
)

# METHOD.md 1.4 and 1.5: the burden of the next step stays with the one who asks; guilt, deadlines and orders do not.
PUSHY = any_of(
    r"\bASAP\b|\bas\s+soon\s+as\s+(?:you\s+can|possible)\b|\burgent(?:ly)?\b|\bwithout\s+delay\b|\btime[- ]sensitive\b",
    r"\b(?:call|talk|meet|speak|chat|zoom)\s+(?:\w+\s+){0,3}?(?:today|tonight|this\s+(?:afternoon|evening|morning))\b|\btoday\s+(?:at|or\s+tomorrow|would)\b",
    r"\bI\s+(?:also\s+|really\s+|just\s+)?need\s+(?:you\s+to|an?\s+(?:answer|reply|response)|your\s+(?:answer|reply|help|response|time))\b|\bI(?:['’]m|\s+am)\s+(?:counting\s+on|expecting|waiting\s+for)\b|\bI\s+(?:expect|insist|demand|require)\b|\bI\s+will\s+not\s+take\s+no\b|\bwon['’]t\s+take\s+no\b",
    r"\byou\s+(?!owe\s+(?:me\s+)?nothing)(?:must(?!\s+(?:have|be|know|get|hear|see|meet|find|miss|enjoy|love)\b)|have\s+to|need\s+to|ought\s+to|owe|should\s+(?:really\s+)?(?:make|find|give|answer|reply|be\s+able))\b|\b(?:the\s+)?least\s+you\s+(?:can|could)\b|\bsurely\s+you\b|\bit\s+(?:only|just)\s+takes\b|\beveryone\s+has\b",
    r"\bplease\s+(?:confirm|acknowledge|respond|reply\s+(?:by|at|today|soon|promptly)|answer\s+(?:the|my|these|all|by)|make\s+(?:sure|time)|do\s+not\s+ignore|don['’]t\s+ignore)\b|\bconfirm\s+receipt\b|\bkindly\s+(?:confirm|respond|reply|revert|do\s+the\s+needful)\b",
    r"\bI\s+must\s+(?:speak|talk|meet|hear|have|see)\b|\bI\s+(?:really|desperately|badly)\s+need\s+(?:this|you|it)\b",
    # Guilt and counting.
    r"\bwhy\s+(?:have(?:n['’]t)?|did(?:n['’]t)?|are(?:n['’]t)?)\s+you\s+(?:not\s+)?(?:yet\s+)?(?:repl|answer|respon|writ|got|ignor)\w*|\b(?:every|each)\s+(?:day|week|hour)\s+until\b|\buntil\s+(?:I\s+(?:reach|hear)|you\s+(?:answer|reply|respond))\b",
    r"\b(?:still\s+)?(?:have\s+not|haven['’]t|did\s+not|didn['’]t|never|has\s+not|hasn['’]t)\s+(?:yet\s+|even\s+|ever\s+|bothered\s+to\s+)?(?:answered|answer|replied|reply|responded|respond|heard\s+(?:back|from\s+you|anything)|hear\s+(?:back|from\s+you)|got(?:ten)?\s+back|received\s+(?:a|any)\s+(?:reply|answer|response))\b",
    r"\b(?:second|third|fourth|fifth|2nd|3rd|4th|last|final)\s+(?:time|attempt|message|e-?mail|mail|note|reminder|try)\b|\b(?:two|three|four|several|both)\s+(?:of\s+my\s+)?(?:previous|earlier|last)\s+(?:messages?|e-?mails?|notes?|letters?|attempts)\b|\bmy\s+(?:previous|earlier|last)\s+(?:messages|e-?mails|notes|letters|attempts)\b|\b(?:twice|three\s+times|several\s+times)\s+(?:now|already|before)\b|\b(?:wrote|written|e-?mailed|called|messaged|tried)\s+(?:to\s+)?(?:you\s+)?(?:twice|three\s+times|several\s+times|many\s+times|repeatedly)\b",
    r"\b(?:noticed|see|saw|know)\s+(?:that\s+)?you(?:['’]ve|\s+have)?\s+(?:viewed|opened|read|seen|looked\s+at|were\s+online|are\s+online)\b|\bignor(?:ed|ing)\s+(?:me|my)\b|\bdisappoint(?:ed|ing)\b|\bfrustrat(?:ed|ing)\b|\bsurprised\s+(?:that\s+you|you\s+(?:have|did|never)|not\s+to)\b|\bbeen\s+waiting\b|\bfollowing\s+up\s+(?:yet\s+)?again\b",
    # Deadlines for the other person.
    rf"\b(?:{_THEY_DO}|ideally|decide|answers?|response|thoughts)\b[^.?!\n]{{0,60}}\b(?:by|before|no\s+later\s+than|until|within)\s+(?:the\s+)?(?:[\w-]+\s+(?:hours?|days?)\b|tomorrow|tonight|noon|{_WEEKDAY}|end\s+of|close\s+of|next|this|eod|cob|\d)",
    rf"\b(?:by|before)\s+(?:tomorrow|{_WEEKDAY}|the\s+end\s+of|next\s+\w+)\b[^.?!\n]{{0,30}}\b(?:because|since|as|so|at\s+the\s+latest)\b|\b(?:my|the|a)\s+deadline\s+(?:is|for)\b|\bat\s+the\s+latest\b",
    rf"\b(?:(?:could|can|would|will)\s+you|please)\b[^.?!\n]{{0,20}}\b{_THEY_DO}\b[^.?!\n]{{0,80}}\b(?:today|tomorrow|tonight|this\s+week|right\s+away|immediately|now\b(?!\s+(?:and|or))|within\s+[\w-]+\s+(?:days?|hours?))\b",
    r"\b(?:appreciate|expect|await|forward\s+to|hope\s+for|grateful\s+for)\s+(?:your\s+|a\s+|an\s+)?(?:prompt|quick|speedy|swift|fast|early|immediate)\b",
    r"\b(?:counts?\s+(?:for|toward\w*)|\d+\s*%\s+of\s+my)\b[^.?!\n]{0,30}\b(?:grade|mark|class|course|credit)\b|\bfor\s+(?:my|a)\s+grade\b",
    r"\btell\s+me\s+when\s+you(?:['’]re|\s+are)\b|\b(?:we|you)\s+can\s+take\s+it\s+from\s+there\b|\bI(?:['’]ll|\s+will)\s+(?:be\s+(?:at|in|outside)\s+your\s+(?:office|building|lobby)|(?:come|drop|stop|swing)\s+(?:by|round|over)|keep\s+(?:writing|calling|trying|e-?mailing)|wait\s+(?:for\s+you\s+)?(?:outside|in\s+your))\b",
    r"\b(?:forward|pass|send|hand)\s+(?:my|them|it)\b[^.?!\n]{0,40}\bto\s+(?:hr\b|the\s+right)",
    r"\b(?:two|three|four|five|several|\d+)\s+more\s+(?:people|names|contacts|colleagues|introductions)\b",
    r"\bavailable\s+immediately\b",
    anywhere=[
        r"!{3,}",
        r"^\s*(?:call\s+me|reply|answer\s+me|respond)\s*(?:back|today|now|asap|soon|tomorrow|right\s+away|immediately)?\s*[.!]",
    ],
)

_DOING = r"(?:please|could\s+you|can\s+you|would\s+you|will\s+you|might\s+you|may\s+I\s+(?:also\s+)?ask\s+you\s+to|I(?:['’]d|\s+would)\s+(?:also\s+)?(?:like|need|appreciate|love|be\s+grateful)(?:\s+it)?(?:\s+if)?(?:\s+(?:for\s+)?you)?(?:\s+(?:to|could|would))?|I\s+(?:also\s+)?need(?:\s+you)?(?:\s+to)?|and|also|then|plus|or)"
# One letter, one ask (METHOD.md 1.4; defaults: "must not: more than one ask"). What makes work for the other is a second one.
BURDENS = any_of(
    rf"\b{_DOING}\s+(?:also\s+|please\s+|perhaps\s+|maybe\s+)?(?:send|e-?mail|provide|share|forward|give)\s+(?:me|us|along|over|back|with\s+me)\s*(?!a\s+(?:call|ring|chance|few\s+minutes)|your\s+(?:thoughts|view|time)\b|(?:any\s+|some\s+)?information\b|twenty|fifteen|ten|thirty|\d|half|some\s+of)\w+",
    rf"\b{_DOING}\s+(?:also\s+|please\s+)?(?:send|provide|share|forward)\s+(?:your|the|any|some|a|an|over|information|materials?)\b",
    r"\b(?:review|look\s+(?:over|at|through)|read|check|critique|proof-?read|edit|comment\s+on|feedback\s+on|thoughts\s+on|go\s+over|correct|improve)\s+(?:\w+\s+){0,2}?(?:my|the\s+attached|this\s+attached|attached)\s*(?:\w+\s+){0,2}?(?:r[eé]sum[eé]|cv|portfolio|essay|letter|application|draft|manuscript|deck|plan|thesis|profile|statement|work|website|project|document|file)?\b(?<!my )",
    r"\b(?:intro(?:duce)?|connect|put)\s+me\s+(?:\w+\s+)?(?:to|with|in\s+touch)\b(?!\s+(?:you|on\s+linkedin)\b)",
    r"\b(?:please|could\s+you|can\s+you|would\s+you)\s+(?:also\s+|kindly\s+|just\s+)?(?:answer|fill\s+(?:in|out)|complete)\s+(?:the|these|this|my|all|a\s+few|\w+\s+questions|attached)\b|\b(?:answer|fill\s+(?:in|out)|complete)\s+(?:the|these|this|my)\s+(?:\w+\s+){0,2}?(?:questions?|survey|questionnaire|form|quiz)\b|\b\d{2,}\s+questions\b|\bquestions\s+(?:are\s+)?(?:attached|below|enclosed)\b",
    r"\b(?:please|could\s+you|can\s+you|would\s+you|also)\s+(?:also\s+)?(?:recommend|write|draft|prepare|organi[sz]e|arrange|set\s+up|list|nominate|endorse|subscribe|sign|donate|promote|repost)\s+(?:me\s+)?(?:(?:an?|the|some|my|three|two|five|several|for)\b|up\b)",
    r"\b(?:could|would|can|might)\s+you\s+also\b|\balso,?\s+(?:could|would|can|please)\b|\bI\s+also\s+(?:need|want|would\s+like|was\s+hoping|wonder(?:ed)?)\b|\band\s+one\s+more\s+(?:thing|favou?r)\b|\bwhile\s+(?:you|I|we)(?:['’]re|['’]m|\s+are|\s+am)?\s+at\s+it\b|\banother\s+(?:favou?r|request)\b|\btwo\s+(?:favou?rs|requests)\b",
    r"\b(?:names?|contacts?)\s+of\s+(?:two|three|four|five|some|several|other|\d+|your)\b|\b(?:tour|visit)\s+(?:of|around)\s+(?:your|the)\s+\w+\s+(?:and|as\s+well)\b",
)

_PAPER = r"(?:(?<!\bI )(?<!\bto )(?<!will )(?<!shall )r[eé]sum[eé]s?|cvs?|curriculum\s+vitae|cover\s+letter|portfolio|transcripts?|application)"
# METHOD.md 1.8: never attached to the request; a link in the signature; a page of it in the bag; sent when it is asked for.
RESUME = any_of(
    rf"\b(?:popped|put|slipped|added|tucked|placed|dropped|stapled|uploaded|pasted|linked)\s+(?:in\s+)?(?:my|an?|the)\s+(?:\w+\s+)?{_PAPER}\b(?!\s+(?:online|on\s+the\s+site))|\b{_PAPER}\s+(?:comes|goes|travels|is)\s+(?:along\s+)?with\s+(?:this|it)\b|\b{_PAPER}\s+is\s+(?:in|below|here)\b",
    rf"\b(?:attach(?:ed|ing|ment|ments)?|enclos(?:e|ed|ing)|includ(?:e|ed|ing)|append(?:ed)?)\b[^.?!\n]{{0,60}}\b{_PAPER}\b",
    rf"\b{_PAPER}\b[^.?!\n]{{0,40}}\b(?:attach|enclos|included|appended|below)\w*",
    rf"\b(?:here\s+is|here['’]s|find|see|sending(?:\s+you)?|send\s+you|sent\s+you|I\s+send)\s+(?:here\s+)?my\s+(?:[\w-]+\s+)?{_PAPER}\b|\bPFA\b|\bwith\s+my\s+(?:r[eé]sum[eé]|cv)\b",
)
NO_RESUME = any_of(
    rf"(?:\bno\b|\bnot\b|\bwithout\b|\w+n['’]t\b|\binstead\s+of\b|\brather\s+than\b)[^.?!,\n]{{0,30}}\b(?:{_PAPER}|attach\w*)",
    r"\b(?:as\s+)?you\s+(?:kindly\s+)?(?:asked|offered|requested|wanted|were\s+kind)\b|\bif\s+(?:you(?:['’]d|\s+would)?\s+(?:want|like|wish)|it\s+(?:helps|is\s+useful))\b|\bat\s+your\s+request\b",
)
PLACEHOLDER = re.compile(
    r"\[(?!\d+\]|sic\]|x\]|…\]|\.\.\.\])[^\]\n]{1,120}\]|\{\{?[^}\n]{1,60}\}?\}|«[^»\n]{1,60}»|<<[^>\n]{1,60}>>|%[A-Z_]{3,}%"
    r"|<(?:[Nn]ame|[Yy]our|[Tt]heir|[Tt]opic|[Cc]ompany|[Ff]irst|[Ll]ast|[Pp]osition|[Ii]nsert|[Rr]ole|[Ff]ield)[^>\n]{0,40}>|\bX{2,}\b|_{3,}"
    r"|\b(?:[Ll]orem [Ii]psum|TBD|TODO|INSERT [A-Z ]+|(?:YOUR|FIRST|LAST|COMPANY|RECIPIENT)[ _]?(?:NAME|COMPANY|TITLE|ROLE))\b"
    r"|\b[Ii]nsert (?:your |the |their |a )?(?:name|company|role|topic|title)(?: here)?|\(\s*(?:your|their|insert|name of|the company)[ \w]{0,40}\)"
    r"|^\W*(?:Dear|Hello|Hi|Hey) (?:(?:First|Last|Full)?\s?[Nn]ame|Recipient|\.{2,}|…)?\s*,"
)

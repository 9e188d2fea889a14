"""The words that ask for a job, openly or not, and those that only sound like it.

The handout: "Be sure that they do not get the impression that you are asking for a job." METHOD.md 1.4: no mention of jobs
anywhere in the letter, and a gatekeeper must hear "advice, not a job". A sentence is read in three steps: what takes a job
back (``TAKEN_BACK``) is left out, then ``ASKS`` are looked for; what merely talks about work (``ABOUT_WORK``) is left out as
well, then ``SEEKS`` are looked for.
"""

from askwell.method.etiquette.words.patterns import any_of

_JOB = (
    r"(?:jobs?|positions?|openings?|vacanc(?:y|ies)|roles?|internships?|employment|placements?|traineeships?"
    r"|apprenticeships?)"
)
_CHANCE = r"(?:opportunity|opportunities)"
_PLACE = (
    r"(?:team|company|firm|lab|laboratory|group|organi[sz]ation|staff|department|practice|crew|agency|studio|office|newsroom"
    r"|hospital|clinic|school|faculty|start-?up|business|unit|shop|workforce)"
)
_HIRER = r"(?:hr\b|human\s+resources|managers?|boss(?:es)?|recruit\w*|hiring|talent|supervisors?|head\s+of)"
_RESUME = r"(?:cv|r[eé]sum[eé]|application|portfolio|profile|details|name|information)"
_LIKE_THIS = r"\s+(?:descriptions?|titles?|market|prospects?|satisfaction|security|outlook|duties|growth|content|seekers?|shadow\w*|models?|papers?)"
_FIELD = r"\s+(?:in|within|across)\s+(?:the|this|your|that|our)\s+(?:\w+\s+)?(?:field|industry|sector|profession|area|line|market|region|trade)"

TAKEN_BACK = any_of(
    r"\btell\s+me\b[^.?!\n]{0,40}?\b(?:what|how|why)\b[^.?!\n]{0,80}?\b(?:the|your|this|a)\s+job\b",
    r"\b(?:what|how|who|why|when)\s+(?:do\s+)?you\s+(?:look|looked)\s+for\b[^.?!\n]{0,30}\bhir\w+|\bwhen\s+you\s+(?:hire|recruit)\b",
    # Not asking: the verb that is denied must be one of asking, so that "I am not sure if you have any openings" stays.
    r"(?:not|\w+n['’]t|never|nor|neither)\s+(?!hesitate|only|just|sure|certain|know|forget|mind|f[io]u?nd|have|had|afraid|shy)"
    r"(?:[\w'’]+\s+){0,3}?(?:asking|looking|seeking|searching|hunting|applying|writing|calling|ringing|here|after|hoping|expecting"
    r"|requesting|trying|want|wanting|need|needing|ask|seek|about|for|to|an?|any|angling|fishing|because|interested|in)\b"
    rf"(?:(?!\b(?:but|though|however|yet|and|please)\b)[^.?!;:,\n]){{0,60}}?\b(?:{_JOB}|{_CHANCE}|work|hir(?:ed?|ing)|job[- ]hunt\w*|interview)\b"
    rf"(?:,?\s+(?:or|nor)\s+(?:[\w'’]+\s+){{0,3}}?(?:{_JOB}|{_CHANCE}|referral|introduction))*",
    r"\b(?:not|\w+n['’]t|never|no)\s+(?:[\w'’]+\s+){0,2}?(?:to\s+|of\s+|about\s+)?apply(?:ing)?\b",
    rf"\bno\s+(?:hurry|rush|need|wish|intention|plans?|desire)\s+(?:to|of|for)\s+(?:[\w'’]+\s+){{0,3}}?{_JOB}\b",
    rf"\b(?:not|no)\s+(?:an?\s+|any\s+)?(?:{_JOB}|job[- ]?\w*)\b",
    rf"\b(?:no|without|few)\s+(?:\w+\s+){{0,2}}?(?:{_JOB}|hiring)\b",
    rf"\b(?:rather\s+than|instead\s+of|nothing\s+to\s+do\s+with|far\s+from)\b[^.?!;:,\n]{{0,40}}?\b(?:{_JOB}|hiring)\b",
    rf"\b{_JOB}\s+(?:is|are|was)(?:\s+not|n['’]t)\b|\b{_JOB}\b[^.?!\n]{{0,30}}?\b(?:this|it|mine)\s+(?:is\s+not|isn['’]t)\s+(?:one|that|such)\b",
    # Other things that one may apply for, and opportunities to talk.
    r"\bappl(?:y|ied|ying|ication)\s+(?:\w+\s+){0,2}?(?:for|to)\s+(?:[\w'’]+\s+){0,4}?(?:course|program(?:me)?|degree|class|scholarship|certificate|college|master\w*|grants?|workshop|training)\b",
    r"\bappl(?:y|ied|ying)\s+to\s+(?!your\b)(?:[\w'’]+\s+){0,3}?(?:schools?|universit(?:y|ies))\b|\bapply(?:ing)?\s+(?:what|it|this|that|them|some|my\s+(?:skills?|learning))\b",
    rf"\b{_CHANCE}\s+(?:to|for)\s+(?:\w+\s+)?(?:talk|speak|meet|learn|hear|ask|listen|connect|chat|discuss|discover|thank|understand|see|conversation|introduction)\w*",
    rf"\b(?<!on the ){_JOB}{_LIKE_THIS}",
    r"\bin\s+a\s+position\s+to\b",
    r"\b(?:a|the|such\s+a)\s+(?:job|position|role)\s+(?:like|such\s+as)\s+(?:yours|this|that)\b|\b(?:jobs|positions|roles)\s+(?:like|such\s+as)\s+(?:yours|this|these|that)\b",
    # What it is like to work somewhere.
    r"\b(?:what|how)\b[^.?!,;\n]{0,50}?\bwork(?:ing)?\s+(?:at|for|with|in|under)\b",
    r"\babout\s+(?:what\s+)?work(?:ing)?\s+(?:at|with|in)\b|\bexperiences?\s+(?:of\s+)?working\s+(?:at|with|in|for)\b",
    r"\byou\s+(?:to\s+|came\s+to\s+|come\s+to\s+|decided?\s+to\s+|chose\s+to\s+)?join(?:ed)?\b",
)

ASKS = any_of(
    r"\b(?:could|can)\s+(?:always\s+)?use\s+(?:an?\s+)?(?:(?:extra|spare|second|new|young|another|fresh)\s+)*(?:pair\s+of\s+hands|set\s+of\s+hands|helping\s+hand|hands?)\b|\b(?:need|use|want)s?\s+an?\s+(?:extra|additional|another|spare)\s+(?:person|body|\w+er)\b|\bhands\s+like\s+mine\b",
    r"\b(?:anything|something|whatever|any\s+work)\s+(?:that\s+)?(?:your\s+\w+|you)\s+(?:can|could|might|may|has|have)\s*(?:to\s+)?(?:offer|give|spare|for\s+me)\b|\btake\s+anything\b|\beven\s+(?:if\s+)?unpaid\b|\bwithout\s+pay\b",
    r"\b(?:let|tell|ask)\s+(?:your|the|a)\s+(?:boss|manager|director|chief|head|editor|team\s+lead|partners?|owner|colleagues)\b[^.?!\n]{0,30}\b(?:know|that|about|there)\b[^.?!\n]{0,60}\b(?:me|I|my|someone|free|available|a\s+\w+)\b|\bput\s+me\s+forward\b|\bput\s+my\s+name\s+(?:forward|down|in|on)\b|\bmy\s+name\s+is\s+the\s+one\b",
    r"\broom\s+for\s+(?:one\s+more|me|another|a\s+(?:new|junior|beginner))\b|\b(?:a\s+)?(?:desk|chair|seat|slot|shift|bench)\s+(?:for\s+me|(?:ever\s+)?(?:comes?|becomes?|falls?|should|is|were)\s+(?:free|empty|open|vacant))|\bshould\s+an?\s+(?:desk|seat|chair|place|spot|post|job|role|position|slot)\s+(?:ever\s+)?(?:come|become|fall|open)",
    r"\bshort[- ](?:of\s+(?:staff|people|hands|nurses|\w+s)|staffed|handed)\b|\bunderstaffed\b|\bI\s+(?:could|can)\s+(?:begin|start)\s+(?:any|right|on|next|this|immediately|tomorrow|in|at)\b|\bfree\s+to\s+(?:begin|start)\b",
    r"\b(?:hand|pass|show|send|share)\s+(?:it|them|my\s+\w+)\s+(?:a)?(?:round|about|on|along)\b|\b(?:has|have|had)\s+(?:anything|something)\s+(?:opened|come|turned|freed|become)\b|\b(?:one|person|first)\s+you\s+(?:call|ring|think\s+of|turn\s+to)\b(?=[^.?!\n]{0,40}[.?!\n]|$)",
    r"\b(?:your\s+(?!field|industry)\w+|firm|company|team)\s+(?:is|are|was|might\s+be|may\s+be)\s+(?:\w+\s+)?(?:hiring|recruiting|taking\s+on)\b|\b(?:look|looks|looking)\s+for\s+(?:an?\s+)?(?:trainees?|interns?|apprentices?|junior|assistants?)\b(?=[^.?!\n]*)",
    r"\btake\s+a\s+(?:chance|bet|gamble|punt)\s+on\b|\b(?:an?|the)\s+(?:obvious|natural|strong|safe|excellent|ideal|perfect|logical|good)\s+(?:choice|hire|candidate|fit|pick|addition|bet)\b(?=[^.?!\n]*\b(?:your|you|me|I)\b)|\bapplications?\s+(?:should|can|may|must|could)\s+(?:go|be\s+sent)|\bwhere\s+(?:to|do\s+I|can\s+I)\s+apply\b|\bmy\s+contract\s+(?:ends|expires|is\s+up|runs\s+out)\b",
    r"\b(?:trial|probation)\s+(?:day|shift|week|period)\b|\btry\s+me\s+out\b|\bsign\s+me\s+up\b|\bhave\s+me\s+on\s+(?:board|the|your)\b|\bbe\s+(?:your|the)\s+next\s+(?:\w+\s+)?(?:hire|intern|trainee|apprentice|assistant|colleague)\b|\bsomeone\s+with\s+my\s+(?:background|skills|experience|profile)\b|\byour\s+next\s+(?:hire|intern|trainee|apprentice|assistant)\b|\bin\s+your\s+(?:applicant|talent)\s+pool\b|\bpayroll\s+of\s+yours\b",
    rf"\b(?:looking|searching|hunting|applying|asking)\s+for\s+(?:an?\s+|my\s+|the\s+)?(?:first\s+|next\s+|new\s+)?(?:[\w-]+\s+)?{_JOB}\b",
    rf"\b(?:any|an?\s+(?:open|available|suitable|possible|potential|vacant|paid|unpaid|part[- ]time|full[- ]time|summer))\s+(?:(?!advice|thoughts|tips|insights?|questions?|information|about|on|of|for|in)[\w-]+\s+){{0,2}}{_JOB}\b",
    rf"\b(?:open|available|vacant|upcoming|unfilled)\s+(?:{_JOB}|posts?)\b",
    rf"\b(?:know|knew|hear|aware|think|learn)\s+of\s+(?:[\w-]+\s+){{0,4}}?(?:{_JOB}|{_CHANCE}|hiring)\b|\bif\s+you\s+(?:ever\s+)?hear\s+of\s+(?:something|anything)\b",
    # "Let me know when there is something."
    r"\b(?:let\s+me\s+know|tell\s+me|inform\s+me|notify\s+me|alert\s+me|keep\s+me\s+(?:posted|informed|updated)|drop\s+me\s+a\s+\w+|contact\s+me|reach\s+out|ping\s+me|think\s+of\s+me|call\s+me|write\s+(?:to\s+)?me)\b"
    rf"[^.?!\n]{{0,80}}?\b(?:{_JOB}|job|{_CHANCE}|hiring|recruiting|comes?\s+up|opens?(?:\s+up)?|comes?\s+available|becomes?\s+available|turns?\s+up)\b",
    rf"\b(?:there\s+(?:is|are|was|were|be|might\s+be|may\s+be)|is\s+there|are\s+there|you\s+(?:have|had|see))\s+(?:ever\s+|currently\s+)?(?:an?|any|some)\s+(?:[\w-]+\s+){{0,2}}?(?:{_JOB}|place|spot|seat|room)\s+(?:for\s+me|at\s+(?:your|the)|on\s+your|in\s+your|with\s+(?:you|your)|going\b|for\s+(?:someone|somebody|an?\s+\w+)\b)",
    rf"\b(?:do|would|might|could|does|did)\s+(?:you|your\s+\w+|anyone|they)\s+(?:currently\s+|ever\s+|still\s+|also\s+)?(?:have|need|offer|take|see)\s+(?:on\s+)?(?:(?!time|minutes|advice|what|how|your|the|this|that|same)[\w-]+\s+){{0,3}}?(?:{_JOB}|interns?|trainees?|apprentices|(?:something|anything|a\s+place|work)\s+for\s+me)\b",
    r"\byou\s+(?:\w+\s+to\s+)?have\s+(?:an?|any|some)\s+(?:[\w-]+\s+){0,2}?(?:desk|place|spot|seat|room)\s+for\s+(?:me|someone|somebody|an?\s+\w+)\b",
    rf"\b(?:are|is)\s+there\s+(?:currently\s+|still\s+|any\s+)*(?:vacanc(?:y|ies)|openings?)\b(?!{_FIELD})",
    r"\bif\s+(?:there\s+is|there['’]s|you\s+(?:\w+\s+)?(?:have|hear\s+of|know\s+of))\s+(?:any|some)\s+(?:[\w-]+\s+)?(?:work|jobs?|shifts?|gigs?)\b(?!\s+(?:of|by|on|about)\b)",
    rf"\b(?:discuss|have|see|imagine|find|think\s+of)\s+(?:an?|any|some)\s+(?:[\w-]+\s+)?{_JOB}\s+for\s+me\b",
    r"(?<!your )\b(?:posts?|job|position|role|place|spot)\s+(?:at|in|with)\s+your\s+(?!life|day|week|view|opinion|field|industry|sector|profession|area|trade|line|blog|journal|newsletter)[\w-]+",
    r"\b(?:in\s+case|if|whether|when)\s+(?:you|your\s+\w+|they)\s+(?:ever\s+)?(?:has|have|had)\s+(?:something|anything)\b(?!\s+(?:to|else|against|that|on|in))",
    # Applying.
    rf"\bapply(?:ing)?\s+(?:for|to|at|with)\s+(?:[\w'’-]+\s+){{0,5}}?(?:{_JOB}|{_PLACE})\b|\bapplied\s+(?:for|to|at)\s+(?:[\w'’-]+\s+){{0,5}}?(?:{_JOB}|your\s+{_PLACE})\b",
    r"\bconsider(?:ing)?\s+(?:me\s+(?:for|as|if|when)|my\s+(?:application|profile|candidacy|r[eé]sum|cv|background))|\bbe(?:ing)?\s+considered\s+(?:for|as)\b",
    r"\b(?:my\s+(?:job\s+)?application|my\s+candidacy|for\s+your\s+consideration|as\s+a\s+candidate)\b",
    r"\b(?:want|like|love|wish|plan|planning|hope|hoping|intend|intending|decided|keen|eager|thinking)\s+(?:to|of|about)\s+apply(?:ing)?\b",
    r"\b(?:am|['’]m|been)\s+(?:\w+\s+)?on\s+the\s+job\s+market\b|\bmy\s+(?:cv|r[eé]sum[eé])\s+for\s+your\b",
    # Are you hiring?
    r"\b(?:are|is|if|whether|when|once|that)\s+(?:you|your\s+\w+|they|the\s+\w+|anyone|someone|anybody|(?-i:[A-Z])\w+)(?:['’](?:re|s)|\s+(?:is|are|were|might\s+be|may\s+be))?\s+(?:\w+\s+)?(?:hiring|recruiting|taking\s+(?:on|people)|looking\s+to\s+(?:hire|add|fill|bring)|in\s+need\s+of)\b",
    rf"\b(?:are|is|if|whether|when|once)\s+(?:you|your\s+(?!field|industry|sector|profession|trade|line|market|city|town)\w+)(?:['’]re|\s+(?:is|are))?\s+(?:\w+\s+)?(?:growing|expanding|looking\s+for\s+(?:people|someone|somebody|anyone|staff|interns?|help|new\b|more\b|an?\s+(?:\w+\s+)?(?:assistant|intern|analyst|junior|trainee|{_JOB}))|adding\s+\w+)\b",
    r"\b(?:hire|hiring|employ|interview)\s+(?:someone\s+like\s+)?me\b|\btak(?:e|ing)\s+me\s+(?:on|as|in)\b|\bbring\s+me\s+(?:on|in|aboard)\b|\bplans?\s+to\s+(?:hire|recruit)\b",
    r"\byour\s+(?:\w+\s+)?(?:hiring|recruit(?:ing|ment))\b|\b(?:to|with)\s+(?:the|your|a)\s+(?:hiring|recruit\w*)\b",
    r"\bgive\s+me\s+(?:a\s+|an\s+|the\s+)?(?:chance|shot|start|try|break)\b(?!\s+to\s+(?:ask|talk|hear|learn|meet|speak|listen))|\btake\s+a\s+chance\s+on\s+me\b|\bprove\s+(?:myself|it\s+at|my\s+\w+)\b|\bshow\s+you\s+what\s+I\s+can\s+do\b",
    r"\b(?:need|use|want|room\s+for)\s+(?:someone|somebody|a\s+person|people|anyone)\s+(?:like\s+me|with\s+my|who\s+can)\b|\b(?:you|your\s+\w+)\s+(?:might\s+|may\s+|could\s+|would\s+|ever\s+|currently\s+|happen\s+to\s+){0,2}(?:need|use)\s+(?:someone|somebody|anyone|staff|an?\s+(?:extra|additional|new|junior|assistant|intern|trainee|apprentice|helper)\b(?!\s+pair))",
    rf"\b(?:me|my\s+\w+)\s+(?:to|with)\s+(?:hr\b|human\s+resources|your\s+(?:\w+\s+)?{_HIRER})|\b(?:tell|ask)\s+(?:hr\b|human\s+resources|your\s+{_HIRER})\s+(?:about|for|to\s+\w+)\s+(?:me|my)\b",
    r"\bI\b[^.?!\n]{0,40}\bget\s+hired\b|\bgoal\s+is\s+to\s+(?:get|be)\s+hired\b|\b(?:who|that|anyone|someone|companies|firms|places|people)\s+(?:is|are|might\s+be)\s+(?:\w+\s+)?hiring\b|\bget\s+me\s+an?\s+(?:[\w-]+\s+)?(?:interview|meeting\s+with)\b|\bmy\s+references\b",
    r"\b(?:consider|hire|employ|interview|take(?:\s+on)?|use|welcome)\s+(?:someone|somebody|a\s+person|people|anyone)\s+like\s+(?:me|myself)\b",
    r"\b(?:chance|hope|hoping|possible|possibility|way|want|like|prospects?)\s+(?:(?!how|what)\w+\s+){0,2}?(?:to\s+be|of\s+being|to\s+get|of\s+getting)\s+hired\b",
    rf"\byou\s+(?:\w+\s+)?(?:need|want|could\s+use)\s+(?:(?:any|some|extra|more)\s+){{0,2}}(?:help|hands?)\s+(?:in|at|on|around)\s+(?:the|your)\s+(?:[\w-]+\s+)?{_PLACE}\b",
    r"\bneed\s+an?\s+[^.?!\n]{0,40},\s*I(?:['’]m|\s+am|['’]d\s+be|\s+would\s+be)\s+(?:available|free|ready|your\s+\w+)\b",
    r"\bstart\s+(?:(?:at|from)\s+the\s+bottom|as\s+an?\s+\w+)\b[^.?!\n]{0,20}?\b(?:in|at|with)\s+your?\b",
    r"\bcome\s+(?:and|to)\s+work\s+(?:at|for|with|in|under)\b|\b(?:use|name|list|give)\s+you\s+as\s+(?:a|my)\s+refer(?:ee|ence)\b",
    rf"\bmention\s+(?:me|my\s+name)\s+to\s+(?:[\w'’-]+\s+){{0,3}}?(?:{_HIRER}|director|owner|chief|whoever)\b|\bin\s+case\s+(?:they|you|he|she)\s+(?:\w+\s+)?need",
    r"\bwould\s+(?:you|your\s+\w+|they)\s+(?:ever\s+)?(?:hire|employ|take\s+on)\b[^.?!\n]{0,40}?\b(?:me|my)\b|\byou\s+(?:can|could|might|may|will)\s+offer\s+me\s+(?:something|anything|work)\b",
    rf"\binterview\s+(?:with|at|for)\s+(?:you\b|your\s+{_PLACE})|\byour\s+{_PLACE}\s+(?:is|are|runs?)\s+(?:ever\s+)?short\s+of\s+(?:people|staff|hands)\b",
    rf"\b(?:thrilled|love|like|honou?red|delighted|keen|happy|glad|eager)\s+to\s+join\s+(?:the|this|a)\s+(?:[\w-]+\s+)?{_PLACE}\b",
    # Working there.
    r"\bI\s+(?:could|can|might|may)\s+(?:\w+\s+)?work\s+(?:with|for|under|alongside)\s+(?:you\b(?!['’])|your\b(?!\s+(?:schedule|calendar|availability|timetable|diary|hours)))",
    rf"(?<!you )(?<!you to )\b(?:join(?:ing)?|(?:be(?:come|coming|ing)?\s+)?part\s+of|be\s+on|aboard|a\s+(?:place|spot|seat|role)\s+(?:on|in|at))\s+(?:with\s+)?your\s+(?:[\w-]+\s+){{0,2}}?{_PLACE}\b(?!\s+(?:meeting|call))",
    r"\b(?:love|like|hop(?:e|ing)|want|wish|keen|eager|excited|thrilled|honou?red|happy|delighted|glad|pleased|great|wonderful|dream(?:\s+is)?|chance|opportunity|interested|aspire|goal\s+is|ready|willing)\s+(?:(?!hear|learn|know|ask|understand)\w+\s+){0,3}?work(?:ing)?\s+(?:together\b|(?:for|with|under|alongside)\s+(?:you\b(?!['’])|your\b(?!\s+(?:schedule|calendar|availability|timetable|diary)))|at\s+your\b|(?:for|at)\s+(?-i:[A-Z])\w+)",
    rf"\b(?:I|me|my|myself)\b[^.?!;\n]{{0,60}}?\b(?:fit|fits|place|match|asset|addition|contribut\w+|bring|useful|valuable|add\s+value)\s+(?:(?!this|that)[\w'’-]+\s+){{0,4}}?(?:in|into|on|for|to|within|with|at)?\s*your\s+(?:[\w-]+\s+)?{_PLACE}\b",
    rf"\b(?:good|great|strong|right|ideal|perfect|natural|best)\s+(?:fit|match|candidate|addition)\s+(?:for|to|on|at|with)\s+(?:an?|this|the|your)\s+(?:[\w-]+\s+)?(?:{_JOB}|{_PLACE})\b",
    rf"\b(?:intern|internship|placement|traineeship|apprenticeship|job|role|position|opening|vacancy|spot)s?\s+(?:with|at|in|on|within|under)\s+(?:you\b|your\s+(?:[\w-]+\s+)?{_PLACE})\b",
    rf"\b{_CHANCE}\s+(?:at|with|within|on|in|inside)\s+(?:your\s+(?:[\w-]+\s+)?(?:{_PLACE}|end)|you\b|(?-i:[A-Z])\w+)",
    rf"\b(?:job|employment|work|internship|full[- ]time|part[- ]time|possible|potential|available|future|upcoming|suitable|new|next)\s+{_CHANCE}\b(?!{_FIELD})",
    rf"\b(?:open\s+to|looking\s+for|seeking|interested\s+in|discuss)\s+(?:[\w-]+\s+){{0,2}}?{_CHANCE}\b(?!{_FIELD})",
    # Through the back door.
    rf"\b(?:pass|forward|hand|send|submit|give|share|put|show|circulate|get)(?:ing)?\s+(?:[\w-]+\s+){{0,3}}?(?:{_RESUME}|it|them|me|this)\s*(?:\([^)]*\)\s*)?(?:[\w-]+\s+){{0,3}}?(?:to|with|in\s+front\s+of|past)\s+(?:[\w'’-]+\s+){{0,3}}?(?:{_HIRER}|right\s+(?:person|people|team|department)|whoever)",
    rf"\b(?:forward|circulate|submit|pass\s+(?:on|along|around))\s+my\s+{_RESUME}\b|\bpass\s+my\s+{_RESUME}\s+(?:on|along|around)\b|\bmy\s+(?:cv|r[eé]sum[eé])\s+(?:on\s+file|(?:in\s+front\s+of|to)\s+(?:the\s+)?(?:right|someone|anyone))\b",
    r"\b(?:put\s+in|say)\s+a\s+(?:good\s+|kind\s+)?word\b|\bgood\s+word\s+for\s+me\b|\brecommend(?:ing)?\s+me\b(?!\s+(?:an?|some|any|the|to\s+read|books?)\b)|\bvouch\s+for\s+me\b|\b(?:internal|employee)\s+referral\b",
    rf"\brefer(?:ring)?\s+me\s+(?:for|internally|as\b|to\s+(?:[\w-]+\s+){{0,2}}?(?:{_HIRER}|{_JOB}))|\breferral\s+(?:for|to)\s+(?:an?|the|your)\s+(?:[\w-]+\s+){{0,2}}?(?:{_JOB}|{_PLACE}|posts?)\b",
    rf"\b(?:intro(?:duce|ducing|duction)?|connect|put)\s+(?:me\s+)?(?:in\s+touch\s+)?(?:to|with)\s+(?:[\w'’-]+\s+){{0,3}}?{_HIRER}",
    r"\bfoot\s+in(?:to)?\s+the\s+door\b|\bopen\s+(?:a\s+|some\s+|any\s+|the\s+)?doors?\s+(?:for\s+me|at|to)\b|\bget\s+me\s+in(?:to|side)?\b|\bjob\s+leads?\b|\bany\s+leads\b|\bpull\s+(?:a\s+few\s+|some\s+|any\s+)?strings\b",
    rf"\bhelp(?:ing)?\s+me\s+(?:to\s+)?(?:get|find|land|secure|obtain|into)\s+(?:[\w-]+\s+){{0,3}}?(?:{_JOB}|work|hired|interview|in)\b|\bland\s+(?:an?|my)\s+(?:[\w-]+\s+){{0,2}}?(?:{_JOB}|interview)\b",
    r"\b(?:keep|bear|have|hold)(?:ing)?\s+(?:me|my\s+\w+)\s+(?:in\s+mind|on\s+(?:file|your\s+(?:list|radar))|on\s+record)\b|\b(?:think\s+of|remember|consider)\s+me\s+(?:if|when|should|next|for|in\s+case|the\s+next)\b|\bkeep\s+(?:your\s+|an\s+)?(?:eyes?|ears?)\s+(?:out|open|peeled)\b",
    r"\b(?:if|when|should|in\s+case|as\s+soon\s+as|once)\s+(?:something|anything|an?\s+(?:[\w-]+\s+)?(?:spot|place|seat|desk|opportunity|position|role|job|opening|vacancy|post)|opportunities|positions?|places?)\s+(?:[\w-]+\s+){0,2}?(?:comes?|opens?|turns?|pops?|arises?|frees?|becomes?|exists?)(?:\s+(?:up|free|available|vacant))?\b(?![^.?!\n]{0,60}\b(?:re-?schedul\w*|cancel\w*|postpone\w*|another\s+(?:time|day)|move\s+(?:it|the)|can['’]?t\s+make|cannot\s+make))",
    rf"\b(?:I\s+am|I['’]m|I\s+would\s+be|I['’]d\s+be|and\s+am|and)\s+available\s+(?:immediately|right\s+away|straight\s+away|(?:to\s+(?:start|begin|work))|from\s+\w+\s+full|for\s+(?:hire|(?:[\w-]+\s+)?{_JOB}|work|(?:full|part)[- ]time|freelance|contract))\b",
    r"\b(?:can|could|able\s+to|ready\s+to|available\s+to|free\s+to)\s+start\s+(?:work\w*\s+)?(?:immediately|right\s+away|straight\s+away|tomorrow|as\s+soon|any\s*time|on\s+(?:Monday|the)|next|in\s+(?:January|February|March|April|May|June|July|August|September|October|November|December))",
    r"\b(?:willing|happy|ready|able|open)\s+to\s+relocat\w+|\b(?:salary|pay)\s+(?:expectations?|requirements?)\b|\bvisa\s+sponsor\w*|\bsponsor\s+(?:my|me|a)\b|\bwork\s+(?:for\s+free|unpaid|without\s+pay)\b|\btrial\s+(?:day|shift|week)\b",
    rf"\b(?:next\s+steps?|process|timeline|status|interview)\s+(?:for|of|in|about|regarding)\s+(?:the|this|your|my|an?)\s+(?:[\w-]+\s+)?(?:{_JOB}|hiring|interview|application)\b",
    rf"\b(?:leads?|turns?|develops?|evolves?|grows?)\s+(?:in)?to\s+(?:[\w-]+\s+){{0,3}}?(?:{_JOB}|offer|something\s+(?:more|permanent|bigger))\b|\b(?:job|work)\s+offer\b|\boffer(?:ing)?\s+me\s+(?:an?|some|the|work)\b",
    r"\b(?:anything|something|a\s+place)\s+(?:suitable|for\s+me|for\s+(?:someone|somebody|a\s+person)\s+like\s+me|with\s+you\s+for\s+me)\b|\b(?:invite|have)\s+me\s+(?:in\s+)?for\s+an\s+interview\b",
)

# Left out before SEEKS are looked for: people's own jobs, jobs that were, jobs in general. The handout asks about them itself.
ABOUT_WORK = any_of(
    r"\b(?:your|his|her|their|my|our|whose|[\w-]+['’]s)\s+(?:(?!open|vacant|advertised|available)[\w-]+\s+){0,2}?(?:job|role|position|post|work|internship|placement|traineeship|apprenticeship)\b",
    r"\bon\s+the\s+job\b|\bin\s+(?:this|that|such\s+an?)\s+(?:job|role|position)\b",
    rf"\b(?:what|which|how|why|whether)\b[^.?!,;\n]{{0,60}}?\b{_JOB}\b",
    rf"\bwhere\s+(?:do|does|did|would|might)\s+(?!I\b)[^.?!;\n]{{0,60}}?\b{_JOB}\b",
    rf"\b(?:kinds?|sorts?|types?|range)\s+of\s+{_JOB}\b",
    rf"\b(?:left|leaving|quit|quitting|lost|between|after|during|since|finished|took|held|did|done|changed|had|have\s+had|switched|started|completed|from)\s+(?:[\w-]+\s+){{0,3}}?{_JOB}\b",
    r"\b(?:have|I['’]ve\s+got)\s+(?:a|my)\s+(?:[\w-]+\s+){0,2}?(?:job|position|role)\b",
    rf"\b{_JOB}{_FIELD}",
    r"\bthe\s+(?:job|role|position|work)\s+(?:itself|of|is|was|really|entails|involves|you|looks?|feels?)\b",
)

_NOT_TO_LEARN = (
    r"(?:(?!learn|hear|understand|know|talk|speak|about|how|what|whether|which|why|who|people|someone|somebody|anyone|into|at|like)"
    r"[\w'’-]+\s+)"
)
SEEKS = any_of(
    rf"\b(?:look|looking|search|searching|hunting|hoping|hope|apply|applying|asking|seeking|seek|interested\s+in|in\s+search|in\s+the\s+market|want|wanting|need|needing|wish|desperate|eager|inquir\w+|enquir\w+|pursuing|find|finding|get|getting|land|landing|secure|securing)\s+(?:about\s+)?{_NOT_TO_LEARN}{{0,5}}?{_JOB}\b",
    r"\b(?:looking|searching|hunting|need|want|seeking|seek|desperate|find|finding)\s+(?:for\s+)?(?:\w+\s+)?work\b(?!\s+(?:that|which|is|you|like|with|where|in\s+which|has|environment|\w*ing\b))",
    r"\bmy\s+job[- ](?:search|hunt)\w*|\bI(?:['’]m|\s+am)\s+(?:\w+\s+)?job[- ]hunting\b|\bactively\s+(?:looking|searching|applying|seeking)\b",
)

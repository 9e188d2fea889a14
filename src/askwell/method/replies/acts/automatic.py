"""The words by which a machine's mail is known, with the sources of what it writes.

Automatic mail: RFC 3834 (Auto-Submitted), RFC 3464 (delivery status), and what mail programs write in their own language into subject
lines. Notes of absence that people write themselves are told by a frame: they are away, and until when or with what effect.
"""

from askwell.method.etiquette.words.patterns import any_of
from askwell.method.replies.acts.vocabulary import MONTHS

_MAIL = (
    r"(?:message|e-?mail|mail|request|enquiry|inquiry|note|application|submission|letter|query"
    r"|question|ticket|case)"
)
_WE = (
    r"(?:we|our\s+\w+(?:\s+\w+)?|(?:a|the|one\s+of\s+our)\s+(?:\w+\s+){0,2}?(?:team|member|agents?"
    r"|advisers?|advisors?|staff|human|representatives?|colleagues?|specialists?|person)|someone"
    r"|somebody|the\s+\w+\s+team|an?\s+(?:agent|adviser|advisor|human))"
)

BOUNCE = any_of(
    r"rejected\s+your\s+(?:message|mail|e-?mail)|mailbox\s+(?:is\s+)?unavailable",
    r"(?:domain|host|recipient)\s+not\s+found",
    r"host\s+unknown|(?:mailer|mail|smtp|delivery)\s+error|could\s+not\s+deliver",
    r"deliver(?:y|ed)\s+(?:to\s+[^.\n]{1,80}\s+)?(?:has\s+|have\s+)?(?:permanently\s+)?(?:failed"
    r"|status\s+notification|failure|incomplete|delayed|problem)|undeliver(?:able|ed)"
    r"|mail\s+delivery\s+(?:failed|subsystem|system|failure)|returned\s+mail|failure\s+notice"
    r"|mail\s+system\s+error|returning\s+message\s+to\s+sender|action:\s*failed",
    r"(?:mail|message|e-?mail)\b[^.\n]{0,40}\bbounced"
    r"|following\s+(?:e-?mail\s+)?(?:address(?:es)?|recipients?)\s+(?:has\s+|have\s+)?failed"
    r"|(?:could\s+not|couldn['’]t|cannot|can['’]t|can\s+not|was\s+not|wasn['’]t|has\s+not"
    r"|hasn['’]t|unable\s+to|not)\s+(?:be(?:en)?\s+)?delivered"
    r"|(?:address|domain|account|mailbox|host|recipient|user)\b[^.\n]{0,40}\b(?:could\s+not"
    r"|couldn['’]t|cannot|can['’]t)\s+be\s+found|unable\s+to\s+deliver|message\s+blocked"
    r"|(?:message|mail|e-?mail)\s+(?:to\s+\S+\s+)?(?:was|has\s+been|is)\s+(?:rejected|returned"
    r"|blocked|undeliver\w+|bounced)",
    r"(?:address|mailbox|user|recipient|account"
    r"|inbox)\s+(?:[^\s.]+\s+)?(?:you\s+\w+\s+)?(?:does\s+not\s+exist|doesn['’]t\s+exist"
    r"|not\s+found|unknown|is\s+(?:full|disabled|unavailable|unknown|not\s+valid|invalid"
    r"|no\s+longer\s+(?:valid|active))|rejected)"
    r"|(?:no\s+such|unknown|invalid)\s+(?:user|recipient|address|mailbox|host)|over\s+quota"
    r"|mailbox\s+(?:is\s+)?full|account\s+that\s+you\s+tried",
    r"5[05]\d[\s-]+5\.\d\.\d|unzustellbar|(?:konnte\s+)?nicht\s+zugestellt|non\s+remis"
    r"|n['’]a\s+pas\s+pu\s+être\s+(?:remis|livré)|no\s+se\s+(?:ha\s+podido|pudo)\s+entregar"
    r"|mancata\s+consegna|onbestelbaar|message\s+could\s+not\s+be\s+sent",
)
AUTO_SUBJECT = any_of(
    r"auto(?:matic|mated)?[\s-]*(?:reply|response|antwort|svar|répon\w+|respon\w+)|autoreply"
    r"|automatische\s+antwort|réponse\s+automatique|respuesta\s+automática|risposta\s+automatica"
    r"|automatisch\s+antwoord|autosvar|automaattinen\s+vastaus|automatyczna\s+odpowiedź"
    r"|resposta\s+automática|автоответ|automatická\s+odpověď|自動返信",
    r"out[\s-]+of[\s-]+(?:the[\s-]+)?office|ooo\b|vacation\s+(?:reply|response|notice)"
    r"|away\s+from\s+(?:the\s+|my\s+)?(?:office|desk|mail|e-?mail)|abwesen\w*|absence|ausente"
    r"|fuera\s+de\s+la\s+oficina|fuori\s+sede|afwezig\w*"
    r"|on\s+(?:annual\s+)?(?:leave|vacation|holiday)\b",
)
# They are away, as one writes it for everybody.
AWAY = any_of(
    r"(?:do|does|will|shall)\s+not\s+(?:read|check|monitor|look\s+at)\s+(?:this|my)\s+(?:account|e-?mails?|mail|inbox|mailbox)|on\s+secondment|limited\s+e-?mail\b",
    r"(?:without|no)\s+(?:any\s+)?(?:cell|phone|mobile|internet)\s+(?:service|signal|reception|coverage|access)\b",
    r"(?:AFK|offline|unplugged|unmanned|unstaffed)\b|(?:out|away|off)\s+(?:today|this\s+week|until|till|tomorrow)\b[^.\n]{0,40}\bback\b|(?:reply|respond|answer)\w*\s+(?:\w+\s+){0,4}?when\s+I(?:['’]m|\s+am)?\s+(?:next\s+)?(?:home|back|return|at\s+my\s+desk|in\s+(?:the\s+office|work))|until\s+further\s+notice",
    r"(?:e-?mails?|messages|mail)\s+will\s+be\s+(?:answered|read|dealt\s+with)\s+(?:after|from|on|when)|on\s+(?:my\s+|our\s+)?honeymoon|(?:reply|answer|respond)\w*\s+(?:\w+\s+)?on\s+my\s+next\s+(?:working\s+)?day",
    r"break\s+from\s+(?:e-?mail|mail|work|screens|the\s+(?:inbox|internet))",
    r"(?:at\s+sea|in\s+the\s+field|off[\s-]grid|in\s+the\s+(?:mountains|bush|arctic|antarctic))\s+(?:until|till|from|through)\b",
    r"(?:offline|unreachable|unavailable"
    r"|not\s+(?:be\s+)?(?:checking|reading|monitoring|answering|available|reachable"
    r"|in\s+the\s+office|at\s+my\s+desk))\b[^.\n]{0,50}\b(?:until|till|from|on\s+holiday|vacation"
    r"|leave|e-?mails?|messages|mail)|(?:reply|respond|answer|get\s+back\s+to\s+you"
    r"|attend\s+to\s+\w+|reading|read\s+\w+"
    r"|catch\s+up)\s+(?:\w+\s+){0,4}?(?:(?:up)?on\s+my\s+return"
    r"|when\s+I\s+(?:return|get\s+back|am\s+back|['’]m\s+back))"
    r"|(?:attending|at|on)\s+an?\s+(?:\w+\s+)?(?:conference|training|retreat|offsite|course"
    r"|trade\s+fair)\b[^.\n]{0,80}\b(?:reply|respond|access|until|return|slow|delay\w*)"
    r"|(?:parental|maternity|paternity|sick|medical|annual|bereavement|compassionate"
    r"|study)\s+leave",
    rf"(?:I|we|she|he)(?:['’]m|['’]ll\s+be|\s+am"
    rf"|\s+will\s+be)?\s+(?:\w+\s+){{0,2}}?(?:out\s+of\s+(?:the\s+)?(?:office|town|country)"
    rf"|away\s+(?:from\s+(?:the\s+|my\s+)?(?:office|desk|mail|e-?mail|keyboard)|until|till|between"
    rf"|from\s+(?:the\s+)?(?:\d+|mon|tue|wed|thu|fri|{MONTHS}))"
    rf"|on\s+(?:\w+\s+)?(?:leave|vacation|holiday|holidays|sabbatical|pto)|ooo"
    rf"|(?<!flat )(?:off|out)\s+(?:work|sick|ill|until|till|today|this\s+week)|(?:ill|sick|unwell)\s+today)\b"
    rf"|(?:sabbatical|vacation|holidays?|leave)\s+(?:until|till|through)\b"
    rf"|out\s+of\s+(?:the\s+)?office\b|ooo\b"
    rf"|(?:currently|presently)\s+(?:away|on\s+(?:\w+\s+)?(?:leave|vacation|holiday))"
    rf"|gone\s+(?:fishing|hiking|sailing|skiing|camping|surfing|walkabout)",
    r"(?:limited|little|no|sporadic|intermittent|infrequent|poor|patchy|spotty|irregular"
    r"|restricted|without)\s+(?:\w+\s+){0,2}?(?:access|availability|wi-?fi|internet|connection"
    r"|connectivity|signal|reception|coverage)\b"
    r"|(?:repl(?:y|ies)|respon(?:se|ses|d|ding)|answers?|answering"
    r"|replying)\s+(?:\w+\s+){0,3}?(?:slow|slower|delayed|late|later\s+than\s+usual|take\s+longer)\b"
    r"|(?:slow|slower|delayed|late)\s+(?:\w+\s+){0,2}?(?:to\s+(?:reply|respond|answer)"
    r"|in\s+(?:replying|responding)|on\s+(?:e-?mails?|mail|messages)|repl(?:y|ies)|respon\w+)"
    r"|(?:checking|reading|looking\s+at)\s+(?:my\s+)?(?:e-?mails?|mails?|messages"
    r"|inbox)\s+(?:only\s+)?(?:now\s+and\s+then|once|sporadically|infrequently|occasionally|rarely"
    r"|irregularly|from\s+time)|e-?mails?\s+(?:are|is|will)\s+(?:not|n['’]t)\s+(?:be\s+)?(?:read"
    r"|forwarded|checked|monitored|answered)"
    r"|(?:e-?mail|message)\s+will\s+not\s+be\s+(?:read|forwarded)"
    r"|return(?:ing)?\s+to\s+(?:the\s+|my\s+)?(?:office|desk|work)"
    r"|(?:you(?:['’]ve|\s+have)\s+)?reached\s+the\s+(?:inbox|mailbox|voicemail)",
    r"(?:we|office|shop|studio|workshop|practice|museum|school|gallery|garden)(?:['’]re|\s+are|\s+is|\s+will\s+be)\s+(?:\w+\s+)?closed\s+(?:from|until|till|for|between|this|next|over|through)\b",
    r"(?:est|sommes)\s+fermée?s?\b|(?:ist|haben|bleibt)\s+(?:\w+\s+)?geschlossen|(?:está|estamos)\s+cerrad\w+|siamo\s+chius\w+|zijn\s+gesloten|nicht\s+(?:im\s+büro|im\s+haus|erreichbar|am\s+arbeitsplatz)"
    r"|(?:wieder|erst)\s+(?:\w+\s+)?erreichbar|außer\s+haus|im\s+urlaub|in\s+elternzeit|abwesend"
    r"|je\s+(?:suis|serai)\s+(?:actuellement\s+)?(?:absente?|en\s+congé|en\s+vacances)"
    r"|absente?\s+du\s+bureau|absente?\s+jusqu"
    r"|estoy\s+(?:fuera\s+de\s+la\s+oficina|de\s+vacaciones|ausente)|estaré\s+(?:fuera|ausente)"
    r"|sono\s+(?:assente|fuori|in\s+ferie)|ik\s+ben\s+(?:afwezig|niet\s+aanwezig|met\s+vakantie)"
    r"|nie\s+ma\s+mnie|jestem\s+(?:na\s+urlopie|nieobecn)|nieobecno",
)
# They have left, and say where to turn instead.
LEFT = any_of(
    r"stopped\s+working\s+(?:at|for|with)\s",
    r"(?:account|address|mailbox|inbox)\s+(?:is\s+going\s+away"
    r"|will\s+be\s+(?:closed|deactivated|shut)|is\s+closing|has\s+been\s+(?:closed|deactivated))"
    r"|no\s+longer\s+(?:(?:checking|reading|using|monitoring)\b"
    r"|work(?:s|ing)?\s+(?:at|for|with|here)|with\b|employed|at\b|part\s+of|in\s+use|active"
    r"|monitored|valid|be\s+reached|(?:a\s+)?(?:member|employee))"
    r"|(?:I|she|he)?(?:['’]ve|['’]s|\s+have|\s+has)?\s*(?:now\s+|just\s+|recently\s+)?(?:left"
    r"|leaving)\s+(?:the\s+)?(?:company|organi[sz]ation|firm|charity|agency|business|bank|school"
    r"|university|hospital|practice|team|(?-i:(?!The\b|That\b)[A-Z]\w+))"
    r"|(?:my\s+)?last\s+(?:working\s+)?day\s+(?:at|with|in|was)"
    r"|moved\s+on\s+from\s+(?:the\s+|(?-i:[A-Z]))"
    r"|(?:retired|departed)\s+(?:from\s+(?:the\s+|(?-i:[A-Z]))|on\s+\d)",
)
# A machine took it in: these words are enough.
RECEIPT = any_of(
    r"(?:virtual|digital|automated|ai|online)\s+(?:assistant|agent|helper)|chat\s?bot",
    r"(?:this\s+is\s+an?\s+)?auto(?:mated|matic|matically|-?generated)[\s-]+(?:generated\s+"
    r"|confirmation|acknowledge\w+|message|e-?mail|response|reply|notification|receipt)"
    r"|do\s+not\s+(?:reply|respond)\s+(?:directly\s+)?to\s+this"
    r"|(?:please\s+)?don['’]t\s+reply\s+to\s+this"
    r"|automatisch\s+(?:erstellt|generiert|versandt|versendet|erzeugt)"
    r"|antworten\s+sie\s+(?:bitte\s+)?nicht|(?:généré|envoyé)\s+automatiquement"
    r"|(?:generado|enviado)\s+automáticamente|no-?reply|unmonitored|not\s+monitored"
    r"|(?:ticket|case|reference|request|incident|ref)\b\.?\s*(?:number|id|no\.?|#"
    r"|nr\.?)?\s*[:#(\[]?\s*#?[A-Z]{0,5}-?\d[\d-]{2,}",
)
# So are these, unless a person speaks beside them.
TAKEN_IN = any_of(
    r"(?:this|the)\s+(?:\w+\s+)?(?:mailbox|inbox|address|account)\s+is\s+(?:only\s+)?(?:checked|monitored|read|staffed|attended)\b|(?:placed|put)\s+in\s+(?:the|a|our)\s+queue|in\s+the\s+order\s+(?:in\s+which\s+)?(?:it|they)\s+(?:was|were|is|are)\s+received",
    r"your\s+(?:form|answers?|response|submission)\s+(?:has|have)\s+been\s+(?:submitted|sent|recorded|received)",
    r"(?:thanks|thank\s+you)\s+for\s+your\s+(?:submission|enquiry|inquiry|application|order|registration)\b|we\s+review\s+(?:every|each|all)",
    r"(?:appreciate|received|have|got)\s+your\s+\w+\s+and\s+will\s+(?:reply|respond|answer|get\s+back|be\s+in\s+touch)",
    rf"(?:{_WE})(?:['’]ve|\s+have|\s+has)?\s+(?:safely\s+|successfully\s+)?(?:got|received|logged"
    rf"|registered|recorded)\s+your\s+{_MAIL}"
    rf"|(?:your|the)\s+{_MAIL}(?:,\s+which)?\s+(?:\([^)]{{0,20}}\)\s+|to\s+\S+\s+"
    rf"|\S+\s+)?(?:has\s+been|was|is)\s+(?:being\s+)?(?:success\w+\s+)?(?:received|registered"
    rf"|logged|queued|created|opened|assigned|added|recorded|reviewed|processed"
    rf"|(?:forwarded|passed|sent|routed|directed)\s+(?:on\s+)?to\s+(?:the|our)|important"
    rf"|in\s+the\s+queue)|your\s+{_MAIL}\s+has\s+reached\s+(?:us|our)"
    rf"|your\s+place\s+in\s+(?:the\s+)?queue|acknowledge(?:s|ment)?\s+(?:of\s+)?receipt"
    rf"|(?:confirm\w*\s+)?receipt\s+of\s+your"
    rf"|thank\s+you\s+for\s+(?:your\s+(?:interest\s+in|application|patience)|contacting\s+(?!me\b)"
    rf"|reaching\s+out\s+to\s+(?-i:[A-Z]|our|the)|writing\s+to\s+(?-i:[A-Z]|our|the)"
    rf"|getting\s+in\s+touch\s+with\s+(?-i:[A-Z]|our|the)|your\s+(?:enquiry|inquiry)\s+to)"
    rf"|thanks\s+for\s+(?:contacting|getting\s+in\s+touch\s+with|reaching\s+out\s+to|writing\s+to"
    rf"|your\s+(?:message|e-?mail|enquiry)\s+to)\s+(?-i:[A-Z]|our|the)"
    rf"|(?:request|enquiry|inquiry|application|submission)\s+received\b|(?:message|e-?mail)\s+received\b(?=[.!]\s+\w)"
    rf"|check(?:s|ing)?\s+(?:my\s+|this\s+)?(?:inbox|e-?mails?|mail|messages)\s+(?:only\s+)?(?:once"
    rf"|twice|\w+\s+times)\s+(?:a|per|each)\s+(?:day|week)",
    rf"{_WE}(?:['’]ll|\s+will|\s+aims?\s+to|\s+tr(?:y|ies)\s+to|\s+usually|\s+typically"
    rf"|\s+strives?\s+to|\s+endeavou?rs?\s+to)\s+(?:get\s+back|respond|reply|answer"
    rf"|be\s+in\s+(?:touch|contact)|contact\s+you|come\s+back|be\s+back(?:\s+to\s+you)?|review"
    rf"|process|handle)\b[^.\n]{{0,60}}\b(?:within|in\s+(?:\w+\s+){{0,3}}(?:hours?|days?)|shortly"
    rf"|soon|as\s+soon\s+as|touch|order|next|your|it\b)"
    rf"|(?:mailbox|inbox|address)\s+is\s+(?:only\s+)?monitored"
    rf"|not\s+every\s+(?:message|e-?mail|letter)"
    rf"|(?:high\s+)?volume\s+of\s+(?:mail|messages|e-?mails?|requests|enquiries)"
    rf"|(?:our\s+)?(?:opening|office|business)\s+hours\s+are"
    rf"|ihre\s+(?:nachricht|anfrage|e-?mail)\s+ist\s+(?:bei\s+uns\s+)?eingegangen"
    rf"|nous\s+avons\s+bien\s+reçu\s+votre|hemos\s+recibido\s+su|abbiamo\s+ricevuto\s+la",
)
# A person speaks: willing, or asking to be written to again.
A_PERSON = any_of(
    r"\bI(?:['’]d|\s+would)\s+(?:try|ask|suggest)\b|\b(?:must|have\s+to)\s+(?:disappoint|turn)\s+you\b",
    # Of others who are away only a person tells.
    r"\b(?:colleagues?|people|staff|nurses|of\s+us|team|drivers|teachers|technicians)\s+(?:(?:are|is|off|out|away|all|both|currently|down)\s+){0,2}on\s+(?:sick|parental|maternity|medical|annual)\s+leave\b",
    # Of our talk they say "it": a note for everybody knows of none.
    r"\bit(?:['’]d|['’]ll|\s+would|\s+will)\s+(?:have|need)\s+to\s+(?:be|wait)\b",
    r"(?:would|['’]d)\s+(?:really\s+)?(?:like|love)\s+to\s+(?:do|talk|help|chat|speak|meet)\b|just\s+not\s+(?:right\s+)?now\b",
    r"drop\s+me\s+a\s+(?:line|note|mail|message)|(?:write|ping|call|ring|text|e-?mail)\s+me\s+then\b|\bgladly\b",
    r"(?:wieder|dann)\s+(?:sehr\s+)?(?:gern|gerne)(?=\s*[.!])|avec\s+plaisir|con\s+mucho\s+gusto",
    r"sorry\s+for\s+(?:the\s+|my\s+|this\s+|being\s+)?(?:very\s+|so\s+)?(?:slow|late|belated)\b|(?:would|['’]d)\s+love\s+to(?=\s*[.!,])",
    r"about\s+to\s+(?:go|start|begin|leave|take)\b|(?:going|off)\s+on\s+\w+\s+leave\s+(?:soon|next|shortly|tomorrow)"
    r"|let['’]s\b|(?:talk|speak|chat)\s+then"
    r"|(?:write|ask|try|ping|call|nudge|remind|e-?mail|catch)\s+(?:me\s+)?again|try\s+me\b"
    r"|circle\s+back|(?:happy|glad|love|delighted)\s+to\s+(?:talk|chat|speak|meet|do|have|tell"
    r"|share|then)|be\s+(?:happy|glad|delighted)\s+to(?=\s*[.!,])|(?:how|what)\s+about"
    r"|(?:after|then)\b[^.?!\n]{0,30}\b(?:is|are|would\s+be)\s+(?:fine|good|great|ok|okay)",
)

"""They want to hear nothing more: the gravest answer, so it is looked for first and told by what is denied or demanded."""

from askwell.method.etiquette.words.patterns import any_of
from askwell.method.replies.acts.vocabulary import CONTACT, NOT, gap

_MINE = (
    r"(?:me|us|my\s+(?:\w+\s+)?(?:name|e-?mail|address|contact|data|details|particulars|number|info\w*|record"
    r"|profile|entry)\w*|this\s+(?:\w+\s+)?(?:address|e-?mail|mailbox|account|number|inbox|person)"
    r"|our\s+(?:\w+\s+)?(?:name|address|data|details|firm|company|staff)\w*"
    r"|all\s+(?:my|our|personal)\s+(?:data|details|information))"
)
_LIST = (
    r"(?:lists?|mailings?|database|records?|files?|books?|system|crm|distribution|contacts|spreadsheet"
    r"|campaign|outreach|whatever)"
)
# A denial that only says where or when, or for now.
_ONLY_SO = (
    r"(?!(?:\s+[\w’'-]+){0,4}?\s+(?:before|until|till|after"
    r"|on\s+(?:my\s+(?:work|office)|weekends?|mon|tue|wed|thu|fri|sat|sun)|at\s+(?:work|home|night|\d)"
    r"|during|this\s+week|today|tomorrow|by\s+(?:phone|e-?mail)|between|late|too\s+early|yet|if\s+I"
    r"|unless|to\s+this\s+(?:e-?mail|message|address|mail))\b)"
)
_REPLIES = r"(?!(?:reply|respond|hesitate|forget)\b)"
_FOR_GOOD = (
    r"(?:again|any\s?more|any\s+more|ever|any\s+further|any\s+longer|back|in\s+(?:the\s+)?future"
    r"|at\s+(?:this|my)|for\s+any\s+reason|from\s+now\s+on|henceforth)"
)

# Another way to reach them is offered, so that only this one is not wanted.
OTHER_WAY = any_of(
    r"(?:use|try|write\s+to|e-?mail|call|ring|phone|text|reach\s+me"
    r"|contact\s+me)\b[^.\n]{0,40}(?:@|\d{3})"
    r"|(?:just|rather|better|please)\s+(?:call|ring|phone|text|come)\b|instead\b",
)
FOR_GOOD = any_of(
    rf"(?:{_FOR_GOOD}|(?:off|from|out\s+of)\s+(?:your|the|this|whatever)\s+(?:\w+\s+)?{_LIST})\b"
)
REMOVE = any_of(
    r"no\s+(?:wish|desire|intention|interest)\s+(?:to\s+(?:hear|be\s+contacted)|in\s+(?:hearing|being\s+contacted))",
    r"(?:the\s+|your\s+|my\s+)?last\s+(?:message|e-?mail|mail|letter|time)\s+(?:I|you|we)\s+(?:\w+\s+)?(?:get|hear|see|receive|send|write|contact)",
    # Take what is mine out of what is yours.
    rf"(?:remove|take|delete|strike|erase|scrub|purge|scratch|wipe|drop|cross|pull|exclude|unlist"
    rf"|de-?list)\s+(?:out\s+|off\s+)?{_MINE}\b(?:{gap(5)}(?:from|off|out\s+of)\b{gap(4)}{_LIST}"
    rf"|\s+off\s*(?:[.!,]|$)|\s+(?:off|out\s+of|from)\s+(?:this|your|the|it|whatever|wherever|here"
    rf"|there|any|all)|\s+(?:immediately|at\s+once|now|please|permanently|entirely|completely"
    rf"|straight\s+away|right\s+away)\b|\s*[,.;!]|\s*$|\s+and\b)",
    rf"(?:erase|delete|destroy|purge|forget|remove|wipe)\s+(?:all\s+|any\s+|whatever\s+"
    rf"|everything\s+)?(?:\w+\s+){{0,3}}?(?:(?:of\s+)?(?:my|our)\s+(?:\w+\s+)?(?:data|details"
    rf"|info\w*|address|e-?mail|number|records?|contact)|(?:about|on|of)\s+me)\b"
    rf"|forget\s+(?:you\s+(?:ever\s+)?had|about)\s+(?:my|me)\b"
    rf"|(?:get|keep|leave|want|be)\s+(?:{_MINE}\s+)?(?:off|out\s+of)\s+(?:your|this"
    rf"|the)\s+(?:\w+\s+){{0,2}}?(?:{_LIST})\b",
    # Do not contact me (again, at this address).
    rf"(?:do\s+not|don['’]?t|dont|never|please\s+not|must\s+not|should\s+not|shouldn['’]t|may\s+not"
    rf"|not\s+to|won['’]t\s+you\s+not|stop(?:ped|ping)?|quit|cease|desist|refrain|refrain\s+from"
    rf"|no\s+longer|kindly\s+not)\s+(?:and\s+desist\s+)?(?:from\s+)?(?:ever\s+|please\s+|again\s+"
    rf"|be\s+)?{_REPLIES}{CONTACT}\b(?:\s+(?:to|out\s+to))?(?:\s+(?:with\s+)?(?:me|us|here"
    rf"|this\s+\w+|my\s+\w+|anyone|anybody|any\s+of\s+us"
    rf"|people)\b)?{_ONLY_SO}(?=(?:\s+[\w’'-]+){{0,5}}?\s+{_FOR_GOOD}\b|\s*(?:[.!;,]|please|$)"
    rf"|\s+(?:messages|e-?mails|mails|mail|spam|letters|and|or|me|us|anything|or\s+anyone)\b)",
    rf"(?:cease|stop|desist|refrain)\b(?:{gap(3)})?(?:contact\w*|e-?mail\w*|mail\w*|writing"
    rf"|messag\w*|spam\w*|bother\w*|harass\w*|this)\b",
    rf"{NOT}{gap(3)}(?:be\s+contacted|be\s+e-?mailed|be\s+approached|be\s+written\s+to"
    rf"|(?:contacted|approached|e-?mailed)(?=\s+(?:again|any\s?more|further|in\s+future))"
    rf"|hear\s+from\s+you|hear\s+from\s+(?:him|her|anyone)|receive|get|want"
    rf"|wish\s+for)\b(?:(?=\s+(?:again|any\s?more|any|further|more|these|such|e-?mails?|messages?"
    rf"|mails?|mail|contact|in\s+future|this\s+kind)\b)|\s*(?:[.!,]|$))(?!\s+(?:your|it|that)\b)",
    rf"{NOT}{gap(2)}(?:consent|agree|permission|allowed|authori[sz]ed?){gap(4)}(?:contact\w*"
    rf"|e-?mail\w*|approached|stor\w+|use|keep|hold|process\w*)\b",
    r"(?:be|get|been)\s+(?:removed|taken\s+off|deleted|unsubscribed|struck|erased)\b"
    r"|want\s+(?:it|them|this|that|my\s+\w+)\s+(?:deleted|removed|erased|gone"
    r"|taken\s+(?:off|down))|(?:stop|stopped)\s+(?:this|that|it)\s*(?:[.!]|$|now|at\s+once)"
    r"|(?:delete|erase|remove)\s+(?:it|them|that)\s*(?:[.!]|$|at\s+once|immediately|now\b|please)"
    r"|(?:do\s+not|don['’]?t|never|stop|must\s+not)\s+(?:ever\s+)?(?:us|abus|shar|stor|keep)(?:e"
    r"|ing)?\s+(?:this|my)\s+(?:\w+\s+)?(?:address|e-?mail|number|data|details"
    r"|account)\b(?!\s+(?:for|before|until))"
    r"|object\s+to\s+(?:\w+\s+){0,2}?(?:processing|use|storage|being"
    r"|you\s+(?:using|having|holding))|no\s+right\s+to\s+(?:use|contact|have|keep|write|e-?mail)",
    r"(?:no|not\s+\w+|zero)\s+(?:further|more)\s+(?:\w+\s+){0,3}?(?:messages?|e-?mails?|contact"
    r"|mails?|letters?|correspondence|communications?|mail)\b"
    r"|(?:want|wish|would\s+like|expect)\s+(?:to\s+have\s+)?no\s+(?:further\s+|more\s+)?(?:contact"
    r"|e-?mails?|mails?|messages?|mail)",
    r"(?:leave|let)\s+(?:me|us)\s+(?:alone|be|in\s+peace)\b"
    r"|lose\s+(?:my|this|our)\s+(?:number|address|e-?mail|contact\w*|details)"
    r"|unsubscribe(?!\s+(?:link|button|at\s+any))"
    r"|(?:opt|opting|opted)\s+(?:me\s+|us\s+)?out\b(?!\s+of\s+(?:this\s+one|the\s+talk))"
    r"|right\s+to\s+(?:be\s+forgotten|erasure)|(?:breach\w*|violat\w*|against|under|invok\w*|per|contrary\s+to|request)\s+(?:of\s+|the\s+)*(?:gdpr|data\s+protection)"
    r"|(?:gdpr|data\s+protection)\s+(?:act\s+)?(?:request|officer|complaint|violation|breach|rights?|authority|applies|law)|\bgdpr\s*[.!]"
    r"|do[\s-]not[\s-]contact(?:\s+list)?\s*[.!]|black\s?list\s+me"
    r"|block(?:ed|ing)?\s+(?:you|this\s+(?:address|sender))"
    r"|(?:report|reported|reporting|mark|marked|marking|flag|flagged|flagging)\s+(?:you\b|this\b"
    r"|it\b)[^.\n]{0,30}\bspam|(?:this\s+is|consider\s+this|that['’]s)\s+(?:spam|harassment)"
    r"|stop\s+it\s*[.!]",
    r"schreiben\s+sie\s+(?:mir|uns)\s+(?:bitte\s+)?nicht\s+mehr"
    r"|keine\s+weiteren\s+(?:mails|e-mails|nachrichten)"
    r"|(?:löschen|entfernen|streichen)\s+sie\s+(?:bitte\s+)?(?:mich|meine)"
    r"|kontaktieren\s+sie\s+mich\s+nicht|nehmen\s+sie\s+mich\s+(?:bitte\s+)?(?:aus|von)"
    r"|ne\s+m['’](?:écrivez|contactez)\s+plus"
    r"|(?:supprimez|retirez|désinscrivez|effacez)[\s-](?:moi|mon|mes)"
    r"|no\s+me\s+(?:escriba|contacte|escribas|contactes)\s+más"
    r"|(?:elimine|borre|quite)\s+(?:mi|mis|me)"
    r"|non\s+(?:mi\s+)?(?:scriva|contatti|scrivermi|contattarmi)\s+più|schrijf\s+me\s+niet\s+meer"
    r"|verwijder\s+(?:mij|mijn)",
    anywhere=[
        r"^\s*stop\s*[.!]",
        r"[.!]\s+stop\s*[.!]?\s*$",
        r"^\s*(?:remove|unsubscribe|stop)\s*[.!]?\s*$",
        (
            r"^\s*(?:please,?\s+)?(?:enough|no\s+more|stop(?:\s+it)?)[.!,\s]+(?:no\s+more|enough"
            r"|please|stop)[.!\s]*$"
        ),
    ],
)

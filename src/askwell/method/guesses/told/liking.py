"""Whether a line tells of something that one would like of a job: its days, hours, pay and path."""

from askwell.method.guesses.told.form import AGAINST, FOR, Form, form, listed

_LIKES, _DISLIKES = "It tells what is liked.", "It tells what is disliked."
_GOOD, _BAD = "It speaks well of the terms.", "It speaks ill of the terms."
_UP, _STUCK = "It tells of a way up.", "It tells of no way up."
_RANK = r"(?:i{1,3}|lead|leads|senior|seniors|manager|supervisor|superintendent|director|principal|partner|coordinator|planner|specialist|analyst|chief|head|foreman|charge|regional|operations|vp|engineer|consultant|officer|own (?:shop|practice|office|firm))"
# What is said to be bad, and is not.
NOT_SO_BAD = form(
    FOR, "It says that it is not so bad.",
    *listed("terms", "good"),
    r"\b(?:is|are|was|['’]s) (?:a myth|overblown|exaggerated|overstated|not (?:so|that|as) bad|mostly talk)\b|\bisn['’]t (?:so|that|as) bad\b|\b(?:sick days|turnover|accidents|injuries|complaints|overtime|errors|mistakes|absences) (?:went|are|is|has gone|came|dropped) ?(?:way |right )?(?:down|lower|fewer)?\b(?<!are)(?<!is)(?<!went)",
)  # fmt: skip
NOT_SO_GOOD = form(
    AGAINST, "It says that it is not what people say.",
    r"\b(?:isn['’]t|is not|aren['’]t|not|no) (?:the |an? |as )?(?:[\w'’-]+ ){1,3}(?:people|they|everyone|everybody|you|folks) (?:say|think|believe|hear|expect)\b",
)  # fmt: skip
LIKED = (
    NOT_SO_BAD,
    form(
        FOR, _LIKES,
        *listed("likes", "good"),
        r"\b(?:likes?|liked|loves?|loved|enjoys?|enjoyed|adores?|proud|favou?rite|best (?:part|bit|thing|day|days|moment|of all)|satisf\w+|rewarding|worth it|makes? (?:my|her|his|the) (?:day|week|month)|what keeps (?:her|him|me|them)|never (?:bored|boring|dull)|gets? to (?:see|watch|do|be|build|meet|choose|work)|lights up)\b(?<!n['’]t like)(?<!not like)(?<!what she would like)(?!\s+(?:least|less))",
    ),
    form(
        AGAINST, _DISLIKES,
        *listed("likes", "bad"),
        r"\b(?:hates?|(?<!who )hated|dislikes?|disliked|loathes?|can['’]t stand|could do without|would (?:give up|drop|trade away|happily lose|lose|skip)|(?:like|likes|liked) least|least favou?rite|worst|downside|drives? (?:\w+ )?(?:crazy|mad|nuts|up the wall)|(?:sick|tired|fed up) (?:of|with)|dreads?|misery|a pain|gets old|grinds?|wears? (?:you|her|him|me|them) (?:down|out)|wrecks?|doesn['’]t (?:like|love|enjoy)|don['’]t (?:like|love|enjoy)|the (?:bad|hard) (?:part|thing|bit))\b",
    ),
)  # fmt: skip
TERMS = (
    NOT_SO_BAD,
    NOT_SO_GOOD,
    form(
        AGAINST, _BAD,
        *listed("terms", "bad"),
        r"\bno (?:\w+ )?(?:insurance|benefits|pension|paid|sick (?:days|pay|leave)|vacation|retirement|overtime pay|raises?|weekends? off|set hours)\b|\b(?:without|not?) pay\b(?!ing)|\b(?:health |dental )?(?:insurance|benefits|dental|bonus(?:es)?|pension)\b[^.;,]{0,25}\b(?:gone|cut|worse|stopped|frozen|ended|dropped)\b",
        r"\b(?:under|below|less than|behind|lower than) (?:the |what |most |other |my )?(?:private|market|others?|cit(?:y|ies)|hospitals?|industry|town|average|offices?|firms?|agencies|stores?|neighbou?r\w*|competition|rest|everyone)\b|\b(?:dollars?|percent|thousand|k|grand|\d) (?:\w+ )?(?:under|less|lower|below)\b|\bpays? (?:less|worse|badly|poorly|peanuts)\b|\b(?:elsewhere|in town|next door|across (?:town|the street)|down the (?:road|street)|an office|the hospital|a hospital|private)\b[^.;]{0,20}\bpays? (?:over|more|better)\b",
        r"\b(?:stands? still|hasn['’]t moved|flat for|frozen|stuck at|can['’]t live on|hard to live on|costs? (?:half|a third|most|a quarter)|calls? (?:it|that) competitive|can['’]t (?:\w+ ){1,4}on (?:that|it|this)|worth (?:nothing|little|less)|cutting (?:them|it)|won['’]t dress it up|not (?:much|great|a lot)|second job|side job|toward it)\b|\b(?:only|just) (?:[$€£]?\d)",
        r"\b(?:[5-9]\d|fifty|sixty|seventy|eighty)(?:[- ](?:five|to|-) ?\w+)?(?: to \d\d)?[- ]?(?:hrs?|hours?)\b(?!\s*(?:of (?:training|practice|class)|/|credit|course))|\b\d{2,3} (?:hotel )?nights\b|\bweeks? (?:on the road|away)\b|\b(?:hasn['’]t|haven['’]t|never) had a (?:vacation|weekend|day off|holiday)\b|\b(?:every|each) (?:weekend|saturday|sunday|holiday)\b(?! off)|\bcan be told\b",
        r"\b(?:[4-9]\d|\d{3}) ?min(?:ute)?s? (?:each|one) way\b|\bcommut\w+\b|\b(?:don['’]t|doesn['’]t|can['’]t|cannot|never) (?:sleep|see (?:my|her|his|your|the) (?:kids|family))\b|\bsent home\b",
    ),
    form(
        FOR, _GOOD,
        r"\b(?:full|good|great|real|excellent|solid|decent|generous) (?:health |medical |dental )?(?:insurance|benefits|pension|plan|money|pay|coverage|401k|retirement|hours|vacation)\b|\b(?:pension|insurance for|covers the (?:whole )?family|family (?:plan|coverage)|paid (?:tuition|training|vacation|leave|courses|holidays)|tuition|ce paid|401k)\b(?! no)|\bbonus\b[^.;]{0,40}\b(?:every year|always|came|has come|paid)\b",
        r"\b(?:more|better) than (?:the|my|i|what|most|other|any|she|he|at)\b|\b(?:well|nicely) paid\b|\bpays? (?:well|better|more)\b|\b(?:good|nice|real|decent) money\b|\b(?:\d|dollars|grand|thousand|six|five|ten) more (?:than|an hour)\b",
        r"\b(?:stick|sticks|stuck) to it\b|\bhigh for\b|\bwhat (?:she|he|i) made after\b|\bnever (?:an?|on) (?:evening|weekend|night|saturday|sunday)s?\b|\bno (?:nights|weekends|overtime|on[- ]call|peak|evenings|holidays|call|travel)\b|\b(?:means?|mean) (?:40|forty|it|35|37\.5|nine to five)\b|\b(?:leave|leaves|out|home|gone|done) (?:at|by) (?:[3-5](?::?30)?|three|four|five)\b[^.;]{0,30}\b(?:so does|everybody|everyone|every day|sharp|always)\b|\b(?:hours are (?:humane|good|sane|kind|regular|great|fine)|humane|(?:everyone|everybody) (?:goes|leaves|is) (?:home|gone|out)|monday (?:to|through|thru|till) friday|overtime is (?:optional|rare|paid|your choice)|own hours|flexible|comp time|sleeps? in (?:her|his|my|your) own bed)\b",
    ),
)  # fmt: skip
PATH = (
    form(
        AGAINST, _STUCK,
        *listed("path", "stuck"),
        r"\b(?:burn(?:s|ed|t|ing)?|wash(?:es|ed)?)[ -]out (?:in|within|after|inside) {SOME} (?:years?|months)\b",
        r"\b(?:nowhere to go|no (?:ladder|rungs?|way up|room|next step|path|promotion)|as (?:high|far) as it goes|(?:one|a single|only one) (?:step|rung|level)|that['’]s it|at the top (?:one )?(?:for|already)?|dead[- ]end|ceiling|flat|plateau|stuck|tops? out|topped out|same (?:job|title|desk) (?:for|in|ten|after))\b",
        r"\bwait(?:s|ing)? (?:\w+ ){0,2}(?:for|until|till) (?:somebody|someone|one|the|her|him|a|them)\b|\b(?:they|she|he|nobody|no one|who|seniors?) (?:don['’]t|doesn['’]t|isn['’]t|aren['’]t|never|ever|won['’]t)\s*(?:leav\w+|mov\w+|retir\w+|quit\w*|go)\b|\b(?:somebody|someone) (?:has to|must) (?:die|retire|leave)\b|\b(?:nobody|no one|can['’]t|don['’]t|never|doesn['’]t) (?:ever |really )?(?:moves?|gets? promoted|advances?|climbs?|rises?)\b|\bleave to (?:get|move)\b|\bon your first day\b|\b(?:have|has) to leave to\b|\bonly way up\b|\bonly (?:if|by) (?:you|leaving|moving)\b",
    ),
    form(
        FOR, _UP,
        *listed("path", "up"),
        rf"\b(?:\w+ )?{_RANK}\b\s*(?:->|→|>|=>)\s*\w+|(?:->|→|(?<=\s)>(?=\s))|\b{_RANK}\b(?:,| and| then|, then| to)+\s+(?:\w+ ){{0,3}}?{_RANK}\b|\bthen (?:\w+ ){{0,3}}{_RANK}\b",
        r"\bpromot\w+|\b(?:moved?|moves|moving|went|goes|came|come|climb\w*|rose|rise) (?:right |quickly |straight )?up\b|\b(?:started|began|start|starts) (?:in|on|at|as|out) (?:the|an?)\b|\bmove every\b|\byou (?:can|could) be (?:running|leading|managing|in charge)\b|\beach step\b|\b(?:room|ways?) (?:to (?:grow|move|rise)|up)\b|\bfrom (?:inside|within|the floor|the ranks)\b|\b(?:is|are|made|became) (?:\w+ ){1,3}(?:manager|director|lead|supervisor|head|partner) (?:today|now|in)\b",
    ),
)  # fmt: skip
FORMS: dict[str, tuple[Form, ...]] = {
    "likes": LIKED, "dislikes": LIKED, "pay": TERMS, "hours": TERMS, "v_conditions": TERMS, "advancement": PATH,
}  # fmt: skip

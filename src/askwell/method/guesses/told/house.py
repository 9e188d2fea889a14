"""What a line tells of a house: "none has left since 2021", "four signatures for a box of gloves"."""

from askwell.method.guesses.told.form import AGAINST, FOR, Form, form, listed

_GOOD, _BAD = "It speaks well of the house.", "It speaks ill of the house."
FORMS: tuple[Form, ...] = (
    form(
        AGAINST,
        _BAD,
        r"\b(?:buys?|gets?|gives?|does|do) (?:you |us |them )?nothing\b|\b(?:nobody|no one) (?:tells|listens|talks|explains|knows|says|trains|answers|trusts|helps|looks)\b|\b(?:don['’]t|doesn['’]t|didn['’]t|never) (?:trust|listen|talk|speak|tell|ask|explain|thank)\b",
    ),
    form(
        FOR, _GOOD,
        *listed("house", "good"),
        r"\b(?:nobody|no one|none|never anyone) (?:here |ever |at [\w ]{2,15} )?(?:gets|is|was|has been|has to be|ever gets) (?:\w+ )?\w+(?:ed|t|n)\b(?! (?:to|the truth|anything))|\b(?:nobody|no one) (?:here |ever |even )?(?:raises|shouts|yells|screams|minds|watches|checks (?:up|your)|counts your|calls after|looks over|pulls rank|plays|blames|points|works late|stays late)\b",
        r"\b(?:none|nobody|no one|not one)\b[^.;]{0,35}\b(?:left|quit|quits|leaves|has gone|wants to leave|been fired)\b|\b(?:people|they|everyone|everybody|most|staff|nurses|folks) (?:tend to |mostly |really )?stay(?:s|ed)?\b|\bstay(?:s|ed)? (?:for )?(?:ten|twenty|years|forever|decades|long|a long)\b|\baverage(?: is| of)? (?:\w+ ){0,2}(?:ten|eleven|twelve|fifteen|twenty|\d+) years\b|\bno (?:turnover|politics|ego|egos|drama|shouting|blame|hierarchy)\b",
        r"\b(?:cover|covers|help|helps|look out|looks out|back|backs|stick up|pitch in|step in|support|supports|trust|trusts)\s+(?:for )?(?:each other|one another|them|us|you|her|him|everyone|their people|its people)\b|\b(?:taken?|takes?) (?:\w+ )?seriously\b|\b(?:anyone|anybody|everyone) can (?:stop|speak|ask|say|call)\b|\b(?:a voice|a say|gets? asked|is heard|are heard|get heard)\b",
        r"\b(?:eats?|lunch|sits?|coffee) with (?:everybody|everyone|us|them|the crew|the staff|the team)\b|\bpicks? up\b(?! (?:the|after|slack))|\b(?:first names|plain people|open door|like family|decently|fairly treated|stand(?:s)? behind|came up from|listens?|buys? (?:us )?lunch|says? thank|thanks (?:people|us|you|them))\b|\b(?:mean|means|meant) it\b|\bleaves? (?:us|them|you|me|people) alone\b|\bit holds\b|\bsends? (?:people|us|them|everyone) home\b",
        r"\bknows? (?:everyone|everybody|us|them|the whole crew|people)(?:['’]s| by)? (?:first )?names?\b|\b(?:pays? for|paid for) (?:the|your|our) (?:licen[cs]e|card|exam|course|degree|classes|certificate|books)\b|\bgives? (?:you|us|them|people) (?:the |a )?(?:day|time|week|afternoon)s? off\b|\bpromotes? from (?:the|inside|within)\b|\bgets? (?:everybody|everyone|us|you|them|people) (?:a|an|the|better|more|paid)\b|\b(?:nobody|no one) asks (?:where|when|why|what time|how long)\b|\b(?:pays? for|paid for|free) (?:your |the |our |my )?(?:training|courses?|classes|school|lunch|certification|tuition)\b",
    ),
    form(
        AGAINST, _BAD,
        *listed("house", "bad"),
        r"\b(?:re-?org\w*|restructur\w*|burns? (?:through|out)|goes? through (?:people|staff|managers|receptionists)|revolving door|turnover|people (?:keep )?(?:leave|leaving|quit)|leave (?:after|within|in)\b|keep (?:their|your) heads? down|elbows?|silos?|finger[- ]pointing|clique\w*|blame\w*)\b",
        r"\b{SOME} (?:signatures?|layers?|bosses|managers|approvals?|forms|committees?|meetings)\b|\b(?:waits?|waited|waiting|took|takes|sat on|takes? up to) (?:\w+ ){0,2}(?:{SOME} )?(?:weeks|months|years|forever)\b|\bsits? on (?:every|all|any)\b|\b(?:needs?|has to go through) (?:a form|approval|{SOME} sign)\b|\b(?:second|third|fourth|fifth|sixth) (?:\w+ ){1,3}(?:this year|in {SOME} (?:years|months))\b",
        r"\bchanges? (?:the|its|their|our) \w+ every\b|\beverything (?:goes|runs|has to go) (?:through|past|by)\b|\b(?:just |only )?a (?:cost|number|body|line item|cog|headcount)\b|\b(?:everybody|everyone|people)['’]s? (?:own )?numbers?\b|\bper hour\b[^.;]*\b(?:screen|board)\b|\b(?:sales|finance|corporate|the owners?|investors|the doctors?) (?:runs?|rules?|decides?|owns?)\b|\bgets? (?:taken|pulled|thrown|dumped|rushed|yelled|blamed|left)\b|\b(?:do|does) not exist\b|\bnew face every\b",
        r"\b(?:short[- ]?(?:staffed|handed)|understaffed|fewer (?:referrals|customers|clients|orders|patients|students)|can['’]t keep|cannot keep|losing (?:people|money|clients|patients)|stand(?:s)? empty|cut what|percent short|behind (?:on|by|with)|backlog|underbid|undercut|stuck with|threw out|thrown out|spoil\w*|waste[sd]?|mess|single supplier|awake)\b",
    ),
)  # fmt: skip

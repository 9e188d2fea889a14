"""Words that say that hands are wanted somewhere, or soon will be: "they may need someone", "the post comes free", "talk of a third van"."""

import re

_NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|forty|\d{1,2})"
_ANOTHER = rf"(?:an?|the|their|his|her|{_NUMBER}|another|some|more|new|extra|second|third)"
# "Driver", "planner", "electrician", "nurse": who does work, and no thing that ends so.
_NO_WORKER = r"(?!(?:computer|printer|scanner|paper|letter|number|order|quarter|winter|summer|dinner|answer|offer|matter|counter|center|member|other|over|under|after|later|either|never|rather|whether|ever|bachelor|master)s?\b)"
_WORKER = rf"(?:{_NO_WORKER}[\w-]{{2,}}(?:er|or|ist|yst|ian|ant|man|woman)s?|hands?|persons?|people|guys?|help|staff|pairs? of (?:hands|eyes)|trainees?|apprentices?|stand-ins?|replacements?|nurses?|techs?|cooks?|guides?|clerks?|stagehands?|crew|team|vets?|aides?|temps?)"
_SOMEBODY = rf"(?:(?:someone|somebody|anyone|anybody)\b(?! who\b| that\b| to\b)|(?:{_ANOTHER} (?:[\w-]+ ){{0,3}}?)?{_WORKER}\b(?! who\b| that\b))"
_COMES = r"(?:may|might|could|will|would|['’]ll|want to|wants to|plans? to|means? to|has to|have to|going to)"
_LATELY = r"(?:also |well |soon |probably |perhaps |then |all |always |even )?"
_POST = r"(?:jobs?|posts?|positions?|spots?|seats?|vacanc(?:y|ies)|openings?|chairs?|traineeships?|apprenticeships?)"
# "The job is open", and not "open plan", "open and honest", "free of stress", "coming with stress".
_FREE_NOW = r"(?:\s*(?:$|[.,;:!?)–—])|\s+(?:-\s|(?:again|up|soon|now|since|still|from|in|at|by|about|around|over|come|when|once|after|before|as|next|this|there|here|right|until|because|if|so|but|later|every|and (?:they|he|she|we|I|it|nobody|no one|not|has|have|is|are)|for (?:me|us|you|her|him|them|an?|some\w+|any\w+)|to (?:me|us|you|any\w+|all|outsiders|beginners))\b))"
# What you need, or everybody, or what nobody needs, is no post.
_OF_A_POST = (
    r"(?<!n['’]t (?:need|want))"
    + "".join(
        rf"(?<!\b{who}{how} need)"
        for who in ("you", "I", "people")
        for how in (
            "",
            " always",
            " often",
            " really",
            " will",
            " would",
            " may",
            " might",
            "['’]ll",
            "['’]d",
        )
    )
    + "".join(rf"(?<!\b{who} needs)" for who in ("one", "everyone", "everybody"))
)
_IT = r"(?:it|this|that|them)"
_TIME = r"(?:(?:the|next|new|a few|a couple of|some|an?) )*(?:(?:\w+ )?(?:weeks?|months?|years?)|spring|summer|autumn|fall|winter|christmas|easter|holidays|harvest|new year|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)"


def one_of(*parts: str) -> re.Pattern[str]:
    """Return the pattern of any of several, in capitals or not."""
    return re.compile("|".join(parts), re.IGNORECASE)


# Somebody is wanted, or a place is free: this says enough by itself.
WANTED = one_of(
    rf"(?<!\byou )(?<!\byou)(?<!\bI ){_COMES} {_LATELY}(?:need|want|use|hire|have|take(?: on)?|look for|do with|love to have|be (?:looking for|glad of|short of)|double|grow|keep) {_SOMEBODY}",
    rf"(?<!\bI)['’]d (?:soon )?(?:be glad of|need|do with) {_SOMEBODY}",
    rf"\b(?:is|are|was|were|['’]s|['’]re|be) (?:\w+ly )?(?:looking (?:around |out )?for|thinking (?:about|of) (?:taking|hiring)|desperate for|short of|in need of) {_SOMEBODY}",
    rf"\b(?:need|needs|wants|want){_OF_A_POST} {_SOMEBODY} (?:soon|at once|as soon as|as of|from|before|for (?:it|them|that|this)\b)|\bneeds? techs for it\b",
    rf"\b(?:is|are|be) (?:{_NUMBER} )(?:people |men |hands )?(?:short|down)\b|\b{_NUMBER} short since\b|\b(?:still|been) without an? {_WORKER}\b|\bwithout an? {_WORKER} (?:for|since)\b|\bno (?:one|body) for (?:it|her|him|them|the \w+) yet\b|\bhas no staff\b|\bone {_WORKER} is not enough\b",
    r"\b(?:have|has)(?:n['’]t| not) (?:yet )?(?:replaced|found (?:anyone|anybody|a)|filled)\b|\btake over when\b",
    rf"\b(?:nobody|no one)(?: has|['’]s)? taken (?:(?:{_IT}|[^.;,]{{2,20}}) )?over\b|\b(?:nobody|no one)(?: has|['’]s)? taken {_IT} on(?=\s*(?:$|[.,;!?])|\s(?:yet|since|so far|from)\b)|\b(?:has|have|had|with|is|['’]s|find|finds|found) (?:nobody|no one) to (?:take|hand) (?:{_IT} |(?:the|his|her|their) [\w-]+ )?(?:over|on)\b",
    rf"\bthere (?:{_COMES}|should) (?:soon |well )?be (?:an? |some |more )?(?:\w+ )?(?:something|{_POST}|room for|work for|work at|a place for)|\b(?:has|have|had) something for me\b|\b(?:may|might|could) have something for me\b|\b(?:can|could|might|may) use me\b",
    rf"\b{_POST} (?:\w+ ){{0,3}}(?:is|are|comes?|come|will be) (?:free|open(?:ing)?|coming|vacant|empty)(?={_FREE_NOW})|\bplace (?:\w+ ){{0,3}}comes? free(?={_FREE_NOW})|\b{_POST} (?:coming|going) (?:at|in|up)\b|\b(?:desks?|chairs?|seats?) empty\b",
    rf"\basked (?:\w+ )?(?:whether|if) (?:I|he|she|they) kn[eo]ws? (?:of )?(?:an?|any|some)\w*\b|\basked around for\b|\bput in a (?:good )?word for me\b|\btry again (?:in|after) {_TIME}\b|\bwhen something opens\b|\btold to find {_NUMBER} more\b",
    rf"\b(?:takes?|hires?|needs?) (?:on )?(?:extra|more|{_NUMBER}) {_WORKER} (?:every|each|in the)\b|\btake on extra\b|\b(?:has|have) (?:got )?money for an? (?:\w+ )?{_WORKER}|\bfill {_NUMBER} {_POST}|\bwill (?:be hiring|call for|advertise {_NUMBER})\b",
)
# Somebody goes, or something is added: a hint where it says when, or that nobody knows.
MOVES = one_of(
    r"\b(?:stops?|stopping) (?:at|in|after|before)\b|\b(?:going|goes|off) (?:back )?to (?:school|college|university)\b|\bexpecting in\b|\bthinking of (?:stopping|retiring|selling)\b|\b(?:only|last) \w+er\b",
    r"\btalk of an? (?:new|second|third|fourth)\b|\b(?:getting|gets?|setting up|sets? up|set up|opening) an? (?:new |second |third )?\w+|\bgrow the \w+\b|\bsplit (?:his|her|their|the) (?:job|post)\b|\bmoney for an? (?:new |second |third )?\w+|\bwhen the new \w+ (?:starts|comes|opens)\b",
)
# What is told like this is for few ears.
QUIETLY = one_of(
    r"\bin confidence\b|\bonly (?:he|she|they) knows? (?:of|about) it\b|\bnot (?:in|on) (?:the|any) (?:paper|papers|website|site)\b|\b(?:is|are) quietly\b",
)
# When it may be, also where another thing has to come first.
LATER = one_of(
    r"\b(?:as of|from|over|after|before|come|in) (?:the |next |new )?(?:spring|summer|autumn|fall|winter|christmas|easter|holidays|harvest|new year|month|january|february|march|april|may|june|july|august|september|october|november|december)\b",
    r"\b(?:once|as soon as|when) (?:the|they|she|he) [\w ]{3,30}(?:signed|through|done|comes|starts|opens|retires|goes|moves)\b|\bif (?:the|they) (?:bid|win)\b|\bsoon\b",
)
# It is so everywhere, or always: no hint, but how things are.
EVERYWHERE = one_of(
    r"\b(?:every|each|all the|most|more and more|all over|everyone|everybody) (?:[\w-]+ ){0,5}?(?:is|are|has|have|add|adds|needs?|wants?)\b|\bonly a handful\b|\bin five years\b|\bof (?:each|every) (?:week|month|year)\b",
)

"""Whether words say what somebody does: by the ending that such words have, and by a list of those without one."""

import re

_ENDS = re.compile(
    r"(?:[^\W\d_]{2,}(?:er|or|ist|yst|ian|eer|ant|ess|man|woman|smith|wright|path|euse?|ienne?|iker|erin|orin|eurin|istin))s?"
)
_TRADES_TEXT = """
    planner medic doc dispatcher hygienist counselor counsellor groomer
    nurse chef head vet coach chief fellow judge guide host lead aide clerk priest poet pilot cook architect mechanic critic
    intern tech rep exec postdoc dean midwife secretary attorney agent superintendent president vp svp evp ceo cfo cto coo cmo
    actuary writer editor teacher lawyer plumber engineer manager director owner founder designer
    buyer plumber singer officer trader producer reporter engineer developer manager photographer electrician pharmacist
    analyst scientist consultant assistant accountant professor therapist specialist coordinator supervisor
    paralegal
    rn lpn pa pt ot slp md cpa ta ra pm hr boss librarian dietitian paramedic apprentice student resident official
    advocate associate delegate deputy prof rabbi imam nun monk surgeon pathologist curate captain sergeant colonel general
    cashier chair chaplain notary envoy model artisan potter tailor welder diplomat academic freelancer temp volunteer
    arzt ärztin lehrer lehrerin leiter leiterin médecin avocat avocate infirmier infirmière professeur enfermera enfermero médico
    médica abogado abogada ingeniero ingeniera profesora gerente maestro maestra journaliste rédacteur rédactrice designer
"""
_TRADES = frozenset(_TRADES_TEXT.split())
_NO_TRADES_TEXT = """
    sister brother mother father daughter number dinner summer winter corner matter either neither other another later after over
    never ever however together water paper letter letters better former member members partner partners center computer order
    answer offer under whether weather rather number numbers cover power tower river september october november december
    super proper her per for or nor your our door floor color colour error mirror favor favour harbor harbour honor honour
    minor major senior junior prior interior exterior neighbor neighbour neighbors tutoring cancer career customer quarter
    chapter master register newsletter supper butter shower flower easter sister-in-law mother-in-law cousin list lists best
    twist assist exist resist christian important constant instant distant restaurant relevant grant plant giant elegant want
    significant assistantship human woman man german roman again in begin certain captainship within origin margin berlin
    plugin admin latin cabin cousins business process access success press less unless address guess princess illness
    fitness wellness happiness path math bath reader-friendly higher lower older younger bigger smaller easier earlier faster
    closer further newer longer shorter dear near clear for consider remember discover gather wander prefer refer enter
    alexander peter walter oliver jennifer esther heather christopher hunter parker carter cooper taylor tyler spencer
"""
_NO_TRADES = frozenset(_NO_TRADES_TEXT.split())


def is_trade(word: str, *, by_ending: bool = True) -> bool:
    """Return whether one word is what somebody does: "editor", "pharmacist", "nurse", "RN"; ``by_ending`` also one not in the list."""
    small = word.casefold().strip(".,;:!?'’\"()")
    if small in _NO_TRADES or not small:
        return False
    single = small.removesuffix("s")
    return (
        small in _TRADES
        or single in _TRADES
        or bool(by_ending and _ENDS.fullmatch(small) and single not in _NO_TRADES)
    )


def names_a_trade(words: str) -> bool:
    """Return whether one of the words, the parts of "social-worker" too, is what somebody does."""
    return any(map(is_trade, re.findall(r"[^\W\d_]+", words)))


def of_one(words: str) -> str:
    """Return what several do as it is said of one: "editors" is "editor", "nurses on nights" is "nurse on nights"."""
    first = re.search(r"\b([^\W\d_]+)s\b", words)
    return words[: first.end(1)] + words[first.end() :] if first and is_trade(first[1]) else words

"""The words by which a line about a person is told apart: what people do, where they work, who sent one."""

import re

from askwell.naming.honours import bare, is_behind
from askwell.naming.legal_forms import LEGAL_FORMS

_OCCUPATIONS_TEXT = """
    accountant actor actress actuary adjuster administrator advisor adviser advocate agent agronomist aide
    analyst anchor animator apprentice archaeologist architect archivist artist assistant associate
    astronomer attendant attorney auditor author baker banker barber bartender biologist bookkeeper botanist
    broker builder buyer captain caregiver caretaker carpenter cashier chair chairman chairperson chairwoman
    chaplain chef chemist chief chiropractor choreographer clerk clinician coach coder cofounder co-founder
    columnist commissioner composer conductor conservator consultant contractor controller cook coordinator
    copywriter counsel counsellor counselor courier curator dancer dean dentist deputy designer detective
    developer dietitian diplomat director dispatcher doctor doula driver drummer ecologist economist editor
    educator electrician engineer entrepreneur epidemiologist estimator examiner executive fabricator farmer
    fellow filmmaker firefighter fisherman florist forester founder freelancer fundraiser gardener geologist
    goldsmith grower guard guide hairdresser head headhunter historian hydrologist hygienist illustrator
    inspector instructor intern interpreter investigator investor janitor jeweler jeweller journalist judge
    laborer landscaper lawyer lead lecturer librarian lieutenant linguist lobbyist machinist maker manager
    marketer mason mathematician mechanic mediator mentor merchandiser metallurgist meteorologist midwife
    minister musician neurologist notary novelist nurse nutritionist officer operator optician optometrist
    organizer organiser owner painter paralegal paramedic partner pastor pathologist pediatrician pharmacist
    phlebotomist photographer physician physicist physiotherapist pianist pilot planner plumber podiatrist
    poet policeman potter president priest principal producer professor programmer prosecutor psychiatrist
    psychologist publicist publisher rabbi radiographer radiologist ranger realtor receptionist recruiter
    registrar reporter representative rep researcher retired roofer sailor salesperson salesman saleswoman
    scientist screenwriter sculptor secretary seller sergeant server singer social-worker solicitor
    specialist statistician steward stewardess strategist stylist student superintendent supervisor surgeon
    surveyor tailor teacher technician technologist teller tester therapist trader trainer translator
    treasurer tutor underwriter undertaker vet veterinarian vice videographer volunteer waiter waitress
    warden welder worker writer zoologist ceo cfo cto coo cmo cio vp svp evp avp hr arzt ärztin lehrer
    lehrerin ingenieur ingenieurin leiter leiterin krankenpfleger infirmier infirmière médecin avocat
    avocate professeur enseignant enseignante directeur directrice enfermera enfermero médico médica abogado
    abogada ingeniero ingeniera profesora maestro maestra gerente
"""
_OCCUPATIONS = frozenset(_OCCUPATIONS_TEXT.split())
_WORKPLACES_TEXT = """
    agency airlines association associates bank bureau center centre charity church city clinic club co
    college company consulting corp corporation council county department dept embassy firm foundation fund
    gallery gmbh group health healthcare holdings hospital inc industries institute international lab
    laboratories laboratory labs library limited llc llp ltd magazine ministry museum news nonprofit office
    orchestra partners pharma plc press publishing research restaurant school schools services society
    solutions station store studio studios systems technologies theater theatre times trust union university
    universität université universidad krankenhaus klinik hôpital école schule ag kg sa
"""
_WORKPLACES = frozenset(_WORKPLACES_TEXT.split())
_SURNAMES_TEXT = """
    archer baker barber brewer carpenter cook dean farmer gardener judge mason minister painter potter
    ranger singer steward tailor
"""
_SURNAMES = frozenset(_SURNAMES_TEXT.split())
_SMALL_WORDS_TEXT = """
    de van von der da di la bin al of the and
"""
_SMALL_WORDS = frozenset(_SMALL_WORDS_TEXT.split())
_WORD = re.compile(r"[^\W\d_][\w'\u2019-]*")


def words_of(text: str) -> list[str]:
    """Give the words of `text`, which begin with a letter."""
    return _WORD.findall(text)


def names_an_occupation(text: str) -> bool:
    """Whether a word of `text` is what somebody does ("charge nurse", "VP Engineering"; not "Mary Baker")."""
    words = words_of(text)
    if len(words) > 1 and words[-1].casefold() in _SURNAMES and is_capitalised(text):
        words = words[:-1]
    return any(word.casefold() in _OCCUPATIONS for word in words)


def names_a_workplace(text: str) -> bool:
    """Whether a word of `text` is a kind of place to work ("Mercy Hospital", "Acme Inc")."""
    return any(word.casefold() in _WORKPLACES for word in words_of(text))


def is_tail(text: str) -> bool:
    """Whether `text` only ends what stands before its comma: "Inc." or "PhD"."""
    return is_behind(text) or bare(text.strip()) in LEGAL_FORMS


def is_capitalised(text: str) -> bool:
    """Whether every word of `text`, small ones of names aside, begins with a capital or has no case at all."""
    words = [word for word in words_of(text) if word.casefold() not in _SMALL_WORDS]
    return bool(words) and not any(word[0].islower() for word in words)

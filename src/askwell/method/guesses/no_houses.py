"""Words with capitals that stand where a house may stand and are none: what somebody is there, kin, a department, a way to write, a meal."""

_ROLES = """
    director manager owner founder head boss chief chef foreman forewoman supervisor lead leader president vp superintendent principal dean chair partner
    nurse doctor vet medic midwife surgeon physician therapist counselor counsellor pharmacist dentist hygienist paramedic aide assistant associate
    teacher professor lecturer tutor trainer coach mentor instructor librarian engineer technician tech electrician plumber mechanic welder planner
    developer designer editor writer reporter journalist photographer analyst scientist accountant bookkeeper lawyer attorney paralegal clerk secretary
    receptionist recruiter consultant agent buyer driver pilot cook guide guard officer captain sergeant intern trainee apprentice student resident
    colleague coworker co-worker neighbor neighbour classmate teammate roommate flatmate housemate friend client customer landlord landlady pastor priest
    deputy coordinator specialist operator inspector
"""
_KIN = """
    mum mom mother mummy mommy mama dad father daddy papa gran granny grandma grandmother grandad granddad grandpa grandfather sister brother son daughter
    aunt auntie uncle cousin niece nephew wife husband spouse girlfriend boyfriend fiancé fiancée godmother godfather
    sister-in-law brother-in-law mother-in-law father-in-law oma opa tante onkel abuela abuelo
"""
_DEPARTMENTS = """
    hr qa it pr r&d er icu marketing sales purchasing procurement accounts accounting finance legal operations ops engineering maintenance payroll admissions
    reception support logistics training production quality facilities dispatch communications research recruiting recruitment personnel nursing shipping
    warehouse housekeeping administration admin planning
"""
_RANKS = ["ceo", "cfo", "cto", "coo"]
# On these one writes, calls and meets.
_WAYS = """
    whatsapp linkedin facebook instagram zoom teams skype signal telegram slack messenger discord facetime twitter tiktok xing reddit wechat snapchat
    email e-mail mail phone text sms
"""
_HOURS = """breakfast brunch lunch dinner supper coffee tea noon midnight church work home"""
# Words that say more of it and make no house: "Head Nurse", "Sales and Marketing", "Old Friend".
_BESIDE = frozenset("and & the of my our his her old new former senior junior deputy night head".split())  # noqa: SIM905  # one word a line would fill a screen
SOMEBODY = frozenset([*_ROLES.split(), *_KIN.split(), *_RANKS])
NEVER = frozenset([*_DEPARTMENTS.split(), *_WAYS.split(), *_HOURS.split(), *_RANKS, "english", "may", "me"])


def is_no_house(words: list[str], *, may_be_somebody: bool) -> bool:
    """Return whether words say no house: a department, a way, an hour; with ``may_be_somebody`` also what one is, or of one's kin."""
    said = [word.casefold().strip(".,") for word in words]
    told = [word for word in said if word not in _BESIDE] or said
    if may_be_somebody and told[-1] in SOMEBODY | _BESIDE:
        return True
    return all(word in NEVER for word in told)

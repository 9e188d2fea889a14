"""Everyday words: those that say nothing of the work, and what people call things that the database calls otherwise."""

from collections.abc import Container, Iterable, Mapping, Sequence

from askwell.occupations.spelling import ONE_ERROR, distance, one_stem

_EVERYDAY_WORDS = """
a after an and are as at be bloke boy by chap do does dude fella folks for from gal girl guy guys i in is
it lad lady man men my of on or others people person somebody someone stuff that the their them
they thing things to want who with woman women work working works
"""
EVERYDAY = frozenset(_EVERYDAY_WORDS.split())
# Two words that mean one thing only together.
TOGETHER: Mapping[tuple[str, str], str] = {
    (verb + end, small): meant
    for verb, small, meant in [("take", "care", "care"), ("look", "after", "care"), ("put", "out", "extinguish"), ("care", "for", "care"), ("hand", "out", "distribute")]
    for end in ("", "s")
}  # fmt: skip
# What somebody does in everyday words, and to what: words of the database that may mean it.
DOES: Mapping[str, str] = {
    "answer": "answer telephone respond", "arrest": "arrest apprehend", "build": "construct build design", "care": "care assist", "catch": "capture apprehend",
    "clean": "clean sanitize", "cook": "prepare food cook", "cut": "trim style prune cut", "defend": "represent defend", "deliver": "deliver transport", "design": "design",
    "drive": "operate transport drive", "draw": "design illustrate draw", "fix": "repair maintain treat restore", "fly": "pilot fly navigate", "flies": "pilot fly navigate", "grow": "cultivate plant grow",
    "heal": "treat diagnose", "help": "assist counsel advise help", "look": "care monitor attend", "make": "produce construct develop make", "manage": "manage advise plan",
    "mend": "repair alter", "mind": "care attend", "organise": "coordinate plan arrange", "organize": "coordinate plan arrange", "paint": "paint", "plan": "plan coordinate arrange",
    "play": "play perform", "program": "program develop code", "put": "extinguish suppress install", "read": "interpret read analyze", "run": "manage direct supervise own",
    "sell": "sales sell", "serve": "serve", "set": "set treat", "sew": "sew stitch", "study": "study research observe", "take": "take collect draw", "teach": "teach instruct",
    "test": "test inspect", "train": "train instruct", "translate": "translate interpret", "treat": "treat diagnose", "walk": "walk", "wash": "wash clean", "watch": "monitor care attend", "write": "write",
}  # fmt: skip
TO_WHAT: Mapping[str, str] = {
    "baby": "infant newborn baby", "bone": "bone orthopedic musculoskeletal", "building": "building structure", "car": "automotive vehicle car", "clothes": "garment clothing apparel",
    "computer": "computer software", "cop": "police", "criminal": "criminal suspect", "crook": "criminal suspect", "doctor": "physician", "elderly": "elderly older geriatric disabilities convalescent", "event": "event meeting convention",
    "eye": "eye vision optical", "food": "food meal", "house": "house residential home", "kid": "children child students", "job": "job employment",
    "lawyer": "attorney", "letter": "letter correspondence mail", "money": "money financial fund investment", "old": "elderly older geriatric disabilities convalescent", "package": "package parcel mail", "party": "event banquet",
    "pet": "animal pet", "phone": "telephone phone", "picture": "photograph camera", "photo": "photograph camera", "plane": "aircraft airplane", "ship": "ship vessel", "sick": "ill patient sick", "skin": "skin dermatologic",
    "star": "celestial astronomical star", "teeth": "tooth dental teeth", "tooth": "teeth dental tooth", "toilet": "plumbing sanitary", "video": "video film",
    "wedding": "wedding event", "xray": "radiograph radiologic imaging", "law": "legal law", "rock": "rock mineral geologic",
}  # fmt: skip
# What those are called in titles who do it, and how titles name what they do it to, where that is other than in texts.
IN_TITLES: Mapping[str, str] = {
    "build": "builder carpenter construction", "care": "aide caregiver nurse attendant caretaker sitter", "clean": "cleaner janitor housekeeper", "cook": "cook chef",
    "cut": "cutter trimmer", "defend": "attorney lawyer defender", "design": "designer", "drive": "driver operator chauffeur", "extinguish": "fighter", "fix": "mechanic technician repairer",
    "flies": "pilot", "fly": "pilot", "grow": "grower farmer", "help": "aide assistant counselor therapist specialist helper", "look": "aide caregiver attendant", "make": "maker",
    "manage": "manager", "mend": "repairer mender tailor", "paint": "painter", "play": "player musician actor", "run": "manager owner operator director", "sell": "sales salesperson seller agent",
    "sew": "sewer tailor seamstress", "teach": "teacher instructor tutor educator", "translate": "translator interpreter", "watch": "sitter attendant guard monitor", "write": "writer author",
    "blind": "blind vision visually", "car": "auto automobile automotive car vehicle", "house": "home house residential", "kid": "child children kid youth preschool kindergarten elementary", "old": "elder elderly geriatric senior aged",
    "plane": "airplane aircraft airline", "teeth": "dentist teeth tooth",
}  # fmt: skip
MEANS = {**TO_WHAT, **DOES}


def in_texts(word: str) -> list[str]:
    """Return a word with those that may mean it in a description or a task."""
    said = _said_as(word, MEANS)
    return _each_once(word, *(MEANS[one] for one in said))


def in_titles(word: str) -> list[str]:
    """Return what may mean a word in a title: of a deed those who do it ("fire fighter", no "fire extinguisher installer"), else it and those that mean the same."""
    said = _said_as(word, {**IN_TITLES, **MEANS})
    called = [IN_TITLES[one] for one in said if one in IN_TITLES]
    return _each_once(*called) if called else _each_once(word, *(MEANS[one] for one in said))


def _said_as(word: str, said: Iterable[str]) -> list[str]:
    """Return the everyday words of which this is a form: those that only want an s ("cars" is no form of "care"), else any of its stem."""
    said = list(said)
    plain = [one for one in said if word in {one, f"{one}s"}]
    return plain or [one for one in said if one_stem(one, word)]


def _each_once(*words: str) -> list[str]:
    return list(dict.fromkeys(" ".join(words).split()))


def mended(words: Sequence[str], *, known: Container[str]) -> list[str]:
    """Return a phrase of what somebody does, and to what, without its typing errors ("teech kidz"); other words as they are.

    ``known`` are words that are no errors. Only where the phrase then says both what and to what: else a title may be meant.
    """
    right = [
        word if word in known or len(word) < ONE_ERROR else _nearest(word, does=not place)
        for place, word in enumerate(words)
    ]
    telling = [word for word in right if word not in EVERYDAY]
    says_both = all(
        any(one_stem(said, word) for word in telling for said in said_of) for said_of in (DOES, TO_WHAT)
    )
    return telling if says_both else list(words)


def _nearest(word: str, *, does: bool) -> str:
    """Return the everyday word, or a form of it, that is one error away and begins alike; the word itself where none is. ``does``: a deed first."""
    plain = (*DOES, *TO_WHAT, *_SAID) if does else (*TO_WHAT, *DOES, *_SAID)
    forms = (said + end for said in plain for end in ("", "s", "es", "ing", "er"))
    near = (one for one in forms if one[0] == word[0] and distance(word, one, most=1) is not None)
    return next(near, word)


_SAID = sorted(word for word in EVERYDAY if len(word) > ONE_ERROR)

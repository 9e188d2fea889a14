"""A name taken apart: the words of the name itself, and what only stands beside them."""

from dataclasses import dataclass
from functools import lru_cache

from askwell.method.duplicates.spelling import skeleton

_HIS = frozenset(["mr", "herr", "monsieur", "sir", "senor", "don", "signor", "mister"])
_HERS = frozenset(["mrs", "ms", "miss", "frau", "madame", "mme", "mlle", "senora", "signora", "dame"])
_TITLES = _HIS | _HERS | frozenset(
    ["dr", "prof", "professor", "rev", "reverend", "fr", "pastor", "rabbi", "imam", "hon", "judge", "capt", "captain", "lt", "col", "gen", "sgt", "dipl", "ing", "mag", "drs", "ir", "doctor"]
)  # fmt: skip
_BEHIND = frozenset(
    [
        "phd",
        "md",
        "rn",
        "mba",
        "cpa",
        "pmp",
        "esq",
        "jd",
        "dds",
        "dvm",
        "pharmd",
        "msc",
        "bsc",
        "msn",
        "bsn",
        "cfa",
        "pe",
        "edd",
        "psyd",
        "lcsw",
        "mph",
        "mpa",
        "msw",
        "llm",
        "llb",
        "aprn",
        "np",
        "pa",
        "rph",
        "facs",
        "frcs",
        "mbbs",
        "obe",
        "mbe",
        "cbe",
        "phr",
        "sphr",
        "shrm",
        "cissp",
        "csm",
        "rd",
        "ot",
        "pt",
        "dpt",
        "crna",
        "lmft",
        "lpc",
        "frsa",
        "mrcp",
        "frcp",
        "ccna",
        "cma",
        "cfp",
        "clu",
    ]
)
_ANYWHERE = frozenset(("dr", "prof", "mr", "mrs", "ms"))
_A_NAME = 2
_GENERATIONS = {
    "jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "2", "2nd": "2", "iii": "3", "3rd": "3", "iv": "4", "4th": "4",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Name:
    """The words of a folded name, how they sound, and apart from them the generation ("jr", "2") and "m" or "f" by a title."""

    words: tuple[str, ...]
    sounds: tuple[str, ...]
    generation: str
    sex: str

    @property
    def key(self) -> str:
        """The name in whatever order it was written, with its generation, without titles and degrees."""
        return " ".join((*sorted(self.words), self.generation)).strip()


@lru_cache(maxsize=2_048)
def name_of(folded: str) -> Name:
    """Take a folded name apart. A name of nothing but titles is kept whole."""
    words = folded.split()
    sex = ""
    while len(words) > 1 and words[0] in _TITLES:
        sex = sex or ("m" if words[0] in _HIS else "f" if words[0] in _HERS else "")
        words = words[1:]
    generation = ""
    while len(words) > 1 and (words[-1] in _BEHIND or words[-1] in _GENERATIONS):
        generation = generation or _GENERATIONS.get(words[-1], "")
        words = words[:-1]
    if "@" in folded:
        words = []
    if len(words) > _A_NAME:
        words = [word for word in words if word not in _ANYWHERE] or words  # "Lima, Dr. Ana"
    return Name(tuple(words), tuple(map(skeleton, words)), generation, sex)

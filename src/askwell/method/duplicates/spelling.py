"""How a word sounds in Latin letters, and whether two words differ by one slip of the keys."""

from functools import lru_cache

_CYRILLIC_LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ"
_CYRILLIC_SOUNDS = "a b v g d e e zh z i i k l m n o p r s t u f h ts ch sh shch _ i _ e iu ia i i e g"  # "_" is a letter without a sound
_GREEK_LETTERS = "αβγδεζηθικλμνξοπρσςτυφχψω"
_GREEK_SOUNDS = "a v g d e z i th i k l m n x o p r s s t i f ch ps o"
_SOUNDS = str.maketrans(
    dict(zip(_CYRILLIC_LETTERS + _GREEK_LETTERS, f"{_CYRILLIC_SOUNDS} {_GREEK_SOUNDS}".split(), strict=True))
)
_SPELLINGS = (
    ("_", ""), ("tsch", "ch"), ("sch", "sh"), ("kh", "h"), ("ae", "a"), ("oe", "o"), ("ue", "u"), ("yu", "iu"), ("ju", "iu"),
    ("ya", "ia"), ("ja", "ia"), ("ye", "e"), ("yo", "e"), ("iu", "u"), ("y", "i"), ("ij", "i"), ("ii", "i"), ("w", "v"), ("ph", "f"),
    ("ck", "k"), ("ks", "x"), ("ss", "s"), ("dzh", "j"), ("dj", "j"),
)  # fmt: skip
_LEAST_FOR_A_SLIP = 3


@lru_cache(maxsize=65_536)
def skeleton(word: str) -> str:
    """Return a folded word as it sounds: "müller", "mueller", "muller" and "мюллер" meet, "юлия" and "yulia" too."""
    text = word.translate(_SOUNDS)
    for spelling, sound in _SPELLINGS:
        text = text.replace(spelling, sound)
    return text or word


def one_slip(first: str, second: str) -> bool:
    """Whether one letter too many, too few, wrong, or two letters swapped make one word of the other."""
    if (
        first == second
        or abs(len(first) - len(second)) > 1
        or min(len(first), len(second)) < _LEAST_FOR_A_SLIP
    ):
        return False
    at = next(
        (i for i, (a, b) in enumerate(zip(first, second, strict=False)) if a != b),
        min(len(first), len(second)),
    )
    left, right = first[at:], second[at:]
    swapped = left[:2] == right[1::-1] and left[2:] == right[2:] and len(left) > 1
    return swapped or left[1:] == right[1:] or left[1:] == right or left == right[1:]

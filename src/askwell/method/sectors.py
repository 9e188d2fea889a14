"""What kind of place an organisation is, read from its name; a name that does not say stays unknown."""

import re
from functools import lru_cache

SELF_EMPLOYED = "self-employed"
# Names in English and how houses call themselves; our own reading, tried in this order.
_NAMES = {
    "utility": r"utilit(?:y|ies)|water(?:works| works| department| district| authority| company)|wastewater|sewer\w*|sanitation district|electric (?:company|cooperative)|power (?:company|authority)|gas company",
    "contractor": r"contractors?|contracting|contract operat\w+|builders|construction|hvac|plumbing|roofing|electricians?",
    "hospital or clinic": r"hospitals?|clinics?|medical cent(?:er|re)|health (?:system|cent(?:er|re))|infirmary|hospice|nursing home",
    "school or university": r"universit\w+|colleges?|schools?|academy|institute of technology|polytechnic",
    "public office": r"(?:city|village|town|borough|township) of|township|county|state of|ministry|department of|federal|government|municipal\w*|public library|council",
    "charity or foundation": r"foundation|charit\w+|non-?profits?|food bank|society|trust|red cross|relief",
    "agency or consultancy": r"agenc(?:y|ies)|consult\w*|advisors?|advisory|partners|staffing|studios?",
    "museum or library": r"museums?|librar(?:y|ies)|galler(?:y|ies)|archives?|theat(?:er|re)",
    "vendor": r"software|systems|technolog\w+|labs?|solutions|analytics|devices|vendors?",
    "factory or plant": r"factor(?:y|ies)|manufactur\w+|plants?|mills?|foundry|brewery|refinery",
    "shop or chain": r"retail\w*|stores?|supermarkets?|(?<!supply )chains?",
    "law firm": r"law (?:firms?|offices?|group)|attorneys|llp",
    "bank or insurer": r"banks?|credit union|insurance|insurers?",
    "carrier or warehouse": r"logistics|freight|trucking|carriers?|warehous\w+|3pl",
    "hotel or restaurant": r"hotels?|restaurants?|resorts?|catering|cafes?",
    SELF_EMPLOYED: r"freelance\w*|self.employed|own business",
}
KINDS = tuple(_NAMES)
_PATTERNS = {kind: re.compile(rf"\b(?:{names})\b", re.IGNORECASE) for kind, names in _NAMES.items()}


@lru_cache(maxsize=4096)
def kind_of(organisation: str) -> str:
    """Return the kind of place a name tells, as a page says it ("hospital or clinic"); "" where it does not tell."""
    return next((kind for kind, pattern in _PATTERNS.items() if pattern.search(organisation)), "")


# Who runs somebody else's plant under contract, whatever the house is called.
_UNDER_CONTRACT = re.compile(
    r"\bcontract operat\w+|\boperat(?:or|ions)\b[^,;]*\bunder contract\b", re.IGNORECASE
)


def kind_by(organisation: str, title: str) -> str:
    """Return the kind of place where somebody works: as its name tells, else as her title does for who works under contract."""
    return kind_of(organisation) or ("contractor" if _UNDER_CONTRACT.search(title) else "")


@lru_cache(maxsize=4096)
def kind_said(words: str) -> str:
    """Return a kind as a page says it where somebody wrote it in other words: "Hospitals" is "hospital or clinic".

    What is none of these kinds is one of her own, in small letters, so that two spellings are one.
    """
    return kind_of(words) or " ".join(words.casefold().split())

"""Short forms of first names that differ from the name itself, so that "Dear Bob" is right for Robert."""

from collections.abc import Set as AbstractSet

_SHORT_TEXT = """
    robert bob bobby rob robbie; william bill billy will willy liam; richard dick rick ricky rich; james jim jimmy jamie;
    john jack johnny jon; thomas tom tommy; margaret maggie peggy meg greta; elizabeth liz lizzie beth betty eliza libby lisa;
    katherine catherine kathryn kate katie kathy cathy kat; edward ed eddie ted ned; charles charlie chuck; henry harry hank;
    alexander alexandra alex sandy sasha xander; anthony tony; michael mike mikey mick; joseph joe joey; daniel danielle dan danny;
    samuel samantha sam sammy; benjamin ben benny; andrew andy drew; christopher christine christina chris kit; stephen steven steve;
    patricia patrick pat patty tricia paddy; jennifer jen jenny; susan sue susie; deborah deb debbie; rebecca becky becca;
    victoria vicky tori; dorothy dot dolly; mary molly polly; nicholas nick nicky; matthew matt; gregory greg; timothy tim;
    francisco paco pancho; jose pepe; ignacio nacho; guadalupe lupe; eleanor ellie nell nora; theodore theo ted teddy; abigail abby
"""
_SHORT = [frozenset(group.split()) for group in _SHORT_TEXT.split(";")]


def known_as(greeted: AbstractSet[str], theirs: AbstractSet[str]) -> bool:
    """Return whether a greeting names the person: by a part of the name, its short form, or written without a space."""
    if greeted & theirs:
        return True
    if any(group & greeted and group & theirs for group in _SHORT):
        return True
    return any(
        len(part) > 1 and (other.startswith(part) or (not part.isascii() and part in other))
        for part in greeted
        for other in theirs
    )

"""The smallest words of some languages, to know whether a letter is in English at all."""

_ENGLISH_TEXT = """
    the and you your for with about would have this that from are was not what could may i of to my me it is on a at by if be
    do how who can just when as an or we they so please thank thanks dear hello hi
"""
ENGLISH = frozenset(_ENGLISH_TEXT.split())

_OTHERS_TEXT = """
    German: der die das und ich sie ihr ihre ihren ihnen mit für von nicht eine einen einem ist zu auf habe bin den dem im mir mich sehr wir über
    French: le la les et je vous votre vos de des du une un pour avec que qui est dans sur mon ma mes pas suis ai au aux ne ce cette
    Spanish: el la los las y yo usted su sus de del una un para con que es en por mi no me soy estoy al lo se como
    Italian: il lo la gli le e io lei suo sua di del della una un per con che è in mi non sono al da ho come
    Portuguese: o a os as e eu você seu sua de do da uma um para com que é em por meu minha não me sou estou ao no na
    Dutch: de het een en ik u uw van met voor niet dat is op te mijn mij ben zou om aan naar
"""
OTHERS = {
    language.strip(): frozenset(small.split())
    for language, small in (line.split(":") for line in _OTHERS_TEXT.strip().splitlines())
}

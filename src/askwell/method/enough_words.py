"""The verdict on "have I heard enough?" in sentences, with its numbers named."""

from fractions import Fraction

from askwell.method.enough import LEAST_TALKS, Enough, Verdict
from askwell.method.saturation import Chao2, Run, Saturation
from askwell.method.wording import plural

SMALL = ("no", "one", "two", "three", "four", "five", "six")
HALF = 0.5
# What was heard once and what twice needs two talks to tell apart.
LEAST_TO_ESTIMATE = 2
# Two talks may be of one kind by chance: that a third brings nothing new is not said yet (our choice).
LEAST_TO_SAY_NOTHING_NEW = 3


def headline(found: Enough) -> str:
    """Return what the last talks brought, in one sentence to stand behind the verdict."""
    if found.verdict is Verdict.TOO_EARLY:
        return _so_far(found.talks)
    latest = found.saturation.latest
    if latest is None:
        return "Nothing you heard has a topic yet. Choose one for your notes on the page after each talk, and this page can count."
    return _brought(found.saturation, latest)


def _so_far(talks: int) -> str:
    needed = f"of the {SMALL[LEAST_TALKS]} talks that a verdict needs"
    if not talks:
        return f"None {needed} is sorted yet."
    return f"{SMALL[talks].capitalize()} {needed} {'is' if talks == 1 else 'are'} sorted."


def _brought(measured: Saturation, latest: Run) -> str:
    run, base = SMALL[measured.measure.run], SMALL[measured.measure.base]
    new = "nothing new" if not latest.new else plural(latest.new, "new theme")
    return f"The last {run} talks brought {new} to the {measured.base_themes} from the first {base}."


def measured_in_words(found: Enough) -> str:
    """Return what share was new and how much the chosen measure lets pass; "" before there is anything to measure."""
    measured = found.saturation
    if measured.latest is None:
        return ""
    share, most = _percent(measured.latest.share), _percent(measured.measure.threshold)
    return f"That makes {share} new; the {measured.measure.name} measure lets {most} pass."


def measure_named(found: Enough) -> str:
    """Return the figures of the measure by the names that its authors gave them."""
    measure = found.saturation.measure
    return (
        f"The {measure.name} measure: base {measure.base} talks, run {measure.run}, threshold {_percent(measure.threshold)} new. "
        f"So Guest, Namey and Chen (2020) tell when talks begin to repeat each other; how many themes there may be in all is Chao2{_bounds(found.chao2)}."
    )


def _bounds(chao: Chao2) -> str:
    """Return the estimate with its bounds; "" where there is none yet."""
    if not chao.seen or chao.talks < LEAST_TO_ESTIMATE:
        return ""
    return f": about {round(chao.estimate)}, and 95 times in 100 between {round(chao.low)} and {round(chao.high)}"


_OF_MINE = (
    ("You have", "I have"),
    ("you have not said", "I have not said"),
    ("what you want", "what I want"),
    ("of your questions", "of my questions"),
    ("have told you", "have told me"),
    ("matters to you", "matters to me"),
    ("matters most to you", "matters most to me"),
    ("you chose", "I chose"),
    ("you said", "I said"),
    ("You bring", "I bring"),
    ("Your interests", "My interests"),
    ("Your values", "My values"),
)


def of_mine(words: str) -> str:
    """Return what a page says to the seeker as she hands it on, in her own words."""
    for yours, mine in _OF_MINE:
        words = words.replace(yours, mine)
    return words


def _percent(share: Fraction) -> str:
    return f"{round(100 * share)} in 100"


def still_unheard(chao: Chao2) -> str:
    """Return how much there may be still to hear. The bounds of the estimate stand where it is said how it is counted."""
    if not chao.seen:
        return ""
    if chao.talks < LEAST_TO_ESTIMATE:
        return f"You have heard {plural(chao.seen, 'theme')}. One talk alone does not tell how many there may be."
    if round(chao.high) <= chao.seen:
        return f"You have heard {plural(chao.seen, 'theme')}, and likely all there are."
    heard, in_all = plural(chao.seen, "theme"), round(chao.estimate)
    if in_all <= chao.seen:
        return f"You have heard {heard}, and there may be a few more."
    return f"You have heard {heard}. Most likely there is more to hear: about {in_all} in all."


def one_more_talk(chao: Chao2) -> str:
    """Return what one more talk with somebody of the same kind would likely bring."""
    if not chao.seen or chao.talks < LEAST_TO_ESTIMATE:
        return ""
    few = chao.talks < LEAST_TO_SAY_NOTHING_NEW
    if few and (chao.next_talk < HALF or round(chao.estimate) <= chao.seen):
        return "Two talks are too few to tell what one more would bring."
    if not chao.next_talk:
        return "One more talk of the same kind would likely bring nothing new."
    if chao.next_talk < HALF:
        return f"One more talk of the same kind would hardly bring a new theme: about one in {round(1 / chao.next_talk)} talks."
    # Never more than are left by the estimate beside which it stands.
    new = min(round(chao.next_talk) or 1, round(chao.estimate) - chao.seen)
    if not new:
        return "One more talk of the same kind would hardly bring a new theme."
    return f"One more talk would likely bring about {plural(new, 'new theme')}."

"""Every layout in which times are offered, the usual ones more than once."""

from collections.abc import Callable

from tests.method.replies.offers import asides, lists, sentences, spoken, weeks
from tests.method.replies.offers.answers import Maker, Truth

Layout = Callable[[Maker], tuple[str, list[Truth]]]

LAYOUTS: tuple[Layout, ...] = (
    *(sentences.single, sentences.single, sentences.single, sentences.either, sentences.either, sentences.both, sentences.three),
    *(sentences.two_hours, sentences.two_hours_first, sentences.two_days, sentences.two_days, sentences.two_days_behind, sentences.one_line),
    *(sentences.not_but, sentences.not_but, sentences.failing_that, sentences.same_time, sentences.next_sentence, sentences.days_alone),
    *(lists.bullets, lists.bullets, lists.schedule),
    *(weeks.next_week, weeks.week_of, weeks.any_day_but, weeks.week_span, weeks.dates_in_row, weeks.unfitting),
    *(spoken.part_and_hour, spoken.part_and_hours, spoken.told_by_work, spoken.all_day, spoken.window, spoken.said_twice, spoken.on_a_phone),
    *(asides.leads_to, asides.follows, spoken.with_length, spoken.without_marks),
)  # fmt: skip

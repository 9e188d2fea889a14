"""Weekdays by number, Monday is 0, and the weekend where nothing says another."""

SATURDAY, SUNDAY = 5, 6
WEEKEND = frozenset({SATURDAY, SUNDAY})

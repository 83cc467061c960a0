"""Edge cases of calendar arithmetic."""

from datetime import date

from newsparse.dates import calendar_arithmetic
from newsparse.terms import Precision


def test_arithmetic_stops_at_the_ends_of_the_calendar() -> None:
    assert calendar_arithmetic.day_moved(date.max, 1) is None
    assert calendar_arithmetic.day_moved(date.min, -1) is None
    assert calendar_arithmetic.year_near(date(1, 1, 1), 12, 30, 0) == date(1, 12, 30)
    assert calendar_arithmetic.year_near(date(9999, 12, 31), 1, 2, 1) == date(9999, 1, 2)
    assert calendar_arithmetic.year_near(date(2023, 5, 1), 2, 30, 0) is None
    assert calendar_arithmetic.month_moved(date.max, 1) is None


def test_this_weekday_is_in_the_week_of_its_story() -> None:
    assert calendar_arithmetic.weekday_shifted(date(2024, 1, 10), 0, 0) == date(2024, 1, 8)
    assert calendar_arithmetic.weekday_shifted(date(2024, 1, 10), 6, 0) == date(2024, 1, 14)


def test_tense_decides_the_year() -> None:
    base = date(2024, 5, 8)
    assert calendar_arithmetic.year_near(base, 6, 1, -2) == date(2023, 6, 1)
    assert calendar_arithmetic.year_near(base, 8, 1, -1) == date(2023, 8, 1)
    assert calendar_arithmetic.year_near(base, 8, 1, 0) == date(2024, 8, 1)
    assert calendar_arithmetic.year_near(base, 4, 30, 1) == date(2024, 4, 30)


def test_bounds_and_holidays_resolve() -> None:
    wednesday = date(2024, 2, 14)
    assert calendar_arithmetic.bounds(wednesday, Precision.WEEK) == (date(2024, 2, 12), date(2024, 2, 18))
    assert calendar_arithmetic.bounds(wednesday, Precision.WEEKEND) == (date(2024, 2, 17), date(2024, 2, 18))
    assert calendar_arithmetic.bounds(wednesday, Precision.YEAR) == (date(2024, 1, 1), date(2024, 12, 31))
    assert calendar_arithmetic.holiday(2024, (5, -1, 0)) == date(2024, 5, 27)

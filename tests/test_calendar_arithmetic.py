"""Edge cases of calendar arithmetic."""

from datetime import date

from newsparse.dates import calendar_arithmetic
from newsparse.dates.solar_hijri import solar_day
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


def test_iranian_years_follow_each_other_without_a_gap() -> None:
    days = [solar_day(year, month, day) for year in range(1210, 1634) for month in range(1, 13) for day in range(1, 32)]
    found = [day.toordinal() for day in days if day is not None]
    assert found == list(range(found[0], found[0] + len(found)))
    assert (solar_day(1300, 1, 1), solar_day(1357, 11, 22), solar_day(1400, 1, 1)) == (
        date(1921, 3, 21),
        date(1979, 2, 11),
        date(2021, 3, 21),
    )


def test_iranian_leap_years_are_five_years_apart_at_the_end_of_a_cycle() -> None:
    leap = [year for year in range(1366, 1413) if solar_day(year, 12, 30)]
    assert leap == [1366, 1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412]


def test_days_that_the_iranian_calendar_lacks_are_none() -> None:
    assert all(solar_day(*day) is None for day in ((1402, 12, 30), (1403, 7, 31), (1403, 13, 1), (1403, 1, 0), (1209, 1, 1), (1635, 1, 1)))

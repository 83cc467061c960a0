"""Readers of single days: "March 5, 2020", "last Monday", "yesterday", "the 14th", "Easter"; and the parts that dates are made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import regex

from newsparse.dates.expressions import BARE_YEARS, DAYS_OF_A_WEEK, LAST_DAY, LAST_MONTH, LATEST_YEAR, OLDEST_YEAR, DateExpression
from newsparse.dates.solar_hijri import solar_day
from newsparse.dates.tokens import Tokens
from newsparse.knowledge.languages.shared_date_words import COUNTED_NOUNS, LIST_JOINERS
from newsparse.lines.days import full_year
from newsparse.patterns import pattern
from newsparse.terms import Precision

DASHES: Final = frozenset("-–—")
"""Signs between the ends of a range."""
_YEAR_DIGITS: Final = 4
_SIGNS_IN_FIGURES: Final = frozenset(".-/")
# "2024-03-05", "5.3.2024", "5. 3. 2024", "3/5/2024": the three figures and their one sign.
_FIGURES: Final = pattern(r"(?<![\d.,/-])(\d{1,4})([-/]|\.[ \xa0]?)(\d{1,2})\2(\d{4}|\d{1,2})(?![\d/]|-(?!\d\d:)|[.,]\d)")
# "09-Sep-2024"
_HYPHENED: Final = pattern(r"(\d{1,2})-(\p{L}{3,12}+)\.?-(\d{4})(?![\w-])")
# "3.5.", in languages that mark the day of a month with a dot, and "3/5", "3-5" in those that write the day first.
_SHORT: Final = pattern(r"(\d{1,2})(?:\.\s?(\d{1,2})\.(?!\d)|[/-](\d{1,2})(?![\d/-]|[.,]\d))")
# "3/5/2024 5:07 AM EDT": the month comes first if the time is of America, and the day if it is of Europe or India.
_AMERICAN_TIME: Final = pattern(r",?\s\d{1,2}:\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?\s)?\(?[ecmp][sd]?t\b")
_OLD_WORLD_TIME: Final = pattern(r",?\s(?:[-–|]\s)?\d{1,2}:\d{2}(?::\d{2})?\s?\(?(?:gmt|bst|ces?t|ist)\b")
_LATEST_AMBIGUOUS_ORDINAL: Final = 10  # "March first" may go on with "lady"; "March fifteenth" does not
_MOST_OF_ONE_WEEKDAY: Final = 5  # a month has at most five Mondays
_LAST_COUNTED_WEEKDAY: Final = 4  # "the fifth Monday in May" is too rare to be a date
_LONGEST_SHORT_WEEKDAY: Final = 5  # letters of an abbreviation: "thurs."; if names are not capitalised, "lundi" is a full one
_ENDS_OF_DAYS: Final = ("", ".", ")", ";", '"', "»", "”")  # after "viernes 14"
_SHORTEST_SURE_WEEKDAY: Final = 4  # letters; "sun" alone is not a day


def stated_year(tokens: Tokens, i: int) -> tuple[int, int]:
    """Return a year at a token, or after a comma or "of", and where it ends; 0 if there is none."""
    at = i + 1 if tokens.words[i] == "," or tokens.tag(i, "of") else i
    return (tokens.number(at), at + 1) if is_year(tokens, at) else (0, i)


def is_year(tokens: Tokens, i: int) -> bool:
    """Return True if a token is a year of four digits."""
    return OLDEST_YEAR <= tokens.number(i) <= LATEST_YEAR and not tokens.ending(i) and len(tokens.words[i]) == _YEAR_DIGITS


def is_bare_year(tokens: Tokens, i: int) -> bool:
    """Return True if a token is a year that can be read without a day or a month."""
    return tokens.number(i) in BARE_YEARS and not tokens.ending(i)


def past_links(tokens: Tokens, i: int) -> int:
    """Return the index after "of" and articles: "of the", "de l'" before "année dernière"."""
    while tokens.tag(i, "of") or tokens.tag(i, "articles") or (tokens.words[i] == "'" and tokens.tag(i - 1, "articles")):
        i += 1
    return i


def shifted_year(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """Return the years that "last year", "of next year", "letzten Jahres" after a month or day adds, and where it ends."""
    i = past_links(tokens, i)
    shift = tokens.tag(i, "shifts")
    if shift is not None and tokens.tag(i + 1, "units") is Precision.YEAR:
        return shift, i + 2
    if tokens.tag(i, "units") is Precision.YEAR and tokens.tag(i + 1, "trailing_shifts") is not None:
        return tokens.tag(i + 1, "trailing_shifts"), i + 2
    return None


def day_number(tokens: Tokens, i: int) -> tuple[int, int]:
    """Return the day of a month at a token ("5", "5th", "5.", "fifth"), and where it ends; 0 if there is none."""
    number, ending = tokens.number(i), tokens.ending(i)
    if 1 <= number <= LAST_DAY:
        endings = tokens.vocabulary.words.ordinal_endings
        if not ending:
            return number, i + 2 if "." in endings and tokens.words[i + 1] == "." else i + 1
        if ending in endings:
            return number, i + 1
    ordinal = tokens.tag(i, "ordinals")
    return (ordinal, i + 1) if ordinal else (0, i)


def month_name(tokens: Tokens, i: int) -> tuple[int, int]:
    """Return a month's number at a token, and where it ends, including its dot; 0 if there is none."""
    month = tokens.tag(i, "months")
    if not month or not tokens.proper(i):
        return 0, i
    dotted = (
        tokens.words[i + 1] == "."
        and tokens.words[i + 2] != ""
        and not tokens.capital(i + 2)
        and is_abbreviation(tokens.words[i], tokens.vocabulary.words.months)
    )
    return month, i + 2 if dotted else i + 1


def is_abbreviation(word: str, names: Mapping[str, int]) -> bool:
    """Return True if a name is an abbreviation of a longer one, as "sept" is of "september", but not "cuma" of "cumartesi"."""
    return any(name != word and name.startswith(word) and number == names[word] for name, number in names.items())


def numeric_date(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "2024-03-05", "25/12/2024", "09-Sep-2024", and by the language's order "5.3.2024"."""
    if not tokens.words[i][:1].isdigit() or not (tokens.words[i + 1] in _SIGNS_IN_FIGURES or "." in tokens.words[i]):
        return None
    found = _FIGURES.match(tokens.low, tokens.spans[i][0])
    named = _HYPHENED.match(tokens.low, tokens.spans[i][0]) if found is None else None
    found = found or named
    if found is None:
        return _numeric_day(tokens, i)
    months = tokens.vocabulary.words.months
    day_month_year = (int(found[1]), months.get(found[2], 0), int(found[3])) if named else _in_order(tokens, i, found)
    if day_month_year is None:
        return None
    day, month, year = day_month_year
    if tokens.vocabulary.words.solar_months and (solar := solar_day(year, month, day)):
        year, month, day = solar.year, solar.month, solar.day
    if not (1 <= month <= LAST_MONTH and 1 <= day <= LAST_DAY and OLDEST_YEAR <= year <= LATEST_YEAR):
        return None
    return DateExpression("date", i, tokens.at_offset(i, found.end()), year, month, day)


def _numeric_day(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "am 3.5.", "ngày 3/5", "terça (3/5)"."""
    words = tokens.vocabulary.words
    introduced = tokens.tag(i - 1, "day_prepositions") or (tokens.words[i - 1] in ("(", ",") and tokens.tag(i - 2, "weekdays") is not None)
    found = _SHORT.match(tokens.low, tokens.spans[i][0]) if introduced else None
    if found is None or not ("." in words.ordinal_endings if found[2] else words.order == "dmy"):
        return None
    day, month = int(found[1]), int(found[2] or found[3])
    if not (1 <= day <= LAST_DAY and 1 <= month <= LAST_MONTH):
        return None
    return DateExpression("date", i, tokens.at_offset(i, found.end()), month=month, day=day)


def _in_order(tokens: Tokens, i: int, found: regex.Match[str]) -> tuple[int, int, int] | None:
    """Return day, month and year of three figures; `None` if their order is unknown."""
    one, sign, two, three = found[1], found[2], found[3], found[4]
    order = tokens.vocabulary.words.order
    if len(one) == 4 and len(three) <= 2:
        return int(three), int(two), int(one)
    short_year = sign != "-" and order and len(two) == 2 and tokens.tag(i - 1, "day_prepositions")
    if len(one) > 2 or not (len(three) == 4 or short_year):
        return None
    day, month = int(one), int(two)
    if order == "mdy" or (order != "dmy" and month > LAST_MONTH):
        day, month = month, day
    elif order != "dmy" and sign != "." and day <= LAST_MONTH and day != month:  # full stops part figures where the day is first
        if _AMERICAN_TIME.match(tokens.low, found.end()) is not None:
            day, month = month, day
        elif _OLD_WORLD_TIME.match(tokens.low, found.end()) is None:
            return None
    return day, month, full_year(three)


def day_and_month(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "March 5, 2020", "Oct. 13", "5 March", "le 5 mars 2020", "5 de marzo"."""
    month, end = month_name(tokens, i)
    found = _day_after_month(tokens, i, end, month) if month else _day_before_month(tokens, i)
    recurs = found is not None and not found.year and tokens.tag(i - 1, "every")  # "every May 10"
    return None if recurs else found


def _day_after_month(tokens: Tokens, i: int, at: int, month: int) -> DateExpression | None:
    if tokens.vocabulary.words.order == "dmy" or (tokens.tag(i - 1, "period_only_prepositions") and not tokens.tag(at, "articles")):
        return None  # "im Mai 5 Meter", "in May 5 people left"
    if tokens.tag(at, "articles"):
        at += 1
    day, end = day_number(tokens, at)
    ambiguous = tokens.tag(at, "ordinals") and not tokens.tag(at - 1, "articles") and day <= _LATEST_AMBIGUOUS_ORDINAL
    if not day or ambiguous or tokens.words[end] in COUNTED_NOUNS:
        return None
    return _with_year(tokens, i, end, month, day)


def _day_before_month(tokens: Tokens, i: int) -> DateExpression | None:
    day, at = day_number(tokens, i)
    if not day:
        return None
    if solar := tokens.tag(at, "solar_months"):
        return _solar_day(tokens, i, at + 1, solar, day)
    named = tokens.number(i) < 0
    after_weekday = tokens.words[at] == "," and tokens.tag(i - 1, "weekdays") is not None
    if (tokens.words[at] == "." and not named) or tokens.tag(at, "of") or after_weekday:
        at += 1  # "5. mai" in languages that do not mark days with a dot; "Friday 24, January 2025"
    elif named and not tokens.tag(i - 1, "day_prepositions"):
        return None  # "the second March on Rome"
    month, end = month_name(tokens, at)
    if not month:
        return None
    read = _with_year(tokens, i, end, month, day)
    words = tokens.vocabulary.words
    undotted = not words.capitalised and tokens.words[at + 1] != "." and is_abbreviation(tokens.words[at], words.months)
    return None if read.kind == "date" and not read.year and undotted else read  # "vinse per 3 set a 1"


def _solar_day(tokens: Tokens, first: int, end: int, month: int, day: int) -> DateExpression | None:
    """Read a day of the Iranian calendar, including a year after it: "۲۲ مهر ۱۴۰۴", "۲۲ مهر ماه سال ۱۴۰۴"."""
    end += tokens.tag(end, "units") is Precision.MONTH
    year, past = stated_year(tokens, end + (tokens.tag(end, "units") is Precision.YEAR))
    if not year:
        return DateExpression("solar date", first, end, month=month, day=day)
    found = solar_day(year, month, day)
    return DateExpression("date", first, past, found.year, found.month, found.day) if found else None


def _with_year(tokens: Tokens, first: int, end: int, month: int, day: int) -> DateExpression:
    """Make a day of a month, including a year after it."""
    year, past = stated_year(tokens, end)
    shifted = None if year else shifted_year(tokens, end)
    if shifted:
        return DateExpression("date in another year", first, shifted[1], month=month, day=day, amount=shifted[0])
    return DateExpression("date", first, past, year, month, day)


def weekday(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "Thursday", "last Monday", "lundi dernier", "Friday, March 5", "Monday of last week"."""
    words = tokens.vocabulary.words
    shift = tokens.tag(i, "shifts")
    at = i + 1 if shift is not None else i
    day, name = tokens.tag(at, "weekdays"), tokens.words[at]
    if day is None or not tokens.proper(at):
        return None
    short = len(name) <= _LONGEST_SHORT_WEEKDAY - (not words.capitalised)
    end = at + 2 if short and tokens.words[at + 1] == "." else at + 1
    which = _count_of_weekday(tokens, i)
    counted = _weekday_of_month(tokens, i, end, day, which) if which or shift == -1 else None
    if which or counted:
        return counted
    after = end + 1 if tokens.words[end] == "," else end
    while tokens.tag(after, "articles") or tokens.tag(after, "day_prepositions"):
        after += 1
    dated = day_and_month(tokens, after) or numeric_date(tokens, after)
    if dated:
        return dated._replace(first=i, weekday=day)
    if short and (len(name) < _SHORTEST_SURE_WEEKDAY or is_abbreviation(name, words.weekdays)):
        return None
    numbered = day_in_brackets(tokens, end) if tokens.words[end] == "(" else _day_after_weekday(tokens, after)
    if numbered:
        return numbered._replace(first=i, weekday=day)
    if shift is None and (_is_name(tokens, at, end) or is_recurring(tokens, i, end) or _is_ordinal(tokens, at, end)):
        return None
    if tokens.tag(after - 1, "articles") and "." not in words.ordinal_endings:
        number, past = day_number(tokens, after)
        if number and tokens.number(after) > 0 and tokens.ending(after):
            return DateExpression("day of month", i, past, day=number, weekday=day)  # "Sunday, the 12th"
    return _with_trailing_shift(tokens, i, end, day, shift)


def day_in_brackets(tokens: Tokens, i: int) -> DateExpression | None:
    """Read the day after a weekday: "domingo (19)", "Selasa (11/11/2025)", "Monday (June 3)"."""
    day, end = day_number(tokens, i + 1)
    alone = DateExpression("day of month", i, end, day=day) if day and tokens.number(i + 1) > 0 else None
    found = numeric_date(tokens, i + 1) or day_and_month(tokens, i + 1) or alone
    return found._replace(end=found.end + 1) if found and tokens.words[found.end] == ")" else None


def _day_after_weekday(tokens: Tokens, i: int) -> DateExpression | None:
    """Read the day of a month after a weekday: "viernes 14", "sexta-feira, dia 21", but not "viernes 14 personas", "sábado 3-1"."""
    named = tokens.tag(i, "units") is Precision.DAY
    words, at = tokens.vocabulary.words, i + 1 if named else i
    day, end = day_number(tokens, at)
    if not day or tokens.number(at) < 0 or not (named or (words.order == "dmy" and not words.capitalised)):
        return None
    following = tokens.words[end]
    alone = following in _ENDS_OF_DAYS or (following in LIST_JOINERS and following != "/")
    return DateExpression("day of month", at, end, day=day) if alone else None


def _with_trailing_shift(tokens: Tokens, first: int, end: int, day: int, shift: int | None) -> DateExpression:
    """Make a weekday, including a shift after it: "lundi dernier", "Monday of last week"."""
    if shift is not None:
        return DateExpression("weekday", first, end, weekday=day, shift=shift)
    trailing = tokens.tag(end, "trailing_shifts")
    if trailing is None and not (tokens.words[end + 1].isalnum() and not tokens.tag(end + 1, "time_prepositions")):
        trailing = tokens.tag(end, "shifts")  # "on Monday next at noon", but not "Monday this week", "Monday next to the pier"
    if trailing is not None:
        return DateExpression("weekday", first, end + 1, weekday=day, shift=trailing)
    of = end + 1 if tokens.tag(end, "of") else end
    if tokens.tag(of, "shifts") is not None and tokens.tag(of + 1, "units") is Precision.WEEK:
        return DateExpression("weekday of week", first, of + 2, weekday=day, shift=tokens.tag(of, "shifts"))
    return DateExpression("weekday", first, end, weekday=day)


def _is_name(tokens: Tokens, i: int, end: int) -> bool:
    """Return True if a weekday is a person: "Herr Freitag", "Chief Friday Roe", and "Friday said", but not "Ruritania Friday said"."""
    dotted = tokens.words[i - 1] == "."
    before = i - 2 if dotted else i - 1
    if tokens.capital(before) and tokens.words[before] in tokens.vocabulary.titles:
        return True
    named = tokens.capital(i) and tokens.capital(end) and not tokens.tags[end] and tokens.words[end] not in tokens.vocabulary.function_words
    if named and tokens.capital(before) and tokens.words[before] in tokens.vocabulary.offices:
        return True
    if tokens.words[i] not in tokens.vocabulary.words.ambiguous or tokens.words[end] not in tokens.vocabulary.reporting_verbs:
        return False
    last = tokens.words[before]
    return not tokens.capital(before) if dotted else not last[-1:].isalnum() and last not in (",", ")", "-")


def _is_ordinal(tokens: Tokens, i: int, end: int) -> bool:
    """Return True if the first half of a weekday counts something: "a quarta prateleira", but not "na quarta o conselho votou"."""
    following, vocabulary = tokens.words[end], tokens.vocabulary
    if not following.isalpha() or following in vocabulary.function_words or tokens.tags[end]:
        return False
    verb = following in vocabulary.tense_words or following.endswith(vocabulary.tense_endings)
    return not verb and any(name.startswith(f"{tokens.words[i]}-") for name in vocabulary.words.weekdays)


def _count_of_weekday(tokens: Tokens, i: int) -> int:
    """Return which weekday of a month the token before counts: "the *first* Monday in May"; 0 for none."""
    ordinal = tokens.tag(i - 1, "ordinals")
    if ordinal:
        return int(ordinal)
    number, ending = tokens.number(i - 1), tokens.ending(i - 1)
    return number if 1 <= number <= _MOST_OF_ONE_WEEKDAY and ending and ending in tokens.vocabulary.words.ordinal_endings else 0


def _weekday_of_month(tokens: Tokens, i: int, end: int, day: int, which: int) -> DateExpression | None:
    """Read "the first Monday in May", "the last Friday of March 2023", if a month is named; "last" counts as 0."""
    if not (tokens.tag(end, "period_prepositions") or tokens.tag(end, "of")):
        return None
    month, past = month_name(tokens, end + 1)
    if not month or which > _LAST_COUNTED_WEEKDAY:
        return None
    year, past = stated_year(tokens, past)
    return DateExpression("holiday", i - 1 if which else i, past, year, holiday_rule=(month, which or -1, day))


def is_recurring(tokens: Tokens, i: int, end: int) -> bool:
    """Return True if a weekday recurs: "every Friday", "Monday and Tuesday nights"."""
    if tokens.tag(i - 1, "every"):
        return True
    for _ in range(DAYS_OF_A_WEEK):
        if tokens.words[end] not in LIST_JOINERS or tokens.tag(end + 1, "weekdays") is None:
            break
        end += 2
    return bool(tokens.tag(end, "recurring"))


def relative_day(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "yesterday", "the day before yesterday", "this morning", "overnight", "the same day"."""
    words = tokens.vocabulary.words
    if tokens.tag(i, "overnight"):
        stop = i + 2 if tokens.tag(i + 1, "day_prepositions") or tokens.tag(i + 1, "of") else i + 1
        before_weekday = tokens.tag(stop, "weekdays") is not None and tokens.proper(stop)
        return None if before_weekday else DateExpression("overnight", i, i + 1)
    days = tokens.tag(i, "relative")
    if days is not None and tokens.words[i + 1] in ("'", "’") and tokens.tag(i + 3, "generic_nouns"):
        return None  # "today's youth"
    name = words.capitalised and tokens.capital(i) and tokens.words[i - 1][-1:].isalnum()
    if days is not None and not tokens.tag(i - 1, "every") and not name:
        precision = Precision.TIME if tokens.tag(i, "relative_parts") else Precision.DAY
        return DateExpression("days away", i, i + 1, amount=days, precision=precision)
    days = tokens.tag(i, "anaphors")
    if days is None or (tokens.words[i].rpartition(" ")[2] in words.clause_openers and tokens.words[i + 1].isalpha()):
        return None
    return DateExpression("anaphor", i, i + 1, amount=days)


def day_alone(tokens: Tokens, i: int) -> DateExpression | None:
    """Read "the 14th" if it is not a count, and "el próximo día 14", but not "el día 3 de la huelga", "on day 3"."""
    words = tokens.vocabulary.words
    if tokens.tag(i - 1, "units") is Precision.DAY and tokens.tag(i - 1, "day_prepositions") and not tokens.tag(i + 1, "of"):
        shift, named = tokens.tag(i - 2, "shifts"), 1 <= tokens.number(i) <= LAST_DAY and not tokens.ending(i)
        before = shift is not None or tokens.tag(i - 2, "articles") or tokens.tag(i - 2, "day_prepositions")
        return DateExpression("day of month", i - 1, i + 1, day=tokens.number(i), shift=shift) if named and before else None
    on = tokens.tag(i - 1, "day_prepositions")
    if not (tokens.tag(i - 1, "articles") or ("." in words.ordinal_endings and on)):
        return None
    day, end = day_number(tokens, i)
    dotted = tokens.words[end - 1] == "."
    figure = 1 <= tokens.number(i) <= LAST_DAY
    marked = figure and (bool(tokens.ending(i)) or dotted)
    if not day or not marked or not (tokens.tag(i - 2, "day_prepositions") or (dotted and on)):
        return None
    if dotted and (not tokens.words[end] or tokens.capital(end)):
        return None
    following = tokens.words[end]
    apart = tokens.tag(end, "day_prepositions") or tokens.tag(end, "period_prepositions") or following in LIST_JOINERS
    return None if following.isalpha() and not apart and not dotted else DateExpression("day of month", i, end, day=day)


def holiday(tokens: Tokens, i: int) -> DateExpression | None:
    """Read a holiday, including its year if it has one."""
    rule = tokens.tag(i, "holidays")
    if tokens.vocabulary.words.capitalised and tokens.text[slice(*tokens.spans[i])].islower():
        return None
    year, end = stated_year(tokens, i + 1)
    return DateExpression("holiday", i, end, year, holiday_rule=rule)

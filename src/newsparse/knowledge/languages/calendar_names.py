"""Names of months in any language, for lines that can be in another language than the story, and English ones, in order."""

from typing import Final

_TABLE: Final = (
    # names and abbreviations in English, German, French, Dutch, Spanish and Italian, and first letters also in others
    ("jan january januar jänner jänn janv janvier januari ene enero gen gennaio", "jan ene gen янв"),
    ("feb february februar févr fév fevrier février februari febrero febbraio", "feb fev fév фев"),
    ("mar march märz mär mrz mars maart mrt marzo", "mar mär mrz mrt marz мар"),
    ("apr april avr avril abr abril aprile", "apr avr abr апр"),
    ("may mai mei mayo maggio mag", "mai may mag мая май"),
    ("jun june juni juin junio giugno giu", "jun juin giu июн"),
    ("jul july juli juil juillet julio luglio lug", "jul juil lug июл"),
    ("aug august août aout augustus ago agosto", "aug aou aoû ago авг"),
    ("sep sept september septembre septiembre settembre set", "sep set сен"),
    ("oct october okt oktober octobre octubre ottobre ott", "okt oct ott out окт"),
    ("nov november novembre noviembre", "nov ноя"),
    ("dec december dez dezember déc decembre décembre dic diciembre dicembre", "dez dec déc dic дек"),
)

MONTH_NAMES: Final = {name: number for number, (names, _) in enumerate(_TABLE, 1) for name in names.split()}
"""Names and abbreviations of months in the languages of archives' exports, in lower case, mapped to 1-12."""

MONTH_STARTS: Final = {start: number for number, (_, starts) in enumerate(_TABLE, 1) for start in starts.split()}
"""The first three or four letters of months, in lower case, mapped to 1-12; enough where only a month can be."""

ENGLISH_MONTHS: Final = tuple("january february march april may june july august september october november december".split())
"""The full names, in order."""

ENGLISH_WEEKDAYS: Final = tuple("monday tuesday wednesday thursday friday saturday sunday".split())
"""The full names, in order."""

WEEKDAY_NAMES: Final = (
    *ENGLISH_WEEKDAYS,
    *"""montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    lundi mardi mercredi jeudi vendredi samedi dimanche maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    lunes martes miércoles miercoles jueves viernes sábado sabado domingo
    lunedì lunedi martedì martedi mercoledì mercoledi giovedì giovedi venerdì venerdi sabato domenica""".split(),
)
"""Names of the days of the week in the languages of archives' exports, in lower case."""

"""Words of embargoes, in all languages: "EMBARGOED UNTIL 00:01 GMT, May 1, 2024", "Sperrfrist: 1. Mai 2024, 12 Uhr"."""

from typing import Final

from newsparse.knowledge.word_lists import listed

BEFORE_EMBARGO: Final = listed("strict | strictly | stricte | under | sous | bajo | onder | sob | sotto | media | press | news")
"""Words before "embargo"."""

HOLDS: Final = listed("""
    sperrfrist | sperrefrist | sperrvermerk | gesperrt bis | nicht vor | nicht zur veröffentlichung vor | ne pas diffuser avant
    ne pas publier avant | no publicar antes | no publicar hasta | no difundir antes | no difundir hasta
""")
"""Other openings of an embargo."""

LIMITS: Final = listed("until | till | before | bis | avant | hasta | tot | até | fino | jusqu'au | jusqu'à | jusqu'a")
"""Words between an embargo and its end."""

LANGUAGES: Final = {
    "sperr": "de", "nicht ": "de", "frei ": "de", "ne pas": "fr", "jusqu": "fr", "hasta": "es", "antes": "es", "fino": "it", " tot ": "nl",
    "até": "pt",
}  # fmt: skip
"""Pieces of the words of embargoes, in small letters, mapped to their language, in which the day is written."""

NOON: Final = listed("noon | midday | midi | mittags | mediodía | mezzogiorno | meio-dia")
"""Words for twelve o'clock by day."""

MIDNIGHT: Final = listed("midnight | mitternacht | minuit | medianoche | mezzanotte | middernacht | meia-noite | midnatt | midnat")
"""Words for the beginning of a day."""

ZONES: Final = {
    "gmt": 0, "utc": 0, "z": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "mez": 60, "hec": 60, "cest": 120, "mesz": 120, "eet": 120,
    "eest": 180, "msk": 180, "ist": 330, "sgt": 480, "hkt": 480, "awst": 480, "jst": 540, "kst": 540, "aest": 600, "aedt": 660, "nzst":
    720, "nzdt": 780, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
}  # fmt: skip
"""Zones, mapped to minutes from Greenwich."""

AMERICAN_ZONES: Final = {
    "et": -300, "ct": -360, "mt": -420, "pt": -480, "eastern": -300, "central": -360, "mountain": -420, "pacific": -480,
}  # fmt: skip
"""Zones with summer time by the rule of the United States, mapped to the minutes in winter."""

MONTH_FIRST_ZONES: Final = frozenset(("est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", *AMERICAN_ZONES))
"""Zones of countries that write the month before the day."""

EUROPEAN_ZONES: Final = {"london": 0, "londres": 0, "uk": 0, "british": 0} | dict.fromkeys(
    ("paris", "brussels", "bruxelles", "berlin", "madrid", "rome", "peninsular"), 60
)
"""Places whose time is meant, with summer time by Europe's rule, mapped to the minutes in winter."""

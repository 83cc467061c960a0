"""Date words of Indonesian."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import numbered, phrases

DATES: Final = DateWords(
    every=phrases("setiap | tiap"),
    # -- the calendar
    months=numbered(
        1,
        """
        januari, jan | februari, feb | maret, mar | april, apr | mei | juni, jun | juli, jul | agustus, agu, ags, agt
        september, sep, sept | oktober, okt | november, nov, nopember | desember, des
        """,
    ),
    weekdays=numbered(
        0,
        """
        senin, sen | selasa, sel | rabu, rab | kamis, kam | jumat, jum'at, jum | sabtu, sab | minggu, ahad, min
        """,
    ),
    # -- days near the story's own, or near the day last mentioned
    relative={"hari ini": 0, "malam ini": 0, "kemarin": -1, "kemarin lusa": -2, "besok": 1, "esok": 1, "lusa": 2},
    relative_parts=phrases("malam ini"),
    # -- times of the day
    day_parts=dict.fromkeys(phrases("dini hari | pagi | siang | sore | petang | malam"), 0),
    # -- ranges
    range_openers={"dari": phrases("hingga | sampai")},
    # -- whether a sentence looks back or forward
    future=phrases("akan | bakal | dijadwalkan | direncanakan"),
)

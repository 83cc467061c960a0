"""Date words of Indonesian."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, by_period, by_precision, numbered, phrases

DATES: Final = DateWords(
    every=phrases("setiap | tiap"),
    months=numbered(
        1,
        """
        januari, jan | februari, feb | maret, mar | april, apr | mei | juni, jun | juli, jul | agustus, agu, ags, agt
        september, sep, sept | oktober, okt | november, nov, nopember | desember, des
        """,
    ),
    weekdays=numbered(
        0,
        "senin, sen | selasa, sel | rabu, rab | kamis, kam | jumat, jum'at, jum | sabtu, sab | minggu, ahad, min",
    ),
    numbers=numbered(1, "satu | dua | tiga | empat | lima | enam | tujuh | delapan | sembilan | sepuluh"),
    relative=by_number("""
        0: hari ini | pagi ini | siang ini | sore ini | malam ini | tadi pagi | tadi siang
        -1: kemarin | tadi malam | semalam
        -2: kemarin lusa
        1: besok | esok
        2: lusa
    """),
    relative_parts=phrases("pagi ini | siang ini | sore ini | malam ini | tadi pagi | tadi siang | tadi malam | semalam"),
    anaphors=by_number("""
        0: hari yang sama
        1: keesokan harinya | hari berikutnya
        -1: sehari sebelumnya | hari sebelumnya
    """),
    ago={"lalu": -1, "yang lalu": -1, "silam": -1},
    units=by_precision("""
        day: hari
        week: pekan | minggu
        month: bulan
        year: tahun
        weekend: akhir pekan
    """),
    trailing_shifts=by_number("""
        -1: lalu | kemarin
        0: ini
        1: depan | mendatang
    """),
    relative_periods=by_period("""
        week -1: sepekan lalu | seminggu lalu
        month -1: sebulan lalu
        year -1: setahun lalu
    """),
    day_parts=dict.fromkeys(phrases("dini hari | pagi | siang | sore | petang | malam"), 0),
    range_openers={"dari": phrases("hingga | sampai")},
    future=phrases("akan | bakal | dijadwalkan | direncanakan"),
)

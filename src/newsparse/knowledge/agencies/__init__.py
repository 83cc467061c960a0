"""The agencies: a data module each, and a list of those that are known by name and dateline alone."""

from functools import lru_cache
from importlib import import_module
from typing import Final

from newsparse.knowledge.agencies import national_agencies
from newsparse.knowledge.agency import Agency

MODULES: Final = (
    "ap",
    "reuters",
    "afp",
    "dpa",
    "upi",
    "xinhua",
    "tass",
    "efe",
    "ansa",
    "kyodo",
    "yonhap",
    "pa",
    "cgtn",
    "cfp",
    "china_daily",
    "kna",
    "ritzau",
    "apa",
    "pti",
    "anadolu",
    "ians",
    "spa",
    "interfax",
    "aap",
    "anp",
    "belga",
    "bernama",
    "bloomberg",
    "canadian_press",
    "ctk",
    "epd",
    "europa_press",
    "keystone_sda",
    "lusa",
    "ntb",
    "pap",
    "ria",
    "sid",
    "tt",
    "wam",
    "adnkronos",
    "agi",
    "china_news_service",
    "dow_jones",
    "jiji",
    "pr_newswire",
    "business_wire",
    "globe_newswire",
    "accesswire",
    "news_aktuell",
    "newsfile",
    "getty_images",
    "epa",
    "imago",
    "picture_alliance",
)
"""The module of each agency; those known by their marks alone share one."""


@lru_cache(maxsize=1)
def load() -> tuple[Agency, ...]:
    """Return every agency.

    >>> [agency.name for agency in load()][:1]
    ['AP']
    """
    return (*(import_module(f"{__name__}.{name}").AGENCY for name in MODULES), *national_agencies.AGENCIES)

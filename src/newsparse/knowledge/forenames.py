"""Given names: they show that a line is a signature, and a person's usual gender."""

from typing import Final

from newsparse.knowledge.languages import forename_lists
from newsparse.knowledge.word_lists import gendered

FORENAME_GENDERS: Final = gendered(m=forename_lists.MEN, f=forename_lists.WOMEN, either=forename_lists.EITHER)
"""Given names in Latin, Cyrillic, Greek, Arabic and Hebrew letters, mapped to "m", "f" or "" (either)."""

FORENAMES: Final = frozenset([*FORENAME_GENDERS, *forename_lists.WITHOUT_GENDER.split()])
"""Every given name."""

NICKNAMES: Final = {
    short: tuple(full)
    for short, *full in map(
        str.split,
        """bill william|billy william|bob robert|bobby robert|jim james|jimmy james|jack john|johnny john|dick richard|tom thomas
|tommy thomas|mike michael|mick michael|tony anthony|joe joseph|ted edward theodore|hank henry|harry henry|chuck charles
|charlie charles|andy andrew|jerry gerald jerome|larry lawrence|terry terence|kate katherine catherine|katie katherine
|kathy kathleen katherine|cathy catherine|liz elizabeth|beth elizabeth|betty elizabeth|peggy margaret|meg margaret|maggie margaret
|sally sarah|jenny jennifer|becky rebecca|debbie deborah|nick nicholas|pepe josé|paco francisco|hans johannes|heinz heinrich""".split("|"),
    )
}
"""Nicknames that do not begin the full name, mapped to the names each is short for."""

"""Date words of Greek."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, numbered, phrases

DATES: Final = DateWords(
    every=phrases("κάθε"),
    # -- the calendar
    months=numbered(
        1,
        """
        ιανουάριος, ιανουαρίου, ιανουάριο, ιαν | φεβρουάριος, φεβρουαρίου, φεβρουάριο, φεβ | μάρτιος, μαρτίου, μάρτιο, μαρ
        απρίλιος, απριλίου, απρίλιο, απρ | μάιος, μαΐου, μάιο, μαΐ, μάι | ιούνιος, ιουνίου, ιούνιο, ιουν | ιούλιος, ιουλίου, ιούλιο, ιουλ
        αύγουστος, αυγούστου, αύγουστο, αυγ | σεπτέμβριος, σεπτεμβρίου, σεπτέμβριο, σεπ, σεπτ | οκτώβριος, οκτωβρίου, οκτώβριο, οκτ
        νοέμβριος, νοεμβρίου, νοέμβριο, νοε | δεκέμβριος, δεκεμβρίου, δεκέμβριο, δεκ
        """,
    ),
    weekdays=numbered(
        0,
        """
        δευτέρα, δευτέρας, δευ | τρίτη, τρίτης, τρι | τετάρτη, τετάρτης, τετ | πέμπτη, πέμπτης, πεμ | παρασκευή, παρασκευής, παρ
        σάββατο, σαββάτου, σαβ | κυριακή, κυριακής, κυρ
        """,
    ),
    # -- days near the story's own, or near the day last mentioned
    relative=by_number("""
        0: σήμερα | σημερα | απόψε | αποψε
        -1: χθες | χτες
        -2: προχθές | προχθες
        1: αύριο | αυριο
        2: μεθαύριο | μεθαυριο
    """),
    relative_parts=phrases("απόψε"),
    # -- ranges
    range_openers={"από": phrases("έως | ως | μέχρι")},
    # -- whether a sentence looks back or forward
    future=phrases("θα | αναμένεται | αναμένονται | προγραμματίζεται"),
)

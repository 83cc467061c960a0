"""Date words of Greek."""

from typing import Final

from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.word_lists import by_number, listed, numbered, phrases, words

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
    # -- times of the day
    day_parts=dict.fromkeys(
        phrases("πρωί | το πρωί | μεσημέρι | το μεσημέρι | απόγευμα | το απόγευμα | βράδυ | το βράδυ | τα ξημερώματα"),
        0,
    ),
    # -- ranges
    range_openers={"από": phrases("έως | ως | μέχρι")},
    # -- whether a sentence looks back or forward
    future=phrases("θα | αναμένεται | αναμένονται | προγραμματίζεται"),
    past=words("ήταν είχε είχαν έχει έχουν είπε είδε ήρθε πήγε βγήκε μπήκε"),
    past_endings=listed("""
        σε | ξε | ψε | νε | ρε | λε | γε | χε | δε | πε | κε | σαν | ξαν | ψαν | ναν | ραν | λαν | καν | παν | χαν | όταν | ονταν
    """),
    past_prepositions=phrases("μετά | παρά"),
    forward_phrases=phrases("για | έως | μέχρι | ως"),
)

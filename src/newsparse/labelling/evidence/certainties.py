"""Certainties about a line: weights that exceed fitted weights."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import regex

from newsparse.labelling.groups.calendars import opens_with_time
from newsparse.labelling.states import FURNITURE, State
from newsparse.labelling.weight_table import pack
from newsparse.lines.facts import Facts
from newsparse.lines.forms import DATED, RUNNING, FoundBy, Lead, Mark, Shape, Sign, Stamp
from newsparse.lines.lexicon import Lexicon
from newsparse.patterns import pattern
from newsparse.terms import Kind

# A weight that no sum of other weights exceeds.
_CERTAIN: Final = 1_000_000
_BARE: Final = 800


def _push(weight: int, *states: State) -> int:
    return pack([weight if state in states else 0 for state in State])


IS_HEADLINE: Final = _push(2 * _CERTAIN, State.HEADLINE)
STORY: Final = _push(_BARE, State.PARAGRAPH)
PROSE: Final = _push(_CERTAIN, State.PARAGRAPH)
"""The densest prose of a text without other paragraphs."""
BESIDE_PROSE: Final = _push(-_BARE, State.PARAGRAPH)
"""A line above or below it."""
FOLLOWS: Final = _push(-_BARE, State.STANDFIRST)
"""A dateline opens a paragraph, and neither its block nor the next one is a standfirst."""
OPENS: Final = FOLLOWS + STORY
COMMENTED: Final = _push(-_BARE, State.PARAGRAPH, State.CAPTION, State.CROSSHEAD)
"""Comments of readers are not part of the story."""
_HEADING: Final = _push(-100, State.PARAGRAPH)
_BARE_FURNITURE: Final = _push(_BARE, *FURNITURE)
_NAMELESS: Final = _push(-100, State.BYLINE)  # a line that names nobody is hardly a byline
# A line that ends with a sure picture credit is a caption, unless much speaks against it.
_CREDITED: Final = _push(250, State.CAPTION)
_OWN_FURNITURE: Final = _push(_CERTAIN // 2, *FURNITURE)
_NO_HEADLINE: Final = -(IS_HEADLINE // 2)
_SHAPED: Final = {Shape.END_MATTER: _BARE_FURNITURE + _NO_HEADLINE, Shape.CREDITED_LINE: _CREDITED + _NO_HEADLINE}
_NO_CROSSHEAD: Final = _push(-_BARE, State.CROSSHEAD)
_NO_CREDIT: Final = _push(-_BARE, State.CREDIT)  # "Harbour News —" opens the lead below it
_NO_STORY: Final = _push(-400, State.PARAGRAPH, State.CROSSHEAD)
_NO_SENTENCE: Final = _push(-_BARE, State.PARAGRAPH)
_NO_STANDFIRST: Final = _push(-_BARE, State.STANDFIRST)  # "Tue 7 May 2024"
_NO_CAPTION: Final = _push(-_BARE, State.CAPTION)  # "Most read | Harbour | Sport" is a row of links
# The shortest line with a date that is a post: "Stay away, everyone! — Ruth Calder (@ruthcalder) May 3, 2024"
_SHORTEST_POST: Final = 9
_LONGEST_NAMED_TIME: Final = 3  # words of a time with a name
_LONGEST_TIMED: Final = 6  # words of a line that is a date and a time
_LONGEST_DAY: Final = 5  # words of a line that is only a day
_MOSTLY_DIGITS: Final = 0.3  # share of digits: "May 3, 2024 4:41 PM ET" has more
_LONGEST_TIME_WORD: Final = 5  # letters of a word about time: "Uhr", "min", "včera"
_LONGEST_LABEL: Final = 3  # words of a crosshead with a colon: "Pros:"
_LONGEST_FURNITURE: Final = 8  # words of a line of furniture words
_LONGEST_LINK: Final = 25  # words of a link
_SHORTEST_ROW: Final = 60  # words of a row of names: a sentence of so many has function words
_ITEMS: Final = frozenset((Lead.BULLET, Lead.DIGIT, Lead.ENTRY))
# Kinds of links and forms that a phrase at the start shows, if no sentence follows.
_LINKS: Final = frozenset(
    (Kind.RELATED, Kind.SHARE, Kind.NEWSLETTER, Kind.PLAYER, Kind.GALLERY, Kind.ADVERTISEMENT, Kind.CONSENT, Kind.TAGS)
)
# <img src="https://stats.example/    <script>    <div style=
_TAG: Final = pattern(r"<(?:img|link|script|style|iframe|div|meta|input|form)\b", regex.IGNORECASE)
_AFTER_STOP: Final = "\"'”’»)」』 "


def certainty(facts: Facts, line: str, lexicon: Lexicon) -> int:
    """Return the certainties about a line, packed; only the chosen line can be the headline."""
    total = _SHAPED.get(facts.shape, _NO_HEADLINE)
    if facts.by is None and not facts.name:
        total += _NAMELESS
    if facts.kind is None:
        pass  # most lines
    elif facts.found_by is FoundBy.OWN_PHRASE:
        total += _OWN_FURNITURE
    elif _is_furniture(facts):
        total += _NO_STORY
    elif facts.kind is Kind.PUBLISHED and facts.stamp in DATED and facts.mark is Mark.NONE and not facts.sentences:
        total += _NO_STORY + _NO_CAPTION  # "Published on May 3, 2024, 8:15 a.m. - Updated May 4, 2024 - Reading time: 3 min"
    if _is_no_crosshead(facts, line, lexicon):
        total += _NO_CROSSHEAD
    if facts.shape is Shape.DATE_LINE and (facts.words <= _LONGEST_DAY or facts.digits > _MOSTLY_DIGITS):
        total += _NO_STANDFIRST
    if facts.mark is Mark.DASH:
        total += _NO_CREDIT
    if (facts.words >= _SHORTEST_ROW and _is_row(facts)) or (line[:1] == "<" and _TAG.match(line)):
        total += _NO_SENTENCE
    if Sign.BAR in facts.signs and facts.key.count("|") > 1:
        total += _NO_CAPTION
    return total


def _is_furniture(fact: Facts) -> bool:
    """Return True if furniture words make up a short line, or open a link."""
    if fact.found_by is FoundBy.LINE or (fact.found_by is FoundBy.FORM and fact.kind is Kind.COMMENTS):  # "12 replies"
        return fact.words <= _LONGEST_FURNITURE
    counts = fact.found_by is FoundBy.FORM and fact.kind is Kind.OTHER and fact.digits > 0 and " " in fact.key  # "6 of 7"
    linked = fact.found_by is FoundBy.OPENING and fact.kind in _LINKS and not fact.sentences
    return counts or (linked and fact.words <= _LONGEST_LINK and fact.mark in (Mark.NONE, Mark.ARROW))


def _is_no_crosshead(fact: Facts, line: str, lexicon: Lexicon) -> bool:
    """Return True if a line is a credit, a time, an address, a stage direction, furniture, a sentence or what opens a quotation."""
    if fact.words > _LONGEST_LINK:
        return False  # it is never mistaken for one
    if fact.kind is not None or (fact.credit is not None and fact.credit.sure) or Sign.ADDRESS in fact.signs or "@" in fact.key:
        return True
    if fact.caps and fact.lead is Lead.OTHER and Sign.BRACKET in fact.signs:  # "(BEGIN VIDEO CLIP)"
        return True
    if fact.stamp in (Stamp.TIME, Stamp.AGO) and fact.words <= _LONGEST_TIMED:
        if fact.words > _LONGEST_NAMED_TIME and opens_with_time(fact):
            return False  # "16:03 Sube el nivel"
        return not any(len(word) > _LONGEST_TIME_WORD and word.isalpha() and word not in lexicon.months for word in fact.key.split())
    if fact.words == 1 or fact.stamp is not Stamp.NONE or fact.lead in _ITEMS:
        return False
    if fact.mark is Mark.STOP:  # not "It is open!", which heads as well
        return line.rstrip(_AFTER_STOP)[-1:] in ".。" and not fact.key[-1:].isdigit()
    if fact.mark is Mark.COLON and fact.words > 1 and (speech := lexicon.language.speech) is not None:
        return fact.words > _LONGEST_LABEL or fact.key.rpartition(" ")[2] in speech.verbs  # "Ann Roe said:"
    return fact.mark is Mark.COMMA or (fact.mark is Mark.COLON and fact.words > _LONGEST_LABEL)


def _is_row(fact: Facts) -> bool:
    """Return True if a line has no function word, in a language whose words are known and that spells with capitals."""
    return fact.small == 0 and fact.upper >= 0 and not fact.sentences and fact.mark is not Mark.STOP


def certainty_on_top(facts: Sequence[Facts]) -> int:
    """Return the certainties about the first line of a text: it is no caption unless something shows a picture."""
    first = facts[0]
    pictured = first.credit is not None or first.opener or first.sides or any(fact.shape is Shape.CREDIT for fact in facts[1:2])
    return 0 if pictured else _NO_CAPTION


def certainty_among_few(facts: Facts) -> int:
    """Return the certainties about a line of a text with few blocks, which has no main prose."""
    posted = Sign.TAG in facts.signs and facts.words >= _SHORTEST_POST
    if facts.shape in RUNNING or facts.mark is Mark.DASH or posted:
        return STORY  # "TIN GRADE A -" opens what follows
    if facts.shape is Shape.LINE:
        return _HEADING
    return _BARE_FURNITURE if facts.found_by in (FoundBy.LINE, FoundBy.OPENING) else 0

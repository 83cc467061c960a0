"""Sentence boundaries in a passage, with quotations kept whole."""

from collections.abc import Sequence
from typing import Final

from newsparse.attribution.quotes import Quotation
from newsparse.attribution.word_list_rules.word_index import WordIndex
from newsparse.patterns import pattern
from newsparse.span import Span

_LONGEST_CLAUSE_AFTER_QUOTATION: Final = 90  # how far a reporting verb is searched after a quotation, in code points
# A mark that may end a sentence; in scripts with spaces, white space must follow a full stop.
_STOP: Final = pattern(r"[.!?…؟۔]{1,8}+[\"”»“’')\]]*+(?=\s)|[。！？]++[」』”’）]*+|\n(?=\s*\n)")
_BEFORE: Final = pattern(r"[\w.'’]++$")
_AFTER: Final = pattern(r"\s*+")
_CLAUSE_END: Final = pattern(r"[.!?…؟۔。！？:：]")


def cut_sentences(text: str, start: int, end: int, quotations: Sequence[Quotation], word_index: WordIndex) -> list[Span]:
    """Split a passage into sentences; none begins inside a quotation, or between a quotation and its reporting clause.

    >>> from newsparse.attribution.quotes import pair
    >>> from newsparse.knowledge.languages import load
    >>> text = "”Kom! Nu!” ropade Bo. Hon är dr. Berg."
    >>> [one.of(text) for one in cut_sentences(text, 0, len(text), pair(text, 0, 10), WordIndex(load("sv")))]
    ['”Kom! Nu!” ropade Bo.', 'Hon är dr. Berg.']
    """
    found: list[Span] = []
    first, held = start, 0
    places = [match.end() for match in _STOP.finditer(text, start, end)]
    if quotations:
        ends = [one.end for one in quotations if text[one.end - 2 : one.end - 1] in _ENDING and one.end - one.start > 3]
        places = sorted({*places, *ends})
    for place in places:
        while held < len(quotations) and quotations[held].end < place:
            held += 1
        if place <= first or place >= end:
            continue
        inside = held < len(quotations) and quotations[held].start < place - 1
        if inside and quotations[held].end > place:
            continue
        after = _AFTER.match(text, place, end)
        following = after.end() if after else place
        if following >= end:
            break
        if inside or (held and quotations[held - 1].end == place):
            opened = quotations[held - (not inside)].start
            announced = text[first:opened].rstrip()[-1:] in (":", "：") and not (word_index.spaced and text[following].islower())
            if not announced and _has_reporting_clause(text, following, end, word_index):
                continue
        elif not _ends_sentence(text, first, place, following, word_index):
            continue
        found.append(Span(first, place))
        first = following
    if first < end:
        found.append(Span(first, end))
    return found


_ENDING: Final = frozenset(".!?…؟。！？")


def _has_reporting_clause(text: str, place: int, end: int, word_index: WordIndex) -> bool:
    """Return True if the words after a quotation name its speaker: a mark or lower-case letter, or a reporting verb before a stop."""
    head = text[place]
    if head in ",،，、;–—―-":
        return True
    if head in '"“”„«»‘「':
        return False
    if head.islower():
        return True
    match = _CLAUSE_END.search(text, place, min(end, place + _LONGEST_CLAUSE_AFTER_QUOTATION))
    past = match.start() if match else min(end, place + _LONGEST_CLAUSE_AFTER_QUOTATION)
    return word_index.may_report(text[place:past]) and not any(mark in text[place:past] for mark in '"“”„«»「')


def _ends_sentence(text: str, first: int, place: int, following: int, word_index: WordIndex) -> bool:
    """Return True if a stop ends a sentence, rather than an abbreviation, an initial or an ordinal."""
    if text[following].islower():
        return False
    mark = text[place - 1]
    if mark != ".":
        return not text[following - 1 : following].isspace() or mark not in "…" or text[following].isupper() or not word_index.spaced
    match = _BEFORE.search(text, max(first, place - 20), place - 1)
    word = match[0] if match else ""
    if len(word) == 1 and word.isalpha() and word.isupper():
        return False
    folded = word.lower().rstrip(".")
    return folded not in word_index.abbreviations and not (word.isdigit() and len(word) < 3 and word_index.speech.dotted_ordinals)

"""A reporting clause with the content it reports, where content begins and ends, and the contents of a sentence, kept apart."""

from typing import NamedTuple

from newsparse.attribution.clause_rules.constituents import Constituents
from newsparse.attribution.clause_rules.reporting_clauses import ReportingClause
from newsparse.attribution.units import COLON, COMMA, DASH, QUOTE, STOP, WORD


class ClauseContent(NamedTuple):
    """A reporting clause with the content it reports."""

    clause: ReportingClause
    rule: str
    content: tuple[tuple[int, int], ...]


def free_stretch(clause: ReportingClause, sentence: tuple[int, int], found: list[ClauseContent]) -> tuple[int, int]:
    """Find the stretch around a clause that no other clause and no other content takes."""
    start, limit = sentence
    for one in found:
        for a, b in (*one.content, (one.clause.first, one.clause.last)):
            if b <= clause.first:
                start = max(start, b)
            elif a >= clause.last:
                limit = min(limit, a)
    return start, limit


def trim(constituents: Constituents, first: int, last: int) -> tuple[int, int]:
    """Strip the marks from both ends of a range."""
    kinds = constituents.kinds
    while first < last and kinds[first] in (COMMA, STOP, DASH, COLON):
        first += 1
    joiners = constituents.speech.joiners
    while last > first and (
        kinds[last - 1] in (COMMA, DASH, STOP, COLON) or (kinds[last - 1] == WORD and constituents.words[last - 1] in joiners)
    ):
        last -= 1
    return first, last


def first_mark(constituents: Constituents, first: int, last: int) -> int:
    """Find the first comma, colon, dash or quotation of a range; return the end of the range if there is none."""
    return next((i for i in range(first, last) if constituents.kinds[i] in (COMMA, COLON, DASH, QUOTE)), last)


def only_leads_up(constituents: Constituents, left: tuple[int, int]) -> bool:
    """Return whether the few words before a source only lead up to it: "und zudem laut Polizei"."""
    kinds, words, speech = constituents.kinds, constituents.words, constituents.speech
    lead = speech.joiners | speech.sentence_adverbs
    return all(kinds[i] == COMMA or (kinds[i] == WORD and words[i] in lead) for i in range(*left)) and left[1] - left[0] < 4


def may_be_statement(constituents: Constituents, left: tuple[int, int]) -> bool:
    """Return whether the words before a source may be what it says: a quotation, or more than a word."""
    return left[1] - left[0] > 1 or constituents.kinds[left[0]] == QUOTE


def adjacent_quotations(constituents: Constituents, first: int, last: int) -> tuple[tuple[int, int], ...]:
    """Find a quotation and those that follow it with only a mark or "and" between them."""
    found = [(first, first + 1)]
    i, kinds, joiners = first + 1, constituents.kinds, constituents.speech.joiners
    while i + 1 < last and kinds[i + 1] == QUOTE and (kinds[i] in (COMMA, DASH) or constituents.words[i] in joiners):
        found.append((i + 1, i + 2))
        i += 2
    return tuple(found)


class Contents:
    """The contents found in a sentence, kept apart."""

    __slots__ = ("_taken", "found")

    def __init__(self) -> None:
        self.found: list[ClauseContent] = []
        self._taken: list[tuple[int, int]] = []

    def add(self, one: ClauseContent | None) -> None:
        """Keep a content unless it or its source overlaps another."""
        if one is None:
            return
        pieces = [*one.content, one.clause.cue]
        if any(a < d and c < b for a, b in pieces for c, d in self._taken):
            return
        source = one.clause.source
        if source and any(source[0] < d and c < source[1] for other in self.found for c, d in other.content):
            return
        self.found.append(one)
        self._taken.extend(pieces)

    def end(self, first: int) -> int:
        """Return the end of what was found so far, or *first*."""
        return max((b for one in self.found for _, b in (*one.content, (0, one.clause.last))), default=first)

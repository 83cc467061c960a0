"""A story that goes on below a teaser or an advertisement, although its paragraphs are short."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.labelling.corrections.draft_labels import DraftLabels
from newsparse.labelling.states import FURNITURE, Path, State, where
from newsparse.lines.facts import Facts
from newsparse.lines.forms import DATED, FoundBy, Lead, Mark, Shape
from newsparse.patterns import pattern
from newsparse.terms import Kind

_SENTENCES: Final = frozenset((Shape.PARAGRAPH, Shape.SENTENCE, Shape.SHORT_SENTENCE))
_MOST_TITLES: Final = 3  # titles of other stories in a teaser
_LONGEST_TITLE: Final = 16  # words of such a title
_FEWEST_SENTENCES: Final = 2  # sentences below a teaser
_LONGEST_TEASER: Final = 8  # lines of labels and titles between two paragraphs
_SHORTEST_ALONE: Final = 12  # words of a paragraph that stands alone below a teaser
_LONGEST_CROSSHEAD: Final = 8  # words of a crosshead right below a link
_LINES_BELOW: Final = 40  # lines below such a paragraph that may be other stories
# Kinds of lines that pages set between two paragraphs of a story, with what they announce.
_INSERTS: Final = frozenset((Kind.RELATED, Kind.ADVERTISEMENT, Kind.NEWSLETTER, Kind.PLAYER, Kind.GALLERY, Kind.CONSENT))
_WITHOUT_TITLES: Final = frozenset((Kind.PLAYER, Kind.GALLERY, Kind.ADVERTISEMENT))
_LINK_ENDS: Final = frozenset((Mark.NONE, Mark.QUESTION, Mark.ARROW))  # how a link ends
# Kinds whose sentences go on below their first line.
_FORMS: Final = frozenset((Kind.NEWSLETTER, Kind.CONSENT))
# ... was shut. It opens ...      in any alphabet with capitals
_INNER_STOP: Final = pattern(r"[.!?…]\s(?<=[\p{Ll}\d)”\"»’][.!?…]\s)[\"“„»‘«]?+\p{Lu}")


def keep_resumed_story(draft: DraftLabels) -> None:
    """Make paragraphs of lines that a label with a few titles, a link or an advertisement separates from the story.

    That is two sentences or more, a quotation, or a longer paragraph below which no other story has its title and sentence.
    A list of other stories has a title above each of its sentences; a story has at most a crosshead among several.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> lines = "It was open.", "Read also", "Ferry fares to rise", "Nobody was hurt.", "More rain", "The repairs begin at once.", "Menu"
    >>> draft = draft_of(lines, [State.PARAGRAPH, *[State.TAIL] * 6])
    >>> keep_resumed_story(draft)
    >>> [State(state).name for state in draft.path]
    ['PARAGRAPH', 'INNER', 'INNER', 'PARAGRAPH', 'CROSSHEAD', 'PARAGRAPH', 'TAIL']
    """
    facts, path = draft.facts, draft.path
    body = where(path, State.PARAGRAPH)
    last = body[-1] if body else len(path)
    while (resumed := _resumed(draft, last + 1)) is not None:
        start, run = resumed
        last = max(i for i in run if _is_sentence(facts[i]))
        for i in range(body[-1] + 1, last + 1):
            if path[i] in FURNITURE:
                path[i] = State.INNER if i < start and i not in run else State.PARAGRAPH if _is_sentence(facts[i]) else State.CROSSHEAD
        if path[start] == State.CROSSHEAD and facts[start].words > _LONGEST_CROSSHEAD:
            path[start] = State.INNER  # the title that belongs to the link above it
        body.append(last)


def _resumed(draft: DraftLabels, first: int) -> tuple[int, Sequence[int]] | None:
    """Where a story goes on below a teaser, and its lines from a place on, also those above the teaser; `None` if it does not."""
    facts, path = draft.facts, draft.path
    above = _quotations(facts, path, first)
    teaser = first + len(above)
    start = _below_inserts(facts, path, teaser)
    if start is None:
        return None
    run = _run(facts, path, start)
    sentences = [i for i in run if _is_sentence(facts[i])]
    linked = facts[start - 1].found_by is FoundBy.OPENING or facts[start - 1].kind in _WITHOUT_TITLES  # no sentence below is a teaser
    if not sentences or sentences[0] > start + linked:
        return None
    lines = run[: sentences[-1] - start + 1]
    if not above and (_goes_on(draft, lines, linked=linked) or _is_signed(facts, lines)):
        return start, lines
    if facts[start - 1].kind is Kind.RELATED and facts[start - 1].found_by is FoundBy.LINE:
        return None  # a label without titles
    least = 1 if facts[sentences[0]].quoted or (linked and facts[sentences[0]].sentences) else _FEWEST_SENTENCES
    return (start, [*above, *run]) if len(above) + len(sentences) >= least and 3 * len(sentences) >= 2 * len(run) else None


def _goes_on(draft: DraftLabels, lines: Sequence[int], *, linked: bool) -> bool:
    """Whether lines are longer paragraphs, with a crosshead at most, and below them is no other story with its title and sentence."""
    facts = draft.facts
    paragraphs = [i for i in lines if _is_sentence(facts[i])]
    if len(lines) - len(paragraphs) > 1 or not all(_is_long(draft, i, linked=linked) for i in paragraphs):
        return False
    titled = False
    for fact in facts[lines[-1] + 1 : lines[-1] + 1 + _LINES_BELOW]:
        if titled and fact.shape in _SENTENCES:
            return False
        titled = _is_title(fact) or (titled and bool(fact.stamp))
    return True


def _is_signed(facts: Sequence[Facts], lines: Sequence[int]) -> bool:
    """Whether initials and an agency sign a lone sentence on the line below, as German papers sign stories: "roe/dpa"."""
    sign = facts[lines[-1] + 1] if lines[-1] + 1 < len(facts) else None
    return len(lines) == 1 and sign is not None and sign.kind is Kind.SIGN_OFF and sign.words == 1 and "/" in sign.key


def _is_long(draft: DraftLabels, i: int, *, linked: bool) -> bool:
    """Whether a line is a longer paragraph; below a title, which may have a teaser, it has several sentences, or a quotation."""
    fact, block = draft.facts[i], draft.blocks[i]
    if fact.words < _SHORTEST_ALONE:
        return False
    return linked or bool(fact.quoted) or _INNER_STOP.search(draft.layout.text, block.start, block.end) is not None


def _is_sentence(fact: Facts) -> bool:
    """Whether a line is a sentence, or a paragraph of sentences that who wrote it signs: "… The pier is shut. (roe, dpa)"."""
    return fact.shape in _SENTENCES or (fact.shape == Shape.CREDITED_LINE and fact.sentences and fact.words >= _SHORTEST_ALONE)


def _quotations(facts: Sequence[Facts], path: Path, first: int) -> range:
    """The lines from a place on that are sentences with quotations, which only a story has."""
    end = first
    while end < len(path) and path[end] in FURNITURE and facts[end].shape in _SENTENCES and facts[end].quoted and _is_plain(facts[end]):
        end += 1
    return range(first, end)


def _below_inserts(facts: Sequence[Facts], path: Path, i: int) -> int | None:
    """The line below labels and their titles, links, or words for an advertisement; `None` if a line is none of these.

    Pictures may be among them.
    """
    end, titles = i, _MOST_TITLES
    while end < min(len(facts), i + _LONGEST_TEASER):
        fact = facts[end]
        form = fact.kind in _FORMS and end > i
        if fact.kind in _INSERTS and (
            fact.found_by is FoundBy.LINE or form or (fact.found_by is FoundBy.OPENING and fact.mark in _LINK_ENDS)
        ):
            titles = 0 if fact.kind is Kind.RELATED and fact.found_by is FoundBy.LINE else _MOST_TITLES
        elif titles < _MOST_TITLES and _is_title(fact):
            titles += 1
        elif not (path[end] in (State.CAPTION, State.CREDIT) or _counts_pictures(facts, end) or _is_button(facts, end)):
            break
        end += 1
    return end if end > i else None


def _counts_pictures(facts: Sequence[Facts], i: int) -> bool:
    """Whether a line is a count right below the button of a gallery: "1 of 3"; below a label it numbers titles."""
    return i > 0 and facts[i].kind is Kind.OTHER and facts[i].found_by is FoundBy.FORM and facts[i - 1].kind is Kind.GALLERY


def _is_button(facts: Sequence[Facts], i: int) -> bool:
    """Whether a line is a lone button to subscribe, as a newsletter sets it into its letters; several in a row are a form at the end."""
    beside = (*facts[i - 1 : i], *facts[i + 1 : i + 2])
    return facts[i].kind is Kind.PAYWALL and facts[i].found_by is FoundBy.LINE and not any(near.kind is Kind.PAYWALL for near in beside)


def _is_title(fact: Facts) -> bool:
    """Whether a line may be the title of another story: neither a name nor a credit, which lists of whole stories have, too."""
    plain = fact.kind is None and not fact.name and not fact.by and fact.credit is None and fact.lead != Lead.BULLET
    return plain and fact.mark in (Mark.NONE, Mark.QUESTION) and 2 <= fact.words <= _LONGEST_TITLE


def _run(facts: Sequence[Facts], path: Path, start: int) -> range:
    """The lines from a place on that are neither furniture nor dated nor signed, and hold no address."""
    end = start
    while end < len(path) and path[end] in FURNITURE and _is_plain(facts[end]):
        end += 1
    return range(start, end)


def _is_plain(fact: Facts) -> bool:
    return fact.kind is None and not fact.by and fact.stamp not in DATED and not fact.has_link

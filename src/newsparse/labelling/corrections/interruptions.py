"""Furniture between the paragraphs of a story: lines of furniture words, and the lines that belong to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from newsparse.labelling.corrections.draft_labels import DraftLabels
from newsparse.labelling.states import BODY, FURNITURE, Path, State, where
from newsparse.lines.facts import Facts
from newsparse.lines.forms import FoundBy, Lead, Mark, Quoted, Sign
from newsparse.patterns import pattern
from newsparse.terms import Kind

_LONGEST_FURNITURE: Final = 8  # words of a line of furniture words
_LONGEST_LINK: Final = 25  # words of a link
_LONGEST_TITLE: Final = 16  # words of the title of another story
# Kinds of links and forms that a phrase at the start gives away, where no sentence follows; kinds whose sentences it gives away
# beside another line of the kind.
_LINKS: Final = frozenset(
    (Kind.RELATED, Kind.SHARE, Kind.NEWSLETTER, Kind.PLAYER, Kind.GALLERY, Kind.ADVERTISEMENT, Kind.CONSENT, Kind.TAGS)
)
_FORMS: Final = frozenset((Kind.NEWSLETTER, Kind.PAYWALL, Kind.CONSENT))
# Kinds that have lines of their own below their label.
_GROUPS: Final = _FORMS | {Kind.RELATED, Kind.GALLERY, Kind.PLAYER}
_LONGEST_IN_GROUP: Final = 20  # words of such a line
# — Elmford Harbour (@elmharbour) May 3, 2024       the foot of an embedded post
_FOOT: Final = pattern(r"[—–-]{1,2}\s?(?P<name>[^\n()]{1,60}+)\(@\w{2,30}\)")
# Signs of a post, which paragraphs lack: pic.twitter.com/x, https://t.co/x, #pier
_POST: Final = pattern(r"\bpic\.[\w-]+\.\w|\bhttps?://|(?<![\w&])#\p{L}")
_LONGEST_POST: Final = 80  # words of a post
# Paragraphs that are searched for the name of the person who posted.
_PARAGRAPHS_READ: Final = 200
_SHORTEST_LEAD: Final = 14  # words of prose right below the byline
_LINES_TO_LEAD: Final = 4  # lines below the headline among which the first paragraph is
_MOST_PARTING_LINES: Final = 8  # lines of furniture that may part prose from the body
_FEWEST_STEMS: Final = 6  # longer words of prose that show what it is about
_SHARE_INSIDE: Final = 0.01  # share of them that the body must have, too: any
_SHARE_BELOW: Final = 0.3  # the same above the last lines of furniture
_ENDS: Final = frozenset((Kind.COMMENTS, Kind.COPYRIGHT, Kind.BIOGRAPHY, Kind.END_MARK, Kind.SIGN_OFF))
_LONGEST_TEASER: Final = 16  # words of a teaser's sentence
_MOST_SHARED: Final = 0.5  # share of its words that the body may have
_LONGEST_ITEM: Final = 10  # words of an item of a box
_LONGEST_BOX_TITLE: Final = 5  # words of its title
_FEWEST_ITEMS: Final = 3  # items of a box


def drop_furniture(draft: DraftLabels) -> None:
    """Take furniture that the path holds for the story's out of it, between its first and its last paragraph.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> lines = "The pier is open.", "Read also: Ferry fares to rise", "It is lit again."
    >>> draft = draft_of(lines, [State.PARAGRAPH] * 3)
    >>> drop_furniture(draft)
    >>> State(draft.path[1]).name
    'INNER'
    """
    layout, blocks, facts, path = draft.layout, draft.blocks, draft.facts, draft.path
    body = where(path, State.PARAGRAPH)
    if len(body) <= 1:
        return
    text = layout.text
    gaps = [layout.lines[block.first].gap for block in blocks]
    apart = 3 * sum([gaps[i] for i in body]) >= 2 * len(body)
    listed = False  # under a label: links, one after another
    grouped = False  # in a group of lines that furniture words open, where paragraphs are apart
    for i in range(body[0] + 1, body[-1] + 1):
        fact = facts[i]
        if fact.words > _LONGEST_LINK and fact.kind is None and not fact.signs:  # most paragraphs
            listed, grouped = False, grouped and not gaps[i]
            continue
        if fact.kind is not None and fact.found_by is FoundBy.LINE:
            listed = fact.kind is Kind.RELATED
        elif not listed or not _is_title(fact):
            listed = False
        grouped = apart and (_opens(fact) if gaps[i] else grouped)
        if path[i] in BODY and (listed or (grouped and fact.words <= _LONGEST_IN_GROUP) or _is_furniture(facts, i)):
            path[i] = State.INNER
        elif (
            Sign.TAG in fact.signs
            and (foot := _FOOT.match(text, blocks[i].start, blocks[i].end))
            and not _mentions(facts, body, foot["name"])
        ):
            path[i] = State.INNER
            above = facts[i - 1]
            if path[i - 1] in BODY and above.words <= _LONGEST_POST and _POST.search(text, blocks[i - 1].start, blocks[i - 1].end):
                path[i - 1] = State.INNER


def keep_prose(draft: DraftLabels) -> None:
    """Make paragraphs of prose that only short furniture parts from the body, and that has words in common with it.

    Such prose is right below the byline, between two paragraphs, or at the end of the text: a page ends with furniture, so that
    what ends with prose is a story that somebody copied.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> lead = "The pier in Elmford has reopened after two years of repairs, and many hundreds of people came."
    >>> rest = "The repairs of the pier cost four million dollars, said the mayor of Elmford on Friday."
    >>> draft = draft_of((lead, "Share this story", rest), [State.PARAGRAPH, State.TAIL, State.TAIL])
    >>> keep_prose(draft)
    >>> [State(state).name for state in draft.path]
    ['PARAGRAPH', 'INNER', 'PARAGRAPH']
    """
    facts, path = draft.facts, draft.path
    body = where(path, State.PARAGRAPH)
    if not body:
        return
    story = frozenset[str]().union(*[facts[i].stems for i in body])
    for start, end, least in list(_lost(facts, path, body[0], body[-1])):
        words = frozenset[str]().union(*[facts[i].stems for i in range(start, end) if path[i] in FURNITURE and _is_prose(facts[i])])
        if len(words) >= _FEWEST_STEMS and len(words & story) >= least * len(words):
            for i in range(start, end):
                if path[i] in FURNITURE:
                    path[i] = State.PARAGRAPH if _is_prose(facts[i]) else State.INNER


def _lost(facts: Sequence[Facts], path: Path, first: int, last: int) -> Iterator[tuple[int, int, float]]:
    """From the first to after the last block of each piece of prose that furniture parts from the body.

    With each, how many of its words the body must have.
    """
    title = path.rfind(State.HEADLINE, 0, first) + 1
    lead = next((i for i in range(title, min(first, title + _LINES_TO_LEAD)) if _is_prose(facts[i])), first) if title else first
    end = next((i for i in range(lead, first) if not facts[i].is_prose), first)
    # Below the first paragraphs is a list of other stories.
    if end < first and facts[end].kind is Kind.RELATED and facts[end].found_by is FoundBy.LINE and _parts(facts, path, lead, first):
        yield lead, first, 0.0
    lead = path.rfind(State.BYLINE, 0, first) + 1
    if 0 < lead < first and _is_prose(facts[lead]) and _parts(facts, path, lead, first):
        yield lead, first, 0.0
    i = first
    while i < last:
        j = path.find(State.PARAGRAPH, i + 1)
        if j > i + 1 and _parts(facts, path, i + 1, j):
            yield i + 1, j, _SHARE_INSIDE
        i = j
    end = next((i for i in range(last + 1, len(path)) if path[i] not in FURNITURE or not _is_prose(facts[i]) or facts[i].stamp), len(path))
    if end > last + 1:
        yield last + 1, end, _SHARE_BELOW
    end = len(path)
    while end > last + 1 and not _is_prose(facts[end - 1]):
        end -= 1
    if len(path) - end <= _MOST_PARTING_LINES and _parts(facts, path, last + 1, end):
        yield last + 1, end, _SHARE_INSIDE if end == len(path) else _SHARE_BELOW


def _parts(facts: Sequence[Facts], path: Path, start: int, end: int) -> bool:
    """Whether blocks are prose and little else, which does not end a story for good."""
    lost = [i for i in range(start, end) if not _is_prose(facts[i])]
    if len(lost) == end - start or len(lost) > _MOST_PARTING_LINES or any(_ends(facts[i]) for i in lost):
        return False
    return all(path[i] in FURNITURE for i in range(start, end) if _is_prose(facts[i]))


def _ends(fact: Facts) -> bool:
    """Whether a line below a story hardly has more of it below itself."""
    return fact.kind in _ENDS or (fact.kind is None and bool(fact.by or fact.name or fact.stamp))


def _is_prose(fact: Facts) -> bool:
    return fact.is_prose and fact.words >= _SHORTEST_LEAD


def drop_teasers(draft: DraftLabels) -> None:
    """Take out of the body a sentence below the label and title of another story that shares nothing with this one.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> lines = "The pier is open.", "Read also", "Ferry fares to rise", "Passengers will pay more.", "It is lit again."
    >>> draft = draft_of(lines, [State.PARAGRAPH, State.INNER, State.INNER, State.PARAGRAPH, State.PARAGRAPH])
    >>> drop_teasers(draft)
    >>> State(draft.path[3]).name
    'INNER'
    """
    facts, path = draft.facts, draft.path
    body = where(path, State.PARAGRAPH)
    teasers = [i for i in body[1:-1] if facts[i].words <= _LONGEST_TEASER and facts[i].kind is None and _is_titled(facts, i)]
    story = Counter(chain.from_iterable([facts[i].stems for i in body])) if teasers else Counter[str]()
    for i in teasers:
        # A word that other paragraphs have, too, is there twice or more.
        if sum([story[stem] > 1 for stem in facts[i].stems]) <= _MOST_SHARED * len(facts[i].stems):
            path[i] = State.INNER
            path[i - 1] = State.INNER if path[i - 1] in BODY else path[i - 1]


def drop_boxes(draft: DraftLabels) -> None:
    """Take boxes of facts out of the body: short items, each a label with what it is for this story, below a title.

    >>> from newsparse.labelling.corrections.draft_labels import draft_of
    >>> lines = "The pier is open.", "At a glance", "• Length: 410 m", "• Built: 1911", "• Cost: $4 million", "It is lit again."
    >>> draft = draft_of(lines, [State.PARAGRAPH, State.CROSSHEAD, *[State.PARAGRAPH] * 4])
    >>> drop_boxes(draft)
    >>> [State(state).name for state in draft.path[1:5]]
    ['INNER', 'INNER', 'INNER', 'INNER']
    """
    facts, path = draft.facts, draft.path
    body = where(path, State.PARAGRAPH)
    run: list[int] = []
    for i in range(body[0] + 1, body[-1] + 1) if body else ():
        if facts[i].lead == Lead.BULLET and facts[i].words <= _LONGEST_ITEM and ":" in facts[i].key.replace("：", ":") and path[i] in BODY:
            run.append(i)
            continue
        if (
            len(run) >= _FEWEST_ITEMS
            and path[run[0] - 1] in (*BODY, State.INNER)
            and facts[run[0] - 1].words <= _LONGEST_BOX_TITLE
            and not facts[run[0] - 1].mark
        ):
            for j in range(run[0] - 1, i):
                path[j] = State.INNER
        run = []


def _mentions(facts: Sequence[Facts], body: Sequence[int], name: str) -> bool:
    """Whether the story mentions the person who posted: then it quotes the post, which is not the page's furniture."""
    name = name.strip().lower()
    return any(
        name in facts[i].key for i in body[:_PARAGRAPHS_READ] if facts[i].words > _LONGEST_FURNITURE and Sign.TAG not in facts[i].signs
    )


def _opens(fact: Facts) -> bool:
    """Whether a line is a label over what is grouped with it."""
    return fact.kind in _GROUPS and fact.found_by is FoundBy.LINE


def _is_titled(facts: Sequence[Facts], i: int) -> bool:
    """Whether a line is below the label and the title of another story."""
    return facts[i - 2].kind is Kind.RELATED and _opens(facts[i - 2]) and _is_title(facts[i - 1])


def _is_title(fact: Facts) -> bool:
    """Whether a line may be the title of another story."""
    return fact.kind is None and not fact.mark and 2 <= fact.words <= _LONGEST_TITLE and fact.lead != Lead.BULLET


def _is_furniture(facts: Sequence[Facts], i: int) -> bool:
    """Whether the words of a line make it furniture, alone or beside another line of its kind."""
    fact = facts[i]
    if fact.kind is None or fact.quoted is Quoted.ALL:
        return False
    if fact.found_by is FoundBy.LINE:
        return fact.words <= _LONGEST_FURNITURE
    if fact.found_by is FoundBy.OPENING and fact.kind in _LINKS and not fact.sentences and fact.mark in (Mark.NONE, Mark.ARROW):
        return fact.words <= _LONGEST_LINK
    beside = any(near.kind is fact.kind for near in (*facts[i - 1 : i], *facts[i + 1 : i + 2]))
    return fact.found_by is FoundBy.OPENING and fact.kind in _FORMS and beside

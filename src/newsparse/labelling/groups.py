"""Lines that belong together, found before the path: pictures with their credits, turns of speech, entries, lists, the head.

Each rule names the blocks whose role is sure because of the lines around them; the name is evidence with a weight that little
else outdoes. Rules look at facts alone, never at labels: one path decides.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

import regex

from newsparse.labelling.states import State
from newsparse.labelling.weight_table import Row
from newsparse.layout import Block
from newsparse.lines.facts import Facts
from newsparse.lines.forms import DATED, PROSE, FoundBy, Lead, Mark, Quoted, Shape, Sign, Stamp
from newsparse.lines.lexicon import Lexicon
from newsparse.patterns import pattern
from newsparse.rule_table import RuleTable
from newsparse.terms import Kind

Member = tuple[int, str]
"""A block and what makes its role sure."""


class Page(NamedTuple):
    """The lines of a text, before they have labels."""

    text: str
    blocks: Sequence[Block]
    facts: Sequence[Facts]
    gaps: Sequence[bool]
    """Whether a blank line is above each."""
    lexicon: Lexicon
    headline: int
    """The block of the headline; -1 for none."""
    first: int
    last: int
    """The main prose."""
    opens: int
    """The block that a dateline opens; -1 where none does."""

    @property
    def top(self) -> int:
        """The first line below the headline, or of the main prose."""
        return self.headline + 1 if 0 <= self.headline < self.first else self.first

    def line(self, i: int) -> str:
        """The text of a block."""
        return self.text[self.blocks[i].start : self.blocks[i].end]


# -- pictures ------------------------------------------------------------------------------------

_SHORTEST_CAPTION: Final = 4  # words
_USUAL_CAPTION: Final = 27  # words: nine captions in ten are no longer (WIRE)
_LONGEST_SENTENCE: Final = 14  # words of a caption with a full stop over its credit; a longer line is prose
_LONGEST_BESIDE_CREDIT: Final = 40  # words of a caption that blank lines set apart with its credit
_LONGEST_DESCRIBED: Final = 60  # words of a caption that says where somebody is in the picture
_LONGEST_CROSSHEAD: Final = 8  # words of a crosshead below a caption
_MOST_CAPITALS: Final = 0.7  # share of a caption's words that begin with a capital: titles and menus have more
_SHORTEST_BEFORE_NAME: Final = 12  # characters before a bare name
# If more than this many lines of a text end in a credit in brackets, a bare name in brackets is a credit too.
_MANY_BRACKETS: Final = 3
_CAPTION_SHAPES: Final = frozenset((Shape.LINE, Shape.LONG_LINE, Shape.DATE_LINE, Shape.SENTENCE, Shape.SHORT_SENTENCE, Shape.PARAGRAPH))


def pictures(page: Page) -> Iterator[Member]:
    """Captions above or below a line that is their credit, from the headline to the line below the main prose."""
    facts = page.facts
    for i in range(max(1, page.top), min(page.last + 2, len(facts))):
        if facts[i].shape is Shape.CREDIT and facts[i].kind is None:
            caption = _caption_of(page, i)
            if caption >= 0:
                yield caption, "a caption beside its credit"
                yield i, "a credit beside its caption"


def _caption_of(page: Page, credit: int) -> int:
    """The caption above or below a credit; -1 for none."""
    facts, gaps = page.facts, page.gaps
    above, below = credit - 1, credit + 1
    end = len(facts)
    if gaps[credit] != (below == end or gaps[below]):  # blank lines set the credit and one of its neighbours apart
        other = below if gaps[credit] else above
        apart = (other + 1 >= end or gaps[other + 1]) if other == below else gaps[other]
        if apart and facts[other].credit is None and facts[other].kind is None and facts[other].words < _LONGEST_BESIDE_CREDIT:
            return other if other != page.headline and facts[other].by is None else -1
    told = _may_caption(facts[above]) and above > page.headline
    if above < page.first and told:
        # The line right below the headline is rather a standfirst, and a single word the agency of the story.
        return above if (above > page.top or Sign.BRACKET in facts[credit].signs) and facts[credit].words > 1 else -1
    short = facts[above].mark is Mark.NONE or facts[above].words <= _LONGEST_SENTENCE
    if told and short and not facts[above].quoted and facts[above - 1].is_prose:
        return above
    alone = not (told and facts[above].mark is Mark.NONE) and facts[above].shape is not Shape.CREDITED_LINE
    if alone and below < end and _may_caption(facts[below]) and facts[below].mark is Mark.NONE and _goes_on(facts, below + 1):
        return below
    return -1


def _may_caption(fact: Facts) -> bool:
    """Whether a line may be the caption of a picture."""
    plain = fact.kind is None and fact.credit is None and fact.by is None and not fact.name and fact.quoted is not Quoted.ALL
    short = _SHORTEST_CAPTION <= fact.words <= _USUAL_CAPTION and fact.upper < _MOST_CAPITALS and Sign.BAR not in fact.signs
    return plain and short and fact.shape in _CAPTION_SHAPES and fact.lead in (Lead.CAPITAL, Lead.QUOTE)


def _goes_on(facts: Sequence[Facts], i: int) -> bool:
    """Whether prose is at a place, or below a short line there: a crosshead."""
    if i >= len(facts):
        return False
    heads = not facts[i].mark and facts[i].kind is None and facts[i].words <= _LONGEST_CROSSHEAD
    return facts[i].shape in PROSE or (heads and i + 1 < len(facts) and facts[i + 1].shape in PROSE)


def captions_with_names(page: Page) -> Iterator[Member]:
    """Lines beside the prose that name a photographer, or say where somebody is; teasers name no photographer."""
    facts = page.facts
    pictured = [i for i, fact in enumerate(facts) if fact.credit is not None or fact.sides]
    bare = {i: _bare(page, i) for i in pictured}
    often = Counter(filter(None, bare.values()))
    marks = [page.text[page.blocks[i].start + credit.start] for i in pictured if (credit := facts[i].credit) is not None]
    bracketed = marks.count("(") > _MANY_BRACKETS
    for i in pictured:
        fact = facts[i]
        if not max(1, page.top) <= i <= page.last + 1 or fact.kind is not None or fact.shape is Shape.CREDIT:
            continue
        # "... to the pier. Supplied", "... to the pier. (Bo Wu)": an ending that several lines of a text share is a source.
        source = bare[i] and (often[bare[i]] > 1 or (bracketed and page.text[page.blocks[i].end - 1] == ")"))
        if ((fact.sides or source) and fact.words <= _LONGEST_DESCRIBED) or fact.shape is Shape.CREDITED_LINE:
            yield i, "names who took a picture, or says who is where in it"


def _bare(page: Page, i: int) -> str:
    """The doubtful credit at the end of a line."""
    credit, start = page.facts[i].credit, page.blocks[i].start
    doubtful = credit is not None and not credit.sure and credit.start >= _SHORTEST_BEFORE_NAME
    return page.text[start + credit.first : start + credit.last] if credit is not None and doubtful else ""


# -- turns of speech -----------------------------------------------------------------------------

# ANN ROE: Run?    ANN ROE, MAYOR: Run?    POE: No.    ANN ROE, HOST: (on a line of its own)
_TURN: Final = pattern(r"\p{Lu}[\p{Lu}.'’-]++(?:\s\p{Lu}[\p{Lu}.'’-]*+){0,3}(?:,\s\p{Lu}[\p{Lu}\s.,'’-]{1,60}+)?+:(?:\s\S|$)")
# Q: Did you report them?    A: No.    F: Warum?    问：为什么？
_LETTERED: Final = pattern(r"(\p{L}{1,8}+)\s?[:：]\s?\S")
# “Great pier!” – Ann Roe, Elmford    Ann Roe, mayor: “No.”
_SIGNED: Final = pattern(
    r"""[“"„«][^”“"»„«\n]{2,1000}+[”"“»]\s?[—–―-]\s?\p{Lu}[\p{L}.'’-]*+(?:[\s,]{1,2}[\p{L}\d.'’-]++){0,8}+\s*+
    |\p{Lu}[\p{L}.'’-]*+(?:[\s,]{1,2}[\p{L}\d.'’@()-]++){1,10}+:\s[“"„«][^”“"»„«\n]{2,300}[”"“»]\s*+""",
    regex.VERBOSE,
)
_QUOTATION_MARKS: Final = '“"„«”»'
_QUOTED: Final = pattern(r"[“\"„«][^”\"»“]{0,2000}+[”\"»“]?")
_WORD: Final = pattern(r"\p{L}++")
_FEWEST_TURNS: Final = 3  # turns in capitals, questions, or turns of each side: fewer may be chance
_FARTHEST_TURN: Final = 4  # lines from one to the next
_LONGEST_QUESTION: Final = 40  # words
_LONGEST_ANSWER: Final = 20  # words; a longer answer is the story's in any case
_ANSWER_READ: Final = 600  # characters of an answer in which "I" is looked for


def transcripts(page: Page) -> Iterator[Member]:
    """Three or more lines near each other that open with a name in capitals and a colon."""
    turns = [i for i, fact in enumerate(page.facts) if (":" in fact.key or fact.mark is Mark.COLON) and _turns(page, i)]
    for run in _runs(turns):
        yield from ((i, "a turn of a transcript") for i in run)


def _turns(page: Page, i: int) -> bool:
    fact, block = page.facts[i], page.blocks[i]
    return fact.credit is None and fact.kind is None and _TURN.match(page.text, block.start, block.end) is not None


def _runs(found: Sequence[int]) -> Iterator[list[int]]:
    """The stretches of three or more blocks that are near each other."""
    run: list[int] = []
    for i in [*found, -1]:
        if run and not 0 < i - run[-1] <= _FARTHEST_TURN:
            if len(run) >= _FEWEST_TURNS:
                yield run
            run = []
        run.append(i)


def questions(page: Page) -> Iterator[Member]:
    """Questions and answers in turn: with two letters, with short answers, or with answers in the first person."""
    for run in (_lettered(page), *_runs([i for i in range(len(page.facts) - 1) if _is_answered(page, i)])):
        for i in range(run[0], run[-1] + 2) if run else ():
            if i < len(page.facts) and page.facts[i].kind is None and not page.facts[i].has_sure_credit:
                yield i, "one of several questions and answers in turn"


def _lettered(page: Page) -> list[int]:
    """The lines that open with one of two marks in turn; none where there are too few."""
    run: list[int] = []
    marks: list[str] = []
    for i, fact in enumerate(page.facts):
        found = _LETTERED.match(page.line(i)) if (":" in fact.key or "：" in fact.key) and fact.kind is None else None
        if found is None:
            continue
        near = bool(run) and i - run[-1] <= _FARTHEST_TURN
        if near and (len(set(marks)) < 2 or found[1] in marks) and found[1] != marks[-1]:
            run, marks = [*run, i], [*marks, found[1]]
        elif len(run) >= 2 * _FEWEST_TURNS:
            break
        else:
            run, marks = [i], [found[1]]
    return run if len(run) >= 2 * _FEWEST_TURNS and len(set(marks)) == 2 else []


def _is_answered(page: Page, i: int) -> bool:
    """Whether a line asks what the short line below it answers, or a person in the first person."""
    fact, below = page.facts[i], page.facts[i + 1]
    if fact.mark is not Mark.QUESTION or fact.kind is not None or fact.quoted or fact.words > _LONGEST_QUESTION:
        return False
    if below.kind is not None or below.mark not in (Mark.STOP, Mark.ELLIPSIS):
        return False
    speech = page.lexicon.language.speech
    if below.words <= _LONGEST_ANSWER or speech is None:
        return below.words <= _LONGEST_ANSWER
    said = _QUOTED.sub(" ", page.line(i + 1)[:_ANSWER_READ]).lower()
    return not speech.first_person.isdisjoint(_WORD.findall(said))


def testimonies(page: Page) -> Iterator[Member]:
    """Two or more quotations one below the other, each with a name after a dash or before a colon, up to the line below the prose."""
    said = [i for i in range(page.first, min(page.last + 6, len(page.facts))) if _is_signed(page, i)]
    for i in said:
        if i - 1 in said or i + 1 in said:
            yield i, "one of several quotations, each with a name"


def _is_signed(page: Page, i: int) -> bool:
    start, end = page.blocks[i].start, page.blocks[i].end
    marked = page.text[start] in _QUOTATION_MARKS or page.text[end - 1] in _QUOTATION_MARKS
    return marked and _SIGNED.fullmatch(page.text, start, end) is not None


# -- entries and lists ---------------------------------------------------------------------------

_HEADS: Final = frozenset((Shape.LINE, Shape.LONG_LINE, Shape.QUESTION))
_LONGEST_TIME: Final = 6  # words of a line that is a time, with at most a name
_LONGEST_HEAD: Final = 4  # words of a line that is the head of an entry: "6:05 p.m.", "14.20 Uhr", "___"
_FEWEST_ENTRIES: Final = 3  # fewer heads may be dates and rules of any page
_FEWEST_HEADS: Final = 2  # lines that open with a time and what happened
# 1) A lamp for the pier      12. Ferry to Quenby
_NUMBERED: Final = pattern(r"(\d{1,2})[.)]\s\P{L}?+\p{L}")
_LONGEST_NUMBERED: Final = 30  # words of a numbered head
# june 9 -- elmford hall      9. juni: elmford      9 de junio, elmford
_DAY: Final = pattern(r"(?P<month>\p{L}{3,9}+)\.?\s(?P<day>\d{1,2})\b|(?P<day>\d{1,2})\.?\s(?:de\s)?(?P<month>\p{L}{3,9}+)")
_FEWEST_ITEMS: Final = 6  # a ranking of other stories mostly has five, a timetable has more
_FEWEST_COPIES: Final = 4  # of a refrain: held-out publishers lose least with 4 to 8
_LONGEST_REFRAIN: Final = 8  # words
_LONGEST_LABEL: Final = 14  # words of the line above a list
_HALF_YEAR: Final = 6  # a date this many months earlier is in the next year


def entries(page: Page) -> Iterator[Member]:
    """The entries of a live blog: prose under a time with what happened, or under a short line under a time."""
    facts = page.facts
    inside = range(max(1, page.top), len(facts) - 1)
    headed = [i for i in inside if facts[i].lead is Lead.ENTRY and facts[i].mark is not Mark.STOP]
    below = [i for i in inside if _is_time(facts[i - 1]) and facts[i].shape in _HEADS and facts[i].kind is None]
    for found in (headed, below):
        heads = [i for i in found if facts[i + 1].shape in PROSE or facts[i + 1].shape is Shape.LONG_LINE]
        if len(heads) >= _FEWEST_HEADS and 3 * len(heads) >= 2 * len(found):
            for i in heads:
                yield i, "the head of an entry of a live blog"
                yield from _prose_below(facts, i)


def live_reports(page: Page) -> Iterator[Member]:
    """The entries of a live report: prose between and under times or rules of underscores, most of them below prose.

    The time of a reader's comment is right above prose, too, but a name is above it.
    """
    facts = page.facts
    heads = {i for i, fact in enumerate(facts) if _is_time_or_rule(fact)}
    opening = [i for i in heads if i + 1 < len(facts) and facts[i + 1].shape in PROSE]
    joined = sum(i == 0 or i - 1 in heads or facts[i - 1].shape in PROSE for i in opening)
    if len(opening) >= _FEWEST_ENTRIES and 3 * joined >= 2 * len(opening):
        for i in sorted(opening):
            yield i, "the time of an entry of a live report"
            yield from _prose_below(facts, i)


def _prose_below(facts: Sequence[Facts], i: int) -> Iterator[Member]:
    """The prose right below a line."""
    i += 1
    while i < len(facts) and facts[i].is_prose:
        yield i, "prose of an entry"
        i += 1


def _is_time(fact: Facts) -> bool:
    """Whether a line is a time, with at most a name."""
    return fact.stamp in (Stamp.TIME, Stamp.AGO) and fact.words <= _LONGEST_TIME and fact.lead is Lead.DIGIT


def _is_time_or_rule(fact: Facts) -> bool:
    timed = fact.stamp is Stamp.TIME and (fact.lead is Lead.DIGIT or fact.key.startswith("_"))
    return fact.words <= _LONGEST_HEAD and (timed or fact.key.startswith("__"))


def numbered_heads(page: Page) -> Iterator[Member]:
    """Lines numbered from one to three or more in the main prose, with prose or bullets between them."""
    run: list[int] = []
    told = True
    for i in range(page.first, min(page.last + 2, len(page.facts))):
        fact = page.facts[i]
        number = _number(fact)
        if told and number == len(run) + 1:
            run.append(i)
            told = False
        else:
            told = told or fact.shape in PROSE or (fact.lead is Lead.BULLET and number is None)
    for i in range(run[0], run[-1] + 1) if len(run) >= _FEWEST_ENTRIES else ():
        if i in run:
            yield i, "one of several lines with numbers in order, prose between them"
        elif page.facts[i].lead is Lead.BULLET:
            yield i, "an item under a line with a number"


def _number(fact: Facts) -> int | None:
    """The number that a line of a few words opens with."""
    number = _NUMBERED.match(fact.key) if fact.key[:1].isdigit() and 2 <= fact.words <= _LONGEST_NUMBERED else None
    return int(number[1]) if number else None


def refrains(page: Page) -> Iterator[Member]:
    """Short lines that recur between all others: "Article content"; names may mark speakers' turns."""
    short = [i for i, fact in enumerate(page.facts) if fact.words <= _LONGEST_REFRAIN and fact.kind is None and not fact.mark]
    plain = [i for i in short if not (page.facts[i].credit or page.facts[i].by or page.facts[i].name or page.facts[i].listed)]
    counts = Counter([page.facts[i].key for i in plain]) if len(plain) >= _FEWEST_COPIES else Counter[str]()
    yield from (
        (i, "a short line that comes again and again between the rest") for i in plain if counts[page.facts[i].key] >= _FEWEST_COPIES
    )


def lists(page: Page) -> Iterator[Member]:
    """Lists right below prose, perhaps under a label: numbered from one, or in order of dates."""
    facts = page.facts
    months = {**page.lexicon.knowledge.language("en").dates.months, **page.lexicon.language.dates.months}
    done = 0
    for start in range(max(1, page.first), min(page.last + 2, len(facts))):
        if start < done or not facts[start - 1].is_prose or facts[start].is_prose:
            continue
        label = _place(facts[start], months) is None
        items = _items(facts, start + label, months, facts[start] if label else None)
        if items and label and not facts[start].mark:
            yield start, "a heading over a list"  # "Tour dates"
        yield from ((i, "an item of a list that the story opens") for i in items)
        done = items[-1] + 1 if items else done


def _items(facts: Sequence[Facts], start: int, months: Mapping[str, int], label: Facts | None) -> list[int]:
    """The items of the list that begins at a line, perhaps under its *label*; none if there are too few."""
    place = _place(facts[start], months) if start < len(facts) else None
    dated = place is not None and len(place) > 1
    if place is None or not (dated or place == (1,)):
        return []
    if label is not None and (label.kind is not None or label.words > _LONGEST_LABEL or not (dated or label.mark is Mark.COLON)):
        return []
    items, i = [start], start + 1
    while i < len(facts):
        after = _place(facts[i], months)
        if after is not None and _follows(place, after):
            place = after
            items.append(i)
        elif dated or i > items[-1] + 1:
            break
        i += 1  # a numbered item may have its own line below it: a link, a price
    return list(range(start, items[-1] + 1)) if len(items) >= _FEWEST_ITEMS else []


def _place(fact: Facts, months: Mapping[str, int]) -> tuple[int, ...] | None:
    """The number, or month and day, at the start of a line."""
    number = _NUMBERED.match(fact.key)
    if number is not None:
        return (int(number[1]),)
    day = _DAY.match(fact.key) if fact.words > 2 else None
    month = months.get(day["month"]) if day is not None else None
    return (month, int(day["day"])) if day is not None and month else None


def _follows(place: tuple[int, ...], after: tuple[int, ...]) -> bool:
    """Whether a number is the next one, or a date the same or a later one.

    >>> _follows((1,), (2,)), _follows((12, 30), (1, 2)), _follows((5, 3), (5, 1))
    (True, True, False)
    """
    if len(place) != len(after):
        return False
    return after[0] == place[0] + 1 if len(place) == 1 else after >= place or place[0] - after[0] > _HALF_YEAR


# -- the head ------------------------------------------------------------------------------------

_LONGEST_DECK: Final = 25  # words: one or two lines of a column rather than a paragraph
_MOST_DECKS: Final = 3
_LONGEST_STANDFIRST: Final = 60  # words of a standfirst of whole sentences
_SHORTEST_STANDFIRST: Final = 10  # words of one without a full stop
_MOST_BETWEEN: Final = 6  # lines of the head between a headline and its standfirst, or a standfirst and the lead
_DECK_SHAPES: Final = frozenset((Shape.LINE, Shape.LONG_LINE))
_PLAIN_SIGNS: Final = frozenset((Sign.LABEL, Sign.BRACKET))


def decks(page: Page) -> Iterator[Member]:
    """Short lines without a full stop between the headline and a lead with a dateline, or a byline with "by"."""
    facts, top = page.facts, page.headline + 1
    lead = page.opens
    if lead < 0 and page.headline >= 0:
        near = range(top, min(len(facts), top + _MOST_DECKS))
        lead = next((i for i in near if (by := facts[i].by) is not None and by.opened), -1)
    for i in range(top, min(lead, top + _MOST_DECKS)):
        fact = facts[i]
        if fact.shape not in _DECK_SHAPES or fact.stamp or fact.signs or fact.words > _LONGEST_DECK:
            return
        yield i, "between the headline and a dateline or byline"


def standfirsts(page: Page) -> Iterator[Member]:
    """The line below the headline that a byline, a date, furniture or a picture parts from the prose."""
    facts, top = page.facts, page.headline + 1
    if page.headline < 0 or top >= len(facts) or page.opens == top:
        return
    fact, title = facts[top], facts[page.headline].key
    if title in fact.key or fact.key in title or not _may_stand_first(fact):
        return
    below = next((i for i in range(top + 1, len(facts)) if facts[i].shape in PROSE), len(facts))
    between = facts[top + 1 : below]
    dated = any(near.shape is Shape.BYLINE or (near.stamp in DATED and near.credit is None) for near in between)
    if 0 < len(between) <= _MOST_BETWEEN and dated and not any(near.shape in _DECK_SHAPES for near in between):
        yield top, "parted from the body by a byline or a date"


def _may_stand_first(fact: Facts) -> bool:
    """Whether a line may be a standfirst: sentences, or a longer line, that say neither who, when nor where."""
    if fact.kind is not None or not _PLAIN_SIGNS.issuperset(fact.signs) or fact.credit is not None or fact.by is not None or fact.opener:
        return False
    if fact.shape in PROSE:
        return fact.words <= _LONGEST_STANDFIRST and fact.mark is not Mark.COLON
    return fact.shape in _DECK_SHAPES and fact.stamp not in DATED and fact.words >= _SHORTEST_STANDFIRST and Sign.BRACKET not in fact.signs


# -- below a teaser ------------------------------------------------------------------------------

_SENTENCES: Final = frozenset((Shape.PARAGRAPH, Shape.SENTENCE, Shape.SHORT_SENTENCE))
_MOST_TITLES: Final = 3  # titles of other stories under one label
_LONGEST_TITLE: Final = 16  # words of such a title
_LONGEST_INSERT: Final = 8  # lines of labels, titles and pictures between two paragraphs
_WITHOUT_TITLES: Final = frozenset((Kind.PLAYER, Kind.GALLERY, Kind.ADVERTISEMENT))
_LINK_ENDS: Final = frozenset((Mark.NONE, Mark.QUESTION, Mark.ARROW))
# Kinds of lines that pages set between two paragraphs of a story, with what they announce.
_INSERTS: Final = frozenset((Kind.RELATED, Kind.ADVERTISEMENT, Kind.NEWSLETTER, Kind.PLAYER, Kind.GALLERY, Kind.CONSENT))


def resumptions(page: Page) -> Iterator[Member]:
    """Sentences, with a crosshead among them, right below a teaser or an advertisement that is right below prose.

    They are two or more, or a quotation, or below a link. A list of other stories has a title above each of its sentences.
    """
    facts = page.facts
    i = page.top
    while 0 < i < len(facts):
        end = _below_insert(facts, i) if facts[i - 1].shape in _SENTENCES else i
        if end == i:
            i += 1
            continue
        run = end
        while run < len(facts) and _is_plain(facts[run]):
            run += 1
        told = [k for k in range(end, run) if facts[k].shape in _SENTENCES]
        linked = facts[end - 1].found_by is FoundBy.OPENING or facts[end - 1].kind in _WITHOUT_TITLES
        sure = told and (len(told) > 1 or facts[told[0]].quoted or linked) and told[0] <= end + linked
        if sure and 3 * len(told) >= 2 * (told[-1] + 1 - end):
            for k in range(end, told[-1] + 1):
                yield k, "a sentence below a teaser or an advertisement" if k in told else "a heading below a teaser or an advertisement"
        i = end


def _below_insert(facts: Sequence[Facts], i: int) -> int:
    """The line below a label with its titles, links, advertisements and pictures; the line itself if it is none of these."""
    end, titles = i, _MOST_TITLES
    while end < min(len(facts), i + _LONGEST_INSERT):
        fact = facts[end]
        if fact.kind in _INSERTS and (fact.found_by is FoundBy.LINE or (fact.found_by is FoundBy.OPENING and fact.mark in _LINK_ENDS)):
            titles = 0 if fact.kind is Kind.RELATED and fact.found_by is FoundBy.LINE else _MOST_TITLES
        elif titles < _MOST_TITLES and _is_title(fact):
            titles += 1
        elif fact.shape not in (Shape.CREDIT, Shape.CREDITED_LINE) or end == i:
            break
        end += 1
    return end


def _is_title(fact: Facts) -> bool:
    """Whether a line may be the title of another story: neither a name nor a credit, which lists of whole stories have, too."""
    plain = fact.kind is None and not fact.name and not fact.by and fact.credit is None and fact.lead is not Lead.BULLET
    return plain and fact.mark in (Mark.NONE, Mark.QUESTION) and 2 <= fact.words <= _LONGEST_TITLE


def _is_plain(fact: Facts) -> bool:
    """Whether a line is neither furniture nor dated nor signed, and holds no address."""
    return fact.kind is None and not fact.by and fact.stamp not in DATED and not fact.has_link


GROUPS: Final[RuleTable[Callable[[Page], Iterable[Member]]]] = RuleTable(
    "groups",
    pictures,
    captions_with_names,
    transcripts,
    questions,
    testimonies,
    entries,
    live_reports,
    numbered_heads,
    refrains,
    lists,
    decks,
    standfirsts,
    resumptions,
)
"""The rules that join lines before the path."""


def _sure(state: State, weight: int) -> Row:
    return tuple([weight if each is state else 0 for each in State])


# In hundredths, as the fitted weights are; hardly any fitted sum of a line against its role reaches 7 (stories and pages).
_SURE: Final = 700
WEIGHTS: Final[Mapping[str, Row]] = {
    "a caption beside its credit": _sure(State.CAPTION, _SURE),
    "a credit beside its caption": _sure(State.CREDIT, _SURE),
    "names who took a picture, or says who is where in it": _sure(State.CAPTION, 500),
    "a turn of a transcript": _sure(State.PARAGRAPH, _SURE),
    "one of several questions and answers in turn": _sure(State.PARAGRAPH, _SURE),
    "one of several quotations, each with a name": _sure(State.PARAGRAPH, _SURE),
    "the head of an entry of a live blog": _sure(State.CROSSHEAD, _SURE),
    "the time of an entry of a live report": _sure(State.INNER, _SURE),
    "prose of an entry": _sure(State.PARAGRAPH, 300),
    "one of several lines with numbers in order, prose between them": _sure(State.CROSSHEAD, _SURE),
    "an item under a line with a number": _sure(State.PARAGRAPH, _SURE),
    "an item of a list that the story opens": _sure(State.PARAGRAPH, _SURE),
    "a short line that comes again and again between the rest": _sure(State.INNER, _SURE),
    "a heading over a list": _sure(State.CROSSHEAD, 300),
    "between the headline and a dateline or byline": _sure(State.STANDFIRST, _SURE),
    "parted from the body by a byline or a date": _sure(State.STANDFIRST, 300),
    "a sentence below a teaser or an advertisement": _sure(State.PARAGRAPH, 700),
    "a heading below a teaser or an advertisement": _sure(State.CROSSHEAD, 500),
}
"""What each name is worth for the labels, set by hand: these forms are too rare in labelled texts to be fitted."""


def group_lines(page: Page) -> dict[int, tuple[str, ...]]:
    """The blocks whose role is sure because of the lines around them, each with what makes it so."""
    found: dict[int, tuple[str, ...]] = {}
    for rule in GROUPS.active:
        for i, name in rule(page):
            if i != page.headline and name not in found.get(i, ()):
                found[i] = (*found.get(i, ()), name)
    return found

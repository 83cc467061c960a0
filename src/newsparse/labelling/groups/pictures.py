"""Pictures: captions with their credits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from newsparse.knowledge.languages.shared_furniture import SOURCE_LABELS
from newsparse.labelling.groups.page import SENTENCES, Member, Page
from newsparse.lines.facts import Facts
from newsparse.lines.forms import PROSE, Lead, Mark, Quoted, Shape, Sign
from newsparse.patterns import pattern
from newsparse.terms import Kind

CAPTION: Final = "a caption beside its credit"
CREDIT: Final = "a credit beside its caption"
ABOVE_PICTURE: Final = "a sentence above a picture"
_SHORTEST_CAPTION: Final = 4  # words
_USUAL_CAPTION: Final = 27  # words: nine captions in ten are no longer
_LONGEST_SENTENCE: Final = 14  # words of a caption with a full stop over its credit; a longer line is prose
_LONGEST_BESIDE_CREDIT: Final = 40  # words of a caption that blank lines set apart with its credit
_LONGEST_DESCRIBED: Final = 60  # words of a caption that says where somebody is in the picture
_LONGEST_DAY: Final = 5  # words of a line that is only a day: "Thursday, May 13, 2027, 14:33"
_LONGEST_LABEL: Final = 2  # words over a caption
_LONGEST_CROSSHEAD: Final = 8  # words of a crosshead below a caption
_MOST_CAPITALS: Final = 0.7  # share of a caption's words that begin with a capital: titles and menus have more
_SHORTEST_BEFORE_NAME: Final = 12  # characters before a bare name
# If more than this many lines of a text end in a credit in brackets, a bare name in brackets is a credit too.
_MANY_BRACKETS: Final = 3
_CAPTION_SHAPES: Final = frozenset((Shape.LINE, Shape.LONG_LINE, Shape.DATE_LINE, Shape.SENTENCE, Shape.SHORT_SENTENCE, Shape.PARAGRAPH))
# Figure 3. The pier   fig. 2: the pier   abb. 1 – der hafen   図2 港の貨物     but not "Figure 3 shows"
_FIGURE: Final = pattern(
    r"(?:fig(?:ure|ura|\.)|abb(?:ildung|\.)|рис(?:унок|\.))\s?\d{1,3}[a-z]?\s?[.:)|–—-]\s|(?:図|图|圖|그림)\s?\d{1,3}(?:[.:：．]|\s(?!\p{Hiragana}))"
)
# 2/5      2 of 5      2 von 5
_NUMBER: Final = pattern(r"\d{1,3}\s?(?:/|of|von|de|sur|di|из)\s?\d{1,3}")
_LONGEST_NUMBER: Final = 3  # words
_CREDITS: Final = frozenset((Shape.CREDIT, Shape.BYLINE, Shape.NAME))
_FIRST_OF_FIGURE: Final = "faр図图圖그"
# 再開した橋を渡る市民ら（13日、霧江市で）    橋の再開を祝う市長＝13日午後、霧江市
_PLACED: Final = pattern(
    r"(?:[（(](?:[^（()）、]{1,16}、[0-9０-９]{1,2}日[^（()）、]{0,6}|[0-9０-９]{1,2}日[^（()）、]{0,6}、[^（()）]{1,24})[)）]"
    r"|[＝=](?:[0-9０-９]{4}年)?(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日[^。＝=、]{0,6}、[^。＝=]{1,24})$"
)
_DAY: Final = "日"


def pictures(page: Page) -> Iterator[Member]:
    """Captions above or below a line that is their credit, from the headline to the line below the main prose."""
    facts = page.facts
    lines = range(max(1, page.top), min(page.last + 2, len(facts)))
    sources = [i for i in lines if facts[i].shape is Shape.CREDIT and facts[i].kind is None]
    several = sum([_may_caption(facts[i - 1]) for i in sources]) > 1
    for i in sources:
        caption = _caption_of(page, i, several=several)
        if caption >= 0:
            yield from ((caption, CAPTION), (i, CREDIT))
            if caption > i + 1 and facts[i - 1].shape in SENTENCES:
                yield i - 1, ABOVE_PICTURE


def galleries(page: Page) -> Iterator[Member]:
    """The captions below the numbers of pictures, "2/5", and the names of their photographers."""
    facts = page.facts
    numbers = [i for i, fact in enumerate(facts) if fact.digits and fact.words <= _LONGEST_NUMBER and _NUMBER.fullmatch(fact.key)]
    for i in numbers if len(numbers) > 1 else ():
        caption, credit = i + 1, i + 2
        if caption < len(facts) and facts[caption].kind is None and _SHORTEST_CAPTION <= facts[caption].words <= _LONGEST_DESCRIBED:
            yield caption, CAPTION
            if credit < len(facts) and facts[credit].shape in _CREDITS and not page.gaps[credit]:
                yield credit, CREDIT


def _caption_of(page: Page, credit: int, *, several: bool) -> int:
    """The caption above or below a credit; -1 for none. If *several* captions may be above their credits, longer sentences count, too."""
    facts, gaps = page.facts, page.gaps
    above, below = credit - 1, credit + 1
    end = len(facts)
    if below + 1 < end and facts[below].opener and facts[below].kind is Kind.GALLERY and _may_caption(facts[below + 1]):
        return below + 1  # "Image caption," below "Image source, Ann Poe"
    source = facts[credit].words == 1 or facts[credit].key.partition(":")[0].rstrip() in SOURCE_LABELS  # "(dpa)", "Quelle: dpa"
    if source and facts[above].mark is Mark.STOP and (below == end or facts[below].kind is not None):
        return -1
    if gaps[credit] != (below == end or gaps[below]):  # blank lines set the credit and one of its neighbours apart
        other = below if gaps[credit] else above
        apart = (other + 1 >= end or gaps[other + 1]) if other == below else gaps[other]
        plain = facts[other].credit is None and facts[other].kind is None and facts[other].words < _LONGEST_BESIDE_CREDIT
        if apart and plain and not _states_only_day(facts[other]):
            return other if other != page.headline and facts[other].by is None else -1
    told = _may_caption(facts[above]) and above > page.headline
    if above < page.first and told:
        # The line right below the headline is rather a standfirst, and a single word the agency of the story.
        return above if (above > page.top or Sign.BRACKET in facts[credit].signs) and facts[credit].words > 1 else -1
    if told and facts[above].mark is Mark.NONE and (several or facts[above - 1].is_prose):
        return above
    alone = not (told and facts[above].mark is Mark.NONE) and facts[above].shape is not Shape.CREDITED_LINE
    if alone and below < end and _may_caption(facts[below]) and facts[below].mark is Mark.NONE and _goes_on(facts, below + 1):
        return below
    short = facts[above].words <= _LONGEST_SENTENCE and facts[above - 1].is_prose and (gaps[above] or not gaps[credit])
    return above if told and not facts[above].quoted and (several or short) else -1


def _may_caption(fact: Facts) -> bool:
    """Return True if a line may be the caption of a picture."""
    plain = fact.kind is None and fact.credit is None and fact.by is None and not (fact.name or _states_only_day(fact))
    short = _SHORTEST_CAPTION <= fact.words <= _USUAL_CAPTION and fact.upper < _MOST_CAPITALS and Sign.BAR not in fact.signs
    return plain and short and fact.quoted is not Quoted.ALL and fact.shape in _CAPTION_SHAPES and fact.lead in (Lead.CAPITAL, Lead.QUOTE)


def _states_only_day(fact: Facts) -> bool:
    """Return True for the day of the story or of a site's copyright."""
    return (fact.shape is Shape.DATE_LINE and fact.words <= _LONGEST_DAY) or Sign.COPYRIGHT in fact.signs


def _goes_on(facts: Sequence[Facts], i: int) -> bool:
    """Return True if prose is at a place, or below a short line there: a crosshead."""
    if i >= len(facts):
        return False
    heads = not facts[i].mark and facts[i].kind is None and facts[i].words <= _LONGEST_CROSSHEAD
    return facts[i].shape in PROSE or (heads and i + 1 < len(facts) and facts[i + 1].shape in PROSE)


def captions_with_names(page: Page) -> Iterator[Member]:
    """Lines beside the prose that name a photographer, locate somebody in a picture or have the form of a caption; teasers do not."""
    facts = page.facts
    lines = range(max(1, page.top), min(page.last + 2, len(facts)))
    forms = {i: form for i in lines if (form := _form_of_caption(page, i)) is not None}
    pictured = [i for i, fact in enumerate(facts) if fact.credit is not None or fact.sides or i in forms]
    bare = {i: _bare(page, i) for i in pictured}
    often = Counter(filter(None, bare.values()))
    marks = [page.text[page.blocks[i].start + credit.start] for i in pictured if (credit := facts[i].credit) is not None]
    bracketed = marks.count("(") > _MANY_BRACKETS
    for i in pictured:
        fact = facts[i]
        if i not in lines or fact.kind is not None or fact.shape is Shape.CREDIT:
            continue
        above = facts[i - 1]
        shown = above.words > _LONGEST_LABEL and (facts[max(i - 2, 0)].kind is Kind.GALLERY or fact.key.startswith(above.key))
        if shown and above.kind is None and fact.shape is Shape.CREDITED_LINE and i - 1 > page.headline:
            yield i - 1, "what a picture shows, above its caption"
        # "... to the pier. Supplied", "... to the pier. (Bo Wu)": an ending that several lines of a text share is a source.
        source = bare[i] and (often[bare[i]] > 1 or (bracketed and page.text[page.blocks[i].end - 1] == ")"))
        if fact.sides and fact.words <= _LONGEST_DESCRIBED:
            yield i, "says who does what, or who is where, in the picture above it"
        elif i in forms and fact.words <= _LONGEST_DESCRIBED:
            yield i, forms[i]
        elif (source and fact.words <= _LONGEST_DESCRIBED) or fact.shape is Shape.CREDITED_LINE:
            yield i, "names who took a picture"


def _form_of_caption(page: Page, i: int) -> str | None:
    """The form of a caption that a line has without a credit; `None` for none."""
    fact = page.facts[i]
    if fact.digits and fact.key[0] in _FIRST_OF_FIGURE and _FIGURE.match(fact.key) is not None:
        return "opens with the number of a figure"
    if fact.upper < 0 and _DAY in fact.key and _PLACED.search(page.text, page.blocks[i].start, page.blocks[i].end) is not None:
        return "ends with the day and place of a picture"
    return None


def _bare(page: Page, i: int) -> str:
    """The doubtful credit at the end of a line."""
    credit, start = page.facts[i].credit, page.blocks[i].start
    doubtful = credit is not None and not credit.sure and credit.start >= _SHORTEST_BEFORE_NAME
    return page.text[start + credit.first : start + credit.last] if credit is not None and doubtful else ""

"""The headline: one choice among the front lines."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from operator import itemgetter
from typing import Final, NamedTuple

from newsparse.labelling.choosing.headline_weights import WEIGHTS
from newsparse.labelling.evidence.main_prose import densest_run
from newsparse.labelling.evidence.wording import ENDS, OPENS, SIGNS, STAMPS
from newsparse.labelling.facts.forms import DATED, Lead, Mark, Shape
from newsparse.labelling.facts.line import Facts
from newsparse.labelling.lexicon import folded_line
from newsparse.patterns import pattern
from newsparse.segment import Evidence

# The headline is one of the lines on top, or above the prose or among its first lines (a standfirst may look like
# prose), and not deep in a page's menus.
_BELOW: Final = 8
_ABOVE: Final = 200
# A headline with a full stop, which the prose seems to begin with, is one of the lines on top.
_TOP: Final = 3
# The fewest words of a headline, below which a line is a scrap; the most words of any candidate.
_FEW: Final = 4
_LONGEST: Final = 32
# Words of a line that is more than a kicker, and of one under the headline that may be a standfirst.
_KICKER: Final = 3
_STANDFIRST: Final = 7
# The longest line that is like a headline by itself, its shapes and its ends.
_FAIR: Final = 20
_ALIKE: Final = frozenset((Shape.LINE, Shape.QUESTION, Shape.LONG_LINE, Shape.SENTENCE))
_ALIKE_ENDS: Final = frozenset((Mark.NONE, Mark.QUESTION, Mark.ELLIPSIS))
# The longest headline whose capitals distinguish it from a standfirst.
_BRIEF: Final = 12
# A kicker has fewer words.
_KICKERS: Final = 6
# Languages whose papers seldom set a kicker above the headline: there, the upper of two lines is the headline and the other its standfirst.
_FEW_KICKERS: Final = frozenset(("en",))
# Shares of words with a capital.
_HALF: Final = 0.5
_CAPITALISED: Final = 0.6
# More lines than this above the prose make a page of menus.
_FRONT: Final = 24
# How far below or above a line that says the same counts: lines, and candidates.
_NEAR: Final = 8
_NEXT: Final = 4
# A line that opens like a byline is one if it has at most this many words.
_BYLINE: Final = 6
# The longest date, the share of figures in it, and the longest byline with a date.
_DATED: Final = 10
_FIGURES: Final = 0.2
_DATED_BYLINE: Final = 14
# A trail of sections before a headline ("Home News Pier reopens") is no longer than this in words.
_TRAIL: Final = 7
# The least words of a part of a page's title that is looked for below; how deep, and how many such lines.
_PART: Final = 3
_DEEP: Final = 600
_TITLED: Final = 2
# The longest entry of a menu in words, also on the first line, where headline and site may be; entries of a menu in the
# scripts of the East at least, and their average length in characters.
_ENTRY: Final = 3
_FIRST_ENTRY: Final = 2
# As many entries make a row of them, if two in three are short.
_MANY_ENTRIES: Final = 4
_ENTRIES: Final = 5
_EAST_ENTRY: Final = 7
_EAST: Final = "\u2e80"
_HANGUL: Final = "\uac00"
# Blocks of prose, from its first, whose words tell what the story is about.
_PROSE: Final = 15
# The least score of a headline: nearly all headlines of the corpora reach it.
_LEAST: Final = -2.5
# Reasons that the choice carries.
_REASONS: Final = 3
# The separator between the sections of "Home | News | Elmford", which is no title.
_BARS: Final = pattern(r"\s[|/>›»·•]|[|>›»]\s")
# A section before a headline, a site after it.
_BESIDE: Final = pattern(r"(?:[^|]{1,30}+(?:\s?[|»›]|:)\s|(?:\s[|«»›–—-]|:)\s?[^|]{1,40}+)?+")
# Separators of the parts of a page's title.
_BETWEEN: Final = pattern(r":\s|\s[|«»›·•–—-]{1,2}\s|｜")

Line = tuple[int, frozenset[str]]
"""A line that may be the headline: its index and its longer words."""


class HeadlineChoice(NamedTuple):
    """The headline that was chosen."""

    block: int
    """Its index; -1 where no line looks like one."""
    why: tuple[Evidence, ...]
    """The evidence for it, strongest first."""


class HeadlineContext(NamedTuple):
    """Facts about the story that its front lines are compared with."""

    first: int
    """The first block of its densest prose."""
    page: bool
    """Whether many lines are above it: a page with its menus."""
    prose: frozenset[str]
    """The longer words of its prose."""
    lead: frozenset[str]
    """Those of its first paragraph."""
    top: frozenset[str]
    """Those of the line on top, where it is as long as a title."""
    titled: bool
    """Whether it is."""
    parts: frozenset[str]
    """The part of the line on top that is a line of its own below, without a site or section."""


def given_headline(facts: Sequence[Facts], headline: str) -> HeadlineChoice:
    """The block that is the headline that the caller gave.

    >>> given_headline([], "Pier reopens").block
    -1
    """
    wanted = folded_line(headline)
    return HeadlineChoice(
        next((i for i, fact in enumerate(facts) if wanted and fact.key == wanted), -1), (Evidence("the headline as given", 0.0),)
    )


def choose_headline(facts: Sequence[Facts], language: str = "") -> HeadlineChoice:
    """Choose the block that is the headline, by the facts of all blocks and the code of their language.

    >>> choose_headline([])
    HeadlineChoice(block=-1, why=())
    """
    best, chosen, told = _LEAST, -1, []
    for i, names in headline_evidence(facts, language):
        score = 0.0
        for name in names:
            score += WEIGHTS.get(name, 0.0)
        if score > best:
            best, chosen, told = score, i, names
    loud = sorted(((WEIGHTS.get(name, 0.0), name) for name in told), reverse=True)[:_REASONS]
    return HeadlineChoice(chosen, tuple([Evidence(name, weight) for weight, name in loud if weight > 0]))


def is_page_title(facts: Sequence[Facts]) -> bool:
    """Whether the first line is a page's title: there are menus between it and the prose, or a part of it is a line of its own below.

    >>> is_page_title([])
    False
    """
    if densest_run(facts)[0] > _FRONT:
        return True
    parts = frozenset(_BETWEEN.split(facts[0].key)) if facts else frozenset()
    return len(parts) > 1 and any(fact.key in parts for fact in facts[1:])


def headline_evidence(facts: Sequence[Facts], language: str = "") -> list[tuple[int, list[str]]]:
    """Collect the evidence for and against each line that may be the headline: the line's index, and its named evidence.

    Args:
        facts: the facts of all blocks.
        language: the code of their language; `""` where it is not known.

    >>> headline_evidence([])
    []
    """
    if not facts:
        return []
    story = _story(facts)
    lines, trails = _candidates(facts, story)
    keys = Counter([fact.key for fact in facts])
    later = {fact.key for fact in facts[story.first + 1 :]}
    most = max([len(words & story.prose) for _, words in lines], default=0) or 1
    alike = [i for i, _ in lines if i < story.first and _like_a_headline(facts[i])]
    candidates = {i for i, _ in lines}
    custom = "in a language with few kickers" if language in _FEW_KICKERS else "in a language with many kickers"
    found: list[tuple[int, list[str]]] = []
    for k, (i, words) in enumerate(lines):
        fact = facts[i]
        names = _own(fact)
        names += _place(facts, i, story, trails)
        names += _words_in_prose(words, story, most)
        if _said(lines[k + 1 : k + 1 + _NEXT], i, words):
            names.append("said again below")
        if _said(lines[max(0, k - _NEXT) : k], i, words):
            names.append("said above")
        if fact.words >= _FEW and keys[fact.key] > 1:
            names.append("again below the first prose" if i < story.first and fact.key in later else "twice in the text")
        if i:
            names += _in_first_line(facts, i, words, story)
        turns = _turn(fact, alike.index(i) if i in alike else -1, len(alike), "on a page" if story.page else "in a story")
        names += turns
        if not story.page:
            pairs = [*_pair(facts, i, i - 1 in candidates), *(turns[:1] if i in alike else ())]
            names += [f"{custom}, {pair}" for pair in pairs]
        found.append((i, names))
    return found


def _story(facts: Sequence[Facts]) -> HeadlineContext:
    """Collect the facts that the front lines of a text are compared with."""
    first, last = densest_run(facts)
    top = facts[0]
    titled = top.credit is None and top.kind is None and any(len(part.split()) >= _FEW for part in _BARS.split(top.key))
    prose = frozenset[str]().union(*[fact.stems for fact in facts[first : min(last + 1, first + _PROSE)] if fact.words > _FEW])
    parts = _title_parts(top.key)
    below = {fact.key for fact in facts[1:]} if parts else set()
    # A title that is a line again needs no parts; of several, the longest is the headline.
    told = parts & below if top.key not in below else frozenset[str]()
    longest = frozenset((max(told, key=len),)) if told else frozenset[str]()
    lead, title = frozenset(facts[first].stems), frozenset(top.stems if titled else ())
    return HeadlineContext(first, first > _FRONT, prose, lead, title, titled, longest)


def _title_parts(title: str) -> frozenset[str]:
    """The parts of a title that may be its headline: the text before or after a separator, if it is half of the title.

    >>> sorted(_title_parts("harbour post: pier reopens after two years"))
    ['pier reopens after two years']
    """
    parts = {part for found in _BETWEEN.finditer(title) for part in (title[: found.start()], title[found.end() :])}
    return frozenset([part for part in parts if part.count(" ") >= _PART - 1 and 2 * len(part) >= len(title)])


def _words_in_prose(words: frozenset[str], story: HeadlineContext, most: int) -> list[str]:
    """How many of a line's words the prose has: beside the other candidates, of its own, and of its own in the first paragraph."""
    if not story.prose:
        return []
    shared = len(words & story.prose)
    names = [_TOPICAL[bisect_right(_SOME, shared / most)]]
    if len(words) > 1:
        names.append(f"{_SHARES[bisect_right(_SHARE_STEPS, shared / len(words))]} of its words are in the prose")
        names.append(f"{_SHARES[bisect_right(_SHARE_STEPS, len(words & story.lead) / len(words))]} of its words are in the first paragraph")
    return names


def _in_first_line(facts: Sequence[Facts], i: int, words: frozenset[str], story: HeadlineContext) -> list[str]:
    """Name the words that a line shares with the first line, which is the title on a page."""
    fact = facts[i]
    names = ["is the first line without a site or section"] if fact.key in story.parts else []
    if story.titled:
        shared = _ON_TOP[bisect_right(_THIRDS, len(words & story.top) / (len(words) or 1))]
        names.append(shared)
        if story.page:
            side = "below the first prose" if i > story.first else "above the prose"
            names += [f"{shared}, {side}", f"{shared}, {_own_size(fact)}"]
        if fact.words > 2 and fact.key in facts[0].key:
            names.append("the first line holds it")
    return names


def _pair(facts: Sequence[Facts], i: int, follows: bool) -> list[str]:
    """Which of two lines it is: the upper one, over a line like a headline, or one that *follows* a line that may be the headline."""
    fact, names = facts[i], []
    if i + 1 < len(facts) and fact.words <= _BRIEF and _like_a_headline(facts[i + 1]):
        names += ["above a line like a headline", f"{_own_size(fact)} above a line like a headline"]
    if follows:
        short = facts[i - 1].words < _KICKERS
        names += ["right below a line that may be one", f"right below a {'short' if short else 'long'} line that may be one"]
    return names


def _like_a_headline(fact: Facts) -> bool:
    """Whether a line by itself might be a headline: of a fair length, without a full stop, and nothing else."""
    fair = _FEW <= fact.words <= _FAIR and fact.kind is None and not fact.stamp and not fact.opener
    return fair and fact.shape in _ALIKE and fact.mark in _ALIKE_ENDS and fact.lead not in (Lead.BULLET, Lead.SMALL)


def _turn(fact: Facts, rank: int, count: int, where: str) -> list[str]:
    """Which of the lines like a headline above the prose it is, counted from the first and from the last."""
    if rank < 0:
        return [f"{where}, unlike a headline", f"{where}, {_own_size(fact)}, unlike a headline"]
    turn = f"{_ORDINALS[min(rank, len(_ORDINALS) - 1)]} line like a headline"
    left = _NUMBERS[min(count - rank - 1, len(_NUMBERS) - 1)]
    return [f"{where}, {turn}", f"{where}, {_own_size(fact)}, {turn}", f"{where}, {left} more lines like a headline below"]


def _candidates(facts: Sequence[Facts], story: HeadlineContext) -> tuple[list[Line], set[int]]:
    """The lines that may be the headline, and those that are one after a trail of sections, which the line itself follows."""
    first = story.first
    highest, lowest = max(0, first - _ABOVE), min(len(facts), first + _BELOW)
    near = (*range(min(len(_TOPS), highest)), *range(highest, lowest))
    # Deeper, only what the page's title names.
    titled = [i for i in range(lowest, min(len(facts), _DEEP)) if facts[i].key in story.parts][:_TITLED] if story.parts else []
    lines = [(i, frozenset(facts[i].stems)) for i in (*near, *titled) if _may_be(facts[i], i, story)]
    if first < _TOP and _stops(facts, first):
        lines.append((first, frozenset(facts[first].stems)))
        lines.sort(key=itemgetter(0))
    keys = [facts[i].key for i, _ in lines]
    trails = {
        i
        for k, (i, _) in enumerate(lines)
        if facts[i].words >= _FEW
        for m in [m for m in range(k + 1, min(k + 1 + _NEAR, len(keys))) if keys[m] and keys[m] in keys[k]]
        if lines[m][0] - i <= _NEAR
        and (_holds(keys[k], keys[m]) or (keys[k].endswith(keys[m]) and _trails(facts[i], facts[lines[m][0]], i, story)))
    }
    if not story.parts.isdisjoint(keys[1:]):
        trails.add(0)
    return [line for line in lines if line[0] not in trails], trails


def _may_be(fact: Facts, i: int, story: HeadlineContext) -> bool:
    """Whether a line may be the headline at all."""
    if not 2 <= fact.words <= _LONGEST or not (fact.kind is None or fact.how == "part"):
        return False
    # A headline may open with a name: "Ruth Calder Quits as Mayor".
    byline = fact.signed == "opened" or (i and fact.signed == "known")
    if (byline and fact.words <= _BYLINE) or _dates(fact) or _is_menu(fact, i):
        return False
    # A page's title may name an agency as its site.
    if fact.shape == Shape.CREDITED_LINE and not (i == 0 and (story.page or "|" in fact.key)):
        return False
    return fact.mark != Mark.STOP or i < story.first


def _stops(facts: Sequence[Facts], i: int) -> bool:
    """Whether a line may be a headline with a full stop: a date or byline follows, or it is capitalised over a paragraph."""
    line = facts[i]
    if len(facts) == i + 1 or line.mark != Mark.STOP or line.sentences or not 2 <= line.words <= _FAIR:
        return False
    below = facts[i + 1]
    dated = below.shape in _SIGNING or below.stamp in DATED
    return dated or (line.upper > _CAPITALISED and below.shape == Shape.PARAGRAPH)


def _is_menu(fact: Facts, i: int) -> bool:
    """Whether a line is a row of short entries: "Home » Blogs", "HeadlineContext Tools: E-MAIL | PRINT"."""
    if "b" in fact.signs:
        sizes = [len(part.split()) for part in _BARS.split(fact.key)]
        short = sum(size <= _ENTRY for size in sizes)
        if len(sizes) >= _MANY_ENTRIES and short * 3 >= len(sizes) * 2:
            return True
        return max(sizes) <= (_ENTRY if i or len(sizes) > 2 else _FIRST_ENTRY)
    if _EAST <= fact.key[:1] < _HANGUL:
        entries = fact.key.count(" ") + 1
        return entries >= _ENTRIES and len(fact.key) < _EAST_ENTRY * entries
    return False


def _dates(fact: Facts) -> bool:
    """Whether a line is a date, or a byline with its date: "14 December 2011 Last updated at 17:09 GMT"."""
    if fact.stamp not in DATED:
        return False
    return (fact.words <= _DATED and fact.digits >= _FIGURES) or (fact.signed == "opened" and fact.words <= _DATED_BYLINE)


def _trails(fact: Facts, below: Facts, i: int, story: HeadlineContext) -> bool:
    """Whether a line is the one below it after a trail of sections; a page's title may have a kicker before it."""
    if below.words < 3 or below.words < fact.words - _TRAIL or len(below.key) >= len(fact.key):
        return False
    return (not i and story.page) or not fact.key[: -len(below.key)].rstrip().endswith((":", "-", "–", "—"))


def _holds(line: str, below: str) -> bool:
    """Whether a line is the one below it between a section and a site: "news | pier reopens - harbour post"."""
    before, _, after = line.partition(below)
    return below.count(" ") >= _FEW - 1 and bool(before or after) and all(_BESIDE.fullmatch(part) for part in (before, after))


def _place(facts: Sequence[Facts], i: int, story: HeadlineContext, trails: set[int]) -> list[str]:
    """The place of a line: on top, how far above the prose, between which lines."""
    far = story.first - i
    above = f"{_STEPS[bisect_right(_FAR, far)]} above the prose" if far >= 0 else "below the first prose"
    place = _TOPS[i] if i < len(_TOPS) else above
    ahead = [_NEIGHBOURS.get(below.shape, "a line") for below in facts[i + 1 : i + _NEXT]]
    for j in trails.intersection(range(i + 1, i + _NEXT)) if trails else ():
        ahead[j - i - 1] = "furniture"
    names = [
        f"on a page, {place}" if story.page else place,
        (_neighbour(facts, i - 1, trails) if i else "nothing") + " right above",
        (ahead[0] if ahead else "nothing") + " right below",
    ]
    if "a byline or date" in ahead:
        names.append("a byline or date in the next three lines")
        if (far := ahead.index("a byline or date")) > 0:
            names.append(f"a byline or date {_LINES_BELOW[far - 1]} below")
    if "prose" in ahead:
        names.append("prose in the next three lines")
    names += _sizes(facts, i)
    if story.page:
        names.append(place if i < len(_TOPS) else "deep in a page")
    else:
        names.append(f"in a story, {_own_size(facts[i])}, {place}")
    if facts[i].words >= _KICKER and facts[i].upper >= 0:
        names.append(_case(facts[i]))
    return names


def _sizes(facts: Sequence[Facts], i: int) -> list[str]:
    """How long a line is beside the ones around it: this distinguishes a kicker and a standfirst from a headline."""
    fact, names = facts[i], []
    below = facts[i + 1] if i + 1 < len(facts) else None
    if below is not None and below.words > _FEW and below.kind is None:
        size = _own_size(fact)
        if fact.words >= below.words:
            names.append(f"{size} above a shorter line")
        elif below.shape in _FULL:
            sort = "sentence" if below.mark == Mark.STOP else "line"
            names.append(f"{size} above a longer {sort} of {_BELOW_WORDS[bisect_right(_BELOW_SIZES, below.words)]}")
            if fact.words <= _BRIEF and below.words > _STANDFIRST and below.upper < _HALF:
                names.append(f"{size}, {_case(fact)}, above a longer line that is not capitalised")
    above = facts[i - 1] if i else None
    if above is not None and above.kind is None:
        if above.words <= _KICKER:
            names.append("below a kicker")
        elif above.mark != Mark.STOP:
            names.append(f"below a {'shorter' if above.words < fact.words else 'longer'} line")
    return names


def _own_size(fact: Facts) -> str:
    return _OWN_WORDS[bisect_right(_OWN_SIZES, fact.words)]


def _case(fact: Facts) -> str:
    return "capitalised" if fact.upper > _CAPITALISED else "not capitalised"


def _neighbour(facts: Sequence[Facts], j: int, trails: set[int]) -> str:
    return "furniture" if j in trails else _NEIGHBOURS.get(facts[j].shape, "a line")


def _said(lines: Sequence[Line], i: int, words: frozenset[str]) -> bool:
    """Whether one of the lines near *i* says most of its words."""
    size = len(words)
    if size < 2:
        return False
    for j, other in lines:
        if not words.isdisjoint(other) and len(other) > 1 and abs(i - j) <= _NEAR and len(words & other) * 2 > min(size, len(other)):
            return True
    return False


def _own(fact: Facts) -> list[str]:
    """What a line says for itself."""
    names = [_LENGTHS[bisect_right(_SIZES, fact.words)], ENDS[fact.mark]]
    # Letters without case say nothing of how a line opens.
    if fact.lead != Lead.OTHER or not fact.key[:1].isalpha():
        names.append(OPENS[fact.lead])
    if fact.sentences:
        names.append("a sentence ends inside")
    if fact.credit is not None:
        names.append("holds a sure picture credit" if fact.credit.sure else "holds a doubtful picture credit")
    if fact.stamp:
        names.append(STAMPS[fact.stamp] + (", less than 8 words" if fact.words < 8 else ""))
    if fact.signed in _SIGNED:
        names.append("reads as a byline")
    if fact.name:
        names.append("looks like a name")
    if fact.kind is not None:
        names.append("furniture words")
    if fact.opener:
        names.append("opens like a caption")
    names.extend(SIGNS[sign] for sign in fact.signs)
    if fact.caps:
        names.append("all capitals")
    if fact.digits > 0.2:
        names.append("many figures")
    return names


# Lines that name their author, and not only capitals.
_SIGNED: Final = frozenset(("opened", "known"))
_SIZES: Final = (3, 4, 6, 17, 21)
_LENGTHS: Final = ("2 words", "3 words", "4-5 words", "6-16 words", "17-20 words", "21 words or more")
_FAR: Final = (1, 2, 4, 8, 16, 40)
_STEPS: Final = ("right", "1 line", "2-3 lines", "4-7 lines", "8-15 lines", "16-39 lines", "40 lines or more")
_TOPS: Final = ("the first line", "the second line", "the third line")
_THIRDS: Final = (1e-9, 0.34, 0.67)
_ON_TOP: Final = (
    "none of its words are in the first line",
    "few of its words are in the first line",
    "some of its words are in the first line",
    "most of its words are in the first line",
)
_SOME: Final = (1e-9, 0.4, 0.7, 1.0)
_TOPICAL: Final = (
    "shares no word with the prose",
    "shares few words with the prose",
    "shares some words with the prose",
    "shares many words with the prose",
    "shares most words with the prose",
)
_SIGNING: Final = frozenset((Shape.BYLINE, Shape.DATE_LINE))
# Shares of a line's words.
_SHARE_STEPS: Final = (1e-9, 0.34, 0.6, 0.8)
_SHARES: Final = ("none", "few", "half", "most", "nearly all")
_ORDINALS: Final = ("the first", "the second", "the third", "a later")
_NUMBERS: Final = ("no", "one", "two", "three or")
_LINES_BELOW: Final = ("two lines", "three lines")
# The lines that a kicker, or a headline, may be above.
_FULL: Final = frozenset((Shape.LINE, Shape.QUESTION, Shape.LONG_LINE, Shape.SHORT_SENTENCE, Shape.SENTENCE, Shape.LABEL, Shape.PARAGRAPH))
_OWN_SIZES: Final = (4, 6, 9, 13, 19)
_OWN_WORDS: Final = ("2-3 words", "4-5 words", "6-8 words", "9-12 words", "13-18 words", "19 words or more")
_BELOW_SIZES: Final = (9, 14, 22, 32)
_BELOW_WORDS: Final = ("5-8 words", "9-13 words", "14-21 words", "22-31 words", "32 words or more")
_NEIGHBOURS: Final = {
    Shape.PARAGRAPH: "prose",
    Shape.SENTENCE: "prose",
    Shape.LONG_LINE: "prose",
    Shape.CREDITED_LINE: "a credit",
    Shape.CREDIT: "a credit",
    Shape.BYLINE: "a byline or date",
    Shape.DATE_LINE: "a byline or date",
    Shape.NAME: "one to three words",
    Shape.SCRAP: "one to three words",
    Shape.FURNITURE: "furniture",
    Shape.END_MATTER: "furniture",
}

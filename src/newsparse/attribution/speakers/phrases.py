"""Sources as phrases: the name at the head, or in apposition, else what stands for one."""

import itertools
from itertools import pairwise
from typing import Final

import regex

from newsparse.attribution.speakers.chains import fold, office_word
from newsparse.attribution.speakers.descriptions import description
from newsparse.attribution.speakers.entities import Entity
from newsparse.attribution.speakers.pronouns import narrator, pronoun, relative
from newsparse.attribution.speakers.story import FAR, NOBODY, Found, Mention, Source, Story

# Words with what joins their parts, the genitive's mark apart; commas, brackets, dashes and colons.
_TOKEN: Final = regex.compile(r"[\p{L}\p{M}\d]++(?:[-.&][\p{L}\p{M}\d]++)*+(?:['’](?!s\b)\p{L}++)?+|['’]s?\b|['’](?=\s)|[,()/–—:]")
_BRACKETS: Final = regex.compile(r"\([^()]{0,30}\)")


def named(story: Story, source: Source) -> Found:
    """Resolve one source."""
    if source.source is None or not source.source:
        if story.people.silent and source.cue is not None and story.last.who and source.cue.start - story.last_place < FAR / 2:
            return story.last._replace(why="who spoke last, the subject left out")
        return NOBODY
    found = _phrase(story, source)
    story.remember(source, found)
    return found


def _phrase(story: Story, source: Source) -> Found:
    people, text = story.people, story.text
    assert source.source is not None
    start, end = source.source.start, min(source.source.end, source.source.start + 400)
    bare = text[start:end].lower()
    if bare in people.pronouns:
        return pronoun(story, people.pronouns[bare], start, source.paragraph)
    alone = _alone(story, start, end)
    if alone is not None:
        return alone
    tokens = [(m.start(), m.end(), fold(m[0])) for m in _TOKEN.finditer(text, start, end)]
    while tokens and tokens[0][2] in (",", "(", "–", "—", ":"):
        tokens.pop(0)
    if not tokens:
        return NOBODY
    first = tokens[0][2].rpartition("-")[2] if len(tokens) == 1 else tokens[0][2]  # "a-t-elle"
    if len(tokens) == 1 or (first in people.pronouns and first not in people.possessives):
        if first in people.narrators:
            return narrator(story, first, tokens[0][0], source.paragraph)
        if first in people.relatives:
            return relative(story, tokens[0][0])
        if first in people.pronouns:
            return pronoun(story, people.pronouns[first], tokens[0][0], source.paragraph)
        if first in people.possessives:
            return pronoun(story, people.possessives[first], tokens[0][0], source.paragraph)
    if first in people.relatives and first not in people.definite:
        return relative(story, tokens[0][0])
    if first in people.prepositions and first not in people.definite and len(tokens) > 1:
        tokens.pop(0)
    mentions = [mention for mention in _mentions(story, start, end) if not story.registry.common(mention[2])]
    return _noun(story, tokens, mentions, end, source)


def _alone(story: Story, start: int, end: int) -> Found | None:
    """A source that is a name and nothing else but a title and an article."""
    registry = story.registry
    index = registry.before(start)
    if index == len(registry.starts) or registry.ends[index] != end or registry.starts[index] < start:
        return None
    lead = story.text[start : registry.starts[index]].split()
    if not all(word[0].isupper() or word in story.people.definite for word in lead):
        return None
    if any("'" in word or "’" in word or "," in word for word in lead):
        return None
    entity = registry.entity(index)
    return None if entity.kind == "l" or registry.common(entity) else Found((entity,), False, "by name")


def _mentions(story: Story, start: int, end: int) -> list[Mention]:
    """The names in a range; one that began before it is cut to it."""
    registry = story.registry
    inside = registry.between(start, end)
    before = inside.start - 1
    found = [(registry.starts[i], registry.ends[i], registry.entity(i)) for i in inside]
    if before >= 0 and registry.ends[before] > start:
        found.insert(0, (start, registry.ends[before], registry.entity(before)))
    return found


def _noun(story: Story, tokens: list[tuple[int, int, str]], mentions: list[Mention], end: int, source: Source) -> Found:
    """Resolve a noun phrase: by the name at its head, or in apposition, else by what it describes."""
    people = story.people
    core, stop = _core(story, tokens, mentions, end)
    named = [m for m in mentions if m[0] < stop]
    rest = [m for m in mentions if m[0] >= stop]
    if not core:
        return NOBODY
    joint = _joint(story, tokens, mentions)
    if joint:
        return joint
    if _listed(story, mentions, tokens[-1][1]):
        return Found((), False, "several are named")
    if len(mentions) > 1 and mentions[-1][1] >= tokens[-1][1] - 3 and _employed(story, tokens[0][0], mentions):
        return Found((mentions[-1][2],), False, "by name")
    head = core[-1]
    possessed = head[2] in ("'s", "’s", "'", "’")
    if possessed and len(core) > 1:
        core = core[:-1]
        head = core[-1]
    whole = _possessive(story, core, named)
    if whole is not None:
        return whole
    if named and named[-1][1] >= head[1] and named[-1][2].kind != "l":
        return Found((named[-1][2],), False, "by name")
    first = core[0][2]
    words = [token[2] for token in core]
    if (
        named
        and named[0][0] == core[0][0]
        and source.paragraph.start == core[0][0]
        and named[0][2].kind in "p?"
        and story.text[named[0][1] : named[0][1] + 2].strip().isupper()
    ):
        return Found((named[0][2],), False, "by name, in a headline")
    apposed = _apposed(story, tokens, named, rest, stop)
    if apposed:
        return apposed
    if head[2] in people.roles and story.text[end : end + 2] == ", ":
        rest += _mentions(story, end + 2, end + 3)
    for a, _b, entity in rest:
        if head[2] in people.roles and entity.kind == "p" and story.text[a - 2 : a] == ", " and head[2] in entity.titles:
            return Found((entity,), False, "by the name in apposition")
    if named and named[-1][1] >= head[1]:
        return Found((named[-1][2],), False, "by name")
    place = (source.source or source.paragraph).start
    opening = story.text[place : place + 9].split(" ")[0].lower()
    if opening in people.prepositions:
        # "In Elmford, Ana Ruiz": the adjunct is none of the source's.
        for a, _, entity in rest:
            if entity.kind in "p?" and story.text[a - 2 : a] == ", ":
                return Found((entity,), False, "by name")
    noun = head[2]
    if named and named[0][0] == core[0][0] and named[0][2].kind in "po?" and not possessed:
        behind = [token for token in core if token[0] >= named[0][1]]
        if (
            behind
            and (len(named[0][2].words) > 1 or named[0][2].inside or named[0][2].count > 1)
            and (len(behind) > 1 or not noun.endswith("s"))
            and behind[0][2] not in ("'s", "’s", "'", "’")
            and not (
                noun in people.crowds or noun in people.papers or noun in people.roles or noun in people.titles or noun in people.bodies
            )
        ):
            return Found((named[0][2],), False, "by name")
    if len(core) > 1 and noun in people.bodies and named and named[-1][1] + 1 >= core[-2][0] and noun not in people.crowds:
        begin = named[-1][0]
        form = " ".join(story.text[begin : head[1]].split())
        if "'" not in form and "’" not in form:
            return Found((story.registry.add(form, begin, head[1], "o"),), False, "by name")
    body = _lower_body(story, core, stop, rest)
    if body is not None:
        return body
    if noun in people.papers and named and first not in people.pronouns:
        return Found((named[-1][2],), False, "by the name of its author")
    if noun in people.papers and rest and story.text[stop : stop + 4].strip() in ("by", "from", "by t"):
        return Found((rest[0][2],), False, "by the name of its author")
    if noun in people.crowds or first in people.vague or ("-" in first and first.partition("-")[0] in people.openers):
        return Found((), True, "nobody is named")
    if first in people.possessives and noun not in people.roles and noun not in people.bodies and noun not in people.crowds:
        return pronoun(story, people.possessives[first], core[0][0], source.paragraph)
    if first in people.definite or first in people.possessives or any(w in ("'s", "’s") for w in words):
        return description(story, words, core[0][0], source.paragraph)
    if noun in people.roles and len(core) <= 4 and source.paragraph.start == core[0][0]:
        return description(story, ["the", *words], core[0][0], source.paragraph)
    plain = noun in people.roles or noun in people.bodies or noun.endswith("s") or first in people.pronouns
    return Found((), plain and noun not in people.papers, "nobody is named")


def _listed(story: Story, mentions: list[Mention], end: int) -> bool:
    """Whether a source is a list of bodies that no "and" closes: which of them spoke is not told."""
    between = [story.text[one[1] : other[0]] for one, other in pairwise(mentions)]
    bodies = len(mentions) > 2 and all(mention[2].kind == "o" for mention in mentions)
    return bodies and mentions[-1][1] >= end - 1 and all(gap.strip() in (",", ", the") for gap in between)


def _employed(story: Story, start: int, mentions: list[Mention]) -> bool:
    """Whether a body and a role stand before a name: "Department of Harbours (DH) director-general Ann Roe"."""
    if any(mention[2].kind not in "ol" for mention in mentions[:-1]) or "," in story.text[start : mentions[-1][0]]:
        return False
    between = _BRACKETS.sub("", story.text[mentions[-2][1] : mentions[-1][0]]).lstrip(") ")
    return _belongs(story, between, mentions[-1]) and story.people.examples.isdisjoint(story.text[start : mentions[-1][0]].split())


def _apposed(story: Story, tokens: list[tuple[int, int, str]], named: list[Mention], rest: list[Mention], stop: int) -> Found | None:
    """Who is described first and named then: "her lawyer, Ann Roe,", "former secretary of state Bo Poe"."""
    if not rest:
        return None
    text, people = story.text, story.people
    begin, end, entity = rest[0]
    whole = entity.kind == "o" and len(rest) == 1 and end >= tokens[-1][1] - 1  # "the ship's owner, Quenby Ferries"
    if text[stop : stop + 1] == "," and begin - stop <= 3 and (entity.kind in "p?" or whole):
        return Found((entity,), False, "by the name in apposition")
    for index, (begin, end, entity) in enumerate(rest):
        if entity.kind != "p" or not text[begin - 1].isspace():
            continue
        between = text[stop:begin]
        if between.count("(") > between.count(")") or not people.examples.isdisjoint(between.split()):
            return None  # "critics, including Ann Roe and Bo Poe"
        closed = end >= tokens[-1][1] - 3 or text[end : end + 2] in (", ", " (") or text[end : end + 5].split()[:1] in (["of"], ["and"])
        comma = max(between.rfind(mark) for mark in (", ", " — ", " - ", " – "))
        if comma >= 0 and closed and _says_what(story, between[comma:].strip(" ,—–-").split()):
            return _joint(story, [(begin, end, ""), tokens[-1]], rest[index:]) or Found((entity,), False, "by the name in apposition")
        if between.endswith(" as ") and " name" in between:
            return Found((entity,), False, "by the name that the source goes by")
        alone = comma < 0 and " " in text[begin:end] and not any(mention[2].kind in "p?" for mention in named)
        if closed and alone and _says_what(story, text[tokens[0][0] : begin].split()):
            return Found((entity,), False, "by name")
    return None


def _says_what(story: Story, words: list[str]) -> bool:
    """Whether the words before a name only say what its bearer is: "the Rev.", "former secretary of state", "retired biologist"."""
    people = story.people
    if len(words) > 12:
        return False
    links = [index for index, word in enumerate(words) if word in people.links and index]
    if links and all(word[0].isupper() or index in links for index, word in enumerate(words)):
        # "Deputy Secretary of Defense for Arctic Affairs"
        after = fold(words[links[-1] + 1]) if links[-1] + 1 < len(words) else ""
        first = fold(words[links[0] - 1])
        return (first in people.titles or first in people.roles) and not ({after} & (people.titles | people.roles | {""}))
    for index, word in enumerate(words):
        plain = fold(word)
        if plain in people.relatives:
            return False
        if plain not in people.prepositions or plain in people.definite:
            continue
        after = fold(words[index + 1]) if index + 1 < len(words) else ""
        before = fold(words[index - 1]) if index else ""
        office = plain == "of" and (before in people.titles or (before in people.roles and words[index + 1 :][:1] and after.islower()))
        if not office or after in people.definite or after in people.roles or after in people.vague:
            return False
    return not words or words[-1][0].isupper() or fold(words[-1]) not in people.crowds


def _core(story: Story, tokens: list[tuple[int, int, str]], mentions: list[Mention], end: int) -> tuple[list[tuple[int, int, str]], int]:
    """The noun phrase up to its first comma or preposition, and where that stands."""
    people = story.people
    inside = {place for a, b, _ in mentions for place in range(a + 1, b)}
    core: list[tuple[int, int, str]] = []
    stop = end
    for token in tokens:
        if token[0] in inside:
            core.append(token)
            continue
        if token[2] in (",", "(", ")", "–", "—", ":") or (
            core and token[2] in people.prepositions and token[0] not in {a for a, _, _ in mentions}
        ):
            stop = token[0]
            break
        core.append(token)
    return core, stop


def _possessive(story: Story, core: list[tuple[int, int, str]], named: list[Mention]) -> Found | None:
    """ "St. Mary's Hospital": a possessive that is part of a body's name."""
    head = core[-1]
    if (
        not named
        or named[-1][1] < head[1]
        or len(named[-1][2].words) != 1
        or named[-1][2].kind != "o"
        or head[2] not in story.people.bodies
    ):
        return None
    begin = core[1][0] if core[0][2] in story.people.definite and len(core) > 1 else core[0][0]
    if not story.text[begin].isupper() or not any(token[2] in ("'s", "’s", "'", "’") for token in core):
        return None
    form = " ".join(story.text[begin : head[1]].split())
    return Found((story.registry.add(form, begin, head[1], "o"),), False, "by name")


def _lower_body(story: Story, core: list[tuple[int, int, str]], stop: int, rest: list[Mention]) -> Found | None:
    """ "Le ministère de la Santé": a body whose name begins with a small letter."""
    people, head = story.people, core[-1]
    if "de" not in people.links or head[2] not in people.bodies or core[0][2] not in people.definite or not rest:
        return None
    between = story.text[stop : rest[0][0]].lower().split()
    if not between or between[0] not in people.links or len(between) > 2:
        return None
    form = " ".join(story.text[head[0] : rest[0][1]].split())
    return Found((story.registry.add(form, head[0], rest[0][1], "o"),), False, "by name")


def _belongs(story: Story, gap: str, following: Mention) -> bool:
    """Whether only a role stands between the name of a body or place and a person's."""
    people, words = story.people, [fold(word) for word in gap.split()]
    office = [office_word(word, people) for word in words]
    if following[2].kind != "p" or "," in gap or "'" in gap or not words or not office[0]:
        return False
    return all(known or word in people.joiners for known, word in zip(office, words, strict=True))


def _joint(story: Story, tokens: list[tuple[int, int, str]], mentions: list[Mention]) -> Found | None:
    """Two and more speakers of one statement: "Ann Roe and Bo Poe"."""
    chosen: list[Entity] = []
    text, people = story.text, story.people
    lead = text[min(tokens[0][0], mentions[0][0]) : mentions[0][0]].lower().split() if mentions else []
    if people.papers.isdisjoint(lead) and not people.prepositions.isdisjoint(lead):
        return None  # "residents of Elmford and Quenby", but "a study by Ann Roe and Bo Poe"
    # "Maryland Gov. Ann Roe", "Quenby Foods spokesman Bo Poe": what only says where somebody belongs is none of them.
    mentions = [
        mention
        for mention, following in itertools.zip_longest(mentions, mentions[1:])
        if mention[2].kind in "p?" or following is None or not _belongs(story, text[mention[1] : following[0]], following)
    ]
    for (_, before, _), (after, _, _) in itertools.pairwise(mentions):
        gap = story.text[before:after]
        bare = _BRACKETS.sub("", gap).strip(" ,\xa0\n").lower()
        words = bare.split()
        if not (len(words) <= 4 and ((not words and "," in gap) or any(w in people.joiners for w in words))):
            return None
        if words and words[-1] in people.prepositions:
            return None
    if len(mentions) > 1 and mentions[-1][1] >= tokens[-1][1] - 3:
        joined = story.text[mentions[-2][1] : mentions[-1][0]].lower().split()
        if any(word.strip(",") in people.joiners for word in joined):
            chosen = [m[2] for m in mentions if m[2].kind != "l" or len(mentions) == 2]
    return Found(tuple(dict.fromkeys(chosen)), False, "by name, together") if len(chosen) > 1 else None

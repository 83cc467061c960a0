"""Resolve sources to speakers."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from attrs import evolve

from newsparse.attribution.quotes import Quotations
from newsparse.attribution.speakers.discourse import QUOTE_MARKS, Discourse, Source
from newsparse.attribution.speakers.entities import BODY, PERSON, PLACE, Entity
from newsparse.attribution.speakers.name_words import word_before
from newsparse.attribution.speakers.pronouns import pronoun_of
from newsparse.attribution.speakers.registry import Registry
from newsparse.attribution.speakers.sources import resolve_source
from newsparse.attribution.speakers.uncapitalised_names import enter_names
from newsparse.attribution.values import Speaker
from newsparse.knowledge import Language
from newsparse.passage import Passage, read
from newsparse.patterns import pattern
from newsparse.segment import Evidence
from newsparse.span import Span, span_at
from newsparse.terms import BODY_LABELS, Label, SpeakerKind

# In "MCKAY" the letters after "MC" are recased, as are those after an apostrophe or a hyphen.
_SHOUTED: Final = pattern(r"MC(?=\p{Lu}{2})|(?<!\p{Lu}|MC)\p{Lu}{2,}+|(?<=MC)\p{Lu}{2,}+")
_NUMERALS: Final = frozenset({"II", "III", "IV"})
_LONGEST_PREPOSITION: Final = 4  # characters, with the blanks around it
_KINDS: Final = {PERSON: SpeakerKind.PERSON, BODY: SpeakerKind.ORGANISATION, PLACE: SpeakerKind.ORGANISATION}


class Verdict(NamedTuple):
    """The speakers that a source resolves to."""

    speakers: tuple[Speaker, ...]
    anonymous: bool  # true if the text leaves the source without a name
    why: tuple[Evidence, ...]  # the evidence, then the rule that found the speaker or the reason that there is none
    confidence: float  # the probability that the names are right; 0 if there are none


def resolve(
    text: str,
    passages: Sequence[Passage],
    sources: Sequence[Source],
    language: Language,
    authors: Sequence[tuple[str, Span]] = (),
    quotations: Quotations | None = None,
) -> tuple[tuple[Verdict, ...], tuple[Speaker, ...]]:
    """Resolve each source to the speakers it names; return a verdict for each, and the speakers in order of first mention in the body.

    The *authors* sign the story; *quotations* are those of its passages, if they are paired already.
    """
    if not sources:
        return (), ()
    language = with_completed_words(language)
    registry = Registry(text, passages, language, quotations)
    enter_names(registry, passages, sources)
    if language.people.case_endings:
        _put_in_nominative(registry, sources)
    body = next((passage.span.start for passage in passages if passage.label in BODY_LABELS), 0)
    discourse = Discourse(text, registry, language, body, _author(registry, authors))
    found = [resolve_source(discourse, source) for source in sources]
    speaking = dict.fromkeys(entity for one in found for entity in one.who)
    speakers = _speakers(text, passages, discourse, list(speaking))
    verdicts = []
    for one in found:
        why = (*[reason for reason in one.because if reason.name != one.why], Evidence(one.why, one.confidence))
        verdicts.append(Verdict(tuple([speakers[entity] for entity in one.who]), one.anonymous, why, one.confidence))

    def first(speaker: Speaker) -> tuple[bool, int]:
        places = [mention.span.start for mention in speaker.mentions]
        inside = [place for place in places if place >= discourse.body_start]
        return not inside, min(inside or places)  # those named only in the headline come last

    return tuple(verdicts), tuple(sorted(speakers.values(), key=first))


@lru_cache(maxsize=64)
def with_completed_words(language: Language) -> Language:
    """Fill the lists about people that a language leaves empty with those of its reporting clauses; kept for up to 64 languages.

    >>> from newsparse.knowledge.languages import load
    >>> "till" in load("sv").people.prepositions, "till" in with_completed_words(load("sv")).people.prepositions
    (False, True)
    """
    speech, people = language.speech, language.people
    if speech is None or people.prepositions:
        return language
    oblique = speech.determiners - speech.nominative_articles if speech.nominative_articles else frozenset[str]()
    citing = {word for phrase in (*speech.according, *speech.as_openers) for word in phrase.split()}
    return evolve(
        language,
        people=evolve(
            people,
            prepositions=speech.adjunct_openers | speech.of | oblique,
            definites=speech.determiners - oblique - people.indefinites - speech.pronouns - people.pronouns.keys(),
            oblique_articles=oblique,
            relatives=speech.relative_pronouns,
            first_person=speech.first_person,
            joiners=speech.joiners,
            sentence_openers=speech.sentence_adverbs | speech.time_words | speech.recipients | speech.adjunct_openers | citing,
        ),
    )


def _put_in_nominative(registry: Registry, sources: Sequence[Source]) -> None:
    """Give the names after "according to", which are in another case, their nominatives: "по словам *Ивана Петрова*"."""
    speech = registry.language.speech_words
    citing = {*speech.according, *speech.according_after}
    for source in sources:
        if source.source is None or source.cue is None:
            continue
        cited = source.cue.of(registry.text).lower() in citing
        article = source.source.of(registry.text).lower().partition(" ")[0]
        before = word_before(registry.text, source.source.start, _LONGEST_PREPOSITION).lower()
        placed = before.strip("«") in speech.source_prepositions  # "в Росстате сообщили"
        cited = cited or placed
        for mention in registry.between(source.source.start, source.source.end):
            if registry.text[registry.starts[mention] - 1] in QUOTE_MARKS and source.source.start < registry.starts[mention] - 1:
                continue  # "компании *«Волна»*"
            ending = registry.ends[mention] - source.source.end  # "*Valilik*ten yapılan açıklamada"
            divided = ending > 0 and not registry.text[source.source.end].isspace()
            if cited or divided:
                gender = "m" if placed else registry.people.article_genders.get(article, "")
                registry.put_in_nominative(mention, ending if divided else 0, gender)


def _author(registry: Registry, authors: Sequence[tuple[str, Span]]) -> Entity | None:
    """Find the author who says "I": the only person who signs the story, and not just with an agency's name."""
    if len(authors) != 1 or len(authors[0][0].split()) < 2:
        return None
    name, span = authors[0]
    start = max(registry.text.find(name, span.start, span.end), span.start)
    return registry.add(_recased(name), start, min(start + len(name), span.end), PERSON)


def _recased(form: str) -> str:
    """Recase a name from a transcript or headline set in capitals.

    >>> _recased("ANN O'NEILL-MCKAY"), _recased("NASA"), _recased("J. D. ROE III")
    ("Ann O'Neill-McKay", 'NASA', 'J. D. Roe III')
    """
    if not form.isupper() or " " not in form:
        return form
    # The lower case of a dotted I is one letter: "DEMİR".
    return _SHOUTED.sub(
        lambda match: match[0] if match[0] in _NUMERALS else match[0][0] + match[0][1:].lower().replace("i\u0307", "i"), form
    )


def _speakers(text: str, passages: Sequence[Passage], discourse: Discourse, entities: list[Entity]) -> dict[Entity, Speaker]:
    registry = discourse.registry
    mentions: dict[int, list[Passage]] = {entity.order: [] for entity in entities}
    index = 0
    for start, end, order in zip(registry.starts, registry.ends, registry.orders, strict=False):
        if (here := mentions.get(order)) is not None:
            while index + 1 < len(passages) and passages[index].span.end <= start:
                index += 1
            here.append(read(text, span_at(start, end), passages[index].label))
    made = {}
    for entity in entities:
        places = tuple(mentions[entity.order]) or (read(text, Span(*entity.fullest_mention), Label.PARAGRAPH),)
        fullest = next((one for one in places if (one.span.start, one.span.end) == entity.fullest_mention), places[0])
        form = (_recased(entity.form) if entity.kind == PERSON else entity.form).removeprefix("The ").removeprefix("the ")
        kind = _KINDS.get(registry.evidence(entity).kind, SpeakerKind.PERSON)
        pronoun = pronoun_of(discourse, entity, places) if kind is SpeakerKind.PERSON else None
        made[entity] = Speaker(form, kind, entity.description or None, fullest, places, pronoun)
    return made

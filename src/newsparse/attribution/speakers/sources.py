"""Resolve each source by its name, pronoun or noun phrase, or by who spoke last if it is left out, and say how sure the names are."""

import math
from collections.abc import Container, Iterator, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from attrs import evolve

from newsparse.attribution.quotes import QUOTE_MARKS, Quotations
from newsparse.attribution.speakers.case_forms import nominatives
from newsparse.attribution.speakers.discourse import NOBODY, Discourse, Mention, Resolution, Source, subject_signs
from newsparse.attribution.speakers.entities import BODY, ONE_WORD, PERSON, PLACE, REACH, Entity
from newsparse.attribution.speakers.name_words import GENITIVE_MARKS, Token, fold_word, is_bearer, is_forename, is_letters, word_before
from newsparse.attribution.speakers.noun_phrases import (
    PHRASE_MARKS,
    PHRASE_RULES,
    NounPhrase,
    bodies_listed,
    by_name,
    head_phrase,
    mentions_between,
    person_in_front,
    tokens_of,
)
from newsparse.attribution.speakers.pronouns import pronoun_of, resolve_first_person, resolve_pronoun, resolve_relative, subject_pronoun
from newsparse.attribution.speakers.registry import Registry
from newsparse.attribution.speakers.uncapitalised_names import bare_word, enter_names
from newsparse.attribution.values import Speaker
from newsparse.attribution.word_index import CASED
from newsparse.knowledge import Language
from newsparse.knowledge.forenames import FORENAME_GENDERS
from newsparse.knowledge.people_words import PeopleWords
from newsparse.passage import Passage, read
from newsparse.patterns import pattern
from newsparse.segment import Evidence, shared_evidence
from newsparse.span import Span, span_at
from newsparse.terms import BODY_LABELS, Label, Nature, SpeakerKind

LEFT_OUT: Final = "who spoke last, the subject left out"
_MOST: Final = 0.99  # maximum confidence: no name is certain
_LEAST_FOR_A_NAME: Final = 0.5  # minimum confidence of any name that is given
WEIGHTS: Final[Mapping[str, float]] = MappingProxyType(
    {
        "by name": 4.84,
        "by name, together": 3.72,
        "by the name in apposition": 3.70,
        "by the name before it": 3.63,
        "by the name of its author": 1.47,
        "the text describes the person like this": 3.74,
        "another word for the main person there": 2.85,
        "who spoke last": 1.50,
        "another rule": 2.06,
        "who signs the story": 2.50,
        "whose words they are": 2.50,
        "who spoke last, the subject left out": 2.00,
        "one word that nothing shows to be a name": -1.00,
        "nothing shows a person": -0.72,
        "named once": -1.27,
        "a place": -0.45,
        "named or heard far before": -0.44,
    }
)
"""The log-odds that each rule, and each fact about a name, adds to its being right; fitted by `training/fit_speakers.py`."""


def estimate(discourse: Discourse, source: Source, found: Resolution) -> tuple[float, tuple[Evidence, ...]]:
    """Estimate how likely the names given to a source are right, with the evidence; a choice that was weighed has its own probability."""
    if not found.who:
        return 0.0, ()
    if found.confidence:
        return min(found.confidence, _MOST), found.because
    because = tuple([shared_evidence(reason, WEIGHTS[reason]) for reason in reasons(discourse, source, found)])
    return min(1 / (1 + math.exp(-sum([one.weight for one in because]))), _MOST), because


def reasons(discourse: Discourse, source: Source, found: Resolution) -> Iterator[str]:
    """Yield the facts that distinguish reliable names from doubtful ones."""
    yield found.why if found.why in WEIGHTS else "another rule"
    entity, registry = found.who[0], discourse.registry
    known = registry.evidence(entity)
    if entity.kind == PLACE:
        yield "a place"
    elif entity.kind == ONE_WORD and known.personal <= 0 and not entity.occurs_mid_sentence:
        yield "one word that nothing shows to be a name"
    elif entity.kind == PERSON and known.kind != BODY and known.personal <= 0:
        yield "nothing shows a person"
    if entity.count == 1:
        yield "named once"
    if source.source is None:
        return
    last = max(registry.last_named(entity, source.source.start), discourse.spoke_at.get(entity, -REACH))
    if not found.why.startswith("by") and source.source.start - last > REACH:
        yield "named or heard far before"


def subject_left_out(discourse: Discourse, source: Source) -> Resolution:
    """Resolve a subject that is left out: the last speaker, or the person introduced in the sentence before."""
    last, cue = discourse.last_speaker.who, source.cue
    if discourse.speech.according_pronouns.get(" ".join(discourse.cue_words())) == "":
        return Resolution((), False, "nobody is named")  # "据报道"
    if discourse.cue_is_passive():
        return NOBODY
    if discourse.speech.drops_subjects and (newcomer := _subject_of_the_sentence_before(discourse, source)):
        return Resolution(newcomer, False, LEFT_OUT)
    if cue is None and source.content and discourse.text[source.content[0].start] in QUOTE_MARKS:
        return _topic_beside(discourse, source)
    if not discourse.speech.drops_subjects or cue is None:
        return NOBODY
    registry = discourse.registry
    begin = max([discourse.sentence_start(cue.start), source.paragraph.start, *(one.end for one in source.content if one.end <= cue.start)])
    # Whoever is named before a verb may be its subject: "W liście *KNF* stwierdziła".
    gender, cased = discourse.cue_gender(), discourse.language.script in CASED
    conflict = cased or (len(last) == 1 and gender and discourse.gender_of(last[0]) not in ("", gender))
    if discourse.people.past_genders and conflict and not registry.between(begin, cue.start):
        return resolve_pronoun(discourse, gender, cue.start, source.paragraph, ahead=False)  # the ending of the verb is its pronoun
    inside = [registry.entity(mention) for span in source.content for mention in registry.between(span.start, span.end)]
    if not {*inside}.isdisjoint(last):
        return NOBODY  # "O senhor Veiga está enganado"
    if (discourse.people.past_genders and conflict) or not last or cue.start - discourse.last_place >= REACH / 2:
        return NOBODY
    if _someone_else_is_subject(discourse, cue.start):
        return NOBODY
    return Resolution(last, False, LEFT_OUT)


def _topic_beside(discourse: Discourse, source: Source) -> Resolution:
    """Resolve a quotation alone to the topic of the sentence after it, else to who spoke last: `「限界です」。*仁科さんは*涙をぬぐった`."""
    registry, said = discourse.registry, source.content[-1].end
    here = registry.between(said, min(said + _TOPIC_AFTER, source.paragraph.end))
    topic = next((registry.entity(mention) for mention in here if registry.starts[mention] in registry.topics), None)
    uncased = discourse.language.script not in CASED
    last = discourse.last_speaker.who if uncased and said - discourse.last_place < REACH / 2 else ()
    return Resolution((topic,) if topic else last, False, LEFT_OUT) if topic or last else NOBODY


def _subject_of_the_sentence_before(discourse: Discourse, source: Source) -> tuple[Entity, ...]:
    """Return the subject of the sentence before, if it is a full name: "Ana Roca, de 74 anos, saiu. “Chovia”, disse"."""
    registry, said = discourse.registry, min([span.start for span in source.content], default=0)
    quoted = discourse.text[said] in QUOTE_MARKS
    first = source.cue is None or said < source.cue.start  # "O preço, disse, subiu"
    if discourse.cue_is_passive() or not (quoted or first or _opens_with_speech(discourse, source)):
        return ()
    said = said if quoted or first or source.cue is None else source.cue.start
    begin = max(discourse.sentence_start(said - 1), source.paragraph.start)
    if said == source.paragraph.start and (above := _paragraph_before(discourse.text, said)) > discourse.last_place:
        begin = above  # "Ana Roca visitó el puente.\n\n“Es viejo”, dijo"
    mentions = [one for one in registry.between(begin, said) if not registry.is_quoted(one)]
    alone = len({registry.entity(one) for one in mentions if registry.entity(one).kind == PERSON}) == 1
    if not quoted and not alone:
        return ()  # "Ana Roca visitó a Óscar León. Dijo que"
    for mention in mentions[:2]:  # the first may be the field of an office: "El concejal de *Turismo*, Óscar León,"
        entity = registry.entity(mention)
        full = entity.kind == PERSON == registry.evidence(entity).kind and (len(entity.words) > 1 or discourse.language.script not in CASED)
        signs = subject_signs(discourse, mention) if full else ()
        named = {registry.entity(one) for span in source.content for one in registry.between(span.start, span.end)}
        brought = full and alone and entity not in named and not ("after a preposition" in signs or _is_object(discourse, mention))
        if "opens its sentence" in signs or brought:
            return (entity,)  # "Llegó el alcalde, *Óscar León*. “Lloverá”, dijo"
    return ()


def _paragraph_before(text: str, start: int) -> int:
    """Return the start of the paragraph before the one that begins at an offset."""
    earliest = max(0, start - _PARAGRAPH_ABOVE)
    return max(text.rfind("\n", 0, earliest + len(text[earliest:start].rstrip())) + 1, earliest)


def _is_object(discourse: Discourse, mention: int) -> bool:
    """Return True if a preposition leads to the office before a name: "criticó *al ingeniero*, Luis Roca"."""
    people, start = discourse.people, discourse.registry.starts[mention]
    words = discourse.text[discourse.sentence_start(start) : start].lower().replace(",", "").split()
    office = next((i for i in range(len(words) - 1, -1, -1) if is_bearer(words[i], people)), 0)
    return any(word in people.prepositions for word in words[max(0, office - 2) : office])


def _opens_with_speech(discourse: Discourse, source: Source) -> bool:
    """Return True if a sentence opens with a verb of speaking or writing: "*Dijo* que", but not Greek "*Πιστεύω* ότι", "I believe"."""
    cue, verb = source.cue, discourse.cue_words()[-1:]
    opens = cue is not None and cue.start == discourse.sentence_start(cue.start)
    return opens and discourse.speech.verbs.get("".join(verb), Nature.BELIEF) is not Nature.BELIEF


def _someone_else_is_subject(discourse: Discourse, cue: int) -> bool:
    """Return True if a person other than the last speaker is named since, outside quotations, and may be the subject that is left out."""
    registry, last, called = discourse.registry, discourse.last_speaker.who, discourse.last_person.source
    begin = called.end if called is not None else 0  # "El alcalde de *Puerto Alto*, Luis Vega, dijo": who spoke last
    since = registry.between(max(begin, cue - int(REACH / 2)), cue)
    others = [mention for mention in since if registry.entity(mention).kind == PERSON and registry.entity(mention) not in last]
    return any(not registry.is_quoted(one) and "after a preposition" not in subject_signs(discourse, one) for one in others)


_PARAGRAPH_ABOVE: Final = 300  # characters of a paragraph whose subject may speak in the next one
_TOPIC_AFTER: Final = 60  # characters from a quotation to the topic of the next sentence, whose words it may be
_OPENS: Final = 4  # a capital within this many characters of the start may only be the start of the sentence
_BEFORE: Final = 24  # the word before a name is looked for in this many characters
_PAPERS: Final = frozenset("courier examiner guardian leader observer pioneer reporter".split())  # nouns that end the names of papers
_DEGREES: Final = pattern(r"(?:,\s(?:\p{Lu}\p{Ll}{0,3}\.){1,4}+){1,4}+\Z")  # ", S.H., M.Si." after an Indonesian name
_ADVERBS: Final = 3  # maximum number of words between a name and its verb: "Roe later also said"


def resolve_source(discourse: Discourse, source: Source) -> Resolution:
    """Resolve one source."""
    discourse.attribution = source
    named = source.source
    if named is not None and (found := discourse.resolved.get((named.start, named.end))) is not None:
        discourse.remember(source, found)  # a turn of several paragraphs
        return found
    found = _resolve(discourse, source, source.source) if source.source is not None else subject_left_out(discourse, source)
    found = _with_confidence(discourse, source, found)
    if source.source is None:
        if found.who:
            discourse.remember(source, found)
        return found
    if discourse.language.script not in CASED and len(found.who) == 1 and (shown := discourse.cue_gender()):
        discourse.genders[found.who[0]] = shown  # "שחר *אמרה*": the verb agrees with whoever speaks
    discourse.remember(source, found)
    called = bare_word(source.source.of(discourse.text), discourse.language)
    if len(found.who) == 1 and (word := subject_pronoun(called, discourse.language)):
        discourse.called.setdefault(found.who[0], set()).add(word)
    return found


def _with_confidence(discourse: Discourse, source: Source, found: Resolution) -> Resolution:
    """Set how likely the names are right; drop names that are more likely wrong than right."""
    if len(found.who) == 1 and found.who[0].kind == PERSON and discourse.cue_is_plural():
        return Resolution((), False, "several are named")  # "… y Ana Luna coincidieron"
    confidence, because = estimate(discourse, source, found)
    if found.who and confidence < _LEAST_FOR_A_NAME:
        return Resolution((), False, "the likeliest name is too doubtful")
    return Resolution(found.who, found.anonymous, found.why, confidence, because)


def _resolve(discourse: Discourse, source: Source, span: Span) -> Resolution:
    people, text = discourse.people, discourse.text
    start, end = span.start, min(span.end, span.start + 400)
    if text[end - 1] == "." and (degrees := _DEGREES.search(text, start, end)):
        end = degrees.start()
    if (shown := discourse.registry.named_by_sources.get(start)) is not None:
        return by_name(shown)
    mentions = mentions_between(discourse, start, end)
    if mentions and (listed := bodies_listed(discourse, span)):
        return listed
    if (owner := person_in_front(discourse, span)) is not None:
        return owner
    if (named := _name_alone(discourse, start, end, mentions)) is not None:
        return named
    tokens = [(begin, past, bare_word(word, discourse.language)) for begin, past, word in tokens_of(text, start, end)]
    while tokens and tokens[0][2] in PHRASE_MARKS:
        tokens.pop(0)
    if not tokens:
        return NOBODY
    tokens = _without_elision(tokens, people)
    place, _, first = tokens[0]
    if len(tokens) == 1 and first not in people.pronouns:
        first = first.rpartition("-")[2]  # "a-t-elle", but "celle-ci"
    owned = any(is_bearer(word, people) or word in people.gendered_nouns for _, _, word in tokens[1:])  # "Její *manžel*"
    alone = len(tokens) == 1 or (first in people.pronouns and first not in people.possessives and not (mentions or owned))
    if alone and first in people.first_person:
        return resolve_first_person(discourse, first, place)
    if first in people.relatives and (alone or first not in people.definites):
        return resolve_relative(discourse, place)
    if alone and (gender := people.pronouns.get(first, people.possessives.get(first))) is not None:
        return resolve_pronoun(discourse, gender, place, source.paragraph)
    if (first in people.honorifics or (first in people.prepositions and first not in people.definites)) and len(tokens) > 1:
        tokens.pop(0)
    mentions = [mention for mention in mentions if _names_its_bearer(discourse, mention)]
    return _resolve_noun_phrase(discourse, tokens, mentions, end, source)


def _without_elision(tokens: list[Token], people: PeopleWords) -> list[Token]:
    """Split an article from the word that it is joined to: "l'avocate", "l'assessora"."""
    start, end, word = tokens[0]
    article, mark, noun = word.partition("'")
    if not mark or not noun or article + mark not in people.definites:
        return tokens
    cut = start + len(article) + 1
    return [(start, cut, article + mark), (cut, end, noun), *tokens[1:]]


def _names_its_bearer(discourse: Discourse, mention: Mention) -> bool:
    """Return True if a capitalised word is a name that may speak: not a noun or a number of things."""
    start, end, entity = mention
    if entity.kind != PERSON and discourse.text[max(0, start - 3) : start].strip().isdecimal():
        return False  # "17 Organisations", but "In 2010 Ann Roe"
    if _is_no_body(discourse, mention) or _is_in_adjunct(discourse, mention):
        return False
    if len(entity.words) == 1 and entity.words[0].endswith(discourse.speech.adjective_endings or "\n"):
        return not discourse.text[end + 1 : end + 2].islower()  # "*České* televize"
    role = len(entity.words) == 1 and entity.kind != PERSON and entity.words[0] in discourse.people.roles
    return not (role or discourse.registry.is_common_noun(entity) or _may_be_no_name(discourse, start, entity))


def _is_in_adjunct(discourse: Discourse, mention: Mention) -> bool:
    """Return True if a name is part of an adjunct before a verb without a subject, and is hardly a person's: "W serwisie *Fala* pisze"."""
    speech, (start, _, entity) = discourse.speech, mention
    if not speech.drops_subjects or (cue := discourse.cue) is None or cue.start < start:
        return False
    lead = discourse.text[discourse.sentence_start(start) : start].rpartition(", ")[2].lower().split()
    if discourse.registry.evidence(entity).kind == BODY and discourse.cue_is_plural():
        return False  # "Desde la *ORV* insisten"
    opens = len(lead) > 1 and lead[0] in speech.adjunct_openers and lead[1] not in speech.time_words
    office = any(is_bearer(word, discourse.people) for word in lead[-2:])
    return opens and not office and discourse.registry.evidence(entity).personal <= 0


def _is_no_body(discourse: Discourse, mention: Mention) -> bool:
    """Return True if what looks like an organisation is a group of people, a document or a former office: "Funcionários do Governo"."""
    people, (start, _, entity) = discourse.people, mention
    last = entity.words[-1]
    office = entity.kind == BODY and " " in entity.form and is_bearer(last, people) and last not in _PAPERS
    if office and word_before(discourse.text, start, _BEFORE).lower() == "the":
        return True  # "the *Town Clerk*"
    romance, first = "de" in people.organisation_links, entity.words[0]
    if romance and entity.words[-1] in people.documents and first not in FORENAME_GENDERS:
        return True  # "el Real Decreto"
    if entity.kind == BODY and len(entity.words) == 1 and not entity.occurs_mid_sentence and discourse.has_short_lists:
        return first in people.organisation_words  # "*Selskapet* skriver"
    if entity.kind != BODY or not romance:
        return False
    if len(entity.words) > 1:
        return first in people.group_nouns and entity.form.split()[1] in people.prepositions
    before = word_before(discourse.text, start, _BEFORE).lower().replace("’", "'").rpartition("'")[2]
    former = before in people.role_modifiers and entity.form.isupper()
    return former or first in people.generic_organisations


def _name_alone(discourse: Discourse, start: int, end: int, mentions: list[Mention]) -> Resolution | None:
    """Resolve a source that is only a name, with at most a title and an article."""
    if len(mentions) != 1:
        return None
    begin, last, entity = mentions[0]
    honour = discourse.text[last:end].strip()  # "Ana Ruiz *MP*"
    if honour and not is_letters(honour):
        return None
    lead = discourse.text[start:begin]
    people, words = discourse.people, lead.split()
    body = bool(words) and fold_word(words[0]) in people.organisation_words and is_bearer(fold_word(words[-1]), people)
    small = people.organisation_links if body else frozenset[str]()  # "Bureau *of* Fisheries Director Ana Ruiz"
    titled = all(word[0].isupper() or (not index and word in people.definites) or word in small for index, word in enumerate(words))
    if not titled or "'" in lead or "’" in lead or "," in lead or not _names_its_bearer(discourse, mentions[0]):
        return None
    if lead and not is_forename(entity.first) and discourse.text.startswith(", ", end):
        return None  # "Ketua Serikat Nelayan, Tono Sukarmanto,"
    dative = discourse.text[max(0, begin - 2) : begin].strip() in discourse.speech.romance.dative_prepositions  # and an article
    after_verb = discourse.cue is not None and discourse.cue.end < begin
    if lead and dative and after_verb and entity.kind == PERSON and discourse.gender_of(entity) == "m":
        return NOBODY  # "disse a Bastos"
    return None if entity.kind == PLACE else by_name(entity)


def _may_be_no_name(discourse: Discourse, begin: int, entity: Entity) -> bool:
    """Return True if a word may be capitalised only as the first of its sentence, and its verb takes more than people: "Analysis shows"."""
    if entity.kind != ONE_WORD or entity.occurs_mid_sentence or entity.titles or discourse.registry.evidence(entity).personal > 0:
        return False
    if entity.form[1:] != entity.form[1:].lower():
        return False  # "BMKG", "Météo-France"
    if entity in discourse.spoke_at or begin - discourse.sentence_start(begin) >= _OPENS:
        return False
    speech = discourse.speech
    if discourse.has_short_lists and not (speech.verb_second or speech.nominative_articles or speech.affixes.verb_last):
        return _may_be_a_noun(discourse, entity)
    return discourse.has_short_lists or not discourse.cue_takes_people() or not _is_beside_its_verb(discourse, begin)


def _may_be_a_noun(discourse: Discourse, entity: Entity) -> bool:
    """Return True if a word that opens a sentence, in a language without articles, is a listed noun or more than one: "Эксперты"."""
    people, speech = discourse.people, discourse.speech
    listed: list[Container[str]] = [discourse.language.function_words, people.group_nouns, people.organisation_words, people.roles]
    listed += [people.titles, people.documents, people.gendered_nouns, people.indefinites, people.generic_organisations, people.epithets]
    listed += [speech.documents, speech.occasions, speech.time_words, speech.sentence_adverbs, speech.determiners, speech.pronouns]
    word = discourse.text[slice(*entity.fullest_mention)].lower()
    word = next((word.removesuffix(end) for end in speech.affixes.attached_pronouns if word.endswith(end)), word)  # "rekan*nya*"
    forms = {*nominatives(word, people.case_endings), word[:-1], word[:-2]}  # "экспертов", "эксперты"
    alone = discourse.attribution is not None and discourse.attribution.source is not None
    return not alone or discourse.cue_is_plural() or any(form in group for form in forms for group in listed)


def _is_beside_its_verb(discourse: Discourse, begin: int) -> bool:
    """Return True if a word is the whole subject of the cue: "Roe said", "Roe, a lawyer, said", but not "Students have left and said"."""
    said = discourse.attribution
    if said is None or said.cue is None or said.source is None:
        return True
    before_verb = discourse.text[begin : said.cue.start].split()
    between = 1 if said.cue.of(discourse.text) == ":" else _ADVERBS
    if len(before_verb) <= between or said.source.end > begin + len(before_verb[0]):
        return True
    return before_verb[0][-1] == "," and before_verb[1] in discourse.people.relatives  # "Roe, che dirige il porto, ha detto"


def _resolve_noun_phrase(discourse: Discourse, tokens: list[Token], mentions: list[Mention], end: int, source: Source) -> Resolution:
    core, stop = head_phrase(discourse, tokens, mentions, end)
    if not core:
        return NOBODY
    named = [m for m in mentions if m[0] < stop]
    rest = [m for m in mentions if m[0] >= stop]
    possessed = core[-1][2] in GENITIVE_MARKS
    core = core[:-1] if possessed and len(core) > 1 else core
    phrase = NounPhrase(discourse, source, end, tokens, mentions, core, stop, named, rest, possessed)
    for rule in PHRASE_RULES:
        if (found := rule(phrase)) is not None:
            return found
    people, noun = discourse.people, phrase.noun
    plain = noun in people.organisation_words or noun.endswith("s") or phrase.first in people.pronouns or phrase.first in people.group_nouns
    plain = plain or noun in people.roles or is_bearer(phrase.first, people)
    return Resolution((), plain and noun not in people.documents, "nobody is named")


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

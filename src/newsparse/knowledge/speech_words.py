"""The words and rules by which a language says who said what."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import wraps
from typing import Any, Final
from warnings import warn

from attrs import Factory, evolve, field, fields, frozen

from newsparse.arguments import checked
from newsparse.documented import documented
from newsparse.knowledge.speech_grammars import ActWords, AffixGrammar, BracketGrammar, CliticGrammar
from newsparse.terms import Nature


def _by_first_word(own: Iterable[str], others: Iterable[str]) -> Mapping[str, tuple[tuple[tuple[str, ...], bool], ...]]:
    """Return two lists of phrases, split, by their first words, each phrase with whether it is of the first list."""
    found: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
    for phrase, is_own in (*((phrase, True) for phrase in own), *((phrase, False) for phrase in others)):
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append((words, is_own))
    return {first: tuple(phrases) for first, phrases in found.items()}


def _telling_words(speech: "SpeechWords") -> Iterator[str]:
    """Yield the longest word of each phrase of `according_phrases`: "à son avis" is looked up by "avis".

    The "of" that ends a phrase can be contracted with an article; doubtful phrases need a quotation anyway.
    """
    for first, phrases in speech.according_phrases.items():
        for phrase, _ in phrases if first not in speech.doubtful_according else ():
            words = phrase[:-1] if len(phrase) > 1 and phrase[-1] in speech.of else phrase
            yield max(reversed(words), key=len)


@documented
@frozen(field_transformer=checked)
class SpeechWords:
    """Words that attributions are made of, and how a language builds the sentences around them.

    English is read with learned weights, other languages by rules. Most languages need only these lists; what few of them have is
    in four small grammars.

    >>> SpeechWords(according=("laut",)).according
    ('laut',)
    >>> SpeechWords(according=("nach angaben", "laut")).according_heads == {"nach", "laut"}
    True
    """

    bracket: BracketGrammar = Factory(BracketGrammar)
    """Sentences with a verb bracket: the finite verb second, the other verbs last, as in German."""
    romance: CliticGrammar = Factory(CliticGrammar)
    """Sentences whose pronouns lean on the verb, and whose participles agree: French, Italian, Spanish, Portuguese; a few of them Dutch."""
    affixes: AffixGrammar = Factory(AffixGrammar)
    """Sentences whose verb is first or last, and whose words carry particles and endings: Arabic, Hebrew, Turkish, Korean,
    Japanese, Chinese."""
    acts: ActWords = Factory(ActWords)
    """Words that tell speech from acts that need no words, in English."""
    verbs: Mapping[str, Nature] = field(factory=dict, hash=False)
    """Reporting verbs in every form used in news copy ("said", "says"), mapped to what they report."""
    according: tuple[str, ...] = ()
    """Phrases that come before a source and need no verb: "according to", "laut", "selon"."""
    according_after: frozenset[str] = frozenset()
    """The same, for phrases that follow the source: "zufolge"."""
    pronouns: frozenset[str] = frozenset()
    """Pronouns that can be a subject on their own: "she", "who"; `PeopleWords` says whom they can refer to."""
    first_person: frozenset[str] = frozenset()
    """First-person words: "i", "we", "our"."""
    second_person: frozenset[str] = frozenset()
    """Second-person words: "you", "your"."""
    complementisers: frozenset[str] = frozenset()
    """Conjunctions that open an indirect statement or question: "that", "whether", "dass"."""
    speaking_nouns: frozenset[str] = frozenset()
    """Nouns for people, bodies and papers that can speak; any other noun after "according to" is a thing."""
    contrasts: frozenset[str] = frozenset()
    """Conjunctions that, after a comma, end a statement because the story goes on to contradict it: "aunque"."""
    statement_complementiser: str = ""
    """The complementiser that opens a statement in any position: "that", "dass"."""
    inverting_verbs: frozenset[str] = frozenset()
    """Verbs that can come before their subject, after the quotation: "said", "sagte"."""
    auxiliaries: frozenset[str] = frozenset()
    """Words that can come between a subject and its verb: "has", "also", "hatte"."""
    phrase_breaks: frozenset[str] = frozenset()
    """Words that a noun phrase never crosses: "and", "because", "dass"."""
    joiners: frozenset[str] = frozenset()
    """Conjunctions that join a second verb to the same subject: "and", "but"."""
    resuming_forms: frozenset[str] = frozenset()
    """Verb forms that continue a report after a comma: "adding", "noting"."""
    addressing_verbs: frozenset[str] = frozenset()
    """Verbs whose object is the listener: "told", "assured"."""
    apposition_openers: frozenset[str] = frozenset()
    """Words that open an apposition after a name and a comma: "a", "the", "who"."""
    adjunct_openers: frozenset[str] = frozenset()
    """Words that can follow a reporting clause but do not open content: "in", "on", "during", and the days of the week."""
    documents: frozenset[str] = frozenset()
    """Sources that speak in writing: "report", "letter"."""
    determiners: frozenset[str] = frozenset()
    """Words that open a noun phrase: "the", "his", "die"."""
    question_labels: frozenset[str] = frozenset({"q"})
    """Labels of an interviewer's questions: "Q", "Frage"."""
    answer_labels: frozenset[str] = frozenset({"a"})
    """Labels of the answers: "A", "Antwort"."""
    # -- noun phrases
    adjective_endings: tuple[str, ...] = ()
    """Endings of capitalised adjectives, or of adjectives before a capitalised noun."""
    of: frozenset[str] = frozenset()
    """Words that make a noun depend on the one before: "der", "von", "de"."""
    nominative_articles: frozenset[str] = frozenset()
    """Articles that can open a subject, in languages with cases."""
    # -- verbs
    perfect_auxiliaries: frozenset[str] = frozenset()
    """Auxiliaries of the perfect: "hat", "a", "ha"."""
    reflexives: frozenset[str] = frozenset()
    """Reflexive pronouns: "sich", "se"."""
    copulas: frozenset[str] = frozenset()
    """Forms of "to be"; with a participle they form a passive, which reports nothing."""
    participles: frozenset[str] = frozenset()
    """Reporting verbs that report only with an auxiliary: "gesagt", "déclaré"."""
    finite_forms: frozenset[str] = frozenset()
    """Finite forms of the reporting verbs, including those that are also participles: "sagte", "dit", "betont"."""
    particles: Mapping[str, frozenset[str]] = field(factory=dict, hash=False)
    """Verbs that report only together with another word of the clause: "gab" with "an" or "bekannt"."""
    noun_verbs: frozenset[str] = frozenset()
    """Reporting verbs that are nouns after an article or before "of": "la denuncia", "dự báo của đài"."""
    plain_verbs: frozenset[str] = frozenset()
    """The plainest reporting verbs, which need no conjunction to open the content."""
    impersonal_pronouns: frozenset[str] = frozenset()
    """Pronouns that make a verb impersonal: "hieß *es*"."""
    hearsay_verbs: frozenset[str] = frozenset()
    """Verbs that report only with an impersonal pronoun: "hieß", "heißt"."""
    negations: frozenset[str] = frozenset()
    """Negations, which can separate that verb and infinitive: "ne pas", "no"; after a reporting clause they mean that nothing was said."""
    dotted_ordinals: bool = False
    """Whether ordinals are written with a full stop: "am 1. Mai"."""
    verb_second: bool = False
    """Whether the verb is the second element of its clause, so that the subject can follow it."""
    drops_subjects: bool = False
    """Whether the language omits a subject that stays the same."""
    # -- the verb bracket
    plural_verb_endings: tuple[str, ...] = ()
    """Endings of plural finite verbs: "dijeron"; one person is not the subject of such a verb."""
    helpers: frozenset[str] = field(
        init=False,
        repr=False,
        default=Factory(lambda self: self.perfect_auxiliaries | self.copulas | self.bracket.modals, takes_self=True),
    )
    """Finite verbs of clauses that end in a participle or infinitive: `perfect_auxiliaries`, `copulas` and `modals`."""
    moods: frozenset[str] = field(
        init=False,
        repr=False,
        default=Factory(lambda self: self.bracket.subjunctives | self.bracket.conditionals | self.helpers, takes_self=True),
    )
    """Words that show whether a clause is reported speech."""
    clauseless_verbs: frozenset[str] = frozenset()
    """Verbs of `naming_verbs` that take no clause."""
    naming_verbs: frozenset[str] = frozenset()
    """Verbs that give something a name or a quality: "nannte"."""
    # -- nouns that report
    # -- reporting clauses
    quotative_adverbs: frozenset[str] = frozenset()
    """Words that replace a verb between content and speaker: "so", "aldus"."""
    as_openers: frozenset[str] = frozenset()
    """Words that open "as Roe said": "wie", "comme"."""
    source_prepositions: frozenset[str] = frozenset()
    """Prepositions before a source: "*desde* la asociación aseguran", "hieß es *aus* dem Rathaus"."""
    naming_words: frozenset[str] = frozenset()
    """Words before a name that somebody gives to something: "*als* „dumm“"."""
    according_speaker: tuple[str, ...] = ()
    """Phrases whose source is the last speaker: "a su juicio"."""
    according_phrases: Mapping[str, tuple[tuple[tuple[str, ...], bool], ...]] = field(
        init=False,
        repr=False,
        eq=False,
        default=Factory(
            lambda self: _by_first_word(self.bracket.according_self, (*self.according, *self.according_speaker)), takes_self=True
        ),
    )
    """Those phrases and those of `according`, split, by their first word; each with whether the subject itself is the source."""
    according_heads: frozenset[str] = field(
        init=False,
        repr=False,
        default=Factory(lambda self: frozenset(self.according_phrases), takes_self=True),
    )
    """The first words of those phrases."""
    doubtful_according: frozenset[str] = frozenset()
    """Phrases of `according` that name a source only next to a quotation: "pour"."""
    # -- languages read by word lists alone
    dialogue_dashes: bool = False
    """Whether a dash can open speech: "– Ja, sier Berg"."""
    lookalike_words: frozenset[str] = frozenset()
    """Words mistaken for a reporting verb or for "that": "小说", "של"."""
    open_according: bool = False
    """Whether no mark need close the source after "according to": "Według Jana Nowaka most", "Enligt polisen fanns"."""
    according_pronouns: Mapping[str, str] = field(factory=dict, hash=False)
    """Phrases that hold their own source, mapped to the pronoun in it: "по *его* словам", "menurut*nya*"; to "" if nobody is named."""
    back_references: tuple[str, ...] = ()
    """Words that stand for the sentence before, at the start of a reporting clause: "*Об этом* сообщил Петров"."""
    relaying_verbs: frozenset[str] = frozenset()
    """Verbs of media that carry the report of another: "Петров заявил, что …, *передаёт* ТАСС"."""
    recipients: frozenset[str] = frozenset()
    """Nouns for the persons addressed, in the case that shows it: "журналистам"."""
    recipient_prepositions: frozenset[str] = frozenset()
    """Prepositions that, after a name, come before the one addressed: "sier Berg *til* NTB"."""
    occasions: frozenset[str] = frozenset()
    """Nouns for a medium or an occasion, which is not part of the source: "i ett *mejl*", "на *брифинге*"."""
    impersonal_verbs: frozenset[str] = frozenset()
    """Reporting verbs without a subject, which name a paper or body after a preposition: "*говорится* в письме"."""
    abbreviations: frozenset[str] = frozenset()
    """Abbreviations, besides the titles, whose full stop does not end a sentence; given without it: "bl.a", "tzv"."""
    # -- clauses
    sentence_adverbs: frozenset[str] = frozenset()
    """Adverbs that open a sentence before its verb: "zudem", "además"."""
    time_words: frozenset[str] = frozenset()
    """Words for time: days of the week, "hier"."""
    subordinators: frozenset[str] = frozenset()
    """Conjunctions of clauses that say when, why or which; such clauses report nothing themselves."""
    relative_pronouns: frozenset[str] = frozenset()
    """Pronouns that refer to a noun before them: "der", "dessen", "qui"."""
    purpose_openers: frozenset[str] = frozenset()
    """Words that open an infinitive of purpose or manner: "um", "ohne"."""
    according_cues: frozenset[str] = field(
        init=False,
        repr=False,
        default=Factory(
            lambda self: self.according_heads | self.according_after | self.bracket.noun_prepositions | self.bracket.whereby,
            takes_self=True,
        ),
    )
    """Words without which no sentence has a source without a verb."""
    cue_words: frozenset[str] = field(
        init=False,
        repr=False,
        default=Factory(
            lambda self: frozenset(
                (
                    *self.verbs,
                    *_telling_words(self),
                    *self.romance.agreeing_participles,
                    *self.romance.resuming_infinitives,
                    *self.according_after,
                    *self.bracket.noun_prepositions,
                    *self.bracket.whereby,
                    *self.quotative_adverbs,
                    *self.as_openers,
                )
            ),
            takes_self=True,
        ),
    )
    """A word of every cue; sentences without one, and without a quotation, are skipped early."""
    verb_group_openers: frozenset[str] = field(
        init=False,
        repr=False,
        default=Factory(
            lambda self: (
                frozenset(self.verbs) | self.perfect_auxiliaries | self.romance.reflexive_copulas | self.romance.resuming_infinitives
            ),
            takes_self=True,
        ),
    )
    """Words that a group of reporting verbs can begin with, if no pronoun is attached to it."""
    speaking_verbs: frozenset[str] = field(
        init=False,
        repr=False,
        default=Factory(lambda self: (self.inverting_verbs or frozenset(self.verbs)) | self.addressing_verbs, takes_self=True),
    )
    """Verbs that take only people and bodies as their subjects."""
    sentence_openers: frozenset[str] = field(
        init=False,
        repr=False,
        default=Factory(
            lambda self: (
                self.sentence_adverbs
                | self.time_words
                | self.adjunct_openers
                | self.subordinators
                | self.determiners
                | self.romance.bare_nouns
                if self.sentence_adverbs
                else frozenset()
            ),
            takes_self=True,
        ),
    )
    """Words that open a sentence with a capital but are not names."""


_GRAMMARS: Final = {"bracket": BracketGrammar, "romance": CliticGrammar, "affixes": AffixGrammar, "acts": ActWords}
_MOVED: Final = {field.name: grammar for grammar, cls in _GRAMMARS.items() for field in fields(cls)}
"""Each field of a grammar, which was a field of `SpeechWords` itself, mapped to the grammar."""


def _with_old_names(cls: Any) -> None:
    """Let fields that moved to a grammar be given and read under their old names for one release."""
    made: Callable[..., None] = cls.__init__

    @wraps(made)
    def init(self: SpeechWords, *args: Any, **words: Any) -> None:
        for name in words.keys() & _MOVED.keys():
            grammar = _warned(name)
            words[grammar] = evolve(words.get(grammar) or _GRAMMARS[grammar](), **{name: words.pop(name)})
        made(self, *args, **words)

    def read(self: SpeechWords, name: str) -> Any:
        if name not in _MOVED:
            raise AttributeError(f"SpeechWords has no field {name!r}")
        return getattr(getattr(self, _warned(name)), name)

    cls.__init__, cls.__getattr__ = init, read


def _warned(name: str) -> str:
    """Warn of an old name; return the field's grammar."""
    warn(f"SpeechWords.{name} is now SpeechWords.{_MOVED[name]}.{name}", DeprecationWarning, stacklevel=3)
    return _MOVED[name]


_with_old_names(SpeechWords)

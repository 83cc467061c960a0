"""Words with which a language attributes statements to speakers."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import wraps
from typing import Any, Final
from warnings import warn

from attrs import Factory, evolve, field, fields, frozen

from newsparse.arguments import checked
from newsparse.documented import documented
from newsparse.knowledge.speech_grammars import ActWords, AffixGrammar, BracketGrammar, CliticGrammar
from newsparse.patterns import grouped
from newsparse.terms import Nature


def _by_first_word(own: Iterable[str], others: Iterable[str]) -> Mapping[str, tuple[tuple[tuple[str, ...], bool], ...]]:
    """Group the phrases of two lists by first word, each split into words and with whether it is from the first list."""
    phrases = [(tuple(phrase.split()), is_own) for several, is_own in ((own, True), (others, False)) for phrase in several]
    return grouped((words[0], (words, is_own)) for words, is_own in phrases)


def _telling_words(speech: "SpeechWords") -> Iterator[str]:
    """Yield the longest word of each phrase of `according_phrases`: "à son avis" is looked up by "avis".

    The "of" that ends a phrase can be contracted with an article; doubtful phrases need a quotation anyway.
    """
    for first, phrases in speech.according_phrases.items():
        for phrase, _ in phrases if first not in speech.doubtful_according else ():
            words = phrase[:-1] if len(phrase) > 1 and phrase[-1] in speech.of else phrase
            yield max(reversed(words), key=len)


@documented
@frozen(eq=False, repr=False, field_transformer=checked)
class SpeechWords:
    """Words that attributions are made of, and how a language builds the sentences around them.

    English is read with learned weights, German by the *German rules*, all other languages by the *word-list rules*, for which a source
    without a verb is a *citing phrase*. Each field says which of these read it, and in which constructions. Most languages need only
    these lists; fields for few languages are in four small grammars.

    >>> from newsparse import SpeechWords
    >>> SpeechWords(according=("laut",)).according
    ('laut',)
    >>> SpeechWords(according=("nach angaben", "laut")).according_heads == {"nach", "laut"}
    True
    """

    bracket: BracketGrammar = field(default=BracketGrammar())
    """Words for sentences with a verb bracket: the finite verb second, the other verbs last, as in German."""
    romance: CliticGrammar = field(default=CliticGrammar())
    """Words for sentences whose pronouns attach to the verb, as in French, Italian, Spanish, Portuguese and partly in Dutch."""
    affixes: AffixGrammar = field(default=AffixGrammar())
    """Words for sentences whose verb is first or last, with particles and endings, as in Arabic, Hebrew, Turkish, Korean,
    Japanese and Chinese."""
    acts: ActWords = field(default=ActWords())
    """Words that distinguish speech from acts that need no words, in English."""
    verbs: Mapping[str, Nature] = field(factory=dict, hash=False)
    """Reporting verbs in every form used in news copy ("said", "says"), mapped to what they report. The cues of all constructions."""
    quotation_verbs: frozenset[str] = frozenset()
    """Other verbs, which report only beside a quotation, before "that" or in dialogue: "uśmiecha", "suspira". Cues of word-list rules."""
    according: tuple[str, ...] = ()
    """Phrases before a source without a verb: "according to", "laut", "selon". Read in all languages."""
    according_after: frozenset[str] = frozenset()
    """Words for "according to" that follow the source: "zufolge". Read by the German rules and in citing phrases of the word-list rules."""
    pronouns: frozenset[str] = frozenset()
    """Pronouns that can be a subject: "she", "who"; `PeopleWords` says their gender. Read in all constructions, and as sources."""
    first_person: frozenset[str] = frozenset()
    """First-person words: "i", "we", "our". Read in statements, transcripts and unmarked quotations; as a source, they are the author."""
    second_person: frozenset[str] = frozenset()
    """Second-person words: "you", "your". They distinguish questions from answers in transcripts and interviews."""
    complementisers: frozenset[str] = frozenset()
    """Conjunctions that open an indirect statement or question: "that", "whether", "dass". They open content after its verb."""
    speaking_nouns: frozenset[str] = frozenset()
    """Nouns for whoever can speak, after "according to" and verbs of announcing; in capitals, before a headline's colon: "NATO: …"."""
    contrasts: frozenset[str] = frozenset()
    """Conjunctions that end a statement after a comma: ", *aunque* …". Read in content after its verb, except in English."""
    statement_complementiser: str = ""
    """The complementiser that opens a statement in any position: "that", "dass". Read in English and by the German rules."""
    inverting_verbs: frozenset[str] = frozenset()
    """Verbs that can come before their subject, after the quotation: "said". Read in content before its verb, except in German."""
    auxiliaries: frozenset[str] = frozenset()
    """Words that can come between a subject and its verb: "has", "also", "hatte". Read wherever a subject is looked for."""
    phrase_breaks: frozenset[str] = frozenset()
    """Words that a noun phrase never crosses: "and", "because", "dass". Read wherever a source is cut out."""
    joiners: frozenset[str] = frozenset()
    """Conjunctions that join a second verb to the same subject: "and", "but". They end content, link reporting clauses and join sources."""
    resuming_forms: frozenset[str] = frozenset()
    """Verb forms that continue a report after a comma: "adding", "noting". Read in content after and before its verb, in all languages."""
    addressing_verbs: frozenset[str] = frozenset()
    """Verbs whose object is the listener: "told", "assured". Read in content after its verb, in English and by the German rules."""
    apposition_openers: frozenset[str] = frozenset()
    """Words that open an apposition after a name and a comma: "a", "the", "who". Read at the end of English and German sources."""
    adjunct_openers: frozenset[str] = frozenset()
    """Words that can follow a reporting clause but open no content: "in", "on", "Monday". Read between verb, source and content."""
    adverbial_endings: tuple[str, ...] = ()
    """Endings of nouns that are adverbials without a preposition: "tiedotustilaisuude*ssa*". Read in subjects of the word-list rules."""
    documents: frozenset[str] = frozenset()
    """Sources that speak in writing: "report", "letter". They give an attribution the nature "writing", and are not speakers."""
    determiners: frozenset[str] = frozenset()
    """Words that open a noun phrase: "the", "his", "die". Read in sources of all constructions."""
    question_labels: frozenset[str] = frozenset({"q"})
    """Labels of an interviewer's questions: "Q", "Frage". Read in transcripts and interviews."""
    answer_labels: frozenset[str] = frozenset({"a"})
    """Labels of the answers: "A", "Antwort". Read in transcripts and interviews."""
    interviews: frozenset[str] = frozenset()
    """Words by which an introduction says that somebody was interviewed: "interview", "spoke". Read around interviews without labels."""
    # -- noun phrases
    adjective_endings: tuple[str, ...] = ()
    """Endings of capitalised adjectives, or of those before a capitalised noun. Read in German noun phrases and citing phrases."""
    of: frozenset[str] = frozenset()
    """Words that make a noun depend on the one before: "der", "von", "de". Read in German noun phrases, and in sources."""
    nominative_articles: frozenset[str] = frozenset()
    """Articles that can open a subject, in languages with cases. Read in subjects of a verb bracket and of the word-list rules."""
    # -- verbs
    perfect_auxiliaries: frozenset[str] = frozenset()
    """Auxiliaries of the perfect: "hat", "a", "ha". Read in German verb groups, and between subject and verb."""
    reflexives: frozenset[str] = frozenset()
    """Reflexive pronouns: "sich", "se". Read in verb groups of the German rules."""
    copulas: frozenset[str] = frozenset()
    """Forms of "to be"; with a participle they form a passive, which reports nothing. Read in German verb groups, and in subjects."""
    participles: frozenset[str] = frozenset()
    """Reporting verbs that need an auxiliary: "gesagt", "déclaré". Read in German verb groups and in content after its verb."""
    finite_forms: frozenset[str] = frozenset()
    """Finite forms of the reporting verbs, even if they are also participles: "sagte", "dit", "betont". Read in the verb bracket."""
    particles: Mapping[str, frozenset[str]] = field(factory=dict, hash=False)
    """Verbs that report only together with another word of the clause: "gab" with "an" or "bekannt". Read in German verb groups."""
    noun_verbs: frozenset[str] = frozenset()
    """Reporting verbs that are nouns after an article or before "of": "la denuncia". Such a noun is no cue, except in English."""
    plain_verbs: frozenset[str] = frozenset()
    """The plainest reporting verbs, which need no conjunction to open the content. Read in content after its verb, except in English."""
    impersonal_pronouns: frozenset[str] = frozenset()
    """Pronouns that make a verb impersonal: "hieß *es*". Read in reporting clauses without a source, except in English."""
    hearsay_verbs: frozenset[str] = frozenset()
    """Verbs that report only with an impersonal pronoun: "hieß". Read in clauses and in content after its verb, except in English."""
    negations: frozenset[str] = frozenset()
    """Negations, which can separate an auxiliary and its infinitive: "ne pas", "no". After a reporting clause they mean that nothing was
    said. Read by the German rules, and in content after its verb."""
    dotted_ordinals: bool = False
    """True if ordinals are written with a full stop: "am 1. Mai". Such a full stop ends no sentence and no noun phrase."""
    verb_second: bool = False
    """True if the verb is second in its clause; the subject can follow it. Read in clauses and citing phrases, except in English."""
    drops_subjects: bool = False
    """True if the language omits a subject that stays the same. A verb without a subject then has the last speaker, except in English."""
    # -- the verb bracket
    plural_verb_endings: tuple[str, ...] = ()
    """Endings of plural finite verbs: "dijeron"; one person is not their subject. Read in all clauses, except in English."""
    helpers: frozenset[str] = field(
        init=False, repr=False, default=Factory(lambda self: self.perfect_auxiliaries | self.copulas | self.bracket.modals, takes_self=True)
    )
    """Finite verbs of clauses that end in a participle or infinitive: auxiliaries, `copulas` and `modals`. For the verb bracket."""
    moods: frozenset[str] = field(
        init=False,
        repr=False,
        default=Factory(lambda self: self.bracket.subjunctives | self.bracket.conditionals | self.helpers, takes_self=True),
    )
    """Words that show whether a clause is reported speech. Read in the verb bracket and in content before its clause."""
    clauseless_verbs: frozenset[str] = frozenset()
    """Verbs of `naming_verbs` that take no clause. Read in reporting clauses of the German rules."""
    naming_verbs: frozenset[str] = frozenset()
    """Verbs that give something a name or a quality: "nannte". They report beside words in quotation marks, except in English."""
    showing_verbs: frozenset[str] = frozenset()
    """Verbs that report only what a paper or figures say: "siffror *visar* att". Cues of the word-list rules."""
    # -- reporting clauses
    quotative_adverbs: frozenset[str] = frozenset()
    """Words between content and source that replace the verb: "so", "aldus". Read in content before its source, by the German rules."""
    as_openers: frozenset[str] = frozenset()
    """Words that open "as Roe said": "wie", "comme". Read in reporting clauses of the German rules and in citing phrases."""
    source_prepositions: frozenset[str] = frozenset()
    """Prepositions before a source: "*desde* la asociación aseguran". Read in clauses without a subject, except in English."""
    naming_words: frozenset[str] = frozenset()
    """Words before the name that somebody gives to something: "*als* „dumm“". Read before words in quotation marks, by the German rules."""
    according_speaker: tuple[str, ...] = ()
    """Phrases whose source is the last speaker: "a su juicio". Read in sources without a verb, by the German rules."""
    according_phrases: Mapping[str, tuple[tuple[tuple[str, ...], bool], ...]] = field(
        init=False,
        repr=False,
        eq=False,
        default=Factory(
            lambda self: _by_first_word(self.bracket.according_self, (*self.according, *self.according_speaker)), takes_self=True
        ),
    )
    """All phrases of "according to", by first word: each a tuple of words, with `True` if the subject itself is the source."""
    according_heads: frozenset[str] = field(
        init=False, repr=False, default=Factory(lambda self: frozenset(self.according_phrases), takes_self=True)
    )
    """The first words of `according_phrases`."""
    doubtful_according: frozenset[str] = frozenset()
    """Phrases of `according` that name a source only next to a quotation: "pour". Read with `according`."""
    # -- languages read by word lists alone
    dialogue_dashes: bool = False
    """True if a dash can open speech: "– Ja, sier Berg". Read in quotations and dialogues."""
    lookalike_words: frozenset[str] = frozenset()
    """Words that only look like a reporting verb or like "that": "小说", "של". They are never cues."""
    open_according: bool = False
    """True if the source after "according to" can end without a mark: "Według Jana Nowaka most". Read in citing phrases."""
    according_pronouns: Mapping[str, str] = field(factory=dict, hash=False)
    """Phrases with their source, mapped to the pronoun in it: "по *его* словам"; to `""` if nobody is named. Read in citing phrases."""
    back_references: tuple[str, ...] = ()
    """Words that refer to the sentence before, at the start of a reporting clause: "*Об этом* сообщил Петров"."""
    topic_prepositions: frozenset[str] = frozenset()
    """Prepositions that open content without a verb after one of `plain_verbs`: "заявил *о* готовности". Read in content after its verb."""
    relaying_verbs: frozenset[str] = frozenset()
    """Verbs of media that relay the report of another: "Петров заявил, что …, *передаёт* ТАСС". Read in content before its verb."""
    recipients: frozenset[str] = frozenset()
    """Nouns for the people addressed, in the case of an addressee: "журналистам". Read beside the subject: they are not the source."""
    recipient_prepositions: frozenset[str] = frozenset()
    """Prepositions that, after a name, come before the person addressed: "sier Berg *til* NTB". Read beside the subject."""
    occasions: frozenset[str] = frozenset()
    """Nouns for a medium or an occasion, which is not part of the source: "i ett *mejl*", "на *брифинге*". Read beside the subject."""
    impersonal_verbs: frozenset[str] = frozenset()
    """Verbs without a subject, beside a preposition and a paper: "*говорится* в письме". Read with `source_prepositions`."""
    abbreviations: frozenset[str] = frozenset()
    """Abbreviations, besides titles, whose full stop ends no sentence; given without it: "bl.a", "tzv". Read where sentences end."""
    # -- clauses
    sentence_adverbs: frozenset[str] = frozenset()
    """Adverbs that open a sentence before its verb: "zudem", "además". Read beside subjects and verbs, except in English."""
    time_words: frozenset[str] = frozenset()
    """Words for time: days of the week, "hier". Read beside subjects, as words that are not a source, except in English."""
    subordinators: frozenset[str] = frozenset()
    """Conjunctions of clauses that say when or why, and report nothing. Read at the bounds of content and clauses, except in English."""
    relative_pronouns: frozenset[str] = frozenset()
    """Pronouns that refer to a noun before them: "der", "dessen", "qui". Read at the bounds of content and clauses, except in English."""
    purpose_openers: frozenset[str] = frozenset()
    """Words that open an infinitive of purpose or manner: "um", "ohne". Read at the bounds of content and clauses, by the German rules."""
    according_cues: frozenset[str] = field(
        init=False,
        repr=False,
        default=Factory(
            lambda self: self.according_heads | self.according_after | self.bracket.noun_prepositions | self.bracket.whereby,
            takes_self=True,
        ),
    )
    """Words for "according to" in all their forms. The German rules look for such a source only in sentences that contain one of them."""
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
    """One word of each possible cue. The German rules skip sentences that contain none of these words and no quotation."""
    speaking_verbs: frozenset[str] = field(
        init=False,
        repr=False,
        default=Factory(lambda self: (self.inverting_verbs or frozenset(self.verbs)) | self.addressing_verbs, takes_self=True),
    )
    """Verbs whose subject is always a person or an organisation. Read when names and pronouns are resolved."""
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
    """Words that open a sentence with a capital but are not names. Read when names are collected."""


_GRAMMARS: Final = {"bracket": BracketGrammar, "romance": CliticGrammar, "affixes": AffixGrammar, "acts": ActWords}
_MOVED: Final = {field.name: grammar for grammar, cls in _GRAMMARS.items() for field in fields(cls)}
"""Each field of a grammar, which was a field of `SpeechWords` itself, mapped to the grammar."""

_NOT_READ: Final = "SpeechWords.{} is no longer used; leave it out"
_DROPPED: Final[Mapping[str, object]] = {
    **dict.fromkeys(("comma_clauses", "capitalised_nouns", "bare_titles"), False),
    **dict.fromkeys(("infinitive_endings", "action_endings", "quotation_nouns", "plural_endings", "feminine_endings"), ()),
    **dict.fromkeys("question_complementisers stating_verbs object_verbs asking_verbs refusing_verbs action_nouns".split(), frozenset()),
    **dict.fromkeys("attributive_verbs verb_group_openers equating_verbs opinion_prepositions quoting_participles".split(), frozenset()),
    **dict.fromkeys("apposition_prepositions condition_openers plural_articles strong_pasts e_adverbs".split(), frozenset()),
    "constructions": {},
    "attributive_endings": {},
}
"""Fields that no construction reads any more, with their former defaults."""


def _with_old_names(cls: Any) -> None:
    """Accept the old names of fields that moved to a grammar or were removed, for one release."""
    made: Callable[..., None] = cls.__init__

    @wraps(made)
    def init(self: SpeechWords, *args: Any, **words: Any) -> None:
        for name in words.keys() & _MOVED.keys():
            grammar = _warned(name)
            words[grammar] = evolve(words.get(grammar) or _GRAMMARS[grammar](), **{name: words.pop(name)})
        for name in words.keys() & _DROPPED.keys():
            warn(_NOT_READ.format(name), DeprecationWarning, stacklevel=2)
            del words[name]
        made(self, *args, **words)

    def read(self: SpeechWords, name: str) -> Any:
        if name in _DROPPED:
            warn(_NOT_READ.format(name), DeprecationWarning, stacklevel=2)
            return _DROPPED[name]
        if name not in _MOVED:
            raise AttributeError(f"SpeechWords has no field {name!r}")
        return getattr(getattr(self, _warned(name)), name)

    cls.__init__, cls.__getattr__ = init, read


def _warned(name: str) -> str:
    """Warn of an old name; return the field's grammar."""
    warn(f"SpeechWords.{name} has moved; use SpeechWords.{_MOVED[name]}.{name}", DeprecationWarning, stacklevel=3)
    return _MOVED[name]


_with_old_names(SpeechWords)

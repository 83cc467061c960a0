"""Words and habits of a language by which it says who said what."""

from collections.abc import Mapping

from attrs import Factory, field, frozen

from newsparse.arguments import checked
from newsparse.documented import documented
from newsparse.terms import Nature


@documented
@frozen(field_transformer=checked)
class SpeechWords:
    """Words that attributions are made of, and how the sentences around them are built.

    English goes by learned weights and needs the first part alone; other languages are read by rules.

    >>> SpeechWords(according=("laut",)).according
    ('laut',)
    >>> SpeechWords(according=("nach angaben", "laut")).according_heads == {"nach", "laut"}
    True
    """

    verbs: Mapping[str, Nature] = field(factory=dict, hash=False)
    """Reporting verbs in every form that copy uses ("said", "says"), to what they report."""
    according: tuple[str, ...] = ()
    """What names a source without a verb and stands before it: "according to", "laut", "selon"."""
    according_after: frozenset[str] = frozenset()
    """What does so and stands behind it: "zufolge"."""
    pronouns: frozenset[str] = frozenset()
    """What makes a subject alone: "she", "who"; `PeopleWords` knows whom it may mean."""
    first_person: frozenset[str] = frozenset()
    """Words of whoever speaks of themselves: "i", "we", "our"."""
    second_person: frozenset[str] = frozenset()
    """Words of whoever speaks to another: "you", "your"."""
    complementisers: frozenset[str] = frozenset()
    """What opens an indirect content: "that", "whether", "dass"."""
    question_complementisers: frozenset[str] = frozenset()
    """Those of them that open a question behind whom it is put to: "preguntó a Roth *si*"."""
    expletives: frozenset[str] = frozenset()
    """What stands for a statement that follows: "vindt *het* onterecht dat"."""
    dative_prepositions: frozenset[str] = frozenset()
    """What stands before whom something is told, where it is an article as well: "a" of Portuguese."""
    speaking_nouns: frozenset[str] = frozenset()
    """Nouns for people and bodies that can speak, and for papers: all else behind "according to" is a thing."""
    contrasts: frozenset[str] = frozenset()
    """What ends a statement behind a comma, because the story goes on against it: "aunque"."""
    statement_complementiser: str = ""
    """The one of them that opens a statement wherever it stands: "that", "dass"."""
    inverting_verbs: frozenset[str] = frozenset()
    """Verbs that stand before their subject behind what was said: "said", "sagte"."""
    auxiliaries: frozenset[str] = frozenset()
    """What stands between a subject and its verb: "has", "also", "hatte"."""
    phrase_breaks: frozenset[str] = frozenset()
    """What no noun phrase runs across: "and", "because", "dass"."""
    joiners: frozenset[str] = frozenset()
    """What joins a second verb to the same subject: "and", "but"."""
    resuming_forms: frozenset[str] = frozenset()
    """What goes on to report behind a comma: "adding", "noting"."""
    addressing_verbs: frozenset[str] = frozenset()
    """Verbs whose object is told: "told", "assured"."""
    apposition_openers: frozenset[str] = frozenset()
    """What opens an apposition behind a name and its comma: "a", "the", "who"."""
    adjunct_openers: frozenset[str] = frozenset()
    """What follows a frame and is no content: "in", "on", "during", and the days of the week."""
    bare_forms: Mapping[str, Nature] = field(factory=dict, hash=False)
    """Forms of the verbs that report now and then, as behind "to" or a plural: what they report where they do."""
    act_verbs: frozenset[str] = frozenset()
    """Verbs of acts that need no words: "rejected the plan" reports none, "rejected that it was so" does."""
    finding_verbs: frozenset[str] = frozenset()
    """What papers and findings do: "the poll *shows*"; of people it reports nothing."""
    postmodifiers: frozenset[str] = frozenset()
    """What stands behind a noun and says which one: "a poll *out* Monday", "reports *released* by the bank"."""
    object_pronouns: frozenset[str] = frozenset()
    """Pronouns that somebody is addressed by, never what is said: "him"."""
    deliberating_verbs: frozenset[str] = frozenset()
    """What people meet to do; nothing of it is anybody's word: "discuss"."""
    meeting_verbs: frozenset[str] = frozenset()
    """Verbs of those who come together: "met"."""
    documents: frozenset[str] = frozenset()
    """Sources that speak in writing: "report", "letter"."""
    determiners: frozenset[str] = frozenset()
    """What opens a noun phrase: "the", "his", "die"."""
    question_labels: frozenset[str] = frozenset({"q"})
    """What marks an interviewer's questions: "Q", "Frage"."""
    answer_labels: frozenset[str] = frozenset({"a"})
    """What marks the answers: "A", "Antwort"."""
    comma_clauses: bool = False
    """Whether what was said follows its verb behind a comma, without a word between: "sagte, die Preise stiegen"."""
    elided: tuple[str, ...] = ()
    """Words that lose their vowel and are written together with the next: "l'", "qu'"."""
    # -- noun phrases
    capitalised_nouns: bool = False
    """Whether nouns have a capital, so that a noun phrase can be told by it."""
    adjective_endings: tuple[str, ...] = ()
    """How adjectives before a noun end, where nouns have capitals."""
    of: frozenset[str] = frozenset()
    """What makes a noun depend on the one before: "der", "von", "de"."""
    nominative_articles: frozenset[str] = frozenset()
    """Articles that may open a subject, where nouns have cases."""
    bare_nouns: frozenset[str] = frozenset()
    """Nouns that are a subject without an article: "fuentes"."""
    apposition_prepositions: frozenset[str] = frozenset()
    """Prepositions inside an apposition: "Leiterin *bei* Geosphere"."""
    # -- verbs
    perfect_auxiliaries: frozenset[str] = frozenset()
    """Auxiliaries of the perfect: "hat", "a", "ha"."""
    reflexives: frozenset[str] = frozenset()
    """What stands with a verb that is done to oneself: "sich", "se"."""
    clitics: frozenset[str] = frozenset()
    """Object pronouns that stand at their verb: "le", "nous", "ci"."""
    copulas: frozenset[str] = frozenset()
    """Forms of "to be": before a participle they make a passive, which reports nothing."""
    participles: frozenset[str] = frozenset()
    """Those of the verbs that report only with an auxiliary: "gesagt", "déclaré"."""
    finite_forms: frozenset[str] = frozenset()
    """The finite forms of the verbs, those that are a participle as well among them: "sagte", "dit", "betont"."""
    particles: Mapping[str, frozenset[str]] = field(factory=dict, hash=False)
    """Verbs that report only together with another word of their clause: "gab" with "an" or "bekannt"."""
    noun_verbs: frozenset[str] = frozenset()
    """Those of the verbs that are nouns behind an article: "la denuncia"."""
    plain_verbs: frozenset[str] = frozenset()
    """The plainest of the verbs: they need no word that opens what was said."""
    impersonal_pronouns: frozenset[str] = frozenset()
    """What makes a verb impersonal: "hieß *es*"."""
    hearsay_verbs: frozenset[str] = frozenset()
    """Verbs that report only so: "hieß", "heißt"."""
    infinitive_marker: str = ""
    """What stands before an infinitive at the end of its clause: "zu"."""
    infinitive_endings: tuple[str, ...] = ()
    """How infinitives end that follow their verb at once: "affirme *avoir*"."""
    negations: frozenset[str] = frozenset()
    """What may stand between the two: "ne pas", "no"; behind a frame it says that nothing was said."""
    subjunctives: frozenset[str] = frozenset()
    """Verb forms of reported speech: "sei", "habe"."""
    conditionals: frozenset[str] = frozenset()
    """Those that are as often what would be as what was said: "könnte"."""
    carrying_conditionals: frozenset[str] = frozenset()
    """Those of them that carry on what somebody said: "hätte", "würde"."""
    dotted_ordinals: bool = False
    """Whether ordinals are written with a full stop: "am 1. Mai"."""
    verb_second: bool = False
    """Whether the verb is the second element of its clause, so that a subject may follow it."""
    drops_subjects: bool = False
    """Whether a subject that goes on is left out."""
    # -- the verb bracket
    verb_bracket: bool = False
    """Whether a main clause has its finite verb second and the rest of the verb at its end, and a subordinate one all of it there."""
    condition_openers: frozenset[str] = frozenset()
    """What opens a condition, which reports nothing: "wenn"."""
    separable_prefixes: frozenset[str] = frozenset()
    """What stands before the marker in an infinitive of one word: "voran" in "voranzutreiben"."""
    plural_articles: frozenset[str] = frozenset()
    """Articles of the plural: "die"."""
    plural_endings: tuple[str, ...] = ()
    """How nouns end that are plural behind them."""
    plural_verb_endings: tuple[str, ...] = ()
    """How finite verbs of the plural end: a plural noun before another verb is its object."""
    ambiguous_pronouns: frozenset[str] = frozenset()
    """Subject pronouns that may be an object as well: "sie"."""
    other_particles: frozenset[str] = frozenset()
    """What makes another verb of any of them at the end of a clause: "rief die Truppen *ab*"."""
    modals: frozenset[str] = frozenset()
    """Verbs that an infinitive depends on: "will", "musste"."""
    helpers: frozenset[str] = field(
        init=False,
        repr=False,
        default=Factory(lambda self: self.perfect_auxiliaries | self.copulas | self.modals, takes_self=True),
    )
    """What may be the finite verb of a clause that a participle or an infinitive closes."""
    moods: frozenset[str] = field(
        init=False,
        repr=False,
        default=Factory(lambda self: self.subjunctives | self.conditionals | self.helpers, takes_self=True),
    )
    """The words that tell whether a clause is in reported speech."""
    reporting_infinitives: frozenset[str] = frozenset()
    """Those of the verbs that are an infinitive: "einräumen"."""
    agent_prepositions: frozenset[str] = frozenset()
    """What stands before whoever did what a passive says: "von"."""
    focus_adverbs: frozenset[str] = frozenset()
    """What stands before a subject and leaves it one: "auch", "selbst"."""
    adverb_endings: tuple[str, ...] = ()
    """How adverbs end, which have a capital where they open a sentence and are no noun: "weise"."""
    e_adverbs: frozenset[str] = frozenset()
    """Adverbs that end as the subjunctive does: "heute", "gerne"."""
    demonstratives: frozenset[str] = frozenset()
    """What makes a subject alone and may open a noun phrase too: "dieser"."""
    sentence_anaphors: frozenset[str] = frozenset()
    """What takes up a whole sentence: "das", "dies"."""
    time_nouns: frozenset[str] = frozenset()
    """Nouns for when: "Anfang", "Mai"."""
    predicate_adjectives: frozenset[str] = frozenset()
    """Those of the verbs that are adjectives beside "to be": "überzeugt"."""
    quoting_participles: frozenset[str] = frozenset()
    """Those whose passive has the speaker as its subject: "zitiert"."""
    containing_particles: frozenset[str] = frozenset()
    """What those of `containing_verbs` that need a particle have: "hervor"."""
    containing_verbs: frozenset[str] = frozenset()
    """Verbs that say of a paper what is in it: "steht", "geht … hervor"."""
    paper_nouns: tuple[str, ...] = ()
    """How nouns end that have words in them: "mitteilung"."""
    attributive_endings: Mapping[str, tuple[str, ...]] = field(factory=dict, hash=False)
    """How the last adjective ends behind each article, where words of its own stand between: "der … *befindliche* Minister"."""
    clauseless_verbs: frozenset[str] = frozenset()
    """Those of `naming_verbs` that take no clause."""
    naming_verbs: frozenset[str] = frozenset()
    """Verbs that give something a name or a quality: "nannte"."""
    # -- nouns that report
    noun_prepositions: frozenset[str] = frozenset()
    """What names a source before a noun that has words, and is a preposition else: "nach"."""
    source_nouns: tuple[str, ...] = ()
    """How those nouns end: "bericht", "angaben"."""
    speech_nouns: tuple[str, ...] = ()
    """How nouns end whose clause says what was said: "vorwurf", "ansicht"."""
    whereby: frozenset[str] = frozenset()
    """What takes up a source: "wonach"."""
    degree_words: frozenset[str] = frozenset()
    """What shows that a preposition is an adjective: "sehr *laut*"."""
    # -- frames
    quotative_adverbs: frozenset[str] = frozenset()
    """What stands for a verb between what was said and who said it: "so", "aldus"."""
    as_openers: frozenset[str] = frozenset()
    """What opens "as Roe said": "wie", "comme"."""
    source_prepositions: frozenset[str] = frozenset()
    """What stands before where it comes from: "*desde* la asociación aseguran", "hieß es *aus* dem Rathaus"."""
    naming_words: frozenset[str] = frozenset()
    """What stands before a name that somebody gives: "*als* „dumm“"."""
    according_self: tuple[str, ...] = ()
    """Phrases that make the subject itself the source: "nach eigenen Angaben"."""
    according_heads: frozenset[str] = field(
        init=False,
        repr=False,
        default=Factory(
            lambda self: frozenset(phrase.split()[0] for phrase in (*self.according, *self.according_self)),
            takes_self=True,
        ),
    )
    """The first words of those phrases and of `according`."""
    doubtful_according: frozenset[str] = frozenset()
    """Those of them that name a source only beside a quotation: "pour"."""
    # -- languages that are read by word lists alone
    verb_stems: tuple[str, ...] = ()
    """How reporting verbs begin, where so many endings follow that no list holds them: "말했"."""
    verb_first: bool = False
    """Whether the subject follows its verb as a rule, as in Arabic."""
    verb_last: bool = False
    """Whether what was said stands before its verb as a rule, as in Turkish."""
    adverbials_between: bool = False
    """Whether when and where stand between the subject and its verb: "وی در پایان گفت"."""
    attributive_verbs: frozenset[str] = frozenset()
    """Those of the verbs that stand before whoever speaks: "*diyen* Demir"."""
    quotative_particles: frozenset[str] = frozenset()
    """What closes the words of somebody before the verb: "diye", "と", "고"."""
    subject_particles: tuple[str, ...] = ()
    """How a subject ends: "は", "는"."""
    topic_particles: tuple[str, ...] = ()
    """Those of them that mark who the whole sentence is about, so that they stand in no clause that is reported: "は"."""
    reported_clause_endings: tuple[str, ...] = ()
    """How a clause that is reported without a conjunction ends: "-dığını"; in Finnish, how its verb does: "-van"."""
    attached_complementisers: tuple[str, ...] = ()
    """What opens a statement and is written together with the next word: "ש"."""
    attached_conjunctions: tuple[str, ...] = ()
    """Conjunctions that are written together with a verb: "و"."""
    dialogue_dashes: bool = False
    """Whether a dash opens what somebody says: "– Ja, sier Berg"."""
    lookalike_words: frozenset[str] = frozenset()
    """Words that look like a reporting verb or like the word for "that", and are none: "小说", "של"."""
    abbreviations: frozenset[str] = frozenset()
    """Words whose full stop ends no sentence, beyond the titles, without it: "bl.a", "tzv"."""
    # -- clauses
    sentence_adverbs: frozenset[str] = frozenset()
    """Adverbs that open a sentence before its verb: "zudem", "además"."""
    time_words: frozenset[str] = frozenset()
    """Words for when: days of the week, "hier"."""
    subordinators: frozenset[str] = frozenset()
    """What opens a clause that says when, why or which: it reports nothing itself."""
    relative_pronouns: frozenset[str] = frozenset()
    """What takes up a noun: "der", "dessen", "qui"."""
    subject_relatives: frozenset[str] = frozenset()
    """Those that are a subject and a person: "qui", "quien"."""
    purpose_openers: frozenset[str] = frozenset()
    """What opens an infinitive that says what for: "um", "ohne"."""
    cue_words: frozenset[str] = field(
        init=False,
        repr=False,
        default=Factory(
            lambda self: frozenset(
                (
                    *self.verbs,
                    *self.according_heads,
                    *self.according_after,
                    *self.noun_prepositions,
                    *self.whereby,
                    *self.quotative_adverbs,
                    *self.as_openers,
                )
            ),
            takes_self=True,
        ),
    )
    """Every word that a cue begins or ends with: a sentence without one is soon read."""
    sentence_openers: frozenset[str] = field(
        init=False,
        repr=False,
        default=Factory(
            lambda self: (
                self.sentence_adverbs | self.time_words | self.adjunct_openers | self.subordinators | self.determiners | self.bare_nouns
                if self.sentence_adverbs
                else frozenset()
            ),
            takes_self=True,
        ),
    )
    """What may open a sentence with a capital, and is no name."""

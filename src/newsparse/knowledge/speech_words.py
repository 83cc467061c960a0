"""The words and rules by which a language says who said what."""

from collections.abc import Iterable, Iterator, Mapping

from attrs import Factory, field, frozen

from newsparse.arguments import checked
from newsparse.documented import documented
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

    English is read with learned weights and needs only the first part; other languages are read by rules.

    >>> SpeechWords(according=("laut",)).according
    ('laut',)
    >>> SpeechWords(according=("nach angaben", "laut")).according_heads == {"nach", "laut"}
    True
    """

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
    question_complementisers: frozenset[str] = frozenset()
    """Complementisers that open a question after the person asked: "preguntó a Roth *si*"."""
    expletives: frozenset[str] = frozenset()
    """Placeholder pronouns for a statement that follows: "vindt *het* onterecht dat"."""
    dative_prepositions: frozenset[str] = frozenset()
    """Prepositions before the person addressed that are also articles: Portuguese "a"."""
    speaking_nouns: frozenset[str] = frozenset()
    """Nouns for people, bodies and papers that can speak; any other noun after "according to" is a thing."""
    contrasts: frozenset[str] = frozenset()
    """Conjunctions that, after a comma, end a statement because the story goes on to contradict it: "aunque"."""
    statement_complementiser: str = ""
    """The complementiser that opens a statement in any position: "that", "dass"."""
    before_that: frozenset[str] = frozenset()
    """Words that make another conjunction of "that": "*ya* que"."""
    inverting_verbs: frozenset[str] = frozenset()
    """Verbs that can come before their subject, after the quotation: "said", "sagte"."""
    stating_verbs: frozenset[str] = frozenset()
    """Verbs without any object but the words reported, so that a noun phrase after them is their subject: "dijo"."""
    auxiliaries: frozenset[str] = frozenset()
    """Words that can come between a subject and its verb: "has", "also", "hatte"."""
    phrase_breaks: frozenset[str] = frozenset()
    """Words that a noun phrase never crosses: "and", "because", "dass"."""
    joiners: frozenset[str] = frozenset()
    """Conjunctions that join a second verb to the same subject: "and", "but"."""
    resuming_forms: frozenset[str] = frozenset()
    """Verb forms that continue a report after a comma: "adding", "noting"."""
    resuming_infinitives: frozenset[str] = frozenset()
    """Infinitives that continue a report after "before": "avant d'*ajouter*"."""
    before_words: frozenset[str] = frozenset()
    """Words for "before" in front of them: "avant"."""
    addressing_verbs: frozenset[str] = frozenset()
    """Verbs whose object is the listener: "told", "assured"."""
    apposition_openers: frozenset[str] = frozenset()
    """Words that open an apposition after a name and a comma: "a", "the", "who"."""
    adjunct_openers: frozenset[str] = frozenset()
    """Words that can follow a reporting clause but do not open content: "in", "on", "during", and the days of the week."""
    bare_forms: Mapping[str, Nature] = field(factory=dict, hash=False)
    """Verb forms that report only sometimes, as after "to" or a plural, mapped to what they then report."""
    act_verbs: frozenset[str] = frozenset()
    """Verbs for acts that need no words: "rejected the plan" reports nothing, "rejected that it was so" does."""
    finding_verbs: frozenset[str] = frozenset()
    """Verbs that report when a paper or finding is the subject, not a person: "the poll *shows*"."""
    postmodifiers: frozenset[str] = frozenset()
    """Words that follow a noun and say which one: "a poll *out* Monday", "reports *released* by the bank"."""
    object_pronouns: frozenset[str] = frozenset()
    """Pronouns for the person addressed, never for the content: "him"."""
    deliberating_verbs: frozenset[str] = frozenset()
    """Verbs for the purpose of a meeting, which attribute nothing to anybody: "discuss"."""
    meeting_verbs: frozenset[str] = frozenset()
    """Verbs of meeting: "met"."""
    documents: frozenset[str] = frozenset()
    """Sources that speak in writing: "report", "letter"."""
    determiners: frozenset[str] = frozenset()
    """Words that open a noun phrase: "the", "his", "die"."""
    question_labels: frozenset[str] = frozenset({"q"})
    """Labels of an interviewer's questions: "Q", "Frage"."""
    answer_labels: frozenset[str] = frozenset({"a"})
    """Labels of the answers: "A", "Antwort"."""
    comma_clauses: bool = False
    """Whether content can follow its verb after a comma, without a conjunction: "sagte, die Preise stiegen"."""
    elided: tuple[str, ...] = ()
    """Words that lose their vowel and are joined to the next word: "l'", "qu'"."""
    # -- noun phrases
    capitalised_nouns: bool = False
    """Whether nouns are capitalised, so that capitals show noun phrases."""
    adjective_endings: tuple[str, ...] = ()
    """Endings of capitalised adjectives, or of adjectives before a capitalised noun."""
    name_particles: frozenset[str] = frozenset()
    """Particles inside a name that are also articles or prepositions: "Jan *de* Wit"."""
    of: frozenset[str] = frozenset()
    """Words that make a noun depend on the one before: "der", "von", "de"."""
    nominative_articles: frozenset[str] = frozenset()
    """Articles that can open a subject, in languages with cases."""
    bare_nouns: frozenset[str] = frozenset()
    """Nouns that can be a subject without an article: "fuentes"."""
    bare_titles: bool = False
    """Whether titles come before names without an article: "burgemeester Anna Bos"."""
    apposition_prepositions: frozenset[str] = frozenset()
    """Prepositions inside an apposition: "Leiterin *bei* Geosphere"."""
    # -- verbs
    perfect_auxiliaries: frozenset[str] = frozenset()
    """Auxiliaries of the perfect: "hat", "a", "ha"."""
    reflexives: frozenset[str] = frozenset()
    """Reflexive pronouns: "sich", "se"."""
    passive_copulas: frozenset[str] = frozenset()
    """Forms of "to be" whose passive reports without a subject: "*foi* anunciado que", but not "está previsto que"."""
    reflexive_copulas: frozenset[str] = frozenset()
    """Forms of "to be" in the perfect of a reflexive verb: "s'*est* félicité"."""
    agreeing_participles: frozenset[str] = frozenset()
    """Participles after those, in all forms that agree with a subject: "s'est félicité*e*"."""
    reflexive_verbs: frozenset[str] = frozenset()
    """Verbs that report only with a reflexive pronoun: "se quejó"."""
    clitics: frozenset[str] = frozenset()
    """Object pronouns next to their verb: "le", "nous", "ci"."""
    copulas: frozenset[str] = frozenset()
    """Forms of "to be"; with a participle they form a passive, which reports nothing."""
    participles: frozenset[str] = frozenset()
    """Reporting verbs that report only with an auxiliary: "gesagt", "déclaré"."""
    finite_forms: frozenset[str] = frozenset()
    """Finite forms of the reporting verbs, including those that are also participles: "sagte", "dit", "betont"."""
    particles: Mapping[str, frozenset[str]] = field(factory=dict, hash=False)
    """Verbs that report only together with another word of the clause: "gab" with "an" or "bekannt"."""
    noun_verbs: frozenset[str] = frozenset()
    """Reporting verbs that are nouns after an article: "la denuncia"."""
    plain_verbs: frozenset[str] = frozenset()
    """The plainest reporting verbs, which need no conjunction to open the content."""
    generic_pronouns: frozenset[str] = frozenset()
    """Pronouns for anybody, with which a speaker speaks for a body: "man"."""
    impersonal_pronouns: frozenset[str] = frozenset()
    """Pronouns that make a verb impersonal: "hieß *es*"."""
    hearsay_verbs: frozenset[str] = frozenset()
    """Verbs that report only with an impersonal pronoun: "hieß", "heißt"."""
    infinitive_marker: str = ""
    """The word before an infinitive at the end of its clause: "zu"."""
    infinitive_endings: tuple[str, ...] = ()
    """Endings of infinitives that directly follow their verb: "affirme *avoir*"."""
    negations: frozenset[str] = frozenset()
    """Negations, which can separate that verb and infinitive: "ne pas", "no"; after a reporting clause they mean that nothing was said."""
    subjunctives: frozenset[str] = frozenset()
    """Verb forms of reported speech: "sei", "habe"."""
    conditionals: frozenset[str] = frozenset()
    """Subjunctives that express a condition as often as reported speech: "könnte"."""
    carrying_conditionals: frozenset[str] = frozenset()
    """Conditionals that can continue reported speech: "hätte", "würde"."""
    dotted_ordinals: bool = False
    """Whether ordinals are written with a full stop: "am 1. Mai"."""
    verb_second: bool = False
    """Whether the verb is the second element of its clause, so that the subject can follow it."""
    drops_subjects: bool = False
    """Whether the language omits a subject that stays the same."""
    # -- the verb bracket
    verb_bracket: bool = False
    """Whether main clauses put the finite verb second and the other verbs last, and subordinate clauses put all verbs last."""
    condition_openers: frozenset[str] = frozenset()
    """Conjunctions that open a condition, which reports nothing: "wenn"."""
    separable_prefixes: frozenset[str] = frozenset()
    """Prefixes before the marker inside a one-word infinitive: "voran" in "voranzutreiben"."""
    moving_participles: frozenset[str] = frozenset()
    """Participles whose perfect takes a form of "sein", so that they are no passive beside it: "ist davon *ausgegangen*"."""
    being_forms: frozenset[str] = frozenset()
    """The forms of "sein"."""
    transpiring_verbs: frozenset[str] = frozenset()
    """Verbs whose subject is what is said, and whose source follows a preposition: "aus dem Rathaus *verlautete*"."""
    strong_pasts: frozenset[str] = frozenset()
    """Pasts that no ending shows: "kam", "lagen"."""
    plural_articles: frozenset[str] = frozenset()
    """Plural articles: "die"."""
    plural_endings: tuple[str, ...] = ()
    """Endings of plural nouns after those articles."""
    plural_verb_endings: tuple[str, ...] = ()
    """Endings of plural finite verbs: "dijeron"; one person is not the subject of such a verb."""
    ambiguous_pronouns: frozenset[str] = frozenset()
    """Subject pronouns that can also be objects: "sie"."""
    other_particles: frozenset[str] = frozenset()
    """Particles at the end of a clause that change the verb into a different one: "rief die Truppen *ab*"."""
    modals: frozenset[str] = frozenset()
    """Verbs that govern an infinitive: "will", "musste"."""
    helpers: frozenset[str] = field(
        init=False,
        repr=False,
        default=Factory(lambda self: self.perfect_auxiliaries | self.copulas | self.modals, takes_self=True),
    )
    """Finite verbs of clauses that end in a participle or infinitive: `perfect_auxiliaries`, `copulas` and `modals`."""
    moods: frozenset[str] = field(
        init=False,
        repr=False,
        default=Factory(lambda self: self.subjunctives | self.conditionals | self.helpers, takes_self=True),
    )
    """Words that show whether a clause is reported speech."""
    equating_verbs: frozenset[str] = frozenset()
    """Verbs that say what something is, and so whose subject says nothing: "gilt als"."""
    abstract_endings: tuple[str, ...] = ()
    """Endings of nouns that name no person and no body: "-heit"."""
    speaking_endings: tuple[str, ...] = ()
    """Endings of nouns that name a body although they look abstract: "-regierung"."""
    citing_verbs: frozenset[str] = frozenset()
    """Verbs whose object speaks, not their subject: "zitierte Roth mit den Worten"."""
    quotation_nouns: tuple[str, ...] = ()
    """Endings of nouns whose words are quoted after them: "mit der *Parole* „…“"."""
    opinion_prepositions: frozenset[str] = frozenset()
    """Prepositions before the one who thinks so: "*für* Roth ist das Unsinn"."""
    reporting_infinitives: frozenset[str] = frozenset()
    """Reporting verbs in the infinitive: "einräumen"."""
    agent_prepositions: frozenset[str] = frozenset()
    """Prepositions before the agent of a passive: "von"."""
    focus_adverbs: frozenset[str] = frozenset()
    """Adverbs that can come before a subject: "auch", "selbst"."""
    adverb_endings: tuple[str, ...] = ()
    """Endings that tell a capitalised adverb at the start of a sentence from a noun: "weise"."""
    e_adverbs: frozenset[str] = frozenset()
    """Adverbs with the same ending as a subjunctive: "heute", "gerne"."""
    demonstratives: frozenset[str] = frozenset()
    """Words that can be a subject on their own or open a noun phrase: "dieser"."""
    sentence_anaphors: frozenset[str] = frozenset()
    """Pronouns that refer to a whole sentence: "das", "dies"."""
    time_nouns: frozenset[str] = frozenset()
    """Nouns for points in time: "Anfang", "Mai"."""
    predicate_adjectives: frozenset[str] = frozenset()
    """Reporting verbs that are adjectives after "to be": "überzeugt"."""
    quoting_participles: frozenset[str] = frozenset()
    """Participles whose passive has the speaker as subject: "zitiert"."""
    containing_particles: frozenset[str] = frozenset()
    """Particles that some of `containing_verbs` require: "hervor"."""
    containing_verbs: frozenset[str] = frozenset()
    """Verbs that say what a document contains: "steht", "geht … hervor"."""
    paper_nouns: tuple[str, ...] = ()
    """Endings of nouns for documents: "mitteilung"."""
    attributive_endings: Mapping[str, tuple[str, ...]] = field(factory=dict, hash=False)
    """Endings of the last adjective after each article, if other words come between: "der … *befindliche* Minister"."""
    clauseless_verbs: frozenset[str] = frozenset()
    """Verbs of `naming_verbs` that take no clause."""
    object_verbs: frozenset[str] = frozenset()
    """Verbs whose object says what was announced, demanded or denounced: "anunció *el cierre*"."""
    asking_verbs: frozenset[str] = frozenset()
    """Verbs of `object_verbs` that also ask for things: "pidió *la dimisión*" reports, "pidió la llave" does not."""
    refusing_verbs: frozenset[str] = frozenset()
    """Verbs of `object_verbs` that refuse something if somebody is addressed: "negó *al preso* el permiso"."""
    action_endings: tuple[str, ...] = ()
    """Endings of nouns for acts, which those verbs need: "-ción"."""
    action_nouns: frozenset[str] = frozenset()
    """Other nouns for acts: "cierre"."""
    naming_verbs: frozenset[str] = frozenset()
    """Verbs that give something a name or a quality: "nannte"."""
    # -- nouns that report
    noun_prepositions: frozenset[str] = frozenset()
    """Words that name a source before a noun for words, and are plain prepositions elsewhere: "nach"."""
    source_nouns: tuple[str, ...] = ()
    """Endings of those nouns: "bericht", "angaben"."""
    speech_nouns: tuple[str, ...] = ()
    """Endings of nouns whose clause gives the content: "vorwurf", "ansicht"."""
    source_adverbs: frozenset[str] = frozenset()
    """Adverbs that refer to a source named before: "demnach"."""
    doubtful_source_adverbs: frozenset[str] = frozenset()
    """Those that do so only in reported speech, at the start of its sentence: "danach"."""
    whereby: frozenset[str] = frozenset()
    """Words that refer back to a source: "wonach"."""
    degree_words: frozenset[str] = frozenset()
    """Words that show that a preposition is an adjective here: "sehr *laut*"."""
    # -- reporting clauses
    quotative_adverbs: frozenset[str] = frozenset()
    """Words that replace a verb between content and speaker: "so", "aldus"."""
    as_prefixes: frozenset[str] = frozenset()
    """Words that can come before the ones in `as_openers`: "*tal y* como"."""
    as_openers: frozenset[str] = frozenset()
    """Words that open "as Roe said": "wie", "comme"."""
    source_prepositions: frozenset[str] = frozenset()
    """Prepositions before a source: "*desde* la asociación aseguran", "hieß es *aus* dem Rathaus"."""
    naming_words: frozenset[str] = frozenset()
    """Words before a name that somebody gives to something: "*als* „dumm“"."""
    according_self: tuple[str, ...] = ()
    """Phrases that make the subject itself the source: "nach eigenen Angaben"."""
    according_speaker: tuple[str, ...] = ()
    """Phrases whose source is the last speaker: "a su juicio"."""
    according_phrases: Mapping[str, tuple[tuple[tuple[str, ...], bool], ...]] = field(
        init=False,
        repr=False,
        eq=False,
        default=Factory(lambda self: _by_first_word(self.according_self, (*self.according, *self.according_speaker)), takes_self=True),
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
    verb_stems: tuple[str, ...] = ()
    """Stems of reporting verbs, in languages with too many endings to list: "말했"."""
    verb_first: bool = False
    """Whether the subject usually follows its verb, as in Arabic."""
    verb_last: bool = False
    """Whether the content usually comes before its verb, as in Turkish."""
    adverbials_between: bool = False
    """Whether time and place come between the subject and its verb: "وی در پایان گفت"."""
    attributive_verbs: frozenset[str] = frozenset()
    """Reporting verbs that come before the speaker: "*diyen* Demir"."""
    quotative_particles: frozenset[str] = frozenset()
    """Particles between a quotation and its verb: "diye", "と", "고"."""
    subject_particles: tuple[str, ...] = ()
    """Endings of a subject: "は", "는"."""
    topic_particles: tuple[str, ...] = ()
    """Subject particles that mark the topic of the whole sentence and so never occur in a reported clause: "は"."""
    reported_clause_endings: tuple[str, ...] = ()
    """Endings of a clause reported without a conjunction: "-dığını"; in Finnish, of its verb: "-van"."""
    attached_complementisers: tuple[str, ...] = ()
    """Complementisers joined to the next word: "ש"."""
    attached_conjunctions: tuple[str, ...] = ()
    """Conjunctions joined to a verb: "و"."""
    dialogue_dashes: bool = False
    """Whether a dash can open speech: "– Ja, sier Berg"."""
    lookalike_words: frozenset[str] = frozenset()
    """Words mistaken for a reporting verb or for "that": "小说", "של"."""
    open_according: bool = False
    """Whether no mark need close the source after "according to": "Według Jana Nowaka most", "Enligt polisen fanns"."""
    according_pronouns: Mapping[str, str] = field(factory=dict, hash=False)
    """Phrases that hold their own source, mapped to the pronoun in it: "по *его* словам", "menurut*nya*"; to "" if nobody is named."""
    according_closers: frozenset[str] = frozenset()
    """Words that close the phrase after its source: "据警方*介绍*"."""
    hearsay_endings: tuple[str, ...] = ()
    """Words that end a sentence that is only reported: "ということです"."""
    relaying_verbs: frozenset[str] = frozenset()
    """Verbs of media that carry the report of another: "Петров заявил, что …, *передаёт* ТАСС"."""
    subordinate_closers: frozenset[str] = frozenset()
    """Words that close a clause before the verb it depends on: "回答提问*时*说"."""
    source_prefixes: tuple[str, ...] = ()
    """Prepositions joined to the source after "according to": the "ل" of "لوزير"."""
    source_suffixes: tuple[str, ...] = ()
    """Case endings joined to the source before "according to": "교통부*에* 따르면", "Demir*'e* göre"."""
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
    subject_relatives: frozenset[str] = frozenset()
    """Relative pronouns that are a subject and mean a person: "qui", "quien"."""
    purpose_openers: frozenset[str] = frozenset()
    """Words that open an infinitive of purpose or manner: "um", "ohne"."""
    according_cues: frozenset[str] = field(
        init=False,
        repr=False,
        default=Factory(
            lambda self: self.according_heads | self.according_after | self.noun_prepositions | self.whereby,
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
                    *self.agreeing_participles,
                    *self.resuming_infinitives,
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
    """A word of every cue; sentences without one, and without a quotation, are skipped early."""
    verb_group_openers: frozenset[str] = field(
        init=False,
        repr=False,
        default=Factory(
            lambda self: frozenset(self.verbs) | self.perfect_auxiliaries | self.reflexive_copulas | self.resuming_infinitives,
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
                self.sentence_adverbs | self.time_words | self.adjunct_openers | self.subordinators | self.determiners | self.bare_nouns
                if self.sentence_adverbs
                else frozenset()
            ),
            takes_self=True,
        ),
    )
    """Words that open a sentence with a capital but are not names."""

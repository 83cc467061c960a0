"""The grammars of `SpeechWords`: the words and endings that few languages have."""

from collections.abc import Mapping

from attrs import field, frozen

from newsparse.arguments import checked
from newsparse.documented import documented
from newsparse.terms import Nature


@documented
@frozen(eq=False, repr=False, field_transformer=checked)
class BracketGrammar:
    """Words for sentences with a verb bracket: the finite verb second, the other verbs last, as in German.

    >>> from newsparse import BracketGrammar
    >>> BracketGrammar(verb_bracket=True, modals={"will"}).modals
    frozenset({'will'})
    """

    verb_bracket: bool = False
    """True if main clauses put the finite verb second and the other verbs last, and subordinate clauses put all verbs last."""
    generic_pronouns: frozenset[str] = frozenset()
    """Pronouns for people in general, which speakers also use for their own organisation: "man"."""
    infinitive_marker: str = ""
    """The word before an infinitive at the end of its clause: "zu"."""
    subjunctives: frozenset[str] = frozenset()
    """Verb forms of reported speech: "sei", "habe"."""
    conditionals: frozenset[str] = frozenset()
    """Subjunctives that express a condition as often as reported speech: "könnte"."""
    carrying_conditionals: frozenset[str] = frozenset()
    """Conditionals that can continue reported speech: "hätte", "würde"."""
    sure_complementisers: frozenset[str] = frozenset()
    """Complementisers that open content wherever a reporting clause comes before: "dass", "ob"."""
    separable_prefixes: frozenset[str] = frozenset()
    """Prefixes before the marker inside a one-word infinitive: "voran" in "voranzutreiben"."""
    moving_participles: frozenset[str] = frozenset()
    """Participles whose perfect takes a form of "sein", with which they form no passive: "ist davon *ausgegangen*"."""
    being_forms: frozenset[str] = frozenset()
    """The forms of "sein"."""
    transpiring_verbs: frozenset[str] = frozenset()
    """Verbs whose subject is what is said, and whose source follows a preposition: "aus dem Rathaus *verlautete*"."""
    ambiguous_pronouns: frozenset[str] = frozenset()
    """Subject pronouns that can also be objects: "sie"."""
    other_particles: frozenset[str] = frozenset()
    """Particles at the end of a clause that change the verb into a different one: "rief die Truppen *ab*"."""
    modals: frozenset[str] = frozenset()
    """Verbs that govern an infinitive: "will", "musste"."""
    abstract_endings: tuple[str, ...] = ()
    """Endings of nouns that name neither a person nor an organisation: "-heit"."""
    speaking_endings: tuple[str, ...] = ()
    """Endings of nouns that look abstract but name an organisation: "-regierung"."""
    citing_verbs: frozenset[str] = frozenset()
    """Verbs whose object speaks, not their subject: "zitierte Roth mit den Worten"."""
    title_nouns: tuple[str, ...] = ()
    """Endings of nouns for titles and names; the quotation after them is not speech: "der *Titel* lautet „…“"."""
    reporting_infinitives: frozenset[str] = frozenset()
    """Reporting verbs in the infinitive: "einräumen"."""
    agent_prepositions: frozenset[str] = frozenset()
    """Prepositions before the agent of a passive: "von"."""
    focus_adverbs: frozenset[str] = frozenset()
    """Adverbs that can come before a subject: "auch", "selbst"."""
    adverb_endings: tuple[str, ...] = ()
    """Endings that tell a capitalised adverb at the start of a sentence from a noun: "weise"."""
    demonstratives: frozenset[str] = frozenset()
    """Words that can be a subject on their own or open a noun phrase: "dieser"."""
    sentence_anaphors: frozenset[str] = frozenset()
    """Pronouns that refer to a whole sentence: "das", "dies"."""
    time_nouns: frozenset[str] = frozenset()
    """Nouns for points in time: "Anfang", "Mai"."""
    predicate_adjectives: frozenset[str] = frozenset()
    """Reporting verbs that are adjectives after "to be", or participles whose subject speaks: "überzeugt", "zitiert"."""
    containing_particles: frozenset[str] = frozenset()
    """Particles that some of `containing_verbs` require: "hervor"."""
    containing_verbs: frozenset[str] = frozenset()
    """Verbs that introduce the contents of a document: "steht", "geht … hervor"."""
    paper_nouns: tuple[str, ...] = ()
    """Endings of nouns for documents: "mitteilung"."""
    noun_prepositions: frozenset[str] = frozenset()
    """Words that name a source before one of `source_nouns`, and are ordinary prepositions elsewhere: "nach"."""
    source_nouns: tuple[str, ...] = ()
    """Endings of nouns for something said or written, after `noun_prepositions`: "bericht", "angaben"."""
    speech_nouns: tuple[str, ...] = ()
    """Endings of nouns whose clause gives the content: "vorwurf", "ansicht"."""
    source_adverbs: frozenset[str] = frozenset()
    """Adverbs that refer to a source named before: "demnach"."""
    doubtful_source_adverbs: frozenset[str] = frozenset()
    """Adverbs that refer to a source only at the start of a sentence in reported speech: "danach"."""
    whereby: frozenset[str] = frozenset()
    """Words that refer back to a source: "wonach"."""
    degree_words: frozenset[str] = frozenset()
    """Words that show that a preposition is an adjective here: "sehr *laut*"."""
    according_self: tuple[str, ...] = ()
    """Phrases that make the subject itself the source: "nach eigenen Angaben"."""


@documented
@frozen(eq=False, repr=False, field_transformer=checked)
class CliticGrammar:
    """Words for sentences whose pronouns attach to the verb, as in French, Italian, Spanish, Portuguese and partly in Dutch.

    >>> from newsparse import CliticGrammar
    >>> "le" in CliticGrammar(clitics={"le", "lui"}).clitics
    True
    """

    expletives: frozenset[str] = frozenset()
    """Placeholder pronouns for a statement that follows: "vindt *het* onterecht dat"."""
    dative_prepositions: frozenset[str] = frozenset()
    """Prepositions before the person addressed that are also articles: Portuguese "a"."""
    dative_articles: frozenset[str] = frozenset()
    """Prepositions with the article before a paper or agency addressed: "disse *à* Folha Ana Luna"."""
    ordinals: frozenset[str] = frozenset()
    """Ordinals that are also words for a time or a conjunction: "la *prima* cittadina"."""
    before_that: frozenset[str] = frozenset()
    """Words that turn "that" into a different conjunction: "*ya* que"."""
    reported_infinitives: frozenset[str] = frozenset()
    """Infinitives that open content after any reporting verb: "negó *haber* entrado"."""
    infinitive_endings: tuple[str, ...] = ()
    """Endings of infinitives, which open content behind "to": "ha invitato i cittadini a non *usare* il ponte"."""
    resuming_infinitives: frozenset[str] = frozenset()
    """Infinitives that continue a report after "before": "avant d'*ajouter*"."""
    before_words: frozenset[str] = frozenset()
    """Words for "before" in front of `resuming_infinitives`: "avant"."""
    elided: tuple[str, ...] = ()
    """Words that lose their vowel and are joined to the next word: "l'", "qu'"."""
    passive_copulas: frozenset[str] = frozenset()
    """Forms of "to be" whose passive reports without a subject: "*foi* anunciado que", but not "está previsto que"."""
    reflexive_copulas: frozenset[str] = frozenset()
    """Forms of "to be" in the perfect of a reflexive verb: "s'*est* félicité"."""
    agreeing_participles: frozenset[str] = frozenset()
    """Participles after `reflexive_copulas`, in all forms that agree with a subject: "s'est félicité*e*"."""
    participle_endings: tuple[str, ...] = ()
    """Endings of participles that describe a subject between commas: "Il fratello, *sentito* come teste, ha detto"."""
    reflexive_verbs: frozenset[str] = frozenset()
    """Verbs that report only with a reflexive pronoun: "se quejó"."""
    clitics: frozenset[str] = frozenset()
    """Object pronouns next to their verb: "le", "nous", "ci"."""
    as_prefixes: frozenset[str] = frozenset()
    """Words that can come before the ones in `as_openers`: "*tal y* como"."""
    subject_relatives: frozenset[str] = frozenset()
    """Relative pronouns that are a subject and mean a person: "qui", "quien"."""
    name_particles: frozenset[str] = frozenset()
    """Particles inside a name that are also articles or prepositions: "Jan *de* Wit"."""
    bare_nouns: frozenset[str] = frozenset()
    """Nouns that can be a subject without an article: "fuentes"."""


@documented
@frozen(eq=False, repr=False, field_transformer=checked)
class AffixGrammar:
    """Words for sentences whose verb is first or last, with particles and endings, as in Arabic, Hebrew, Turkish, Korean,
    Japanese and Chinese.

    >>> from newsparse import AffixGrammar
    >>> AffixGrammar(verb_last=True, subject_particles=["は"]).subject_particles
    ('は',)
    """

    verb_stems: tuple[str, ...] = ()
    """Stems of reporting verbs, in languages with too many endings to list: "말했"."""
    verb_first: bool = False
    """True if the subject usually follows its verb, as in Arabic."""
    verb_last: bool = False
    """True if the content usually comes before its verb, as in Turkish."""
    adverbials_between: bool = False
    """True if time and place come between the subject and its verb: "وی در پایان گفت"."""
    quotative_particles: frozenset[str] = frozenset()
    """Particles between a quotation and its verb: "diye", "と", "고"."""
    quotative_endings: tuple[str, ...] = ()
    """Endings of a reported clause after which any verb reports: "열린*다고* 내다봤다"."""
    naming_stems: tuple[str, ...] = ()
    """Words after `quotative_particles` that only name something: "「未来」と*題し*た展覧会"."""
    subject_particles: tuple[str, ...] = ()
    """Endings of a subject: "は", "는"."""
    topic_particles: tuple[str, ...] = ()
    """Subject particles that mark the topic of the whole sentence and so never occur in a reported clause: "は"."""
    reported_clause_endings: tuple[str, ...] = ()
    """Endings of a clause reported without a conjunction: "-dığını"; in Finnish, of its verb: "-van"."""
    attached_complementisers: tuple[str, ...] = ()
    """Complementisers joined to the next word: "ש"."""
    attached_pronouns: tuple[str, ...] = ()
    """Pronouns written together with the verb that they are the subject of: "kata*nya*"."""
    attached_article: str = ""
    """The article joined to its noun: "ال", "ה"."""
    attached_prepositions: tuple[str, ...] = ()
    """Prepositions joined to their noun: "מ"."""
    attached_owners: tuple[str, ...] = ()
    """Possessive pronouns joined to the noun before them: "رئيس*ها*"."""
    attached_conjunctions: tuple[str, ...] = ()
    """Conjunctions joined to a verb: "و"."""
    participle_endings: tuple[str, ...] = ()
    """Endings of participles that whoever speaks follows: "köprünün açıldığını belirt*en* Demir"."""
    hearsay_endings: tuple[str, ...] = ()
    """Words that end a sentence that is only reported: "ということです"."""
    source_prefixes: tuple[str, ...] = ()
    """Prepositions joined to the source after "according to": the "ل" of "لوزير"."""
    source_suffixes: tuple[str, ...] = ()
    """Case endings joined to the source before "according to": "교통부*에* 따르면", "Demir*'e* göre"."""
    according_closers: frozenset[str] = frozenset()
    """Words that close the phrase after its source: "据警方*介绍*"."""
    subordinate_closers: frozenset[str] = frozenset()
    """Words that close a clause before the verb it depends on: "回答提问*时*说"."""


@documented
@frozen(eq=False, repr=False, field_transformer=checked)
class ActWords:
    """English words that distinguish speech from acts that need no words.

    >>> from newsparse import ActWords
    >>> ActWords(finding_verbs={"shows"}).finding_verbs
    frozenset({'shows'})
    """

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
    """Verbs that say why people meet, and so report nothing: "discuss"."""
    meeting_verbs: frozenset[str] = frozenset()
    """Verbs of meeting: "met"."""

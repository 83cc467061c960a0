"""The limits of the rules that need only word lists, in units of a sentence unless they say otherwise; in scripts without
spaces, those of sentences count twice."""

from typing import Final

from newsparse.memo import Bound

LONGEST_CLAUSE_AFTER_QUOTATION: Final = 90  # how far a reporting verb is searched after a quotation, in code points
WORDS: Final = Bound(20_000)  # most words whose kinds are cached, of all languages: three in four words of a new article are known
LARGEST_GAP_IN_NAME: Final = 3  # white space that ends a name, in code points: a space, a line break and a space do
LONGEST_SUBJECT: Final = 24  # longest subject beside its verb
LONGEST_QUOTED_NAME: Final = 40  # longest name of a body or paper in quotation marks, in code points
LONGEST_QUOTED_SUBJECT: Final = 30  # longest name in quotation marks that is a subject alone, in code points
LONGEST_APPOSITION: Final = 10  # longest apposition to a subject
FARTHEST_CONTENT: Final = 18  # largest distance between a verb and the opening of its content
LONGEST_TAIL: Final = 9  # most words after a reporting clause at the end of a sentence
LONGEST_LATE_SUBJECT: Final = 12  # longest subject before a verb at the end of a sentence
SHORTEST_STATEMENT: Final = 3  # shortest statement that needs no mark
SHORTEST_STATEMENT_BEFORE: Final = 2  # shortest statement between the start of a sentence and a reporting clause that begins with its verb
FARTHEST_SECOND_VERB: Final = 9  # largest distance between "and" and a second speaker's verb
FARTHEST_PARTICLE: Final = 24  # largest distance between a verb and the particle that it needs: "kondigde … aan"
FARTHEST_AUXILIARY: Final = 5  # largest distance between an auxiliary and its participle: "har i dag sagt"
LONGEST_AS_CLAUSE: Final = 14  # farthest end of a clause like "as Roe said" from its verb
LONGEST_CITED_SOURCE: Final = 12  # longest source after "according to"
LONGEST_DEPENDENT: Final = 10  # farthest comma after a clause or participle that describes a source
LONGEST_GENITIVE: Final = 4  # most words between an office and the name of who holds it
LONGEST_ADJUNCT: Final = 7  # farthest article of a subject after the preposition of an adjunct between it and its verb
LONGEST_LABEL: Final = 8  # longest name of a speaker before a colon without a verb
FARTHEST_VERB: Final = 7  # largest distance between the content and its verb
LONGEST_OPENING_SUBJECT: Final = 14  # longest subject that opens a sentence whose verb is last
LONGEST_NAME_BEFORE_COMMA: Final = 3  # longest name before a comma at the start of such a sentence
SHORTEST_FINAL_STATEMENT: Final = 2  # shortest statement before a verb
LONGEST_SENTENCE: Final = 2500  # A longer sentence is not prose and is skipped, in code points; this also bounds the work for each verb
SHORTEST_CONTINUATION: Final = 4  # fewest words of a quotation that continues without a reporting clause
LARGEST_GAP: Final = 30  # largest distance of a quotation from the attribution of the sentence before that it belongs to, in code points
FARTHEST_PASSAGE: Final = 3  # A speaker continues in a passage that is only a quotation, up to this many passages away
FARTHEST_NAME: Final = 1500  # largest distance from a pronoun to its name, in code points: about three paragraphs
LONGEST_NAME: Final = 5  # most words of a name
LONGEST_INFLECTED_NAME: Final = 3  # most words of a name whose nominative is searched
MOST_INFLECTED_NAMES: Final = 40  # most names of a story whose nominative is searched
LONGEST_GIVEN_NAMES: Final = 45  # longest given names before a surname, in code points
LONGEST_DESCRIPTION: Final = 12  # most words of a description
MOST_MENTIONS: Final = 200  # most mentions kept for one speaker
LONGEST_HAN_NAME: Final = 4  # most signs of a Chinese name without a dot

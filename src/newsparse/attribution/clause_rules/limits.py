"""The limits of the rules that read clauses, in units of a sentence unless they say otherwise."""

from typing import Final

LONGEST_PHRASE: Final = 24
"""Longest noun phrase; it bounds the work at each word."""
MOST_ADJECTIVES: Final = 4
"""Most adjectives before a noun."""
LONGEST_ATTRIBUTE: Final = 12
"""Longest attribute that contains other words; a longer one would be a guess."""
FARTHEST_VERB: Final = 24
"""Largest distance of a verb from the beginning of its part."""
MOST_ADVERBS: Final = 2
"""Up to this many words before a verb may all be adverbs."""
LONGEST_APPOSITION: Final = 8
"""Longest apposition that opens with an article."""
FARTHEST_CONTENT: Final = 24
"""Largest distance between a reporting verb and the word that opens its content."""
LONGEST_ADJUNCT: Final = 8
"""Up to this many words before a clause without a subject may only say when and where."""
MOST_ADJUNCTS: Final = 8
"""Most adjuncts between a verb and the word that opens its content."""
MOST_ADJUNCTS_BEFORE_SUBJECT: Final = 6
"""Most adjuncts between a verb and its subject."""
LONGEST_OPENING: Final = 3
"""An adverb or adjunct of up to this many words may open a sentence whose reporting clause follows after the comma."""
MOST_STEPS: Final = 16
"""Largest number of words and phrases skipped before a subject."""
LONGEST_QUOTED_NAME: Final = 6
"""Longest name in quotation marks, in words."""
LONGEST_OPENING_PHRASE: Final = 9
"""Longest noun phrase before a comma after which its clause continues."""
LONGEST_BRACKET: Final = 60
"""Largest distance between a finite verb and the rest of the verb."""
MOST_COMMAS: Final = 6
"""Most commas between the two."""
FARTHEST_PARTICIPLE: Final = 6
"""Largest distance of a participle after an apposition from the comma."""
MOST_MARKS: Final = 5
"""Largest number of marks between a verb and its content."""
SHORTEST_CLAUSE: Final = 4
"""A subordinate clause of fewer words is not a statement."""
SHORTEST_STATEMENT: Final = 4
"""Fewer words in quotation marks are a name or a title, unless they end like a sentence."""
LONGEST_SENTENCE: Final = 400
"""A longer sentence is not prose and is skipped; this also bounds the work for each clause."""
SHORTEST_QUOTATION: Final = 3
"""A quotation of fewer words needs its own reporting verb."""
SHORTEST_UNSOURCED_QUOTATION: Final = 6
"""A sentence in quotation marks of at least this many words is attributed even if its speaker is unknown."""
MOST_DASHES: Final = 6
"""Most dashes inside a quotation between which a reporting clause is searched."""
LARGEST_GAP: Final = 80
"""Largest distance of a quotation from the one that it belongs to, in code points."""
FARTHEST_VERB_AFTER_ANAPHOR: Final = 1
"""Largest distance of the verb from a pronoun that opens its sentence."""
SHORTEST_TITLE: Final = 5
"""Letters of the shortest word that may be a title without an article."""
SHORTEST_COMPOUND: Final = 7
"""Letters of the shortest word in which a compound is looked for."""

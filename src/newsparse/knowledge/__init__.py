"""Knowledge about languages and agencies.

`languages/` has a folder for each language, `agencies` a table of the agencies. `language` explains the fields of a language;
`page_words`, `date_words`, `people_words`, `speech_words` and `speech_grammars` explain those of its lists. `knowledge` gathers all
that one parser knows, and `language_detection` finds the language of a text; `word_lists` builds lists. Beside the folders of
`languages/` are the words that serve whatever the language of the story: names of people and places, words around dates, fields,
mails and releases.
"""

from newsparse.knowledge.agencies import Agency
from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.knowledge import Knowledge, default_knowledge
from newsparse.knowledge.language import Language
from newsparse.knowledge.page_words import BylineWords, CreditWords, Phrases
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.speech_grammars import ActWords, AffixGrammar, BracketGrammar, CliticGrammar
from newsparse.knowledge.speech_words import SpeechWords

__all__ = [
    "ActWords",
    "AffixGrammar",
    "Agency",
    "BracketGrammar",
    "BylineWords",
    "CliticGrammar",
    "CreditWords",
    "DateWords",
    "Knowledge",
    "Language",
    "PeopleWords",
    "Phrases",
    "SpeechWords",
    "default_knowledge",
]

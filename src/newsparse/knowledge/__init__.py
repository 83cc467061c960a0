"""Knowledge about languages and agencies, with one data module for each."""

from newsparse.knowledge.agency import Agency
from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.date_words import DateWords
from newsparse.knowledge.knowledge import Knowledge, default_knowledge
from newsparse.knowledge.language import Language
from newsparse.knowledge.people_words import PeopleWords
from newsparse.knowledge.phrases import Phrases
from newsparse.knowledge.speech_words import SpeechWords

__all__ = [
    "Agency",
    "BylineWords",
    "CreditWords",
    "DateWords",
    "Knowledge",
    "Language",
    "PeopleWords",
    "Phrases",
    "SpeechWords",
    "default_knowledge",
]

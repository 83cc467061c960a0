"""Knowledge about languages and agencies, with one data module for each."""

from newsparse.knowledge.agency import Agency
from newsparse.knowledge.knowledge import Knowledge, default_knowledge
from newsparse.knowledge.language import BylineWords, CreditWords, DateWords, Language, Phrases
from newsparse.knowledge.people_words import PeopleWords
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

"""Attributions in sentences that end with their verb, as in Turkish, Japanese and Korean."""

from typing import Final

from newsparse.attribution.units import (
    CLOSE,
    COLON,
    COMMA,
    DASH,
    MARKS,
    NAME,
    NUMBER,
    OPEN,
    QUOTE,
    STOP,
    WORD,
    adjacent_quotations,
    trimmed,
)
from newsparse.attribution.word_index import Range
from newsparse.attribution.word_list_rules.citing_phrases import phrase_with_own_source
from newsparse.attribution.word_list_rules.content_after_verb import quotations_after_label
from newsparse.attribution.word_list_rules.sentences import Sentence, SentenceAttribution

_SHORTEST_FINAL_STATEMENT: Final = 2  # shortest statement before a verb
_LONGEST_NAME_BEFORE_COMMA: Final = 3  # longest name before a comma at the start of such a sentence
_LONGEST_OPENING_SUBJECT: Final = 14  # longest subject that opens a sentence whose verb is last
_MOST_CIRCUMSTANCES: Final = 4  # dates, occasions and audiences between a subject and its content
_FARTHEST_VERB: Final = 7  # largest distance between the content and its verb
_OF_WORDS: Final = frozenset({"の", "との", "という"})
_CIRCUMSTANCES: Final = ("に対し", "に対して", "に関し", "について")
_DATE_SIGNS: Final = frozenset("日月年時月曜火水木金土夜朝夕午前後頃일월년")


def read(sentence: Sentence) -> list[SentenceAttribution]:
    """Find the attributions of a sentence; contents do not overlap."""
    return _VerbFinalReader(sentence).read()


class _VerbFinalReader:
    __slots__ = ("_found", "_sentence", "_start")

    def __init__(self, sentence: Sentence) -> None:
        self._sentence = sentence
        self._found: list[SentenceAttribution] = []
        self._start = next((i for i in range(sentence.last) if sentence.kinds[i] not in MARKS), sentence.last)

    def read(self) -> list[SentenceAttribution]:
        """Read from left to right: each verb closes the content since the verb before."""
        sentence = self._sentence
        begin = self._start
        for verb in sentence.verbs:
            if verb[0] < begin:
                continue
            attribution = self._attribution_of_verb(begin, verb)
            if attribution is not None:
                self._found.append(attribution)
                begin = max(verb[1], attribution.source[1] if attribution.source else 0)
        self._sources_without_verb()
        labelled = quotations_after_label(sentence, self._start) if not self._found else None
        if labelled is not None:
            self._found.append(labelled)
        self._found.sort(key=lambda attribution: attribution.content[0])
        return self._found

    def _attribution_of_verb(self, begin: int, verb: Range) -> SentenceAttribution | None:
        """Find the content before a verb and its source, or the content after it if a colon or a quotation follows."""
        sentence = self._sentence
        kinds, speech = sentence.kinds, sentence.speech
        if verb[1] < sentence.last and (kinds[verb[1]] in (COLON, QUOTE)) and not self._quotations(begin, verb[0]):
            return self._content_after_colon(begin, verb)
        end = self._content_end(begin, verb)
        if end is None:
            return None
        quotes = self._quotations(begin, end)
        between, after = self._subject_between(end, verb[0]), self._subject_after_verb(verb[1])
        if quotes:
            first = quotes[0]
            source = between or (self._subject_before_quotation(begin, first) if first > begin else None)
            content = tuple((i, i + 1) for i in quotes)
            if quotes[-1] < end - 1 and not all(kinds[i] in MARKS or self._is_quotative_particle(i) for i in range(quotes[-1] + 1, end)):
                # A quotation inside a clause that is reported as a whole.
                start = source[1] if source and source is not between else begin
                content = (self._trim(start, end),)
        elif between or sentence.dialogue or (after is not None and after[1] == sentence.last and end - begin > _SHORTEST_FINAL_STATEMENT):
            source, start = between or after, begin  # "Köprü açık, diyor *bir kadın*"
            content = (self._trim(start, end),)
        else:
            bare = kinds[end - 1] != WORD or kinds[end] in (COMMA, STOP)  # "Ayla, köprü güzel, dedi"
            source, start = self._opening_subject(begin, end, bare=bare and not speech.affixes.subject_particles, clause=True)
            content = (self._trim(start, end), *self._content_after_clause(end, verb))
            if content[0][1] - content[0][0] < _SHORTEST_FINAL_STATEMENT * sentence.units_per_word:
                return None
        if source is None:
            source = after or (self._found[-1].source if self._found else None)
        quoted = "quotation, cue, source" if source and source[0] >= verb[1] else "quotation, source, cue"
        rule = quoted if quotes else "content, source, cue"
        return SentenceAttribution(rule, (verb[0], self._verb_end(verb[1])), source, content, sentence.dialogue and not quotes)

    def _content_after_clause(self, end: int, verb: Range) -> tuple[Range, ...]:
        """Find the content that goes on after a clause between commas: `Köprü, dedi Demir, artık açık`."""
        sentence = self._sentence
        after = self._subject_after_verb(verb[1])
        past = after[1] if after else verb[1]
        if sentence.kinds[end] != COMMA or past >= sentence.last or sentence.kinds[past] != COMMA:
            return ()
        if any(sentence.ends_verb(i) for i in range(past, sentence.last)):
            return ()
        return (self._trim(past, sentence.last),)

    def _verb_end(self, past: int) -> int:
        """Find where a verb ends, endings included, in scripts without spaces: "強調し*た*"."""
        sentence = self._sentence
        if not sentence.word_index.spaced:
            while past < sentence.last and past - 6 < sentence.last and "\u3041" <= sentence.words[past][0] <= "\u309f":
                past += 1
        return past

    def _quotations(self, first: int, last: int) -> list[int]:
        return [i for i in range(first, last) if self._sentence.kinds[i] == QUOTE]

    def _is_quotative_particle(self, i: int) -> bool:
        """Return True if a unit closes reported words: "고", "diye", "と"."""
        return self._sentence.is_one_of(i, self._sentence.speech.affixes.quotative_particles)

    def _content_end(self, begin: int, verb: Range) -> int | None:
        """Find where the content of a verb ends; return `None` if it has none."""
        sentence = self._sentence
        kinds, words, speech = sentence.kinds, sentence.words, sentence.speech
        if words[verb[0]] in speech.noun_verbs and not sentence.word_index.spaced:
            end = verb[0] - (verb[0] > begin and words[verb[0] - 1] in _OF_WORDS)  # "早い*との*見方を示した"
            return end if end > begin else None
        plain = " ".join(words[verb[0] : verb[1]]) in speech.inverting_verbs
        near = max(begin, verb[0] - _FARTHEST_VERB * sentence.units_per_word)
        for i in range(verb[0] - 1, near - 1, -1):
            kind, word = kinds[i], words[i]
            if self._is_quotative_particle(i):
                return i
            if kind == QUOTE:
                return i + 1
            if (
                kind == WORD
                and speech.affixes.reported_clause_endings
                and word.endswith(speech.affixes.reported_clause_endings)
                and (len(word) > 3 or not sentence.word_index.spaced or self._ends_short_clause(word))
            ):
                return i + 1
            if kind == COMMA and plain and i == verb[0] - 1 and i > begin:
                return i
            if kind == STOP and plain and i == verb[0] - 1 and i > begin:
                return i + 1
            if kind in (COLON, STOP):
                return None
            if i < verb[0] and sentence.ends_verb(i):
                return None
        return verb[0] if plain and speech.dialogue_dashes and verb[0] > begin and verb[1] + 3 >= sentence.last else None

    def _ends_short_clause(self, word: str) -> bool:
        """Return True if a word of three letters or fewer ends a reported clause: "연다고", "것으로"."""
        speech = self._sentence.speech
        return word in speech.affixes.reported_clause_endings or (len(word) > 2 and word[-1] in speech.affixes.quotative_particles)

    def _opening_subject(self, begin: int, end: int, *, bare: bool = False, clause: bool = False) -> tuple[Range | None, int]:
        """Find the subject that opens a piece, and where the content begins after it.

        A comma separates it from *bare* words; a particle that may belong to a reported *clause* does not end it.
        """
        sentence = self._sentence
        kinds, words, speech = sentence.kinds, sentence.words, sentence.speech
        first = self._past_openers(begin, end)
        if speech.affixes.subject_particles:
            particles = speech.affixes.topic_particles if clause and speech.affixes.topic_particles else speech.affixes.subject_particles
            for i in range(first, min(end - 1, first + _LONGEST_OPENING_SUBJECT * sentence.units_per_word)):
                if kinds[i] in (COLON, DASH, STOP):
                    break
                if self._ends_subject(i, first, particles):
                    return (self._without_time(first, i + 1), self._past_date(i + 1, end))
            return None, first
        topic = next(
            (i for i in range(first + 1, min(end - 1, first + _LONGEST_OPENING_SUBJECT)) if words[i] in speech.affixes.topic_particles),
            None,
        )
        if topic is not None and all(kinds[i] in (WORD, NAME) and not sentence.ends_verb(i) for i in range(first, topic)):
            return (first, topic), topic + 1  # "Ali Demir *ise*"
        if sentence.is_one_of(first, speech.pronouns) and not bare:
            return (first, first + 1), first + 1
        comma = next((i for i in range(first, min(end, first + _LONGEST_OPENING_SUBJECT)) if kinds[i] == COMMA), None)
        if comma is not None and comma > first:
            reported = any(kinds[i] == WORD and words[i].endswith(speech.affixes.reported_clause_endings) for i in range(first, comma))
            adverbial = sentence.is_any_of(comma - 1, speech.adjunct_openers, speech.time_words)
            named = not bare or (comma - first <= _LONGEST_NAME_BEFORE_COMMA and kinds[comma - 1] == NAME)
            if named and not reported and not adverbial and comma + 1 < end and not any(sentence.ends_verb(i) for i in range(first, comma)):
                return (first, comma), comma + 1
        if kinds[first] == NAME and first + 2 < end and not bare:
            return (first, first + 1), first + 1
        return None, first

    def _past_openers(self, first: int, end: int) -> int:
        """Skip the marks, sentence adverbs and conjunctions that open a piece."""
        sentence = self._sentence
        speech = sentence.speech
        while first < end and (sentence.kinds[first] in MARKS or sentence.is_any_of(first, speech.sentence_adverbs, speech.joiners)):
            first += 1
        return first

    def _past_date(self, first: int, end: int) -> int:
        """Skip the date or occasion between a subject and its content: "市長は*15日の会見で、*橋が…"."""
        sentence = self._sentence
        if sentence.word_index.spaced:
            listed = (sentence.speech.time_words, sentence.speech.occasions)
            while first < end and (self._is_figure_of_date(first) or sentence.is_any_of(first, *listed)):
                first += 1
            return first + (first < end and sentence.kinds[first] == COMMA)
        for _ in range(_MOST_CIRCUMSTANCES):
            near = range(first, min(end, first + 2 * _LONGEST_OPENING_SUBJECT))
            comma = next((i for i in near if sentence.kinds[i] == COMMA), first)
            if first == comma or not self._is_circumstance(first, comma):
                break
            first = comma + 1
        return first

    def _is_circumstance(self, first: int, last: int) -> bool:
        """Return True if words before a comma are a date, an occasion or an audience: "15日夜", "6日の国会で", "記者団に対し"."""
        sentence, speech = self._sentence, self._sentence.speech
        dated = sentence.kinds[first] == NUMBER and sentence.words[first + 1][:1] in _DATE_SIGNS
        held = "".join(sentence.words[first:last])
        brief = all(
            sentence.kinds[i] == NUMBER or _DATE_SIGNS.issuperset(sentence.words[i]) or sentence.is_one_of(i, speech.time_words)
            for i in range(first, last)
        )
        return brief or (dated and held.endswith("で")) or held.endswith(_CIRCUMSTANCES) or sentence.words[last - 1] in speech.occasions

    def _is_figure_of_date(self, i: int) -> bool:
        """Return True if a unit is a figure that may be part of a date: "15" before "日", "15일"."""
        sentence = self._sentence
        return sentence.kinds[i] == NUMBER and (not sentence.word_index.spaced or sentence.words[i][-1] in _DATE_SIGNS)

    def _ends_subject(self, i: int, first: int, particles: tuple[str, ...]) -> bool:
        """Return True if a subject ends with a unit."""
        sentence = self._sentence
        word = sentence.words[i]
        if sentence.kinds[i] == CLOSE:
            return False
        if sentence.word_index.spaced:
            if sentence.kinds[i] not in (WORD, NAME, NUMBER) or word in sentence.speech.lookalike_words:
                return False
            return word.endswith(particles) and (len(word) > 1 or (i > first and sentence.kinds[i - 1] == CLOSE))
        return i > first and word in particles and sentence.kinds[i] == WORD and not self._is_inside_word(i)

    def _is_inside_word(self, i: int) -> bool:
        """Return True if a sign that looks like a particle is inside a word in kana."""
        text = self._sentence.words
        before, after = text[i - 1], text[i + 1] if i + 1 < len(text) and self._sentence.kinds[i + 1] == WORD else ""
        return "\u3041" <= before <= "\u309f" and "\u3041" <= after[:1] <= "\u309f"

    def _without_time(self, first: int, last: int) -> Range:
        """Strip the time before a subject: "15日、市長は"."""
        kinds = self._sentence.kinds
        comma = max((i for i in range(first, last - 1) if kinds[i] == COMMA), default=None)
        return (
            (comma + 1, last)
            if comma is not None and comma + 1 < last and self._sentence.speech.affixes.subject_particles and last - comma > 2
            else (first, last)
        )

    def _subject_before_quotation(self, begin: int, end: int) -> Range | None:
        """Find the subject before a quotation."""
        sentence = self._sentence
        kinds, speech = sentence.kinds, sentence.speech
        if speech.affixes.subject_particles:
            return self._opening_subject(begin, end + 1)[0]
        first = self._past_openers(begin, end)
        last = end
        while last > first and (kinds[last - 1] in MARKS or sentence.is_one_of(last - 1, speech.auxiliaries)):
            last -= 1
        comma = next((i for i in range(first, last) if kinds[i] == COMMA), last)
        return (
            (first, comma) if first < comma and comma - first <= _LONGEST_OPENING_SUBJECT and kinds[first] in (WORD, NAME, OPEN) else None
        )

    def _subject_between(self, first: int, last: int) -> Range | None:
        """Find a subject between the content and the verb: `"…"고 외신이 전했다`, `…」と市長は述べた`."""
        sentence = self._sentence
        speech = sentence.speech
        for i in range(last - 1, first - 1, -1):
            if sentence.kinds[i] in MARKS:
                return None
            if self._ends_subject(i, first - 1, speech.affixes.subject_particles):
                start = i
                while start > first and sentence.kinds[start - 1] not in MARKS and not self._is_quotative_particle(start - 1):
                    start -= 1
                return start, i + 1
        return None

    def _subject_after_verb(self, first: int) -> Range | None:
        """Find a subject after the verb: `"…" dedi Ayla Demir`, `"…" diyen Demir, …`."""
        sentence = self._sentence
        if sentence.speech.affixes.subject_particles:
            return None
        i = first
        while i < sentence.last and i - first < _LONGEST_OPENING_SUBJECT and sentence.kinds[i] in (WORD, NAME, OPEN, CLOSE, NUMBER):
            if sentence.ends_verb(i) or sentence.is_one_of(i, sentence.speech.joiners):
                break
            i += 1
        return (first, i) if i > first else None

    def _content_after_colon(self, begin: int, verb: Range) -> SentenceAttribution | None:
        """Read a quotation after a colon: `Demir şöyle dedi: "…"`."""
        sentence = self._sentence
        first = verb[1] + (sentence.kinds[verb[1]] == COLON)
        last = sentence.last
        if first >= last:
            return None
        if sentence.kinds[first] == QUOTE:
            content = adjacent_quotations(sentence.kinds, sentence.words, first, last, frozenset())
        else:
            content = (self._trim(first, last),)
            if content[0][0] >= content[0][1]:
                return None  # marks alone
        source = self._opening_subject(begin, verb[0])[0] if sentence.speech.affixes.subject_particles else None
        if source is None and not sentence.speech.affixes.subject_particles and verb[0] > begin:
            source = self._subject_before_quotation(begin, verb[0])
        return SentenceAttribution("source, cue, content", verb, source, content)

    def _sources_without_verb(self) -> None:
        """Read sources without a verb: `Polise göre köprü kapalı`, `警察によると、橋は閉鎖されている`."""
        sentence = self._sentence
        words, kinds = sentence.words, sentence.kinds
        named = [i for i, word in enumerate(words) if word in sentence.word_index.according_words]
        for i in named:
            if kinds[i] != WORD:
                continue
            own = phrase_with_own_source(sentence, i)
            if own is not None and own.source is not None and i == self._start:
                self._add_cited(own.cue, own.source, own.past, (0, 0))
                return
            for phrase in sentence.word_index.according_after.get(words[i], ()):
                size = len(phrase)
                if i + 1 - size > self._start and tuple(words[i + 1 - size : i + 1]) == phrase:
                    self._source_before_according(i + 1 - size, i + 1)
                    return

    def _source_before_according(self, first: int, past: int) -> None:
        sentence = self._sentence
        edge = first
        while (
            edge > self._start
            and sentence.kinds[edge - 1] in (WORD, NAME, NUMBER, OPEN, CLOSE)
            and first - edge < _LONGEST_OPENING_SUBJECT * sentence.units_per_word
        ):
            edge -= 1
        while edge < first and sentence.is_any_of(edge, sentence.speech.sentence_adverbs, sentence.speech.joiners):
            edge += 1
        doubtful = " ".join(sentence.words[first:past]) in sentence.speech.doubtful_according
        nominalised = first > edge and sentence.words[first - 1].endswith(
            sentence.speech.affixes.reported_clause_endings
        )  # "anlattığına göre"
        if doubtful and not nominalised and not self._can_speak(edge, first):
            return  # "eskisine göre", compared with what was
        if edge < first:
            self._add_cited((first, past), (edge, first), past, (0, self._suffix(first - 1)))

    def _add_cited(self, cue: Range, source: Range, past: int, affixes: tuple[int, int]) -> None:
        """Add what a phrase cites: the rest of the sentence, if no other attribution took it."""
        first, last = self._trim(past, self._without_hearsay(self._sentence.last))
        taken = any(a < last and first < b for attribution in self._found for a, b in attribution.content)
        if last - first > _SHORTEST_FINAL_STATEMENT - self._sentence.word_index.spaced and not taken:
            self._found.append(SentenceAttribution("content according to source", cue, source, ((first, last),), affixes=affixes))

    def _without_hearsay(self, last: int) -> int:
        """Strip the words at the end of a sentence that say that it is only reported: "…*ということです*"."""
        words = self._sentence.words
        for ending in self._sentence.speech.affixes.hearsay_endings:
            for size in range(1, min(last, len(ending)) + 1):
                if "".join(words[last - size : last]) == ending:
                    return last - size
        return last

    def _suffix(self, i: int) -> int:
        """Count the code points of the case ending of a source before "according to"."""
        sentence = self._sentence
        raw = sentence.units.ends[i] - sentence.units.starts[i]
        word = sentence.words[i]
        return next((len(end) for end in sentence.speech.affixes.source_suffixes if word.endswith(end) and raw > len(end)), 0)

    def _can_speak(self, first: int, last: int) -> bool:
        """Return True if a phrase ends with a name or a word for someone who can speak, possibly inflected."""
        sentence = self._sentence
        return first < last and (
            sentence.kinds[last - 1] == NAME
            or any(sentence.words[last - 1].startswith(word) for word in sentence.word_index.long_speaking_words)
        )

    def _trim(self, first: int, last: int) -> Range:
        """Strip the marks from both ends of a range."""
        return trimmed(self._sentence.kinds, self._sentence.words, (first, last))

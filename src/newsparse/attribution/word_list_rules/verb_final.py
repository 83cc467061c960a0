"""Attributions in sentences that end with their verb, as in Turkish, Japanese and Korean."""

from typing import Final

from newsparse.attribution.units import CLOSE, COLON, COMMA, MARK, MARKS, NAME, NUMBER, PHRASE, QUOTE, STOP, WORD, trimmed
from newsparse.attribution.word_index import Range
from newsparse.attribution.word_list_rules.citing_phrases import citing_phrases
from newsparse.attribution.word_list_rules.sentences import COLON_RULE, OF_WHICH, Sentence, SentenceAttribution
from newsparse.attribution.word_list_rules.verb_medial import quotations_after_label

HEARSAY: Final = "content, cue"  # a sentence that says at its end that it is reported: "…*という*。"
_SHORTEST_FINAL_STATEMENT: Final = 2  # shortest statement before a verb
_LONGEST_NAME_BEFORE_COMMA: Final = 3  # longest name before a comma at the start of such a sentence
_LONGEST_OPENING_SUBJECT: Final = 14  # longest subject that opens a sentence whose verb is last
_MOST_CIRCUMSTANCES: Final = 4  # dates, occasions and audiences between a subject and its content
_FARTHEST_VERB: Final = 7  # largest distance between the content and its verb, in words
_FARTHEST_WITHOUT_SPACES: Final = 12  # the same in scripts without spaces
_OF_WORDS: Final = frozenset({"の", "との", "という"})
_CIRCUMSTANCES: Final = ("に対し", "に対して", "に関し", "について")
_DATE_SIGNS: Final = frozenset("日月年時月曜火水木金土夜朝夕午前後頃일월년")
_ACCUSATIVES: Final = ("nı", "ni", "nu", "nü")
_POSSESSED: Final = ("nda", "nde")  # endings of "açıklamasında", but not of "açıklamada"
# Hangul syllables come in rows of 28, of which the first alone ends in a vowel; the topic particle after one is "는", else "은".
_TOPICS: Final = ("는", "은")
_OBJECTS: Final = ("을", "를")
_FIRST_SYLLABLE: Final = 0xAC00
_FINALS: Final = 28
_TOO: Final = "も"
_NOMINAL: Final = "の"  # "話す*の*は"
_AGED: Final = "）"
_TITLE: Final = 3  # units of a title in kana: "さん"
_SPEECH_ENDS: Final = frozenset(".?!…。？！")


def read(sentence: Sentence) -> list[SentenceAttribution]:
    """Find the attributions of a sentence; contents do not overlap."""
    return _VerbFinalReader(sentence).read()


def _is_kana(sign: str) -> bool:
    return "\u3041" <= sign <= "\u309f"


class _VerbFinalReader:
    __slots__ = ("affixes", "found", "kinds", "sentence", "spaced", "speech", "start", "words")

    def __init__(self, sentence: Sentence) -> None:
        self.sentence, self.kinds, self.words = sentence, sentence.kinds, sentence.words
        self.speech, self.affixes, self.spaced = sentence.speech, sentence.speech.affixes, sentence.word_index.spaced
        self.found: list[SentenceAttribution] = []
        self.start = sentence.first

    def read(self) -> list[SentenceAttribution]:
        """Read from left to right: each verb closes the content since the verb before."""
        begin = self.start
        for verb in self.sentence.verbs:
            attribution = self._attribution_of_verb(begin, verb) if verb[0] >= begin else None
            if attribution is not None:
                self.found.append(attribution)
                begin = max(verb[1], attribution.source[1] if attribution.source else 0)
        if not self.found and self.kinds[self.start] == QUOTE and self.words[self.start] in _SPEECH_ENDS:
            self._read_topic_after_quotation()
        if not self.found and (quote := self._quotation_of_name()):
            content = ((quote, quote + 1),)
            self.found.append(SentenceAttribution(COLON_RULE, (quote, quote), (self.start, quote), content, reporting_word=self.start))
        last = self.sentence.last - 1
        topic = last > self.start + 1 and self.kinds[last] == QUOTE and self.words[last - 1] in (*self.affixes.topic_particles, _TOO)
        if topic and not (self.found or self.spaced) and self._ends_in_title(last - 1):  # "大黒剛さん（41）*は*「…」。"
            source, content = (self.start, last - 1), ((last, last + 1),)
            self.found.append(SentenceAttribution(COLON_RULE, (last - 1, last), source, content))
        if not self.found and (labelled := quotations_after_label(self.sentence, self.start)) is not None:
            self.found.append(labelled)
        self._source_without_verb()
        self.found.sort(key=lambda attribution: attribution.content[0])
        return self.found

    def _ends_in_title(self, past: int) -> bool:
        """Return True if a name with its title, or the age after it, ends before a unit: "大黒剛*さん*", "大黒剛さん*（41）*"."""
        titles = self.sentence.word_index.titles
        return self.words[past - 1] == _AGED or "".join(self.words[max(self.start, past - _TITLE) : past]).endswith(titles)

    def _quotation_of_name(self) -> int:
        """Find the quotation right after a title, or a name alone, at the start of a Japanese sentence: `財津市長「問題はなかった」　…`."""
        quote = next((i for i in range(self.start, self.sentence.last) if self.kinds[i] != WORD or _is_kana(self.words[i][0])), 0)
        if self.spaced or quote == self.start or self.kinds[quote] != QUOTE or not self.sentence.holds_words(quote):
            return 0
        titled = self._ends_in_title(quote)
        return quote if titled or (quote + 1 == self.sentence.last and quote == self.start + 1) else 0

    def _read_topic_after_quotation(self) -> None:
        """Read a quotation that is a sentence, and the topic of the clause after it: `"꿈만 같아요." *신유나는* 눈물을 글썽였다`."""
        first, last = self.start + 1, self.sentence.last
        past = next((i + 1 for i in range(last - 2, first - 1, -1) if self._ends_subject(i, first, self.affixes.topic_particles)), first)
        if past > first and not self._is_quotative_particle(first) and not self.sentence.word_index.cased:
            content = ((self.start, first),)
            self.found.append(SentenceAttribution("quotation, source, cue", (last - 1, last), (first, past), content))

    def _attribution_of_verb(self, begin: int, verb: Range) -> SentenceAttribution | None:
        """Find the content before a verb and its source, or the content after it if a colon or a quotation follows."""
        sentence, kinds = self.sentence, self.kinds
        if verb[1] < sentence.last and kinds[verb[1]] in (COLON, QUOTE) and QUOTE not in kinds[begin : verb[0]]:
            return self._content_after_colon(begin, verb)
        if self.spaced and sentence.is_one_of(verb[0], self.speech.noun_verbs) and not self._is_quotative_particle(verb[0] - 1):
            return self._words_of_owner(begin, verb)
        end = self._content_end(begin, verb)
        if end is None:
            return None
        if not self.spaced and kinds[end - 1] == QUOTE and verb[1] == sentence.last and self._ends_in_title(verb[1]):
            return SentenceAttribution("quotation, cue, source", (end, verb[0]), verb, ((end - 1, end),))  # 「…」*と*大黒剛さん（41）。
        if sentence.lacks_subject(verb):
            issuer, suffix, start = self._issuer(begin, end)
            content = tuple((i, i + 1) for i in range(start, end) if kinds[i] == QUOTE) or (self._trim(start, end),)
            return SentenceAttribution("source, cue, content", verb, issuer, content, affixes=(0, suffix if issuer else 0))
        quotes = [i for i in range(begin, end) if kinds[i] == QUOTE]
        topics = self.affixes.topic_particles  # what is quoted before one belongs to a name: 「千鳥荘」の志水さん*は*「…」と話す
        quotes = [i for i in quotes if not any(self._ends_subject(k, i, topics) for k in range(i + 1, quotes[-1]))]
        between, after = self._subject_between(end, verb[0]), self._subject_after_verb(verb[1])
        participle = self.words[verb[1] - 1].endswith(self.affixes.participle_endings) and COMMA not in kinds[begin:end]
        closes = after is not None and after[1] == sentence.last and end - begin > _SHORTEST_FINAL_STATEMENT
        if quotes:
            source = between or (self._subject_before_quotation(begin, quotes[0]) if quotes[0] > begin else None)
            content = tuple((i, i + 1) for i in quotes)
            if quotes[-1] < end - 1 and not all(kinds[i] in MARKS or self._is_quotative_particle(i) for i in range(quotes[-1] + 1, end)):
                # A quotation inside a clause that is reported as a whole.
                content = (self._trim(source[1] if source and source is not between else begin, end),)
            if after and source is None and kinds[after[1]] == COMMA and kinds[after[1] + 1 : sentence.last] == [QUOTE]:
                content = (*content, (after[1] + 1, after[1] + 2))  # "“Köprü açık,” diyor Demir, “*artık*.”"
        elif between or sentence.dialogue or closes or (participle and after):
            # "Köprü açık, diyor *bir kadın*", "açıldığını belirten *Demir*, …"
            source, content = between or after, (self._trim(begin, end),)
        else:
            bare = kinds[end - 1] != WORD or kinds[end] in (COMMA, STOP)  # "Ayla, köprü güzel, dedi"
            source, start = self._opening_subject(begin, end, bare=bare and not self.affixes.subject_particles, clause=True)
            content = (self._trim(start, end),)
            past = after[1] if after else verb[1]
            inserted = kinds[end] == COMMA and past < sentence.last and kinds[past] == COMMA
            if inserted and not any(sentence.ends_verb(i) for i in range(past, sentence.last)):
                content = (*content, self._trim(past, sentence.last))  # "Köprü, dedi Demir, *artık açık*"
            if content[0][1] - content[0][0] < _SHORTEST_FINAL_STATEMENT * sentence.word_index.units_per_word:
                return None
        if source is None:
            source = after or (self.found[-1].source if self.found else None)
        quoted = "quotation, cue, source" if source and source[0] >= verb[1] else "quotation, source, cue"
        past = verb[1]
        while past < sentence.last and after is None and _is_kana(self.words[past][:1]):
            past += 1  # "強調し*た*"
        rule = quoted if quotes else "content, source, cue"
        return SentenceAttribution(rule, (verb[0], past), source, content, sentence.dialogue and not quotes)

    def _issuer(self, begin: int, end: int) -> tuple[Range | None, int, int]:
        """Find whose statement a passive quotes, how long its case ending is, and where the content begins after it:
        `*Valilik*ten yapılan açıklamada, köprünün açılacağı belirtildi`, `*Bakanlığı*nın açıklamasında "…" denildi`.
        """
        first = self._past_openers(begin, end)
        paper = next((i for i in range(first, end) if self.sentence.is_one_of(i, self.speech.occasions)), None)
        if paper is None:
            return None, 0, first  # "Köprünün açılacağı belirtildi": nobody is named
        past = next((i for i in range(first, paper) if self.sentence.is_one_of(i, self.affixes.according_closers)), paper)
        suffix, owned = self._suffix(past), self.words[paper].endswith(_POSSESSED)
        return (first, past) if first < past and (suffix or owned) else None, suffix, paper + 1

    def _suffix(self, past: int) -> int:
        return next((len(ending) for ending in self.affixes.source_suffixes if self.words[past - 1].endswith(ending)), 0)

    def _words_of_owner(self, begin: int, verb: Range) -> SentenceAttribution | None:
        """Read words that are somebody's: `"…" 이장 황만석 씨의 말이다`, `다리가 열릴 것이라는 게 김 시장의 설명이다`."""
        past, closers = verb[0], self.affixes.according_closers
        first = past
        while first > begin and self.kinds[first - 1] not in MARKS | {QUOTE} and not self.sentence.is_one_of(first - 1, closers):
            first -= 1
        suffix, quotes = self._suffix(past), tuple((i, i + 1) for i in range(begin, first) if self.kinds[i] == QUOTE)
        content = quotes or (self._trim(begin, first - 1),)
        if not suffix or first == past or content[0][0] >= content[0][1]:
            return None
        return SentenceAttribution("content, source, cue", verb, (first, past), content, affixes=(0, suffix))

    def _is_quotative_particle(self, i: int) -> bool:
        """Return True if a unit closes reported words: "고", "diye", "と"."""
        return self.sentence.is_one_of(i, self.affixes.quotative_particles)

    def _content_end(self, begin: int, verb: Range) -> int | None:
        """Find where the content of a verb ends; return `None` if it has none."""
        sentence, kinds, words, speech = self.sentence, self.kinds, self.words, self.speech
        if words[verb[0]] in speech.noun_verbs and not self.spaced:
            end = verb[0] - (verb[0] > begin and words[verb[0] - 1] in _OF_WORDS)  # "早い*との*見方を示した"
            return end if end > begin else None
        plain = " ".join(words[verb[0] : verb[1]]) in speech.inverting_verbs
        endings = self.affixes.reported_clause_endings
        if sentence.lacks_subject(verb) or verb[1] - verb[0] > 1:  # "açılacağı belirtildi", "açılacağı *sözünü verdi*"
            endings += tuple(ending[:-2] for ending in endings if ending.endswith(_ACCUSATIVES))
        farthest = (_FARTHEST_VERB if self.spaced else _FARTHEST_WITHOUT_SPACES) * sentence.word_index.units_per_word
        for i in range(verb[0] - 1, max(begin, verb[0] - farthest) - 1, -1):
            kind, word = kinds[i], words[i]
            if self._is_quotative_particle(i):
                return i
            if kind == QUOTE:
                return i + 1
            if kind == WORD and endings and word.endswith(endings):
                return i + 1
            if kind in (COMMA, STOP) and plain and i == verb[0] - 1:
                return i + (kind == STOP)
        return verb[0] if plain and speech.dialogue_dashes and verb[0] > begin and verb[1] + 3 >= sentence.last else None

    def _opening_subject(self, begin: int, end: int, *, bare: bool = False, clause: bool = False) -> tuple[Range | None, int]:
        """Find the subject that opens a piece, and where the content begins after it.

        A comma separates it from *bare* words; a particle that may belong to a reported *clause* does not end it.
        """
        sentence, kinds, affixes = self.sentence, self.kinds, self.affixes
        first = self._past_openers(begin, end)
        if affixes.subject_particles:
            particles = (clause and affixes.topic_particles) or affixes.subject_particles
            for i in range(first, min(end - 1, first + _LONGEST_OPENING_SUBJECT * sentence.word_index.units_per_word)):
                if self._ends_subject(i, first, particles):
                    if not self.spaced and "".join(self.words[first:i]) in self.speech.time_words:
                        break  # "*来年度は*橋も直す考えを示した"
                    comma = max((j for j in range(first, i) if kinds[j] == COMMA), default=None)
                    opens = comma + 1 if comma is not None and i > comma + 1 else first  # "15日、*市長は*"
                    return (opens, i + 1), self._past_date(i + 1, end)
            return None, first
        near = range(first + 1, min(end - 1, first + _LONGEST_OPENING_SUBJECT))
        topic = next((i for i in near if self.words[i] in affixes.topic_particles), None)
        if topic is not None and all(kinds[i] in (WORD, NAME) and not sentence.ends_verb(i) for i in range(first, topic)):
            return (first, topic), topic + 1  # "Ali Demir *ise*"
        if sentence.is_one_of(first, self.speech.pronouns) and not bare:
            return (first, first + 1), first + 1
        comma = next((i for i in range(first, min(end, first + _LONGEST_OPENING_SUBJECT)) if kinds[i] == COMMA), None)
        if comma is not None and comma > first:
            reported = kinds[comma - 1] == WORD and self.words[comma - 1].endswith(affixes.reported_clause_endings)
            adverbial = sentence.is_any_of(comma - 1, self.speech.adjunct_openers, self.speech.time_words)
            named = not bare or (comma - first <= _LONGEST_NAME_BEFORE_COMMA and kinds[comma - 1] == NAME)
            if named and not reported and not adverbial and comma + 1 < end and not any(sentence.ends_verb(i) for i in range(first, comma)):
                return (first, comma), comma + 1
        people = sentence.word_index.people
        offices = (people.roles, people.titles, people.honorifics)
        held = (i for i in range(first + 1, min(end - 1, first + _LONGEST_OPENING_SUBJECT)) if sentence.is_any_of(i - 1, *offices))
        bearer = next((i for i in held if kinds[i] == NAME and all(kinds[k] in (WORD, NAME) for k in range(first, i))), first)
        if kinds[bearer] == NAME and bearer + 2 < end and not bare:
            return (first, bearer + 1), bearer + 1 + sentence.is_one_of(bearer + 1, self.speech.auxiliaries)  # "Köy muhtarı *Ali Demir* da"
        return None, first

    def _past_openers(self, first: int, end: int) -> int:
        """Skip the marks, sentence adverbs and conjunctions that open a piece."""
        openers = (self.speech.sentence_adverbs, self.speech.joiners)
        signs = MARKS | {MARK} if self.spaced else MARKS  # "□ 김 시장은"
        while first < end and (self.kinds[first] in signs or self.sentence.is_any_of(first, *openers)):
            first += 1
        return first

    def _past_date(self, first: int, end: int) -> int:
        """Skip the date or occasion between a subject and its content: "市長は*15日の会見で、*橋が…"."""
        if self.spaced:
            listed = (self.speech.time_words, self.speech.occasions)
            while first < end and (
                (self.kinds[first] == NUMBER and self.words[first][-1] in _DATE_SIGNS) or self.sentence.is_any_of(first, *listed)
            ):
                first += 1  # "15일"
            return first + (first < end and self.kinds[first] == COMMA)
        for _ in range(_MOST_CIRCUMSTANCES):
            near = range(first, min(end, first + 2 * _LONGEST_OPENING_SUBJECT))
            comma = next((i for i in near if self.kinds[i] == COMMA), first)
            if first == comma or not self._is_circumstance(first, comma):
                break
            first = comma + 1
        return first

    def _is_circumstance(self, first: int, last: int) -> bool:
        """Return True if words before a comma are a date, an occasion or an audience: "15日夜", "6日の国会で", "記者団に対し"."""
        kinds, words, speech = self.kinds, self.words, self.speech
        dated = kinds[first] == NUMBER and words[first + 1][:1] in _DATE_SIGNS
        held = "".join(words[first:last])
        brief = all(kinds[i] == NUMBER or _DATE_SIGNS.issuperset(words[i]) for i in range(first, last))
        return brief or (dated and held.endswith("で")) or held.endswith(_CIRCUMSTANCES) or words[last - 1] in speech.occasions

    def _ends_subject(self, i: int, first: int, particles: tuple[str, ...]) -> bool:
        word, kind = self.words[i], self.kinds[i]
        if not self.spaced:
            before, after = self.words[i - 1], self.words[i + 1] if self.kinds[i + 1] == WORD else ""
            inside = _is_kana(before) and _is_kana(after[:1])  # a word in kana
            return i > first and word in particles and kind == WORD and not inside
        quoting = len(word) > 1 and word in self.affixes.quotative_particles  # "…"*라는* 글을 올렸다
        if kind not in (WORD, NAME, NUMBER) or word in self.speech.lookalike_words or quoting:
            return False
        governs = word[-1] in _TOPICS and i > 0 and self.words[i - 1].endswith(_OBJECTS)
        closed = word[-1] == _TOPICS[0] and len(word) > 1 and (ord(word[-2]) - _FIRST_SYLLABLE) % _FINALS
        if governs or closed:
            return False  # no topic, but a verb before its noun: "식당을 운영하는", "걷는", "현장을 찾은"
        return word.endswith(particles) and (len(word) > 1 or (i > first and self.kinds[i - 1] == CLOSE))

    def _subject_before_quotation(self, begin: int, end: int) -> Range | None:
        if self.affixes.subject_particles:
            found, past = self._opening_subject(begin, end + 1)
            topic = found is None or self.spaced or self.words[found[1] - 1] in self.affixes.topic_particles
            return found if topic or past >= end - 1 else None  # "年間の赤字*が*9千万円に上ることにも触れ、「…」"
        first, last = self._past_openers(begin, end), end
        while last > first and (self.kinds[last - 1] in MARKS or self.sentence.is_one_of(last - 1, self.speech.auxiliaries)):
            last -= 1
        named = (i for i in range(first + 1, last) if self.kinds[i - 1] == NAME and self.kinds[i] == WORD)  # "Ali Demir *ise mevzuata*"
        offices = self.sentence.word_index.offices
        comma = next((i for i in range(first, last) if self.kinds[i] == COMMA), last)
        comma = min(comma, next((i for i in named if not self.sentence.is_one_of(i, offices) and NAME not in self.kinds[i:last]), last))
        return (first, comma) if first < comma <= first + _LONGEST_OPENING_SUBJECT else None

    def _subject_between(self, first: int, last: int) -> Range | None:
        """Find a subject between the content and the verb: `"…"고 외신이 전했다`, `…」と市長は述べた`."""
        for i in range(last - 1, first - 1, -1):
            if self.kinds[i] in MARKS:
                return None
            if self._ends_subject(i, first - 1, self.affixes.subject_particles):
                start = i
                bounds = (self.affixes.quotative_particles, OF_WHICH)
                while start > first and self.kinds[start - 1] not in MARKS and not self.sentence.is_any_of(start - 1, *bounds):
                    start -= 1
                return start, i + 1
        return None

    def _subject_after_verb(self, first: int) -> Range | None:
        """Find a subject after the verb: `"…" dedi Ayla Demir`, `"…" diyen Demir, …`."""
        sentence = self.sentence
        if self.affixes.subject_particles:
            cleft = not self.spaced and self.words[first : first + 2] == [_NOMINAL, *self.affixes.topic_particles[:1]]
            begun, last = first + 2 + (self.kinds[first + 2 : first + 3] == [COMMA]), self.sentence.last
            return (begun, last) if cleft and begun < last and COMMA not in self.kinds[begun:last] else None
        near = range(first, min(sentence.last, first + _LONGEST_OPENING_SUBJECT))
        ends = (i for i in near if self.kinds[i] not in PHRASE or sentence.ends_verb(i) or sentence.is_one_of(i, self.speech.joiners))
        past = next(ends, near.stop)
        return (first, past) if past > first else None

    def _content_after_colon(self, begin: int, verb: Range) -> SentenceAttribution | None:
        """Read a quotation after a colon: `Demir şöyle dedi: "…"`."""
        first, last = verb[1] + (self.kinds[verb[1]] == COLON), self.sentence.last
        content = self.sentence.quotations_from(first) if self.kinds[first] == QUOTE else (self._trim(first, last),)
        if content[0][0] >= content[0][1]:
            return None  # marks alone
        if self.sentence.lacks_subject(verb):
            issuer, suffix, _ = self._issuer(begin, verb[0])
            return SentenceAttribution("source, cue, content", verb, issuer, content, affixes=(0, suffix if issuer else 0))
        return SentenceAttribution("source, cue, content", verb, self._subject_before_quotation(begin, verb[0]), content)

    def _source_without_verb(self) -> None:
        """Read the first source without a verb: `Polise göre köprü kapalı`, `警察によると、橋は閉鎖されている`."""
        rule = "content according to source"  # a phrase that holds its source opens the sentence: "Ona göre köprü kapalı"
        phrases = (one for one in citing_phrases(self.sentence, self.start) if one.rule == rule or one.first == self.start)
        phrase = next((one for one in phrases if one.source is not None), None)
        last = self._without_hearsay(self.sentence.last)
        if phrase is None:
            first, end = self._trim(self._past_openers(self.start, last), last)
            if first < end and last < self.sentence.last and not self.found:
                self.found.append(SentenceAttribution(HEARSAY, (last, self.sentence.last), None, ((first, end),)))
            return
        first, last = self._trim(phrase.past, last)
        taken = any(a < last and first < b for attribution in self.found for a, b in attribution.content)
        if last - first > _SHORTEST_FINAL_STATEMENT - self.spaced and not taken:
            self.found.append(SentenceAttribution(rule, phrase.cue, phrase.source, ((first, last),), affixes=phrase.affixes))

    def _without_hearsay(self, last: int) -> int:
        """Strip the words at the end of a sentence that say that it is only reported: "…*ということです*"."""
        for ending in self.affixes.hearsay_endings:
            for size in range(1, min(last, len(ending)) + 1):
                if "".join(self.words[last - size : last]) == ending:
                    return last - size
        return last

    def _trim(self, first: int, last: int) -> Range:
        """Strip the marks from both ends of a range."""
        return trimmed(self.kinds, self.words, (first, last))

"""Attributions in sentences whose verb comes before, after or inside the content."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import Final

from newsparse.attribution.units import CLOSE, COLON, COMMA, DASH, NAME, NUMBER, OPEN, QUOTE, STOP, WORD
from newsparse.attribution.word_list_rules.cited_contents import content_around
from newsparse.attribution.word_list_rules.citing_phrases import CitingPhrase, as_clause, can_speak, citing_phrases
from newsparse.attribution.word_list_rules.limits import (
    FARTHEST_AUXILIARY,
    FARTHEST_CONTENT,
    FARTHEST_SECOND_VERB,
    LONGEST_LABEL,
    LONGEST_LATE_SUBJECT,
    LONGEST_TAIL,
    SHORTEST_STATEMENT,
    SHORTEST_STATEMENT_BEFORE,
)
from newsparse.attribution.word_list_rules.sentences import MARKS, Sentence, SentenceAttribution, content_start, trimmed
from newsparse.attribution.word_list_rules.shared_subjects import shared_subject
from newsparse.attribution.word_list_rules.subjects import (
    adjunct_source,
    is_quoted_name,
    left_edge,
    source_in_adjunct,
    subject_after,
    subject_before,
    verb_group_start,
    with_apposition,
)
from newsparse.attribution.word_list_rules.word_index import Range

# Marks that close a quotation without an opening mark.
_UNPAIRED: Final = frozenset('"”“»«')
_CLAUSE_ENDS: Final = frozenset((COMMA, DASH, STOP, COLON, QUOTE))


def read(sentence: Sentence) -> list[SentenceAttribution]:
    """Find the attributions of a sentence; contents do not overlap."""
    return _VerbMedialReader(sentence).read()


def announced(sentence: Sentence) -> SentenceAttribution | None:
    """Find the reporting clause of a sentence that ends in a colon; the colon serves as a placeholder for its content."""
    return _VerbMedialReader(sentence).announced()


class _VerbMedialReader:
    __slots__ = ("_dash", "_end", "_found", "_openers", "_sentence", "_start")

    def __init__(self, sentence: Sentence) -> None:
        self._sentence = sentence
        self._found: list[SentenceAttribution] = []
        self._openers: dict[int, int | None] = {}
        """Where the content begins after the verbs that end before a unit."""
        self._dash = sentence.dialogue
        self._end = sentence.last
        """Where content ends: before a clause that says who relays the report."""
        self._start = next((i for i in range(sentence.last) if sentence.kinds[i] not in MARKS), sentence.last)

    def read(self) -> list[SentenceAttribution]:
        """Read reporting clauses that follow their content first, so that no other reporting clause claims that content."""
        sentence = self._sentence
        participles = sentence.speech.participles
        verbs = [verb for verb in sentence.verbs if not participles or self._is_finite(verb, participles)]
        if not sentence.word_index.spaced:
            verbs = [verb for verb, after in zip_longest(verbs, verbs[1:]) if not self._is_subordinate(verb, after)]
        clauses = self._as_clauses(verbs)
        verbs = [verb for verb in verbs if verb not in clauses] if clauses else verbs
        hearsay = sentence.speech.impersonal_verbs if sentence.speech.impersonal_pronouns else frozenset[str]()
        for verb in verbs:
            self._add(self._content_before_verb(verb))
        for verb in verbs:
            if sentence.words[verb[0]] in hearsay:
                continue  # "det lyder godt, at"
            twin = any(first == verb[1] for first, _ in sentence.verbs)  # "抱怨*说*"
            if not self._overlaps(verb) and not (twin and not sentence.word_index.spaced):
                self._add(self._content_after_verb(verb))
        self._add_citing_phrases(list(clauses.values()))
        if not self._found:
            self._add(self._speaker_label())
        self._found.sort(key=lambda attribution: attribution.content[0])
        return self._found

    def announced(self) -> SentenceAttribution | None:
        """Read a reporting clause that announces a quotation: `Anna Berg sade:`."""
        sentence = self._sentence
        last = next((i for i in range(sentence.last - 1, -1, -1) if sentence.kinds[i] == COLON), None)
        if last is None or not sentence.verbs or last != sentence.last - 1:
            return None
        verb = sentence.verbs[-1]
        source, _ = self._source(verb, verb_group_start(sentence, verb[0]))
        return SentenceAttribution("source, cue, content", verb, source, ((last, last + 1),)) if source is not None else None

    def _as_clauses(self, verbs: Sequence[Range]) -> dict[Range, CitingPhrase]:
        """Map the verbs of clauses that say "as Roe said" to those clauses."""
        sentence = self._sentence
        if sentence.word_index.as_openers.keys().isdisjoint(sentence.words):
            return {}
        return {verb: clause for verb in verbs if (clause := as_clause(sentence, verb, self._start)) is not None}

    def _overlaps(self, verb: Range) -> bool:
        return any(a < verb[1] and verb[0] < b for attribution in self._found for a, b in (*attribution.content, attribution.cue))

    def _add(self, attribution: SentenceAttribution | None) -> None:
        if attribution is None or any(a >= b for a, b in attribution.content):
            return
        first, past = attribution.cue
        while (
            past - first > 1
            and "according" not in attribution.rule
            and not self._sentence.is_one_of(first, self._sentence.speech.perfect_auxiliaries)
            and self._is_modifier(first)
        ):
            first += 1  # "också *sagt*"
        attribution = attribution._replace(cue=(first, past))
        pieces = [*attribution.content, attribution.cue]
        for other in self._found:
            if any(a < d and c < b for a, b in pieces for c, d in (*other.content, other.cue)):
                return
        self._found.append(attribution)

    def _is_finite(self, verb: Range, participles: frozenset[str]) -> bool:
        """Return whether a verb reports: a participle does so only after its auxiliary."""
        sentence = self._sentence
        if sentence.words[verb[1] - 1] not in participles:
            return True
        return any(sentence.is_one_of(i, sentence.speech.perfect_auxiliaries) for i in range(max(0, verb[0] - FARTHEST_AUXILIARY), verb[0]))

    def _is_subordinate(self, verb: Range, after: Range | None) -> bool:
        """Return whether a verb only says when the next one happened: "*回答*提问时说"."""
        sentence = self._sentence
        if after is None:
            return False
        end = after[0] - (sentence.kinds[after[0] - 1] == COMMA)
        if not sentence.is_one_of(end - 1, sentence.speech.subordinate_closers):
            return False
        return all(kind not in _CLAUSE_ENDS for kind in sentence.kinds[verb[1] : end])

    def _is_modifier(self, i: int) -> bool:
        """Return whether a unit can only modify a verb."""
        return self._sentence.is_one_of(i, self._sentence.word_index.verb_modifiers)

    # -- content before the verb

    def _content_before_verb(self, verb: Range) -> SentenceAttribution | None:
        """Read a reporting clause after its content: `”…”, sade Anna Berg`, `– …, sier Berg`, `…, Peltola sanoi`."""
        sentence = self._sentence
        kinds = sentence.kinds
        first = verb_group_start(sentence, verb[0])
        edge = left_edge(sentence, first)
        if edge <= self._start:
            return None
        mark = edge - 1
        while mark > self._start and kinds[mark] in (COMMA, DASH):
            mark -= 1
        quoted = kinds[mark] == QUOTE and mark >= edge - 3
        signed = kinds[edge - 1] in (COMMA, DASH, QUOTE, STOP) or sentence.words[edge - 1] in _UNPAIRED
        if not signed or self._introduces_content(verb):
            return None
        begin = content_start(self._found, verb, self._start)
        left = trimmed(sentence, begin, mark + 1)
        if left[0] >= left[1]:
            return None
        if quoted:
            return self._after_quotation(verb, first, edge, left)
        if first > edge:
            return self._clause_with_subject_first(verb, first, edge, left)
        return self._clause_with_verb_first(verb, left)

    def _introduces_content(self, verb: Range) -> bool:
        """Return whether a verb introduces content: "that", a colon or a quotation follows it or its subject directly."""
        sentence = self._sentence
        after = verb[1]
        if after < sentence.last and sentence.kinds[after] in (COLON, QUOTE):
            return sentence.kinds[after] == COLON or not is_quoted_name(sentence, after)
        return self._content_opener(verb) is not None

    def _after_quotation(self, verb: Range, first: int, edge: int, left: Range) -> SentenceAttribution | None:
        """Read a reporting clause after a quotation: `”…”, sade Anna Berg`, `”…”, Anna Berg sanoi`."""
        sentence = self._sentence
        kinds = sentence.kinds
        quote = max(i for i in range(left[0], left[1]) if kinds[i] == QUOTE)
        whole = all(kinds[i] in (QUOTE, *MARKS) for i in range(left[0], left[1]))
        content = left if whole or self._dash else (quote, quote + 1)
        if first > edge:
            source = subject_before(sentence, edge, first)
            if source is None or first - edge > LONGEST_LATE_SUBJECT * sentence.units_per_word:
                return None
            rule, end = "quotation, source, cue", verb[1]
            if not whole and sentence.units_per_word == 1 and not self._is_near_end(verb[1]):
                return None
        else:
            source = source_in_adjunct(sentence, verb, sentence.last) or subject_after(sentence, verb[1], sentence.last)
            rule = "quotation, cue, source"
            source = source and with_apposition(sentence, source, sentence.last)
            end = source[1] if source else verb[1]
        return self._with_continuation(rule, (first, verb[1]), source, content, end)

    def _is_near_end(self, place: int) -> bool:
        """Return whether a reporting clause is close to the end of its sentence."""
        sentence = self._sentence
        return sentence.last - place <= LONGEST_TAIL * sentence.units_per_word and not any(
            kind in (QUOTE, COLON) for kind in sentence.kinds[place : sentence.last]
        )

    def _clause_with_subject_first(self, verb: Range, first: int, edge: int, left: Range) -> SentenceAttribution | None:
        """Read a reporting clause that starts with its subject: `Hinta nousee, ministeri sanoi.`"""
        sentence = self._sentence
        source = subject_before(sentence, edge, first)
        if source is None or first - edge > LONGEST_LATE_SUBJECT * sentence.units_per_word or not self._may_follow_content(verb):
            return None
        if not (self._dash or sentence.speech.inverting_verbs) or not self._is_near_end(verb[1]) or not self._is_statement(left):
            return None
        if left[1] - left[0] < SHORTEST_STATEMENT * sentence.units_per_word and not self._dash:
            return None
        return self._with_continuation("content, source, cue", (first, verb[1]), source, left, verb[1])

    def _clause_with_verb_first(self, verb: Range, left: Range) -> SentenceAttribution | None:
        """Read a reporting clause that starts with its verb: `Priset stiger, sade Anna Berg.`"""
        sentence = self._sentence
        if not self._may_follow_content(verb) or not self._is_statement(left) or not sentence.word_index.spaced:
            return None
        source = source_in_adjunct(sentence, verb, sentence.last) or subject_after(sentence, verb[1], sentence.last)
        if source is not None and sentence.is_one_of(source[0], sentence.speech.impersonal_pronouns):
            return None
        if source is None and not (self._dash and verb[1] >= sentence.last):
            return None
        if source is not None and sentence.words[verb[1] - 1] in sentence.speech.relaying_verbs and self._holds_report(left):
            self._end = left[1]  # "Петров заявил, что мост закрыт, передаёт ТАСС"
            return None
        first = verb_group_start(sentence, verb[0])
        source = source and with_apposition(sentence, source, sentence.last)
        attribution = self._with_continuation("content, cue, source", (first, verb[1]), source, left, source[1] if source else verb[1])
        shortest = SHORTEST_STATEMENT_BEFORE if sentence.speech.drops_subjects else SHORTEST_STATEMENT
        brief = left[1] - left[0] < shortest * sentence.units_per_word and not self._dash
        return None if brief and len(attribution.content) == 1 else attribution  # "Bron, sade hon, är stängd", but not "Då, sade hon."

    def _holds_report(self, left: Range) -> bool:
        """Return whether the words before a reporting clause report themselves, so that the clause only says who relays them."""
        inner = [verb for verb in self._sentence.verbs if left[0] < verb[0] and verb[1] < left[1]]
        openers = [self._content_opener(verb) for verb in inner]
        return not self._dash and any(opener is not None and opener < left[1] for opener in openers)

    def _may_follow_content(self, verb: Range) -> bool:
        """Return whether a verb may follow its content without marks."""
        sentence = self._sentence
        return (
            not sentence.speech.inverting_verbs
            or self._dash
            or " ".join(sentence.words[verb[0] : verb[1]]) in sentence.speech.inverting_verbs
        )

    def _is_statement(self, left: Range) -> bool:
        """Return whether the words before a reporting clause are its content, not a clause or phrase that says when, where or who."""
        sentence = self._sentence
        first, after = left[0], left[1]
        dashed = sentence.kinds[after] == COMMA and after + 1 < sentence.last and sentence.kinds[after + 1] == DASH
        if self._dash or (dashed and sentence.speech.dialogue_dashes):
            return True  # "…, — говорит Громов"
        if sentence.is_one_of(first, sentence.speech.subordinators) or sentence.is_one_of(first, sentence.speech.complementisers):
            return False
        brief = left[1] - left[0] < 7 * sentence.units_per_word
        return not (
            brief
            and (sentence.is_one_of(first, sentence.speech.adjunct_openers) or sentence.is_one_of(first, sentence.speech.sentence_adverbs))
        )

    def _with_continuation(self, rule: str, cue: Range, source: Range | None, left: Range, end: int) -> SentenceAttribution:
        """Build an attribution from a reporting clause after its content, with any content that continues after the reporting clause."""
        sentence = self._sentence
        kinds = sentence.kinds
        content = [left]
        near = next(
            (
                i
                for i in range(end, min(sentence.last, end + LONGEST_TAIL * sentence.units_per_word))
                if kinds[i] in (COMMA, COLON, DASH, QUOTE)
            ),
            sentence.last,
        )
        if near + 1 < sentence.last:
            right = trimmed(sentence, near, sentence.last)
            if kinds[right[0]] == QUOTE:
                content.append((right[0], right[0] + 1))
            elif kinds[near] == DASH and sentence.speech.dialogue_dashes:
                content.append(right)
                rule = "content around cue and source" if self._dash else rule
            elif kinds[near] == COMMA and self._continues_after_clause(rule, source, left, right):
                content.append(right)
                rule = "content around cue and source"
        return SentenceAttribution(rule, cue, source, tuple(content), self._dash)

    def _continues_after_clause(self, rule: str, source: Range | None, left: Range, right: Range) -> bool:
        """Return whether a sentence continues after a reporting clause between commas: "Bron, sade hon, är stängd"."""
        sentence = self._sentence
        if sentence.kinds[left[1] - 1] == QUOTE or right[1] - right[0] < SHORTEST_STATEMENT * sentence.units_per_word or source is None:
            return False
        first = right[0]
        speech = sentence.speech
        for words in (
            speech.relative_pronouns,
            speech.joiners,
            speech.adjunct_openers,
            speech.subordinators,
            speech.resuming_forms,
            sentence.word_index.phrase_bounds,
        ):
            if sentence.is_one_of(first, words):
                return False
        pronoun = sentence.is_one_of(source[0], speech.pronouns) and source[1] - source[0] == 1
        return pronoun or (left[1] - left[0] < 8 * sentence.units_per_word and sentence.kinds[first] == WORD)

    # -- content after the verb

    def _content_opener(self, verb: Range) -> int | None:
        """Find the word that opens the content after a verb."""
        if verb[1] not in self._openers:
            self._openers[verb[1]] = self._find_content_opener(verb)
        return self._openers[verb[1]]

    def _find_content_opener(self, verb: Range) -> int | None:
        sentence = self._sentence
        kinds, words, speech, word_index = sentence.kinds, sentence.words, sentence.speech, sentence.word_index
        if not speech.complementisers and not speech.attached_complementisers:
            return None
        commas = 0
        for i in range(verb[1], min(sentence.last, verb[1] + FARTHEST_CONTENT)):
            kind, word = kinds[i], words[i]
            if kind in (STOP, COLON, QUOTE, DASH):
                return None
            if kind == COMMA:
                commas += 1
                if commas > 3:
                    return None
            elif kind == WORD:
                if word in speech.complementisers:
                    if f"{words[i - 1]} {word}" in word_index.lookalike_pairs:
                        return None  # "noget om", "something about"
                    if (
                        word not in word_index.ambiguous_complementisers
                        or i == verb[1]
                        or (kinds[i - 1] == COMMA and commas < 2 and i - verb[1] < LONGEST_TAIL)
                    ):
                        return i
                    if kinds[i - 1] == COMMA or commas:
                        return None
                elif word_index.has_attached_complementiser(word) and (i == verb[1] or i - verb[1] < LONGEST_TAIL):
                    return i
                elif i > verb[1] and sentence.ends_verb(i):
                    return None
        return None

    def _content_after_verb(self, verb: Range) -> SentenceAttribution | None:
        """Read a reporting clause before its content: `Anna Berg sade att …`, `Anna Berg sade: ”…”`, `Anna Berg kallade planen ”dum”`."""
        sentence = self._sentence
        kinds, speech = sentence.kinds, sentence.speech
        first = verb_group_start(sentence, verb[0])
        source, inverted = self._source(verb, first)
        rule = "source, cue, content"
        last = sentence.words[verb[1] - 1]
        if last in speech.hearsay_verbs:
            source = source_in_adjunct(sentence, verb, sentence.last) or self._source_in_adjunct_before(verb, first)
        if source is None and (last in speech.resuming_forms or last in speech.hearsay_verbs):
            return None
        if verb[1] + 1 < sentence.last and kinds[verb[1]] == NUMBER and kinds[verb[1] + 1] == COLON:
            return None  # "עצה מספר 1:"
        opens = self._content_opener(verb)
        if opens is not None:
            right = None if not inverted else source
            if right and right[1] > opens:
                source = (right[0], opens) if right[0] < opens else None
            return SentenceAttribution(rule, (first, verb[1]), source, (self._content_range(opens, verb),))
        for i in range(verb[1], min(sentence.last, verb[1] + FARTHEST_CONTENT * sentence.units_per_word)):
            kind = kinds[i]
            if kind == COLON:
                right = trimmed(sentence, i + 1, sentence.last)
                if right[0] >= right[1]:
                    return None
                if kinds[right[0]] == QUOTE:
                    return SentenceAttribution(rule, (first, verb[1]), source, tuple(self._quotations_from(right[0])))
                shortest = SHORTEST_STATEMENT_BEFORE if speech.drops_subjects and source is not None else SHORTEST_STATEMENT
                return SentenceAttribution(rule, (first, verb[1]), source, (right,)) if right[1] - right[0] >= shortest else None
            if kind == QUOTE:
                if source is None and not speech.drops_subjects:
                    return None
                return (
                    SentenceAttribution(rule, (first, verb[1]), source, tuple(self._quotations_from(i)))
                    if self._is_speech(i, verb)
                    else None
                )
            if kind in (STOP, DASH) or (i > verb[1] and sentence.ends_verb(i)):
                break
            if kind == COMMA and i > verb[1] + 4 * sentence.units_per_word:
                break
        return self._without_opener(verb, first, source)

    def _without_opener(self, verb: Range, first: int, source: Range | None) -> SentenceAttribution | None:
        """Read a clause without an opening word: `Hon sade hon var trött`, `Ia mengatakan harga naik`, `他说…`."""
        sentence = self._sentence
        kinds, speech = sentence.kinds, sentence.speech
        start = verb[1]
        word = " ".join(sentence.words[verb[0] : verb[1]])
        comma = start < sentence.last and kinds[start] == COMMA and not sentence.word_index.spaced
        marked = comma and word not in speech.noun_verbs  # "宣布，", but not "进行脑部图像分析，"
        if not marked and word not in speech.plain_verbs:
            return self._participle_clause(verb, first, source)
        start += comma
        if source is None or source[0] >= verb[1] or sentence.last - start <= SHORTEST_STATEMENT + sentence.units_per_word - 2:
            return None
        if speech.reported_clause_endings:
            return self._participle_clause(verb, first, source)
        if sentence.word_index.cased and not can_speak(sentence, source):
            return None
        if speech.verb_second:
            # "Hon sade hon var trött": a subject and its verb.
            if not (sentence.is_one_of(start, speech.pronouns) or sentence.is_one_of(start, speech.determiners) or kinds[start] == NAME):
                return None
            if not any(
                sentence.is_one_of(i, speech.perfect_auxiliaries) or sentence.is_one_of(i, speech.copulas)
                for i in range(start + 1, min(sentence.last, start + 7))
            ):
                return None
        elif kinds[start] in MARKS or (
            sentence.is_one_of(start, speech.adjunct_openers) and not sentence.is_one_of(start, speech.of) and not marked
        ):
            return None
        return SentenceAttribution("source, cue, content", (first, verb[1]), source, (self._content_range(start, verb),))

    def _participle_clause(self, verb: Range, first: int, source: Range | None) -> SentenceAttribution | None:
        """Read content whose verb is a participle: `Berg sanoi sillan olevan auki`."""
        sentence = self._sentence
        endings = sentence.speech.reported_clause_endings
        if not endings or source is None or sentence.speech.verb_last:
            return None
        for i in range(verb[1], min(sentence.last, verb[1] + LONGEST_TAIL)):
            if sentence.kinds[i] == COMMA:
                return None
            if sentence.kinds[i] == WORD and sentence.words[i].endswith(endings) and len(sentence.words[i]) > 4:
                start = source[1] if source[0] >= verb[1] else verb[1]
                return SentenceAttribution("source, cue, content", (first, verb[1]), source, (self._content_range(start, verb),))
        return None

    def _source(self, verb: Range, first: int) -> tuple[Range | None, bool]:
        """Find the source of a verb, and whether it follows the verb."""
        sentence = self._sentence
        kinds, speech = sentence.kinds, sentence.speech
        said = max((past for found in self._found for _, past in found.content if past <= first), default=0)
        edge = max(left_edge(sentence, first), said)  # "… att bron är säker och *Storm* tillägger"
        before = subject_before(sentence, edge, first) if edge < first else None
        if before is None and edge < first:
            before = self._source_in_adjunct_before(verb, first)
        after = None
        stop = self._content_opener(verb) or min(sentence.last, verb[1] + FARTHEST_CONTENT)
        if before is None or speech.verb_first:
            after = source_in_adjunct(sentence, verb, stop) or subject_after(sentence, verb[1], stop)
            if after is not None:
                after = with_apposition(sentence, after, stop)
        if speech.verb_first and after is not None and kinds[after[0]] != QUOTE:
            return after, True
        if before is not None:
            return before, False
        if (
            after is not None
            and kinds[after[0]] != QUOTE
            and (first <= edge or not speech.drops_subjects or kinds[after[0]] == NAME or sentence.is_one_of(after[0], speech.pronouns))
        ):
            behind = first > edge or edge <= self._start or kinds[edge - 1] in (COMMA, DASH)
            if behind and not self._follows_relative_pronoun(edge):
                return after, True
        if sentence.words[verb[1] - 1] in speech.resuming_forms:
            reported = [found.source for found in self._found if found.source is not None and found.source[1] <= verb[0]]
            return (reported[-1] if reported else self._opening_pronoun()), False
        return shared_subject(sentence, self._start, edge), False

    def _source_in_adjunct_before(self, verb: Range, first: int) -> Range | None:
        """Find the body or paper before a verb without a subject: "*В полиции* уточнили, что …"."""
        sentence = self._sentence
        edge = left_edge(sentence, first)
        if edge == first or not sentence.is_one_of(edge, sentence.speech.source_prepositions) or not sentence.is_impersonal(verb):
            return None
        return adjunct_source(sentence, verb, edge, first)

    def _opening_pronoun(self) -> Range | None:
        """Return the pronoun that opens a sentence as its subject: "*Он* отверг план, добавив, что …"."""
        return (self._start, self._start + 1) if self._sentence.is_one_of(self._start, self._sentence.speech.pronouns) else None

    def _follows_relative_pronoun(self, edge: int) -> bool:
        sentence = self._sentence
        return edge > 0 and sentence.is_one_of(edge - 1, sentence.speech.relative_pronouns)

    def _content_range(self, first: int, verb: Range) -> Range:
        """Read content from its first unit to the end of the sentence, or up to another reporting clause of the same source."""
        sentence = self._sentence
        speech = sentence.speech
        last = self._end
        for attribution in self._found:
            for start, _ in (*attribution.content, attribution.cue):
                if first < start < last:
                    last = start
        joined = (speech.joiners, speech.contrasts)
        joiners = [i for i in range(first + 2, last - 1) if any(sentence.is_one_of(i, words) for words in joined)]
        return trimmed(sentence, first, next((i for i in joiners if self._joins_report(i, last)), last))

    def _joins_report(self, joiner: int, last: int) -> bool:
        """Return whether "and" joins another report, of the same source or of one with a name: "…, *а* Громов добавил, что …"."""
        sentence = self._sentence
        kinds = sentence.kinds
        limit = min(last, joiner + FARTHEST_SECOND_VERB)
        past = next((i + 1 for i in range(joiner + 1, limit) if sentence.ends_verb(i) or kinds[i] not in (WORD, NAME)), None)
        if past is None or not sentence.ends_verb(past - 1):
            return False
        if past > joiner + 4 and sentence.word_index.cased and NAME not in kinds[joiner + 1 : past - 1]:
            return False
        return self._content_opener((past - 1, past)) is not None or (past < last and kinds[past] == COLON)

    def _quotations_from(self, first: int) -> list[Range]:
        """Find a quotation and those that follow it with only a mark or "and" between them."""
        sentence = self._sentence
        kinds = sentence.kinds
        found = [(first, first + 1)]
        i = first + 1
        while i + 1 < sentence.last and kinds[i + 1] == QUOTE and (kinds[i] in MARKS or sentence.is_one_of(i, sentence.speech.joiners)):
            found.append((i + 1, i + 2))
            i += 2
        return found

    def _is_speech(self, quote: int, verb: Range) -> bool:
        """Return whether a quotation after a verb is speech: one or two words are a name, unless they are next to the verb."""
        units = self._sentence.units
        size = units.ends[quote] - units.starts[quote]
        return quote == verb[1] or self._sentence.kinds[quote - 1] == COMMA or size > 18 // self._sentence.units_per_word

    # -- without a verb

    def _add_citing_phrases(self, clauses: Sequence[CitingPhrase]) -> None:
        """Read sources without a verb, and clauses that say "as Roe said"; what they cite is around them."""
        for phrase in (*clauses, *citing_phrases(self._sentence, self._start)):
            self._add(content_around(self._sentence, phrase, self._start, self._found))

    def _speaker_label(self) -> SentenceAttribution | None:
        """Read a speaker label: `Anna Berg: ”…”`."""
        sentence = self._sentence
        kinds = sentence.kinds
        past = min(sentence.last, self._start + LONGEST_LABEL * sentence.units_per_word)
        colon = next((i for i in range(self._start, past) if kinds[i] == COLON), None)
        if colon is None or colon == self._start or colon + 1 >= sentence.last or kinds[colon + 1] != QUOTE:
            return None
        last = next((i for i in range(self._start + 1, colon) if self._is_modifier(i) and kinds[i - 1] == NAME), colon)
        source = subject_before(sentence, self._start, last)  # "Anna Berg *är nöjd*: ”…”"
        if source is None or any(kind not in (WORD, NAME, OPEN, CLOSE) for kind in kinds[source[0] : source[1]]):
            return None
        return SentenceAttribution("source, colon, quotation", (colon, colon + 1), source, tuple(self._quotations_from(colon + 1)))

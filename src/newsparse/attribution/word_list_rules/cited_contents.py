"""The content around a citing phrase: "*Bron är stängd*, enligt Berg", "*Бюджет*, как отметил Петров, *утвердят*"."""

from collections.abc import Sequence

from newsparse.attribution.units import COMMA, DASH, NAME, NUMBER, QUOTE, WORD
from newsparse.attribution.word_list_rules.citing_phrases import CitingPhrase
from newsparse.attribution.word_list_rules.limits import SHORTEST_STATEMENT
from newsparse.attribution.word_list_rules.sentences import Sentence, SentenceAttribution, content_start, trimmed
from newsparse.attribution.word_list_rules.word_index import Range


def content_around(
    sentence: Sentence, phrase: CitingPhrase, start: int, found: Sequence[SentenceAttribution]
) -> SentenceAttribution | None:
    """Build an attribution from the content around the words that name its source.

    Args:
        sentence: the sentence.
        phrase: the words that name the source.
        start: the sentence's first unit that is no mark.
        found: the attributions found before, whose words are taken.

    Returns:
        The attribution; `None` if no words are left for its content.
    """
    rule, cue, source, first, past, affixes = phrase
    left = trimmed(sentence, content_start(found, cue, start), first)
    if not sentence.word_index.spaced and first and sentence.kinds[first - 1] != COMMA:
        left = first, first  # "中新网电 *据*香港电台报道，…"
    right = trimmed(sentence, past, sentence.last)
    taken = [begin for attribution in found for begin, _ in (*attribution.content, attribution.cue) if begin >= past]
    if taken:
        right = trimmed(sentence, past, min(taken))
    closed = past < sentence.last and sentence.kinds[past] == COMMA
    apart = first == start and (closed or sentence.speech.open_according) and not taken
    shortest = (SHORTEST_STATEMENT - apart) * sentence.units_per_word
    quoting = [QUOTE in sentence.kinds[piece[0] : piece[1]] for piece in (left, right)]
    pieces = [piece for piece, quotes in zip((left, right), quoting, strict=True) if quotes or piece[1] - piece[0] >= shortest]
    opened = first - 1 - (first > 1 and sentence.kinds[first - 1] == COMMA)
    if opened >= start and sentence.is_one_of(opened, sentence.word_index.phrase_bounds):
        pieces = [piece for piece in pieces if piece != left]  # "…, która, jak twierdzi Nowak, siedzi"
        left = first, first
    halves = left[0] < left[1] and right[0] < right[1] and right[1] + left[1] - right[0] - left[0] >= SHORTEST_STATEMENT
    bare = sentence.speech.open_according and not closed and not taken
    if halves and (left not in pieces or bare) and _is_inserted(sentence, start, first, past) and _opens_statement(sentence, start, left):
        pieces = [left, right]  # "Бюджет, как отметил Петров, утвердят"
    if (
        left in pieces
        and right in pieces
        and _is_closed(sentence, past)
        and first
        and sentence.kinds[first - 1] == COMMA
        and left[1] - left[0] > right[1] - right[0]
    ):
        pieces = [left]
    if not pieces or (left in pieces and sentence.is_one_of(left[0], sentence.speech.subordinators)):
        return None
    return SentenceAttribution(rule, cue, source, tuple(pieces), affixes=affixes)


def _is_inserted(sentence: Sentence, start: int, first: int, past: int) -> bool:
    """Return whether a phrase is inserted: marks are on both sides of it, or on neither where they are not needed."""
    kinds = sentence.kinds
    if first <= start or past >= sentence.last:
        return False
    before, after = kinds[first - 1] in (COMMA, DASH), kinds[past] in (COMMA, DASH)
    return (before and after) or (sentence.speech.open_according and not before and not after)


def _opens_statement(sentence: Sentence, start: int, left: Range) -> bool:
    """Return whether the words before an inserted phrase begin the statement, and do not only join it to the one before."""
    return left[0] == start and any(
        sentence.kinds[i] in (NAME, NUMBER)
        or (
            sentence.kinds[i] == WORD
            and not any(sentence.words[i] in words for words in (sentence.speech.sentence_adverbs, sentence.word_index.phrase_bounds))
        )
        for i in range(*left)
    )


def _is_closed(sentence: Sentence, past: int) -> bool:
    return past >= sentence.last or sentence.kinds[past] == COMMA

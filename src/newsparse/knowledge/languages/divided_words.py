"""Words beside the hyphens at the ends of lines, in all languages: they show whether a hyphen divides a word or joins a compound."""

from typing import Final

SYLLABLES: Final = frozenset(
    "ment ments mental tion tions tional sion sions ing ings ning ping ting ding ging bing ling ning ring ming ness able ible ity "
    "ous ious tious cious ance ence ences ancy ency ism isms ists ized ised izing ising tive tives sive ture tures tial cial tially "
    "ed ly er ic ty ually ately edly ingly lessly fully tary tory tories ters ders bers gers vers mer mers ner ners ler lers ger "
    "ung ungen lich liche lichen lichkeit keit keiten heit heiten schaft schaften tion tionen isch ische ischen "
    "ción ciones miento mientos mente dad dades ção ções mento mentos dade dades zione zioni mente ment ments ction ctions".split()
)
"""Ends of words that no word opens with: they show that the text divides words."""

PREFIXES: Final = frozenset("ver ent zer emp ge be er con com dis mis re".split())
"""Beginnings of German and English words that are not words by themselves."""

FIRST_OF_COMPOUND: Final = frozenset(
    "well self ex non anti pro semi quasi long short high low old new half mid all much best most least ever better far full part "
    "one two three four five six seven eight nine ten twelve twenty thirty forty fifty sixty seventy eighty ninety hundred "
    "first second third fourth fifth sixth seventh eighth ninth tenth last next "
    " single double triple multi cross north south east west upper lower left right "
    "so year day week month hour state government court vice hard soft hand heart home house world war time middle early late "
    "anglo franco afro euro co post pre peut avant après sous demi grand quelqu celui celle ceux".split()
)
"""Words that join a compound with what is before or after it: "the well-/known story", "a two-/year wait"."""

LAST_OF_COMPOUND: Final = frozenset(
    "in on up by to of at it go "
    "year years day week month hour minute old based led term time style like free serving looking making born related known level "
    "class range generation speed wide long backed funded owned run held built aged led scale size sized storey story page point "
    "being sum il elle on ils elles je tu nous vous moi toi lui leur ci là même être "
    "se me te lhe lhes lo la los las nos vos".split()
)
"""The same, after the hyphen."""

WHOLE: Final = frozenset(
    [first + last for first in "some any every no".split() for last in "one body thing where how".split()]
    + "monday tuesday wednesday thursday friday saturday sunday today yesterday holiday birthday".split()
)
"""Words that look like compounds where they are divided: every-/one, Mon-/day."""

CONJUNCTIONS: Final = frozenset("und oder bis and or och eller og en of e ou y o et".split())
"""Vor-/und Nachteile, over-/and underpaid: the hyphen stands for the second word."""

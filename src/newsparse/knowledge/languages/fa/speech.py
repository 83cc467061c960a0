"""Persian: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.speech_grammars import AffixGrammar
from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import listed, phrases, words
from newsparse.terms import Nature

# Past and present stem of the simple verbs.
_STEMS: Final = "گفت گو|افزود افزا|پرسید پرس|فرمود فرما|نوشت نویس|نامید نام|خواند خوان|شمرد شمار"


def _forms(stems: str) -> frozenset[str]:
    """Return the past, perfect and present of simple verbs, in the singular and plural."""
    found: set[str] = set()
    for past, stem in map(str.split, stems.split("|")):
        present = stem + "ی" * (stem[-1] in "او")
        found |= {f"{prefix}{past}{ending}" for prefix in ("", "می‌") for ending in ("", "ند", "م")}
        found |= {f"{past}ه{ending}" for ending in ("", " است", "‌است", " اند", "‌اند", " بود", " بودند")}
        found |= {f"می‌{present}{ending}" for ending in ("د", "ند", "م")}
    return frozenset(found)


_SIMPLE: Final = _forms(_STEMS) - _forms(_STEMS.split("|")[4]) | words("گویند گوید")
# A noun with one of a few verbs.
_NOUNS: Final = listed("""
    اظهار | اعلام | تأکید | تاکید | بیان | تصریح | خاطرنشان | اضافه | عنوان | ابراز | اشاره | ذکر | مطرح | ادعا
    اذعان | اعتراف | یادآوری | پیش‌بینی | توصیف | تکذیب | تأیید | تایید | خبر | پاسخ | هشدار | توضیح | وعده | قول
    گزارش | نقل | شرح | جواب | اطلاع | ادامه | انتقاد | یادآور | ابراز امیدواری | ابراز نگرانی | ابراز تأسف | ابراز تاسف
    ابراز خرسندی | ابراز خوشحالی | ابراز رضایت | ابراز تعجب | ابراز نارضایتی | خاطر نشان | گوشزد
    اظهار امیدواری | اظهار نگرانی
""")
_LIGHT: Final = (
    "کرد|کردند|می‌کند|می‌کنند|کرده|داد|دادند|می‌دهد|می‌دهند|داده|داشت|داشتند|می‌دارد|می‌دارند|داشته|شد|شدند|می‌شود|شده|نمود|نمودند|می‌نماید"
)
_PERFECT: Final = (
    "|".join(f"{stem} {verb}" for stem in "کرده داده داشته شده نموده".split() for verb in ("است", "اند", "بود", "بودند"))
    + "|کرده‌اند|داده‌اند"
)
_PLAIN_NOUNS: Final = words("اظهار اعلام تأکید تاکید بیان تصریح خاطرنشان اضافه عنوان ادعا اذعان پیش‌بینی هشدار توضیح ادامه یادآور")
_COMPOUND: Final = frozenset(f"{noun} {verb}" for noun in _NOUNS for verb in f"{_LIGHT}|{_PERFECT}".split("|"))
# Those that need no word for "that": "اعلام کرد باران می‌بارد".
_PLAIN: Final = frozenset(verb for verb in _COMPOUND if verb.split()[0] in _PLAIN_NOUNS)
# Nouns that say in which mood something was said.
_MOODS: Final = listed("گلایه | شکایت | شوخی | زمزمه | پافشاری | استدلال | توصیه | تهدید | اعتراض | روایت | تعریف | تشکر | درد دل")
_ASKED: Final = words("خواست خواستند می‌خواهد") | phrases("""
    آمده | آمده است | گفته می‌شود | گفته شد | گفته شده | حاکی است | حاکی از آن است | حاکی از این است | نشان می‌دهد | نشان می‌دهند
    درخواست کرد | پیشنهاد کرد | پیشنهاد داد | متهم کرد
    با بیان اینکه | با بیان این که | ضمن بیان اینکه | با اعلام اینکه | با اشاره به اینکه | با اشاره به این که | با تأکید بر اینکه
    با تاکید بر اینکه | با تأکید بر این که | با تاکید بر این که | با یادآوری اینکه | با تصریح اینکه | با اذعان به اینکه
""")
_WRITTEN: Final = _forms(_STEMS.split("|")[4])
_HELD: Final = phrases("معتقد است | معتقدند | معتقد بود | معتقد بودند | باور دارد | باور دارند | عقیده دارد")  # as an opinion, no guess
_BELIEVED: Final = _HELD | phrases(
    """
    فکر می‌کند | فکر می‌کنند | فکر می‌کنم | گمان می‌کند | امیدوار است
    اعتقاد دارد | فکر کرد | فکر می‌کرد | تصور می‌کنم
    """
)


def _spelt(verbs: frozenset[str]) -> frozenset[str]:
    """Add the spellings with a space, or nothing, in place of the zero-width non-joiner."""
    return verbs.union(verb.replace("\u200c", mark) for verb in verbs for mark in ("", " "))


_DAYS: Final = "پیشتر پیش‌تر قبلا قبلاً اخیرا اخیراً امروز دیروز فردا شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه روز دیشب"

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_spelt(_SIMPLE | _COMPOUND | _ASKED), Nature.SPEECH),
        **dict.fromkeys(_spelt(_BELIEVED), Nature.BELIEF),
        **dict.fromkeys(_spelt(_WRITTEN), Nature.WRITING),
    },
    quotation_verbs=_spelt(frozenset(f"{noun} {verb}" for noun in _MOODS for verb in f"{_LIGHT}|{_PERFECT}".split("|"))),
    inverting_verbs=_SIMPLE,
    plain_verbs=_spelt(_SIMPLE | _PLAIN | _HELD | {"گفته می‌شود", "نشان می‌دهد", "نشان می‌دهند"}),
    topic_prepositions=words("از"),
    relaying_verbs=_spelt(phrases("خبر داد | خبر دادند | خبر داده است | خبر می‌دهد | خبر می‌دهند")),
    back_references=("این را", "این خبر را", "این مطلب را"),
    according=listed("""
        به گفته | به گفتهٔ | به گزارش | بر اساس گزارش | به نقل از | به عقیده | به نوشته | بنا بر گزارش | به اعتقاد | به باور | به ادعای
        بنا به گفته | طبق گزارش | بر اساس اعلام | بنا بر اعلام | طبق اعلام | به روایت
    """),
    according_pronouns={
        f"{phrase} {pronoun}": pronoun
        for pronoun in ("وی", "او", "آنها", "آنان", "ایشان")
        for phrase in ("به گفته", "به نظر", "به باور", "به اعتقاد", "به عقیده", "از نظر", "از دیدگاه", "به گفتهٔ")
    },
    impersonal_verbs=_spelt(words("شد شدند می‌شود شده آمده") | {"آمده است", "گفته می‌شود", "گفته شد", "گفته شده"}),
    source_prepositions=words("در از"),
    as_openers=frozenset({"همان‌طور که", "همانطور که", "چنان‌که", "چنانکه", "آن‌طور که", "آنطور که"}),
    first_person=words("من مرا ما برایم"),
    second_person=words("تو شما"),
    pronouns=words("او وی آنها آنان ایشان من ما این آن کسی همه"),
    complementisers=words("که آیا چرا چگونه اینکه"),
    statement_complementiser="که",
    auxiliaries=words("نیز هم همچنین است بود بودند را نه سپس باز دیگر به همین چنین هرگز"),
    copulas=words("است بود بودند هستند"),
    negations=words("نه"),
    phrase_breaks=words("که تا اگر چون زیرا اما ولی وقتی هرچند"),
    joiners=words("و یا اما ولی"),
    adjunct_openers=words("در به از با برای بر پس پیش بدون طی درباره علیه بین میان روی زیر توسط پیرامون ضمن دربارهٔ خطاب هنگام"),
    of=words("از در"),
    sentence_adverbs=words("اما ولی همچنین سپس بنابراین نیز پس البته و حالا اکنون امروز دیروز بعد در بله نه") | {"این را", "این جمله را"},
    time_words=words(_DAYS),
    subordinators=words("وقتی اگر چون زیرا هرچند تا آیا چرا چگونه"),
    relative_pronouns=words("که"),
    documents=words("گزارش نامه بیانیه روزنامه کتاب مقاله پژوهش هفته‌نامه"),
    determiners=words("این آن یک هر چند برخی بعضی همه یکی"),
    resuming_forms=words("و اما"),
    drops_subjects=True,
    question_labels=words("سؤال سوال پرسش س"),
    answer_labels=words("پاسخ جواب ج"),
    interviews=words("گفت‌وگو گفتگو مصاحبه گفت‌وگوی"),
    affixes=AffixGrammar(
        attached_article="ال",  # of Arabic names
        attached_prepositions=("ل",),
        attached_owners=("ها", "هم", "ه"),
        adverbials_between=True,
    ),
)

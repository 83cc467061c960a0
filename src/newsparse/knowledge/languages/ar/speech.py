"""Arabic: the words that attributions are made of."""

from typing import Final

from newsparse.knowledge.speech_grammars import AffixGrammar
from newsparse.knowledge.speech_words import SpeechWords
from newsparse.knowledge.word_lists import inflected, listed, phrases, words
from newsparse.terms import Nature

_SAID: Final = inflected(
    """
        قال أعلن أضاف أكد أوضح ذكر أفاد صرح أشار اعتبر رأى نقل لفت شدد كشف حذر نفى اعترف أقر زعم ادعى أجاب سأل رد تعهد أبلغ أخبر استطرد
        تابع ختم علق وصف أعرب انتقد ندد توقع رجح نوه جزم أردف استدرك تساءل هدد روى عبر نبه حكى أبرز ألمح طمأن أوصى تمنى اشتكى شكك استنكر
        استبعد خلص برر علل جدد لوح وعد أقسم
        """,
    "- ت وا",
) | words(
    """
        يقول تقول يقولون قلت قلنا يعلن تعلن يضيف تضيف يؤكد تؤكد يوضح توضح يذكر تذكر يفيد تفيد يصرح تصرح يشير تشير يعتبر تعتبر يرى ترى يرون
        ينقل تنقل يلفت تلفت يشدد تشدد يكشف تكشف يحذر تحذر ينفي تنفي يعترف تعترف يقر يزعم تزعم يجيب يسأل يرد يتعهد رأت ادعت دعا دعت قيل
        يتابع يصف تصف يعرب تعرب ينتقد يتوقع تتوقع يرجح نفت سيقول وفقال وذكر أوردت أورد قاله قالته أعلنه أعلنته ذكره ذكرته أكده أكدته
        نشرته بيّن بيّنت بينت وجدت يقال يُقال يشاع
        """
)
_ASKED: Final = inflected("طالب طلب اقترح اتهم ناشد", "- ت وا") | words("يطالب تطالب يطلب تطلب يقترح تقترح يدعو تدعو يتهم تتهم")
_WRITTEN: Final = inflected("كتب", "- ت وا") | words("يكتب تكتب")
_BELIEVED: Final = inflected("اعتقد ظن أمل خشي", "- ت وا") | words("يعتقد تعتقد يعتقدون يظن يأمل تأمل يخشى تخشى أعتقد")
_THAT: Final = inflected("أن إن بأن بإن", "- ه ها هم هما نا ك كم ي ني هن") | words("انه ان انها انهم اننا بان بانه بانها")
# Verbs for the mood or the manner of a speaker ("sighs"), which report only beside a quotation.
_MOOD: Final = inflected(
    """
        مازح ابتسم ضحك تنهد صرخ هتف همس تذمر احتج استهجن استغرب تعجب تأسف اعتذر تباهى تفاخر أكمل استفسر نصح توعد أنذر اختتم استهل لخص
        أوجز سخر
    """,
    "- ت وا",
) | words(
    """
        تتابع يروي تروي يحكي تحكي يتساءل تتساءل يستطرد تستطرد يستدرك تستدرك يختم تختم يختتم تختتم يعلق تعلق يضحك تضحك يبتسم تبتسم يسخر تسخر
        يشكو تشكو شكا شكت يتمنى تتمنى يهتف يصرخ يهمس تجيب يستغرب تستغرب يستنكر تستنكر يؤكدون يضيفون
    """
)
_DAYS: Final = """
يوم اليوم أمس غدا السبت الأحد الاحد الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة مساء صباح الماضي المقبل
"""

# "… *مشيرا* إلى أن …": the report goes on after a comma.
_ADDING: Final = inflected("مضيف مؤكد موضح مشير معتبر مشدد لافت مبين محذر", "ا اً ة ين")

SPEECH: Final = SpeechWords(
    verbs={
        **dict.fromkeys(_ADDING, Nature.SPEECH),
        **dict.fromkeys(_SAID | _ASKED | phrases("جاء في بيان | ورد في بيان | جاء في تقرير | جاء في البيان"), Nature.SPEECH),
        **dict.fromkeys(_BELIEVED, Nature.BELIEF),
        **dict.fromkeys(_WRITTEN, Nature.WRITING),
    },
    naming_verbs=words("وصف وصفت وصفوا يصف تصف"),
    showing_verbs=words("أظهر أظهرت يظهر تظهر"),
    quotation_verbs=_MOOD,
    plain_verbs=inflected("شدد وشدد حذر وحذر أعلن وأعلن أكد وأكد", "- ت وا") | words("يشدد تشدد يحذر تحذر"),
    topic_prepositions=words("على من عن"),
    impersonal_verbs=words("يقال ويقال يُقال قيل وقيل يشاع ويشاع"),
    inverting_verbs=words("قال قالت يقول تقول قالوا يضيف أضاف أضافت تابع"),
    according=("وفقا", "وفقاً", "بحسب", "حسب", "وفق", "طبقا", "طبقاً", "نقلا عن", "نقلاً عن", "على حد قول", "على حد تعبير", "بحسب ما ذكرت"),
    according_pronouns={
        f"{phrase}{pronoun}": pronoun
        for pronoun in ("ه", "ها", "هم")
        for phrase in listed("""
            في رأي | برأي | حسب رأي | بحسب رأي | على حد قول | بحسب قول | وفق قول | حسب قول | على حد تعبير | حسب تعبير | وفق تعبير
        """)
    },
    as_openers=frozenset({"كما", "حسبما", "مثلما", "وفقا لما", "وفقاً لما", "بحسب ما", "حسب ما", "طبقا لما"}),
    occasions=words(
        "منصة حسابه صفحته مؤتمر مؤتمره بيان تصريح تصريحات مقابلة حديث كلمة كلمته كلمتها خطاب لقاء حوار تغريدة رسالة ختام مستهل"
    ),
    relaying_verbs=inflected("نقل ونقل", "- ت") | words("ينقل تنقل"),
    source_prepositions=words("عن"),
    doubtful_according=words("وفق وفقا وفقاً طبقا طبقاً"),
    contrasts=words("بينما فيما"),
    recipients=words(
        "صحفي صحافي للصحافيين للصحفيين للمراسلين لوكالة للصحافة للوكالة للصحيفة للقناة للموقع للتلفزيون للإذاعة للجزيرة للعربية للأناضول"
    ),
    first_person=words("أنا نحن انا لي لنا عندي"),
    second_person=words("أنت أنتم لك لكم"),
    pronouns=words("هو هي هم هما أنا نحن هذا هذه"),
    complementisers=_THAT | words("ما لماذا كيف متى هل"),
    statement_complementiser="أن",
    auxiliaries=words(
        "قد لقد كان كانت كما أيضا أيضاً ايضا قائلا قائلة قائلاً لم لن لا سوف له لها لهم لنا ثم هنا بدوره بدورها من جهته من جهتها"
    ),
    negations=words("لم لا لن ما"),
    phrase_breaks=_THAT | words("لأن لان حيث بينما عندما حين إذا اذا لو لكن غير كي"),
    joiners=words("و أو ثم لكن ولكن"),
    adjunct_openers=words(
        """في من على عن إلى الى مع بعد قبل خلال عند بين ضد حول منذ حتى دون أمام امام لدى إثر اثر عقب تحت فوق وراء عبر بشأن بسبب لوكالة
        عليه عليها عليهم فيه فيها به بها بقوله بقولها بوجود بضرورة لموقع لصحيفة لقناة لإذاعة لتلفزيون لبرنامج لمجلة للصحافيين للصحفيين
        لفرانس ردا تعليقا قائلا قائلة قائلاً مشيرا مؤكدا موضحا مضيفا"""
    ),
    of=words("من في على عن"),
    sentence_adverbs=words("كما وكان لكن ولكن ثم أيضا كذلك ومن من وفي في وعلى على لقد وقد قد كان غير بدوره"),
    time_words=words(_DAYS),
    subordinators=words("عندما حين بينما إذا اذا لو لأن لان بعدما حيث ما لماذا كيف متى هل"),
    relative_pronouns=words("الذي التي الذين اللذين اللذان"),
    documents=words("بيانات البيانات أرقام الأرقام إحصاءات الدراسة تقرير التقرير بيان البيان رسالة الصحيفة صحيفة دراسة مقال كتاب"),
    determiners=words("كل بعض أحد احد إحدى عدة هذا هذه ذلك تلك أي"),
    lookalike_words=phrases(
        "طلب عدم | عدم كشف | كشف اسمه | كشف هويته | قبل أن | بعد أن | دون أن | منذ أن | إلا أن | غير أن | بدل أن | قبل ان | بعد ان | دون ان"
    )
    | {f"{verb} {that}" for verb in ("يذكر", "ويذكر", "يشار", "ويشار") for that in ("أن", "ان", "إلى")},
    resuming_forms=_ADDING,
    drops_subjects=True,
    question_labels=words("س سؤال"),
    answer_labels=words("ج جواب"),
    interviews=words("حوار مقابلة لقاء الحوار المقابلة حاورته"),
    affixes=AffixGrammar(
        attached_conjunctions=("و", "ف"),
        attached_article="ال",
        attached_prepositions=("ل",),
        attached_owners=("ها", "هم", "ه"),
        verb_first=True,
        according_closers=words("قول قوله قولها قولهم"),
        source_prefixes=("ل",),
        adverbials_between=True,
    ),
)

"""Words of bylines and picture credits in Arabic."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=("بقلم", "كتب", "كتبت", "إعداد", "تقرير", "حاوره", "حاورته", "تحرير"),
    roles={
        "كتابة": Role.WRITING,
        "تغطية": Role.REPORTING,
        "تغطية صحفية": Role.REPORTING,
        "شارك في التغطية": Role.ADDITIONAL_REPORTING,
        "تصوير": Role.PHOTOGRAPHY,
        "ترجمة": Role.TRANSLATION,
        "إنتاج": Role.PRODUCTION,
        "إعداد للنشر": Role.WRITING,
    },
    titles=phrases(
        """
        صحفي | صحفية | صحافي | صحافية | مراسل | مراسلة | كاتب | كاتبة | محرر | محررة | رئيس التحرير | مصور
        مراسلنا | كاتب وصحفي
        """
    ),
    joiners=frozenset({"و", "&"}),
)

CREDITS: Final = CreditWords(
    positions=("يمين", "يسار", "وسط", "اليمين", "اليسار", "الوسط", "إلى اليمين", "إلى اليسار", "في الوسط", "من اليمين", "من اليسار"),
    marks=("صدر الصورة", "تصوير", "صورة", "الصورة", "المصدر", "مصدر الصورة", "صور", "عدسة", "فيديو"),
    caption_openers=("أرشيف", "صورة أرشيفية", "صورة من الأرشيف", "الأرشيف", "صورة تعبيرية", "فيديو", "خريطة", "التعليق على الصورة"),
)

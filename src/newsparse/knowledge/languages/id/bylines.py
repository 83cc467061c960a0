"""Words of bylines and picture credits in Indonesian."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=("oleh", "penulis", "reporter", "laporan", "ditulis oleh", "pewarta"),
    roles={
        "editor": Role.EDITING,
        "redaktur": Role.EDITING,
        "fotografer": Role.PHOTOGRAPHY,
        "foto": Role.PHOTOGRAPHY,
        "grafis": Role.GRAPHICS,
        "ilustrasi": Role.GRAPHICS,
        "produser": Role.PRODUCTION,
        "penerjemah": Role.TRANSLATION,
        "penyunting": Role.EDITING,
        "kontributor": Role.CONTRIBUTION,
    },
    titles=phrases(
        """
        wartawan | jurnalis | reporter | redaktur | editor | pemimpin redaksi | koresponden | kontributor
        penulis | kolumnis | fotografer | pewarta | tim redaksi
        """
    ),
    joiners=frozenset({"dan", "&", "serta"}),
)

CREDITS: Final = CreditWords(
    positions=("kiri", "kanan", "tengah", "ki", "ka", "kedua kiri", "kedua kanan", "kiri ke kanan", "dari kiri"),
    marks=(
        "sumber gambar",
        "foto",
        "foto oleh",
        "sumber",
        "sumber foto",
        "kredit foto",
        "dok",
        "dok.",
        "dokumentasi",
        "gambar",
        "ilustrasi",
        "grafis",
        "fotografer",
        "video",
    ),
    caption_openers=("keterangan gambar", "foto arsip", "arsip", "ilustrasi", "foto ilustrasi", "keterangan foto", "video", "peta"),
)

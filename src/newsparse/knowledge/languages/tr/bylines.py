"""Words of bylines and picture credits in Turkish."""

from typing import Final

from newsparse.knowledge.byline_words import BylineWords, CreditWords
from newsparse.knowledge.word_lists import phrases
from newsparse.terms import Role

BYLINES: Final = BylineWords(
    by=("haber", "yazan", "yazar", "hazırlayan", "muhabir", "röportaj"),
    roles={
        "editör": Role.EDITING,
        "fotoğraf": Role.PHOTOGRAPHY,
        "fotoğraflar": Role.PHOTOGRAPHY,
        "kamera": Role.PHOTOGRAPHY,
        "grafik": Role.GRAPHICS,
        "çeviri": Role.TRANSLATION,
        "çeviren": Role.TRANSLATION,
        "katkıda bulunan": Role.CONTRIBUTION,
    },
    titles=phrases(
        """
        muhabir | gazeteci | editör | yazar | köşe yazarı | haber müdürü | genel yayın yönetmeni | temsilci
        ankara temsilcisi | dış haberler | spor muhabiri | ekonomi muhabiri | foto muhabiri | haber merkezi
        spor servisi
        """
    ),
    joiners=frozenset({"ve", "&", "ile", "i̇le"}),
)

CREDITS: Final = CreditWords(
    lines=phrases("arşiv fotoğrafı | temsili fotoğraf"),
    positions=("solda", "sağda", "ortada", "soldan", "sağdan", "sol", "sağ", "orta", "sol başta", "sağ başta"),
    marks=("foto", "fotoğraf", "fotoğraflar", "kaynak", "görsel", "fotoğrafı çeken", "grafik", "video", "copyright"),
    caption_openers=("arşiv", "arşiv fotoğrafı", "temsili görsel", "temsili fotoğraf", "temsili", "video", "harita"),
)

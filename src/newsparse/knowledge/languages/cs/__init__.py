"""Czech."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import words

IDENTITY: Final = Language(
    code="cs",
    name="Czech",
    letters="áčďéěíňóřšťúůýž",
    function_words=words("""a se v je na že s z do o i to si k ve po za který jsou které která byl ale jako by od pro jsem tak už při
        podle jeho pak až také jen bylo byla byly aby však nebo co když než roku jsme let před mezi není bude mít má kde ještě může mohou
        tím této tento toto ten těch jejich své svůj kterou kteří řekl uvedl uvedla budou pokud proti proto pouze více bez přes kvůli nad
        jí ho mu mi ji dnes tedy ani zde ze ke znovu opět svou svém její dva dvě tři letos protože některé několik každý všechny všech
        velmi jeden nikdo nic teď tam tady často nejméně roce tomto tuto těchto"""),
)

"""Languages without a module that resemble one with a module; they keep their texts from being mistaken for it."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import words

LOOKALIKE_LANGUAGES: Final = (
    Language(
        code="af",
        name="Afrikaans",
        letters="êëéèôöïîûü",
        function_words=words(
            """
            die en van in is het 'n te nie dat met vir op wat sy om as hy aan was by nog ek deur ook word
            uit tot maar sal kan na moet teen hulle is se haar ons een meer toe hierdie dit oor daar wees
            gesê waar onder sê maak
            """
        ),
    ),
    Language(
        code="sq",
        name="Albanian",
        letters="ëç",
        function_words=words(
            """
            të e në dhe që për me një nga se i është më nuk ka ky kjo do si por u janë ishte pas tij kanë
            edhe duke kur mund ndërsa tha sipas vitin saj deri këtë ose ata asnjë gjatë rreth para
            """
        ),
    ),
    Language(
        code="az",
        name="Azerbaijani",
        letters="əçğıöşü",
        function_words=words(
            """
            və bu bir ki ilə üçün də da olan edib edilib olub onun bildirib deyib sonra kimi daha o isə
            tərəfindən görə qeyd ən qədər haqqında həm ilk azərbaycan var etdi heç lakin amma iki
            """
        ),
    ),
    Language(
        code="ca",
        name="Catalan",
        letters="àçèéíïòóúü",
        function_words=words(
            """
            de la i que a el en les per els amb del un una és ha no al es d'una va seva com més més però
            aquest han aquesta s'ha són entre ser pel fins segons també sense ja molt l'any quan on seu hi
            ho això ni tot dels
            """
        ),
    ),
    Language(
        code="hr",
        name="Croatian",
        letters="čćđšž",
        function_words=words(
            """
            i je u se na da za su od s o koji a što ne će kako bi iz do to nije kao koja samo ali koje po
            nakon bio biti ili rekao te ga prema već zbog dok još sve jer godine bila sam nitko tko prije
            ako iz među
            """
        ),
    ),
    Language(
        code="eo",
        name="Esperanto",
        letters="ĉĝĥĵŝŭ",
        function_words=words(
            """
            la de kaj en estas estis al ke por kiu kiuj ne li ŝi ili sed aŭ kun post antaŭ dum tiu ĉi pri el per mi vi ni
            ĝi oni se nur pli tre jam ankaŭ ĉar pro sen sub inter ĝis kiel kiam kie tio tiuj unu du diris havas povas estos
            """
        ),
    ),
    Language(
        code="et",
        name="Estonian",
        letters="äöõüšž",
        function_words=words(
            """
            ja on ei et ka oli kui mis see ta aga selle oma või kes ning aasta seda pole eesti siis enam
            pärast ütles üle kuid kõik tema mida veel välja ühe sest nii oleks olnud juba üks nad neid keda
            """
        ),
    ),
    Language(
        code="gl",
        name="Galician",
        letters="áéíñóúüï",
        function_words=words(
            """
            de a o que e do da en no na un unha para por con os as non máis dos das polo pola ao é como se
            foi pero xa son sobre entre ata tamén esta este moi anos onde desde nos nas nun nunha ser sen
            segundo dixo
            """
        ),
    ),
    Language(
        code="hu",
        name="Hungarian",
        letters="áéíóöőúüű",
        function_words=words(
            """
            a az és hogy nem is egy ez meg csak de már volt el még szerint mint azt vagy aki ki ami le után
            ezt ha azonban amely két kell be pedig minden szerint majd amit akkor mert lesz akik sem lehet
            között
            """
        ),
    ),
    Language(
        code="is",
        name="Icelandic",
        letters="áðéíóúýþæö",
        function_words=words(
            """
            að og í á er sem við til um var en með það af ekki fyrir hann því hefur eru frá eftir þá hafa
            þar segir voru þegar hafi upp eða þeir verið vera verður þess út sér einn þetta síðan hún sagði
            ég
            """
        ),
    ),
    Language(
        code="lv",
        name="Latvian",
        letters="āčēģīķļņšūž",
        function_words=words(
            """
            un ir ka no ar par kas uz lai to arī bet pēc tas bija gada nav tika vai kā līdz ne gan tiek viņš
            tā šo jau pie pēc tikai viņa sacīja kad vairāk pret būs kurš savu
            """
        ),
    ),
    Language(
        code="lt",
        name="Lithuanian",
        letters="ąčęėįšųūž",
        function_words=words(
            """
            ir kad į iš yra su bei tai o apie kaip buvo už jis dėl nuo pat bus tik jau nes pagal per metų ne
            taip ar sako savo po tačiau gali kurie kuris iki prie jos jo dar bet teigė sakė tokia
            """
        ),
    ),
    Language(
        code="ro",
        name="Romanian",
        letters="ăâîșțşţ",
        function_words=words(
            """
            de și în la a cu pe din care că să nu pentru o este un mai au fost prin sau ce el lui se după ca
            dar cel al ale fi despre între dintre acest această către când unui unei ar fără iar până sunt
            si in sa ca spus ei le va noul
            """
        ),
    ),
    Language(
        code="sr",
        name="Serbian",
        letters="čćđšž",
        function_words=words(
            """
            i je u se na da za su od koji a što ne će kako bi iz do to nije kao koja samo ali koje po nakon
            rekao bio biti ili te ga prema već zbog dok još sve jer godine bila sam niko ko pre ako među
            """
        ),
    ),
    Language(
        code="sk",
        name="Slovak",
        letters="áäčďéíĺľňóôŕšťúýž",
        function_words=words(
            """
            a v na sa je že s z do o si k sú aj ako po za od pre by ktorý ktoré ktorá ktorí to nie ale bol
            bola bolo boli podľa jeho ich už len tak pri alebo čo má ešte keď sme roku medzi aby však pred
            môže nebude jej viac bude proti povedal uviedol tiež
            """
        ),
    ),
    Language(
        code="sl",
        name="Slovene",
        letters="čšž",
        function_words=words(
            """
            in je v na se da za so ki pa tudi z ne bi s od po kot še o bo pri do to iz ali že ni bil bila
            bilo lahko ob biti le ter med kar več zaradi ko smo letu tem njegov pred vendar dejal svoje
            """
        ),
    ),
    Language(
        code="be",
        name="Belarusian",
        script="cyrillic",
        letters="абвгдеёжзійклмнопрстуўфхцчшыьэюя",
        function_words=words(
            """
            і у ў на што не з да як гэта а па за для ад быў былі яго ён яны якія які але пра пры ці таксама
            паводле было каб можа сказаў яшчэ калі больш ужо толькі пасля будзе таму мы гэты іх яна іншых
            """
        ),
    ),
    Language(
        code="bg",
        name="Bulgarian",
        script="cyrillic",
        letters="абвгдежзийклмнопрстуфхцчшщъьюя",
        function_words=words(
            """
            на и за да се в от че с е са по не ще си като до при той към през след или има но беше са това
            които който бъде която все което му може още само този тази между заяви каза преди защото ги ли
            със във
            """
        ),
    ),
    Language(
        code="sr",
        name="Serbian Cyrillic",
        script="cyrillic",
        letters="абвгдђежзијклљмнњопрстћуфхцчџш",
        function_words=words(
            """
            и је у се на да за су од који а што не ће како би из до то није као која само али које по након
            рекао био бити или те га према већ због док још све јер године била сам нико ко пре ако
            """
        ),
    ),
    Language(
        code="ur",
        name="Urdu",
        script="arabic",
        letters="ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوهہھیے",
        function_words=words(
            """
            کے کی میں ہے کا نے سے اور کو کہ پر اس ہیں یہ تھا بھی ایک جو کر ان گیا نہیں تھے کہا ہو تھی بعد
            دیا رہے کیا لیے وہ ہوئے اپنے ہی جس کرنے تک گی گے
            """
        ),
    ),
)
"""Each with its letters and about fifty of its most common words; the detector compares them with the known languages."""
